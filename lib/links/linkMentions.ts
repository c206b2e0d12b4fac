import { wordsOf } from '../corpus/nameKey.ts';
import type { Word } from '../corpus/nameKey.ts';
import type { Corpus } from '../corpus/open.ts';
import type { CorpusRecord, PersonRecord } from '../corpus/records.ts';
import type { Span } from '../text/span.ts';
import { isCapitalised, standsAlone } from './neighbours.ts';

/** A stretch of text that names a record. */
export interface Link extends Span {
  readonly record: string;
  readonly surface: string;
}

/** Names of outlets that are everyday words or other things' names: alone they name nothing. Keys in lower case. */
const EVERYDAY = new Set(
  (
    'bild,economist,express,extra,fakt,focus,fortune,global,guardian,independent,information,metro,mirror,monitor,nation,observer,people,post,quartz,slate,' +
    'spiegel,standard,star,stern,sun,time,times,today,variety,watson,welt,wired,world,zeit,government,state,parliament,senate,congress,army,' +
    'daily news,new york,the conversation,the hill,the independent,the local,the nation,the observer,the post,the star,the sun,the times,the week'
  ).split(','),
);
/** Agencies that write themselves small. */
const LOWER_NAMES = new Set(['afp', 'apa', 'dpa']);
/** Countries whose names put the family name first. */
const FAMILY_FIRST = new Set(['CN', 'HK', 'KP', 'KR', 'TW']);
const RANK: Readonly<Record<CorpusRecord['type'], number>> = { entry: 0, person: 0, outlet: 1, owner: 2 };

export interface LinkOptions {
  /** For headlines, where every word may begin with a capital: neighbours tell nothing there. */
  readonly titleCase?: boolean;
}

/** Who and what of the corpus the text names; links do not overlap and come in order. */
export function linkMentions(text: string, corpus: Corpus, options: LinkOptions = {}): Link[] {
  const words = wordsOf(text);
  const titleCase = options.titleCase ?? false;
  const present = new Set(words.map(({ word }) => word.toLowerCase()));
  const surnames = new Map<string, PersonRecord | null>();
  const links: Link[] = [];
  for (let index = 0; index < words.length;) {
    const match = longestAt(index);
    if (match === null) {
      index++;
      continue;
    }
    const first = words[index];
    const last = words[match.next - 1];
    if (first !== undefined && last !== undefined && match.record !== null) {
      links.push({
        start: first.start,
        end: last.end,
        record: match.record.id,
        surface: text.slice(first.start, last.end),
      });
    }
    index = match.next;
  }
  return links;

  /** A known name that stays open (`record` null) still uses up its words: nothing shorter inside it is meant. */
  function longestAt(index: number): { next: number; record: CorpusRecord | null } | null {
    const first = words[index];
    if (first === undefined) return null;
    const limit = corpus.longest.get(first.word) ?? 0;
    let key = first.word;
    let best: { next: number; records: readonly CorpusRecord[] } | null = null;
    for (let length = 1; length <= limit; length++) {
      if (length > 1) {
        const word = words[index + length - 1];
        if (word === undefined || word.gap === null) break;
        key += word.gap + word.word;
      }
      const records = corpus.names.get(key);
      if (records !== undefined) best = { next: index + length, records };
    }
    if (best !== null) {
      const alone = titleCase || standsAlone(text, words, index, best.next);
      if (!alone) return single(words, index, best.next) ? null : { next: best.next, record: null };
      const record = isEveryday(words, index, best.next) ? null : choose(best.records);
      if (record?.type === 'person') learnSurname(record, words.slice(index, best.next));
      if (record !== null || !single(words, index, best.next)) return { next: best.next, record };
    }
    const person = surnames.get(first.word);
    if (person === undefined || person === null) return null;
    return titleCase || standsAlone(text, words, index, index + 1) ? { next: index + 1, record: person } : null;
  }

  function choose(records: readonly CorpusRecord[]): CorpusRecord | null {
    const believed = records.filter(
      (record) => record.type !== 'entry' || record.terms.length === 0 || record.terms.some(hasTerm),
    );
    const rank = Math.min(...believed.map((record) => RANK[record.type]));
    const top = believed.filter((record) => RANK[record.type] === rank);
    return top.length === 1 ? (top[0] ?? null) : null;
  }

  function hasTerm(term: string): boolean {
    const parts = wordsOf(term).map(({ word }) => word.toLowerCase());
    if (parts.length === 0 || !parts.every((part) => present.has(part))) return false;
    return parts.length === 1 || text.toLowerCase().includes(term.toLowerCase());
  }

  function learnSurname(person: PersonRecord, name: readonly Word[]): void {
    if (name.length < 2) return;
    const family = person.country !== null && FAMILY_FIRST.has(person.country) ? name[0] : name.at(-1);
    if (family === undefined || family.word.length < 2 || !isCapitalised(family.word)) return;
    const known = surnames.get(family.word);
    surnames.set(family.word, known === undefined || known === person ? person : null);
  }
}

function single(words: readonly Word[], from: number, to: number): boolean {
  return to - from === 1 && words[from] !== undefined;
}

/** Also a single letter or a lower-case word ("i", "N"): in a text they are something else. */
function isEveryday(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to).map(({ word }) => word);
  const key = name.join(' ');
  if (name.length === 1 && (key.length < 2 || (/^\p{Ll}+$/u.test(key) && !LOWER_NAMES.has(key)))) return true;
  return key !== key.toUpperCase() && EVERYDAY.has(key.toLowerCase());
}
