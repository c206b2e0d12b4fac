import type { Article, Block } from '../article/article.ts';
import { findDateline } from '../article/dateline.ts';
import { accessOf, isLocked } from './access.ts';
import { safeUrl } from './address.ts';
import { bylineOf, BYLINES } from './byline.ts';
import { consentBox } from './consent.ts';
import { creditsOf, CREDITS } from './credits.ts';
import { dateOf, DATES, TIMES } from './dates.ts';
import { metaOf } from './declared.ts';
import { search, type Wanted } from './find.ts';
import { articleOf, namesOf, readJsonLd, type LdNode } from './jsonLd.ts';
import { isByline } from './phrases.ts';
import { readText, type Reading } from './readText.ts';
import { BOXES, HEADINGS, relatedOf } from './related.ts';
import { otherArticles } from './scope.ts';
import type { SnapshotOptions } from './snapshot.ts';
import { inOneGo, type Steps } from './steps.ts';
import { isHeadlineUnseen, titleOf } from './title.ts';

/** A text with fewer letters is looked for a second time, in what the page hides and in its JSON-LD. */
const LITTLE_CHARS = 500;
/** What the page says of itself by the names of its elements. */
const CANONICAL: Wanted = { selector: 'link[rel="canonical"]', most: 1 };
const MARKED = {
  canonical: CANONICAL,
  bylines: BYLINES,
  credits: CREDITS,
  times: TIMES,
  dates: DATES,
  headings: HEADINGS,
  boxes: BOXES,
};
/** A longer name of a language is none. */
const LANGUAGE_CHARS = 100;
/** What is found there counts when it has so many times the letters. */
const BETTER_TIMES = 2;

/** Reads the article of a page without changing the page; null when there is none. */
export function extract(document: Document, url: string): Article | null {
  return inOneGo(extractSteps(document, url));
}

/** The same, step by step: of a page that changes in between, some parts may be read as they were before. */
export function* extractSteps(document: Document, url: string): Steps<Article | null> {
  const ld = yield* readJsonLd(document);
  const main = articleOf(ld);
  const siteName = namesOf(main?.['publisher'])[0] ?? metaOf(document, 'og:site_name', 'application-name');
  yield;
  const others = otherArticles(document, url);
  yield;
  const title = titleOf(document, main, siteName, others);
  yield;
  const { body, removed, links, nearTitle, signature } = yield* bestReading(document, title, ld, main, others);
  if (body.length === 0) return null;
  yield;
  const language = languageOf(document);
  const marked = yield* search(document, MARKED);
  yield;
  const byline = bylineOf(document, main, siteName, [...nearTitle.filter(isByline), ...signature], marked.bylines);
  yield;
  const credits = creditsOf(main, marked.credits);
  yield;
  const datePublished = dateOf(document, main, url, marked);
  yield;
  const relatedLinks = yield* relatedOf(url, links, marked);
  yield;
  return {
    url,
    canonicalUrl: safeUrl(marked.canonical[0]?.getAttribute('href') ?? null, url),
    title,
    byline,
    credits,
    siteName,
    datePublished,
    language,
    dateline: findDateline(body, language),
    body,
    relatedLinks,
    access: accessOf(document, ld, title, body),
    removed,
  };
}

/** What the page shows, past a wall that asks for consent; where that is next to nothing, what it hides or declares, unless it says that it is locked. */
function* bestReading(
  document: Document,
  title: string,
  ld: readonly LdNode[],
  main: LdNode | null,
  without: ReadonlySet<Element>,
): Steps<Reading> {
  const locked = isLocked(ld);
  const options = {
    hidden: locked ? 'none' : 'continued',
    isUndrawn: !locked && isHeadlineUnseen(document, title),
  } as const;
  const first = yield* readText(document, title, { ...options, without });
  const wall = yield* consentBox(document, first.body);
  if (wall !== null) yield;
  const past = wall === null ? without : new Set([...without, wall]);
  const shown = wall === null ? first : yield* readBeside(document, title, { ...options, without: past }, first.body);
  if (charsOf(shown.body) >= LITTLE_CHARS || locked) return shown;
  const least = Math.max(LITTLE_CHARS, BETTER_TIMES * charsOf(shown.body));
  if (shown.hiddenChars >= least) {
    const all = yield* readText(document, title, { hidden: 'all', without: past });
    if (charsOf(all.body) >= least) return all;
  }
  const declared = declaredBody(main);
  return charsOf(declared) >= least ? { ...shown, body: declared } : shown;
}

/** Reads the page without its wall, and lists the wall's texts as left out. */
function* readBeside(
  document: Document,
  title: string,
  options: SnapshotOptions,
  wall: readonly Block[],
): Steps<Reading> {
  const reading = yield* readText(document, title, options);
  const kept = new Set(reading.body.map(({ text }) => text));
  const asking = wall.filter(({ text }) => !kept.has(text));
  const asked = asking.map(({ text }) => ({ step: 'consent', reason: 'asks for consent', text }));
  return { ...reading, removed: [...asked, ...reading.removed] };
}

const charsOf = (body: readonly Block[]): number => body.reduce((sum, block) => sum + block.text.length, 0);

/** The articleBody of the JSON-LD, one block a line. */
function declaredBody(main: LdNode | null): Block[] {
  const text = main?.['articleBody'];
  if (typeof text !== 'string') return [];
  const lines = text.replace(/<[^>]{0,500}>/gu, '\n').split(/\n+/u);
  const clean = lines.map((line) => line.replace(/&nbsp;|\s+/gu, ' ').trim()).filter((line) => line !== '');
  return clean.map((line) => ({ kind: 'paragraph', text: line }));
}

function languageOf(document: Document): string | null {
  const lang = document.documentElement.getAttribute('lang') ?? metaOf(document, 'og:locale', 'language') ?? '';
  const found = /^([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8})*)$/u.exec(lang.slice(0, LANGUAGE_CHARS).trim());
  return found === null ? null : (found[1] ?? '').toLowerCase() + (found[2] ?? '').replaceAll('_', '-');
}
