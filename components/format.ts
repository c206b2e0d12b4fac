import { locale, t } from './i18n.ts';

/** Scripts that are written from right to left among the languages of `_locales`. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

export const directionOf = (language: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');

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
    return new Intl.DisplayNames([locale()], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** An ISO year, month or day at the precision it has; anything else as it stands. */
export function dateText(iso: string): string {
  const [, year, month, day] = DATE.exec(iso) ?? [];
  if (year === undefined) return iso;
  const precision: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) precision.month = 'long';
  if (day !== undefined) precision.day = 'numeric';
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(locale(), precision).format(date);
}

export function intervalText(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? dateText(from) : t('range', dateText(from), dateText(to));
  if (from !== null) return t('since', dateText(from));
  return to === null ? '' : t('until', dateText(to));
}

export const countText = (value: number): string => new Intl.NumberFormat(locale()).format(value);

export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
