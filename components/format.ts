import { locale, t } from './i18n.ts';

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

interface Day {
  readonly date: Date;
  readonly format: Intl.DateTimeFormat;
}

/** A date at the precision that it has, in the reader's language; null when it is none. */
function dayOf(iso: string): Day | null {
  const [, year, month, day] = DATE.exec(iso) ?? [];
  if (year === undefined) return null;
  const precision: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) precision.month = 'long';
  if (day !== undefined) precision.day = 'numeric';
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : { date, format: new Intl.DateTimeFormat(locale(), precision) };
}

/** An ISO year, month or day at the precision it has; anything else as it stands. */
export function dateText(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : day.format.format(day.date);
}

/** Both ends of the same precision share what they have in common: "February 11 – March 14, 2024". */
function rangeText(from: string, to: string): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null || from.length !== to.length || first.date > last.date)
    return t('range', dateText(from), dateText(to));
  return first.format.formatRange(first.date, last.date);
}

export function intervalText(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? dateText(from) : rangeText(from, to);
  if (from !== null) return t('since', dateText(from));
  return to === null ? '' : t('until', dateText(to));
}

export const countText = (value: number): string => new Intl.NumberFormat(locale()).format(value);

export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
