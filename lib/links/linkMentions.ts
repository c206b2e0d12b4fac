import { hashOf } from '../corpus/keyTable.ts';
import { nameKey, wordsOf, type Word } from '../corpus/nameKey.ts';
import { isFamilyFirst, namesOf } from '../corpus/names.ts';
import { NAME_HASH, type Corpus } from '../corpus/open.ts';
import type { CorpusRecord, PersonRecord } from '../corpus/records.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Span } from '../text/span.ts';
import { bearingOf, isSide, isStation, isWhere } from './bearing.ts';
import { explainedLetters, isOtherBody } from './explained.ts';
import { otherForms } from './givenForms.ts';
import { isCapitalised, isCompany, standsAlone } from './neighbours.ts';
import { bestByContext, isNotOnlyOneOf, speaksOf } from './context.ts';

/** A stretch of text that names a record. */
export interface Link extends Span {
  readonly record: string;
  readonly surface: string;
}

/** Names of outlets that are everyday words or other things' names: alone they name nothing. Keys in lower case. */
const EVERYDAY = new Set(
  (
    'bild,economist,express,extra,fakt,focus,fortune,global,guardian,independent,information,metro,mirror,monitor,nation,news,observer,people,post,quartz,slate,' +
    'spiegel,standard,star,stern,sun,time,times,today,variety,watson,welt,wired,world,zeit,government,state,parliament,senate,congress,army,' +
    'daily news,new york,the conversation,the hill,the independent,the local,the nation,the observer,the post,the star,the sun,the times,the week'
  ).split(','),
);
/** Agencies that write themselves small. */
const LOWER_NAMES = new Set(['afp', 'apa', 'dpa']);
const RANK: Readonly<Record<CorpusRecord['type'], number>> = { entry: 0, person: 0, outlet: 1, owner: 2 };
/** Shorter words in capitals are acronyms, not shouted names. */
const MIN_SHOUTED = 4;
/** So many words a family name has at most. */
const MAX_FAMILY = 3;

/** What ends names of bodies and places, and is also written small. */
const GENERIC = new Set(
  (
    'army navy parliament police ministry government senate party group commission council court bank airport agency committee movement union war ' +
    'sea river peninsula islands strip province district county store university'
  ).split(' '),
);

export interface LinkOptions {
  /** For headlines, where every word may begin with a capital: neighbours tell nothing there. */
  readonly titleCase?: boolean;
}

interface Known {
  /** Index of the first word after the name. */
  readonly next: number;
  readonly records: readonly CorpusRecord[];
  /** The name as it was found. */
  readonly key: string;
}

/** Who and what of the corpus the text names; links do not overlap and come in order. */
export function linkMentions(text: string, corpus: Corpus, options: LinkOptions = {}): Link[] {
  const words = wordsOf(text);
  const titleCase = options.titleCase ?? false;
  const present = new Set(words.map(({ word }) => word.toLowerCase()));
  const lower = text.toLowerCase();
  const terms = new Map<string, boolean>();
  /**
   * Names that the text itself gives to a record: surnames after the full name, acronyms in brackets after it. Null: they are several records'
   * names, or were somebody else's first, of whom the corpus does not know.
   */
  const introduced = new Map<string, CorpusRecord | null>();
  const bearing = bearingOf(text, hasTerm);
  const explained = explainedLetters(text, words);
  const links: Link[] = [];
  for (let index = 0; index < words.length;) {
    const match = matchAt(index);
    const [first, last] = [words[index], words[(match?.next ?? 0) - 1]];
    if (match !== null && match.record !== null && first !== undefined && last !== undefined) {
      const surface = text.slice(first.start, last.end);
      links.push({ start: first.start, end: last.end, record: match.record.id, surface });
    }
    index = match?.next ?? index + 1;
  }
  return links;

  /** A known name that stays open (`record` null) still uses up its words: nothing shorter inside it is meant. */
  function matchAt(index: number): { next: number; record: CorpusRecord | null } | null {
    const known = longestName(words, index, corpus) ?? personAt(index);
    if (known !== null) {
      const single = known.next - index === 1;
      if (!titleCase && !isWhole(index, known.next)) return single ? null : { ...known, record: null };
      const record = choose(meant(known, index), known.key);
      if (record !== null) introduce(record, words.slice(index, known.next), words[known.next]);
      if (record !== null || !single) return { next: known.next, record };
    }
    const name = words[index]?.word ?? '';
    if (known === null && isBehindGiven(words, index) && !introduced.has(name)) introduced.set(name, null);
    const record = introduced.get(name) ?? null;
    if (record === null) return null;
    return titleCase || isWhole(index, index + 1) ? { next: index + 1, record } : null;
  }

  /** "Bob Nardelli", "Gerald R. Ford": people whose record has another form of the given name, or no initial. */
  function personAt(index: number): Known | null {
    const first = words[index];
    const second = words[index + 1];
    if (first === undefined || second?.gap !== ' ' || !isCapitalised(first.word)) return null;
    const behind = /^\p{Lu}$/u.test(second.word) ? index + 2 : index + 1;
    const isSkipped = behind > index + 1;
    for (const given of [...(isSkipped ? [first.word] : []), ...otherForms(first.word)]) {
      let key = given;
      for (let next = behind; next < behind + MAX_FAMILY; next++) {
        const word = words[next];
        if (word === undefined || word.gap === null || (next === behind && word.gap !== ' ')) break;
        key += word.gap + word.word;
        const records = corpus.mayBeName(hashOf(key, NAME_HASH)) ? corpus.named(key) : [];
        const people = records.filter((record) => record.type === 'person' && speaksOf(record, hasTerm));
        if (people.length > 0) return { next: next + 1, records: people, key };
      }
    }
    return null;
  }

  function isWhole(from: number, to: number): boolean {
    return standsAlone(text, words, [from, to], (at) => longestName(words, at, corpus)?.next === at + 1);
  }

  /** Of the records with this name, those that the words around it leave. */
  function meant({ records, next, key }: Known, index: number): readonly CorpusRecord[] {
    const phrase = explained.get(key);
    const borne = (phrase === undefined ? records : records.filter((one) => !isOtherBody(one, key, phrase))).map(
      (record) => ({ record, how: bearing.bears(record, key, words[index - 1]?.word) }),
    );
    const short = borne.flatMap(({ record, how }) => (how === 'short' ? [record] : []));
    // A concept is named by common words: "recession", "measles".
    const concepts = records.filter((one) => one.type === 'entry' && one.kind === 'concept');
    if (isEveryday(words, index, next)) return [...concepts, ...short];
    let named = borne.flatMap(({ record, how }) => (how === 'name' ? [record] : []));
    if (isCompany(words[next])) named = named.filter(({ type }) => type !== 'person').filter((one) => !isPlace(one));
    if (isStation(words[next])) named = named.filter((one) => !isPlace(one));
    if (bearing.isSport() && isSide(words, index, next)) named = named.filter((one) => !isPlace(one));
    else if (short.length > 0 && bearing.isSport() && !isWhere(words, index))
      named = named.filter((one) => !isPlace(one));
    return named.length > 0 ? named : short;
  }

  function choose(records: readonly CorpusRecord[], key: string): CorpusRecord | null {
    const believed = records.filter(
      (record) => record.type !== 'entry' || record.terms.length === 0 || record.terms.some(hasTerm),
    );
    const rank = Math.min(...believed.map((record) => RANK[record.type]));
    const top = believed.filter((record) => RANK[record.type] === rank);
    const own = top.filter((record) => nameKey(namesOf(record)[0] ?? '') === key);
    const nearest = own.length > 0 ? own : top;
    // Stage names of one word give way to what else is called so.
    const others = key.includes(' ') ? nearest : nearest.filter(({ type }) => type !== 'person');
    const best = bestByContext(others.length > 0 ? others : nearest, hasTerm);
    return best === null || isNotOnlyOneOf(best, key, hasTerm) ? best : null;
  }

  function hasTerm(term: string): boolean {
    const known = terms.get(term);
    if (known !== undefined) return known;
    const isThere = lookForTerm(term);
    terms.set(term, isThere);
    return isThere;
  }

  function lookForTerm(term: string): boolean {
    const parts = wordsOf(term).map(({ word }) => word.toLowerCase());
    if (parts.length === 0 || !parts.every((part) => present.has(part))) return false;
    return parts.length === 1 || lower.includes(term.toLowerCase());
  }

  function introduce(record: CorpusRecord, name: readonly Word[], after: Word | undefined): void {
    if (name.length < 2) return;
    if (record.type === 'person') learn(surnameOf(record, name), record);
    else if (after?.gap === ' (' && text[after.end] === ')' && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(after.word))
      learn(after.word, record);
  }

  function learn(name: string | null, record: CorpusRecord): void {
    if (name === null) return;
    const known = introduced.get(name);
    introduced.set(name, known === undefined || known === record ? record : null);
  }
}

function isPlace(record: CorpusRecord): boolean {
  return record.type === 'entry' && record.kind === 'place';
}

/** The longest name of the corpus that begins with this word; a name in capitals also counts as written in small letters. */
function longestName(words: readonly Word[], index: number, corpus: Corpus): Known | null {
  const first = words[index];
  if (first === undefined) return null;
  const known = longestSpelt(words, index, corpus, (word) => word);
  const next = words[index + 1];
  const shouted = isShouted(first.word) || (isCapitals(first.word) && next?.gap === ' ' && isShouted(next.word));
  if (known !== null || !shouted) return known;
  return longestSpelt(words, index, corpus, (word) => (isCapitals(word) ? capitalised(word) : word));
}

function longestSpelt(
  words: readonly Word[],
  index: number,
  corpus: Corpus,
  spell: (word: string) => string,
): Known | null {
  let key = spell(words[index]?.word ?? '');
  const longest = corpus.longestFrom(key);
  if (longest === 0) return null;
  let hash = hashOf(key, NAME_HASH);
  let best: Known | null = null;
  for (let length = 1; length <= longest; length++) {
    if (length > 1) {
      const word = words[index + length - 1];
      if (word === undefined || word.gap === null) break;
      const next = word.gap + spell(word.word);
      key += next;
      hash = hashOf(next, hash);
    }
    const last = words[index + length - 1];
    if (length > 1 && last !== undefined && GENERIC.has(last.word)) {
      // "Indian army": what kind of body or place it is, is also written small.
      const spelt = key.slice(0, -last.word.length) + capitalised(last.word);
      const written = corpus.mayBeName(hashOf(spelt, NAME_HASH)) ? corpus.named(spelt) : [];
      if (written.length > 0) best = { next: index + length, records: written, key: spelt };
    }
    const records = corpus.mayBeName(hash) ? corpus.named(key) : [];
    if (records.length > 0) best = { next: index + length, records, key };
  }
  return best;
}

function isShouted(word: string): boolean {
  return word.length >= MIN_SHOUTED && isCapitals(word);
}

function isCapitals(word: string): boolean {
  // Most words end here.
  const second = word.charCodeAt(1);
  return !(second >= 0x61 && second <= 0x7a) && /^\p{Lu}{2,}$/u.test(word);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** The part of a full name by which the person is called afterwards; null where there is none. */
function surnameOf(person: PersonRecord, name: readonly Word[]): string | null {
  const family = isFamilyFirst(person) ? name[0] : name.at(-1);
  return family !== undefined && family.word.length > 1 && isCapitalised(family.word) ? family.word : null;
}

/** Whether a word is somebody's surname by the given name before it. */
function isBehindGiven(words: readonly Word[], index: number): boolean {
  const given = words[index - 1]?.word.toLowerCase() ?? '';
  const name = words[index];
  return name?.gap === ' ' && isCapitalised(name.word) && (women.has(given) || men.has(given));
}

/** Also a single letter or a lower-case word ("i", "N"): in a text they are something else. */
function isEveryday(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to).map(({ word }) => word);
  const key = name.join(' ');
  if (name.length === 1 && (key.length < 2 || (/^\p{Ll}+$/u.test(key) && !LOWER_NAMES.has(key)))) return true;
  return key !== key.toUpperCase() && EVERYDAY.has(key.toLowerCase());
}
