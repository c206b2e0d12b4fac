import { textOf, type Article } from '../article/article.ts';
import type { Corpus } from '../corpus/open.ts';
import { linkMentions, type Link } from './linkMentions.ts';
import type { Reason, RelatedView } from './related.ts';
import { groupOf, isBackground, viewOf, type Background, type Group } from './relatedView.ts';
import { closeness, unnamedEntries } from './unnamed.ts';
import { wordIn } from './wordIn.ts';

const LIMIT = 10;
const WEIGHTS: Readonly<Record<Group, number>> = {
  events: 1.3,
  agreements: 1.3,
  organisations: 1,
  people: 1,
  places: 0.8,
  topics: 1,
};
const HEADLINE = 4;
/** For a first mention in the first paragraph, and in the second or third. */
const LEAD = 3;
const OPENING = 1.5;
const OPENING_PARAGRAPHS = 3;
/** More mentions than seven add nothing. */
const MAX_FREQUENCY = 3;

export interface Candidate {
  readonly record: Background;
  readonly score: number;
  readonly why: Reason;
}

/** The records that the article is about or that it follows from, best first, at most ten. */
export function rankRelated(article: Article, links: readonly Link[], corpus: Corpus): RelatedView[] {
  const mentions = new Map<string, Link[]>();
  for (const link of links) mentions.set(link.record, [...(mentions.get(link.record) ?? []), link]);
  const headline = namedInHeadline(article.title, mentions, corpus);
  const paragraphs = paragraphEnds(article);
  const candidates = new Map<string, Candidate>();
  for (const id of new Set([...headline.keys(), ...mentions.keys()])) {
    const record = corpus.record(id);
    if (isBackground(record))
      candidates.set(id, named(record, headline.get(id), mentions.get(id) ?? [], { article, paragraphs }));
  }
  const text = textOf(article);
  const opening = paragraphs[OPENING_PARAGRAPHS - 1] ?? text.length;
  for (const candidate of unnamedEntries(candidates, { text, date: article.datePublished, opening, corpus }))
    candidates.set(candidate.record.id, candidate);
  return [...candidates.values()]
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, LIMIT)
    .map(({ record, score, why }) => viewOf(record, score, why));
}

/** Records named in the headline, with the words that name them there. */
function namedInHeadline(
  title: string,
  mentions: ReadonlyMap<string, readonly Link[]>,
  corpus: Corpus,
): Map<string, string> {
  const headline = new Map<string, string>();
  for (const { record, surface } of linkMentions(title, corpus, { titleCase: true })) {
    // One word of a headline in capitals may be any word: it counts when the body names the record too.
    if ((/[\s-]/.test(surface) || mentions.has(record)) && !headline.has(record)) headline.set(record, surface);
  }
  for (const [id, found] of mentions) {
    if (corpus.record(id)?.type !== 'person' || headline.has(id)) continue;
    // A surname in the headline follows the full name in the body.
    const short = found.find(({ surface }) => !surface.includes(' '))?.surface;
    if (short !== undefined && wordIn(title, short)) headline.set(id, short);
  }
  return headline;
}

function named(
  record: Background,
  inHeadline: string | undefined,
  found: readonly Link[],
  { article, paragraphs }: { article: Article; paragraphs: readonly number[] },
): Candidate {
  const first = found[0];
  const at = first === undefined ? Infinity : paragraphs.findIndex((end) => first.start < end);
  const place = at === 0 ? LEAD : at < OPENING_PARAGRAPHS ? OPENING : 0;
  const frequency = Math.min(Math.log2(1 + found.length), MAX_FREQUENCY);
  const near = record.type === 'entry' ? closeness(record, article.datePublished) : 0;
  const score = ((inHeadline === undefined ? 0 : HEADLINE) + place + frequency + near) * WEIGHTS[groupOf(record)];
  const rule = ruleOf(inHeadline !== undefined, at, found.length);
  return { record, score, why: { rule, evidence: inHeadline ?? first?.surface ?? '' } };
}

function ruleOf(inHeadline: boolean, paragraph: number, mentions: number): string {
  if (inHeadline) return 'named in the headline';
  if (paragraph < OPENING_PARAGRAPHS) return 'named in the first paragraphs';
  return mentions > 1 ? 'named several times' : 'named in the text';
}

function paragraphEnds(article: Article): number[] {
  let end = 0;
  return article.body.map((block) => (end += block.text.length + 1));
}
