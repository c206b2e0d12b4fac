import { LOCALE, S } from './strings.ts';

/** The address if it is http or https, else null: nothing else becomes a link. */
export function webAddress(url: string): string | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}

export function hostOf(url: string): string {
  const address = webAddress(url);
  return address === null ? '' : new URL(address).hostname.replace(/^www\./, '');
}

export function wikipediaAddress(title: string): string {
  const url = new URL('https://en.wikipedia.org/');
  url.pathname = `/wiki/${title.replaceAll(' ', '_').replaceAll('%', '%25')}`;
  return url.href;
}

/** The country's name, or the code itself when it is none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([LOCALE], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** An ISO year, month or day at the precision it has; anything else as it stands. */
export function dateText(iso: string): string {
  const [, year, month, day] = DATE.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const precision: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) precision.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALE, precision).format(date);
}

export function intervalText(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? dateText(from) : S.range(dateText(from), dateText(to));
  if (from !== null) return S.since(dateText(from));
  return to === null ? '' : S.until(dateText(to));
}

export const percent = (share: number): string =>
  new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 }).format(share);
