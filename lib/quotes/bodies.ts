import type { Source } from './source.ts';

/** So many tokens after it was named a body is still what "the agency" means. */
const REACH = 150;

/** Nouns for bodies by kind; what has no such noun in its name ("FBI", "Lindholm") may be any. */
const KINDS: readonly ReadonlySet<string>[] = [
  'agency department bureau administration ministry commission authority office board regulator watchdog council committee panel service directorate',
  'company firm group manufacturer retailer airline bank operator developer publisher corporation corp inc ltd co plc startup start-up chain',
  'newspaper paper magazine outlet website broadcaster network news times post journal herald tribune gazette daily',
  'university school college hospital institute',
  'charity foundation group organization organisation association union institute think-tank coalition alliance federation society',
  'club team league',
].map((nouns) => new Set(nouns.split(' ')));

/** Capitals that are countries, and seldom speak as a body. */
const COUNTRIES = new Set(['us', 'u.s', 'usa', 'uk', 'u.k', 'uae', 'drc']);

/** Whether "the agency" can stand for a source that was named so many tokens before. */
export function standsFor(noun: string, source: Source, distance: number): boolean {
  if (!source.named || distance < 0 || distance > REACH || !isBody(source)) return false;
  const kinds = KINDS.filter((kind) => kind.has(noun));
  const own = KINDS.filter((kind) => source.words.some((word) => kind.has(word)));
  return kinds.length > 0 && (own.length === 0 || own.some((kind) => kinds.includes(kind)));
}

/** A body by a noun in its name; or what spoke and is not known to be a person: "Lindholm said", "the FBI said". */
export function isBody({ kind, words, gender, role, hasSpoken }: Source): boolean {
  if (kind !== 'organisation' && kind !== 'person') return false;
  const isNamedBody = gender === null && KINDS.some((nouns) => nouns.has(words.at(-1) ?? ''));
  if (words.length > 1 && (kind === 'organisation' || isNamedBody)) return true;
  return hasSpoken && !COUNTRIES.has(words[0] ?? '') && words.length === 1 && gender === null && role === null;
}
