import { textOf, type Article } from '../article/article.ts';
import { yearsOf } from '../corpus/interval.ts';
import type { Corpus } from '../corpus/open.ts';
import { namesOf } from '../corpus/open.ts';
import type { CorpusRecord, EntryKind, EntryRecord, PersonRecord } from '../corpus/records.ts';
import type { Reason, RelatedView } from './related.ts';
import { COUNTRIES } from './countries.ts';
import { findNames } from './findNames.ts';
import { linkMentions } from './linkMentions.ts';
import type { Link } from './linkMentions.ts';

type Background = EntryRecord | PersonRecord;

const LIMIT = 10;
const GROUPS: Readonly<Record<EntryKind, RelatedView['group']>> = {
  event: 'events',
  conflict: 'events',
  election: 'events',
  disaster: 'events',
  'court case': 'events',
  agreement: 'agreements',
  law: 'agreements',
  organisation: 'organisations',
  programme: 'organisations',
  concept: 'organisations',
  place: 'places',
};
const WEIGHTS: Readonly<Record<RelatedView['group'], number>> = {
  events: 1.3,
  agreements: 1.3,
  organisations: 1,
  people: 1,
  places: 0.8,
};
/** What is not named must have happened near the article's date to be offered. */
const NEAR_YEARS = 3;
/** Unnamed background that begins later than the article is no background of it. */
const FUTURE_YEARS = 0.1;

interface Candidate {
  readonly record: Background;
  readonly score: number;
  readonly why: Reason;
}

/** The records that the article is about or that it follows from, best first, at most ten. */
export function rankRelated(article: Article, links: readonly Link[], corpus: Corpus): RelatedView[] {
  const text = textOf(article);
  const paragraphs = paragraphEnds(article);
  const headline = new Map<string, string>();
  for (const link of linkMentions(article.title, corpus, { titleCase: true })) {
    const many = /[\s-]/.test(link.surface);
    const inBody = links.some(({ record }) => record === link.record);
    if ((many || inBody) && !headline.has(link.record)) headline.set(link.record, link.surface);
  }
  const mentions = new Map<string, Link[]>();
  for (const link of links) mentions.set(link.record, [...(mentions.get(link.record) ?? []), link]);
  // A surname in the headline follows the full name in the body.
  for (const [id, found] of mentions) {
    const record = corpus.record(id);
    if (record?.type !== 'person' || headline.has(id)) continue;
    const short = found.find(({ surface }) => !surface.includes(' '))?.surface;
    if (short !== undefined && wordIn(article.title, short)) headline.set(id, short);
  }

  const candidates = new Map<string, Candidate>();
  for (const id of new Set([...headline.keys(), ...mentions.keys()])) {
    const record = corpus.record(id);
    if (!isBackground(record)) continue;
    candidates.set(id, named(record, headline.get(id), mentions.get(id) ?? []));
  }
  for (const candidate of unnamed(candidates)) candidates.set(candidate.record.id, candidate);
  return [...candidates.values()]
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, LIMIT)
    .map(toView);

  function named(record: Background, inHeadline: string | undefined, found: readonly Link[]): Candidate {
    const first = found[0];
    const at = first === undefined ? Infinity : paragraphs.findIndex((end) => first.start < end);
    const place = at === 0 ? 3 : at === 1 || at === 2 ? 1.5 : 0;
    const frequency = Math.min(Math.log2(1 + found.length), 3);
    const base = (inHeadline === undefined ? 0 : 4) + place + frequency + closeness(record);
    const score = base * WEIGHTS[groupOf(record)];
    const rule =
      inHeadline !== undefined
        ? 'named in the headline'
        : at <= 2
          ? 'named in the first paragraphs'
          : found.length > 1
            ? `named ${found.length} times`
            : 'named in the text';
    return { record, score, why: { rule, evidence: inHeadline ?? first?.surface ?? '' } };
  }

  /** Events and agreements that the text does not name, between parties that it does. */
  function unnamed(known: ReadonlyMap<string, Candidate>): Candidate[] {
    const { datePublished } = article;
    if (datePublished === null) return [];
    const named = new Map<string, { surface: string; score: number }>();
    for (const [id, { score, why }] of known) named.set(id, { surface: why.evidence, score });
    const countries = new Map<string, { surface: string; score: number } | null>();
    const found: Candidate[] = [];
    for (const record of corpus.records) {
      if (record.type !== 'entry' || known.has(record.id) || record.parties.length + record.related.length === 0)
        continue;
      const group = groupOf(record);
      if (group !== 'events' && group !== 'agreements') continue;
      if (record.terms.length > 0 && !record.terms.some((term) => wordIn(text, term))) continue;
      const distance = distanceTo(record, datePublished);
      if (distance === null || distance > NEAR_YEARS || startsAfter(record, datePublished)) continue;
      const ids = [...new Set([...record.parties, ...record.related])];
      const sides = ids.flatMap((id) => named.get(id) ?? country(id) ?? []);
      const central = sides.filter(({ score }) => score >= 4);
      if (sides.length < 2 || central.length === 0) continue;
      const evidence = [...new Set(sides.map(({ surface }) => surface))];
      if (evidence.length < 2) continue;
      // Coverage keeps an event of many parties from matching every article that names two of them.
      const score =
        (1 + Math.min(sides.length, 4) * 0.6 + closeness(record)) * (0.5 + (0.5 * sides.length) / ids.length);
      found.push({ record, score, why: { rule: 'its parties are named', evidence: evidence.slice(0, 3).join('; ') } });
    }
    return found;

    function country(id: string): { surface: string; score: number } | null {
      if (!id.startsWith('country:')) return null;
      const code = id.slice('country:'.length).toUpperCase();
      const cached = countries.get(code);
      if (cached !== undefined) return cached;
      const about = COUNTRIES.get(code);
      const spans = about === undefined ? [] : findNames(text, [...about.names, ...about.adjectives]);
      const first = spans[0];
      const score = first === undefined ? 0 : spans.length >= 3 && first.start < (paragraphs[2] ?? text.length) ? 4 : 2;
      const result = first === undefined ? null : { surface: text.slice(first.start, first.end), score };
      countries.set(code, result);
      return result;
    }
  }

  function closeness(record: Background): number {
    if (record.type === 'person' || article.datePublished === null) return 0;
    const distance = distanceTo(record, article.datePublished);
    return distance === null ? 0 : 1.5 / (1 + distance);
  }
}

export function groupOf(record: Background): RelatedView['group'] {
  return record.type === 'person' ? 'people' : GROUPS[record.kind];
}

/** Years between the date and the record's time; 0 inside it; null when it has none. */
function distanceTo(record: EntryRecord, date: string): number | null {
  const day = yearsOf(date);
  const from = record.from === null ? null : yearsOf(record.from);
  const to = record.to === null ? null : yearsOf(record.to);
  if (day === null || (from === null && to === null)) return null;
  if (from !== null && day < from) return from - day;
  if (to !== null && day > to) return day - to;
  // Without an end, what happened or was adopted on a day lies as far back as that day; a conflict or a court case goes on.
  if (to === null && from !== null && record.kind !== 'conflict' && record.kind !== 'court case') return day - from;
  return 0;
}

function startsAfter(record: EntryRecord, date: string): boolean {
  const [day, from] = [yearsOf(date), record.from === null ? null : yearsOf(record.from)];
  return day !== null && from !== null && from - day > FUTURE_YEARS;
}

function paragraphEnds(article: Article): number[] {
  let end = 0;
  return article.body.map((block) => (end += block.text.length + 1));
}

function isBackground(record: CorpusRecord | null): record is Background {
  return record !== null && (record.type === 'entry' || record.type === 'person');
}

export function wordIn(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  const sought = word.toLowerCase();
  for (let at = lower.indexOf(sought); at !== -1; at = lower.indexOf(sought, at + 1)) {
    const [before, after] = [lower[at - 1] ?? ' ', lower[at + sought.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function toView({ record, score, why }: Candidate): RelatedView {
  const { id, references, asOf, wikipedia } = record;
  const common = {
    id,
    references,
    asOf,
    wikipedia,
    group: groupOf(record),
    why,
    score: Math.round(score * 1000) / 1000,
  };
  if (record.type === 'entry') {
    const { title, summary, kind, from, to } = record;
    return { ...common, title, summary, kind, from, to };
  }
  const summary = record.roles.map(roleLine).join('; ');
  return { ...common, title: namesOf(record)[0] ?? '', summary, kind: 'person', from: null, to: null };
}

function roleLine({ title, from, to }: PersonRecord['roles'][number]): string {
  if (from === null && to === null) return title;
  return to === null
    ? `${title}, from ${from ?? ''}`
    : from === null
      ? `${title}, until ${to}`
      : `${title}, ${from} to ${to}`;
}
