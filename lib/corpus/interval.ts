import type { Interval } from './records.ts';

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export function isIsoDate(value: string): boolean {
  return ISO.test(value);
}

/** Whether `date` may fall within the interval; a coarse bound includes all of its year or month. */
export function mayCover(interval: Interval, date: string): boolean {
  return compare(interval.from, date) <= 0 && (interval.to === null || compare(interval.to, date) >= 0);
}

/** Whether `date` surely falls within the interval: a bound no finer than the date's own year or month is not believed on it. */
export function surelyCovers(interval: Interval, date: string): boolean {
  const { from, to } = interval;
  if (from === null) return false;
  const begun = compare(from, date) < 0 || (from.length === date.length && from === date);
  return begun && (to === null || compare(to, date) > 0 || (to.length === date.length && to === date));
}

/** Order of two dates on the parts that both have; null comes first. */
function compare(bound: string | null, date: string): number {
  if (bound === null) return -1;
  const length = Math.min(bound.length, date.length);
  const [a, b] = [bound.slice(0, length), date.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Years since year 0, with fraction; null when it cannot be read. */
export function yearsOf(date: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (match === null) return null;
  const month = match[2] === undefined ? 6 : Number(match[2]) - 1;
  const day = match[3] === undefined ? 0 : Number(match[3]) - 1;
  return Number(match[1]) + month / 12 + day / 365;
}
