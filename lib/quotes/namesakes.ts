import type { Name } from '../mentions/findNames.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Source } from './source.ts';

/** Shorter surnames differ by one letter too often: "Hahn", "Hain". */
const MIN_SPELLING = 6;
/** So many people with one surname are told apart. */
const MAX_BEARERS = 6;
/** Behind a surname: "Dale Penn Jr." */
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/u;

/** The named sources by all that they may be called: full name, surname, given name, initials. */
export class Namesakes {
  private readonly byName = new Map<string, Source>();
  /** The last ones that were met with this surname. */
  private readonly bySurname = new Map<string, Source[]>();
  /** People met with their full name, by their first one; null where two share it. */
  private readonly byGiven = new Map<string, Source | null>();
  /** What is met with its full name, by surname or initials; null where two share them. */
  private readonly byShort = new Map<string, Source | null>();

  /** People met with three names, by the last two: "Rolf Ernst" of Mia Rolf Ernst; null where two share them. */
  private readonly byLastTwo = new Map<string, Source | null>();

  /** People met with their full name, by their surname without one letter; null where two share it. */
  private readonly bySpelling = new Map<string, Source | null>();

  /** The source that a name stands for; undefined when it is new. */
  find({ words }: Name): Source | undefined {
    const [word = '', ...more] = words;
    if (more.length > 0) return this.byName.get(keyOf(words)) ?? this.byLastTwo.get(keyOf(words)) ?? undefined;
    return (
      this.byShort.get(word) ??
      this.byName.get(word) ??
      this.bearer(word) ??
      this.byGiven.get(word) ??
      this.misspelt(word)
    );
  }

  /** Of those with a surname the last that has spoken or done something; else the last that was met. */
  private bearer(surname: string): Source | undefined {
    const bearers = this.bySurname.get(surname) ?? [];
    return bearers.findLast(({ hasSpoken, hasActed }) => hasSpoken || hasActed) ?? bearers.at(-1);
  }

  /** "Solhein" behind "Jonas Solheim": the only one whose surname has one letter more, less or another. */
  private misspelt(word: string): Source | undefined {
    const known = new Set(withoutLetter(word).flatMap((key) => this.bySpelling.get(key) ?? []));
    const [source, ...others] = known;
    return others.length === 0 ? source : undefined;
  }

  remember(source: Source): void {
    const { words, kind } = source;
    const [first = ''] = words;
    const own = words.filter((word, at) => at < 2 || !GENERATION.test(word));
    const last = own.at(-1) ?? '';
    this.byName.set(keyOf(words), source);
    // "Dale Penn" goes on with Dale Penn Jr., and Penn with the one of both who was named first
    if (own.length < words.length && !this.byName.has(keyOf(own))) this.byName.set(keyOf(own), source);
    const bearers = this.bySurname.get(last) ?? [];
    const isNamesake = bearers.some((other) => keyOf(other.words.slice(0, own.length)) === keyOf(own));
    if ((words.length > 1 && !isNamesake) || bearers.length === 0)
      this.bySurname.set(last, [...bearers, source].slice(-MAX_BEARERS));
    if (words.length < 2) return;
    const isGiven = men.has(first) || women.has(first);
    if (kind === 'person') {
      if (isGiven) put(this.byGiven, first, source);
      for (const key of withoutLetter(last)) put(this.bySpelling, key, source);
      put(this.byShort, last, source);
      if (own.length === 3 && !/^\p{Lu}{2}/u.test(source.name)) put(this.byLastTwo, keyOf(own.slice(-2)), source);
    }
    const initials = initialsOf(words);
    if (kind !== 'person' || (!isGiven && initials.length > 2)) put(this.byShort, initials, source);
  }

  /** "his niece, Mary", "Henson", "the FBI": the only one that is named in full later and has that given name, surname or initials; null without one. */
  fullNameOf({ words: [word = '', ...more], index }: Source): Source | null {
    if (more.length > 0) return null;
    const full = men.has(word) || women.has(word) ? this.byGiven.get(word) : this.byShort.get(word);
    return full !== undefined && full !== null && full.index > index ? full : null;
  }
}

/** A long word and what is left of it without one of its letters but the first; nothing for a short word, which has many neighbours. */
function withoutLetter(word: string): readonly string[] {
  if (word.length < MIN_SPELLING) return [];
  return [word, ...Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))];
}

function put(map: Map<string, Source | null>, key: string, source: Source): void {
  map.set(key, map.has(key) ? null : source);
}

/** A body's name is the same with and without its country before it, a person's without the initial in it, both without hyphens: "U.S. Drug Enforcement Administration", "Dale P. Holm". */
function keyOf(words: readonly string[]): string {
  const [first = '', ...more] = words;
  const own = more.length > 1 && /^u\.?[sk]\.?$/u.test(first) ? more : words;
  const isInitial = (word: string, at: number): boolean => word.length === 1 && at > 0 && at < own.length - 1;
  return own
    .filter((word, at) => !isInitial(word, at))
    .join(' ')
    .replaceAll('-', ' ');
}

/** "dea" of "U.S. Drug Enforcement Administration": the first letters of a body's name, without those of its country. */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|the|and|for|on|u\.?s\.?|u\.?k\.?)$/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}
