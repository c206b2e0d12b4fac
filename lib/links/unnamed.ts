import { COUNTRIES } from '../corpus/countries.ts';
import { yearsOf } from '../corpus/interval.ts';
import type { Corpus } from '../corpus/open.ts';
import type { CorpusRecord, EntryRecord } from '../corpus/records.ts';
import { countriesIn } from './countriesIn.ts';
import type { Candidate } from './rankRelated.ts';
import { groupOf, yearsFrom } from './relatedView.ts';
import { wordInLower } from './wordIn.ts';

/** What is not named must have happened near the article's date to be offered. */
const NEAR_YEARS = 3;
/** Unnamed background that begins later than the article is no background of it. */
const FUTURE_YEARS = 0.1;
/** A side counts as central from this score on; one of an unnamed entry's sides must. */
const CENTRAL = 4;
const COUNTRY_SCORE = 2;
/** A country named this often, first in the opening part, is what the article is about. */
const CENTRAL_MENTIONS = 3;
const MAX_SIDES = 4;
/** So many words of its title and summary must stand in the text beside the names of its sides; one less where a side is no state. */
const MIN_SHARED = 2;
const MAX_SHARED = 4;
const SHARED_SCORE = 0.2;
const FRAME_SCORE = 1;
/** More of them would crowd out what the text does name. */
const MAX_UNNAMED = 4;
/** Words are the same when so many first letters are. */
const STEM = 6;
const TOPIC_WORD = /(?<![\p{L}\p{N}])\p{Ll}{5,}(?![\p{L}\p{N}])/gu;
/** Words of summaries that say nothing of the matter. */
const PLAIN = new Set(
  'about after again against among around before began begun being between could during first following forces former government group groups including killed later least military month months never other others people place report reported right second several since states state their there these those three through under until united where which while whose within without would years'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

const COUNTRY_NAMES: ReadonlySet<string> = new Set([...COUNTRIES.values()].flatMap(({ names }) => names));
/** "Gaza Strip": in texts "Gaza". */
const DIVISION = / (?:Strip|State|Province|Region|Governorate|Oblast|District)$/u;

interface Side {
  readonly surface: string;
  readonly score: number;
}

interface Setting {
  readonly text: string;
  readonly date: string | null;
  /** Where the opening part of the text ends. */
  readonly opening: number;
  readonly corpus: Corpus;
}

/** Events and agreements that the text does not name, between parties that it does. */
export function unnamedEntries(known: ReadonlyMap<string, Candidate>, setting: Setting): Candidate[] {
  const { date, corpus } = setting;
  if (date === null) return [];
  const sides = sidesOf(known, setting);
  const entries = new Set([...sides.keys()].flatMap((id) => corpus.entriesAbout(id)));
  const lower = setting.text.toLowerCase();
  let words: ReadonlySet<string> | undefined;
  const found: Candidate[] = [];
  for (const record of entries) {
    if (record.type !== 'entry' || known.has(record.id) || !isEligible(record, date, lower)) continue;
    const ids = [...new Set([...record.parties, ...record.related])];
    const named = ids.flatMap((id) => sides.get(id) ?? []);
    const evidence = [...new Set(named.map(({ surface }) => surface))];
    if (evidence.length < 2 || !named.some(isCentral)) continue;
    const isOfStates = ids.every((id) => !sides.has(id) || id.startsWith('country:'));
    const areCentral = named.every(isCentral);
    words ??= stemsOf(setting.text);
    const shared = sharedWords(record, words);
    // What goes on between those whom the article is about is its background, whatever its words.
    const isFrame = areCentral && isGoingOn(record) && hasParts(record, entries);
    if (!isFrame && shared < (isOfStates ? (areCentral ? MIN_SHARED : MIN_SHARED + 1) : MIN_SHARED - 1)) continue;
    // Coverage keeps an event of many parties from matching every article that names two of them.
    const coverage = 0.5 + (0.5 * named.length) / ids.length;
    const topic = Math.min(shared, MAX_SHARED) * SHARED_SCORE + (isFrame ? FRAME_SCORE : 0);
    const score = (1 + Math.min(named.length, MAX_SIDES) * 0.6 + closeness(record, date) + topic) * coverage;
    found.push({ record, score, why: { rule: 'its parties are named', evidence: evidence.slice(0, 3).join('; ') } });
  }
  return found.sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1)).slice(0, MAX_UNNAMED);
}

function isCentral({ score }: Side): boolean {
  return score >= CENTRAL;
}

/** Whether another of the entries belongs to it. */
function hasParts({ id }: EntryRecord, entries: ReadonlySet<CorpusRecord>): boolean {
  return [...entries].some((other) => other.type === 'entry' && other.related.includes(id));
}

/** A conflict without an end, not one part of it in one place. */
function isGoingOn({ kind, to, place }: EntryRecord): boolean {
  return kind === 'conflict' && to === null && (place === null || COUNTRY_NAMES.has(place));
}

/** Two states that are named have much between them: what is offered must be of the matter at hand. */
function sharedWords({ title, summary }: EntryRecord, words: ReadonlySet<string>): number {
  return [...stemsOf(`${title} ${summary}`)].filter((stem) => !PLAIN.has(stem) && words.has(stem)).length;
}

function stemsOf(text: string): Set<string> {
  return new Set([...text.matchAll(TOPIC_WORD)].map(([word]) => word.slice(0, STEM)));
}

/** 1.5 for what is going on at the date, less the further away; 0 without a date. */
export function closeness(record: EntryRecord, date: string | null): number {
  const years = date === null ? null : yearsFrom(record, date);
  return years === null ? 0 : 1.5 / (1 + years);
}

function isEligible(record: EntryRecord, date: string, lower: string): boolean {
  const group = groupOf(record);
  if (group !== 'events' && group !== 'agreements') return false;
  const years = yearsFrom(record, date);
  const [day, from] = [yearsOf(date), record.from === null ? null : yearsOf(record.from)];
  const isLater = day !== null && from !== null && from - day > FUTURE_YEARS;
  if (years === null || years > NEAR_YEARS || isLater) return false;
  if (group === 'events' && !isPlaceNamed(record, lower)) return false;
  return record.terms.length === 0 || record.terms.some((term) => wordInLower(lower, term));
}

/** What happened in a place that the text does not name is another matter; a country may be named by its people. */
function isPlaceNamed({ place }: EntryRecord, lower: string): boolean {
  if (place === null || COUNTRY_NAMES.has(place)) return true;
  return [place, place.replace(DIVISION, '')].some((name) => wordInLower(lower, name));
}

function sidesOf(known: ReadonlyMap<string, Candidate>, { text, opening }: Setting): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const [id, { score, why }] of known) sides.set(id, { surface: why.evidence, score });
  for (const [code, spans] of countriesIn(text)) {
    const first = spans[0];
    if (first === undefined) continue;
    const isCentral = spans.length >= CENTRAL_MENTIONS && first.start < opening;
    sides.set(`country:${code.toLowerCase()}`, {
      surface: text.slice(first.start, first.end),
      score: isCentral ? CENTRAL : COUNTRY_SCORE,
    });
  }
  return sides;
}
