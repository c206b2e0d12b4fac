import type { Dateline } from './article.ts';

const HEAD = 110;
const DASH = /\s?(?:--|[–—-])\s/u;
const PLACE = /^\p{Lu}[\p{L}.'’ /,-]{1,48}$/u;
const MONTH_DAY = /,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}$/u;
const NOT_PLACES = /^(?:UPDATED?|BREAKING|LIVE|EXCLUSIVE|WATCH|OPINION|VIDEO)\b/iu;

/** Reads "Moscow, SANA – " or "WASHINGTON (AP) — " at the start of a text; null when it is no dateline. */
export function parseDateline(firstParagraph: string): { dateline: Dateline; length: number } | null {
  const head = firstParagraph.slice(0, HEAD);
  return withAgency(head) ?? withSlashes(head) ?? withDash(head) ?? withColon(head);
}

function withAgency(head: string): { dateline: Dateline; length: number } | null {
  const found = /^([^()]{0,60})\(([\p{L}][\p{L}\d ./&-]{1,24})\)\s?(?:--|[–—:-])\s?/u.exec(head);
  if (found === null) return null;
  const place = (found[1] ?? '').trim().replace(MONTH_DAY, '').trim();
  if (place !== '' && !isPlace(place)) return null;
  return { dateline: { place: place === '' ? null : place, agency: found[2] ?? null }, length: found[0].length };
}

/** "ANKARA, September 12. /TASS/." */
function withSlashes(head: string): { dateline: Dateline; length: number } | null {
  const found = /^(\p{Lu}[\p{L}' -]{1,40}), \p{Lu}\p{Ll}{2,8}\.? \d{1,2}\.? \/([A-Z][A-Z -]{1,12})\/\.? ?/u.exec(head);
  if (found === null || !isPlace(found[1] ?? '')) return null;
  return { dateline: { place: found[1] ?? null, agency: found[2] ?? null }, length: found[0].length };
}

function withDash(head: string): { dateline: Dateline; length: number } | null {
  const dash = DASH.exec(head) ?? /[—–]/u.exec(head);
  if (dash === null || dash.index > 60) return null;
  const words = head.slice(0, dash.index).trim().replace(MONTH_DAY, '').trim();
  const agency = /^(.{2,40}), ([A-Z]{2,8})$/u.exec(words);
  const place = agency?.[1] ?? words;
  if (!isPlace(place) || (agency === null && !looksFiled(place))) return null;
  return { dateline: { place, agency: agency?.[2] ?? null }, length: dash.index + dash[0].length };
}

/** "NEW DELHI: …"; one word in capitals before a colon is more often a label. */
function withColon(head: string): { dateline: Dateline; length: number } | null {
  const found = /^(\p{Lu}{3,} \p{Lu}{3,}): /u.exec(head);
  const place = found?.[1];
  if (found === null || place === undefined || !isPlace(place)) return null;
  return { dateline: { place, agency: null }, length: found[0].length };
}

function isPlace(words: string): boolean {
  return PLACE.test(words) && words.split(' ').length <= 5 && !NOT_PLACES.test(words);
}

function looksFiled(place: string): boolean {
  return place.split(/[ /]/u).every((word) => /^\p{Lu}/u.test(word)) && place.split(' ').length <= 4;
}
