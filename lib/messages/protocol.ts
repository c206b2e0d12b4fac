import type { Article } from '../article/article.ts';
import type { Reference } from '../corpus/records.ts';
import type { Report } from '../report/report.ts';
import type { WhoAnswer } from '../report/whoIs.ts';
import { toAnswer } from './answer.ts';
import { isQuoted, isShort, toMarks, type Marks } from './marks.ts';
import { toSettings, type Settings } from './settings.ts';

/** Replies cross processes, where errors do not survive cloning. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** Why there is no report: each has its own screen. */
export type Failure =
  'not-article' | 'nothing-extracted' | 'internal-page' | 'pdf' | 'no-access' | 'no-corpus' | 'too-slow' | 'error';

/** Popup, panel, options → worker: the report on a tab's page; a change of settings and what they showed before it. Page of an answer → worker: who bears a name. Scout → worker: the kinds of owner behind links; "this looks like an article". */
export type WorkerRequest =
  | { readonly kind: 'report'; readonly tabId: number }
  | { readonly kind: 'change'; readonly change: Partial<Settings>; readonly shown: Settings }
  | { readonly kind: 'outlets'; readonly urls: readonly string[]; readonly isArticle: boolean }
  | { readonly kind: 'article-seen' }
  | { readonly kind: 'who'; readonly name: string };

/** A quotation as it is found again in the page (W3C TextQuoteSelector). */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Worker or popup → reader, in the page's isolated world. */
export type ReaderRequest =
  | { readonly kind: 'read' }
  | { readonly kind: 'stamp' }
  | { readonly kind: 'next' }
  | { readonly kind: 'left-out' }
  | ({ readonly kind: 'show' } & Quoted)
  | ({ readonly kind: 'mark' } & Marks)
  | { readonly kind: 'answer'; readonly answer: WhoAnswer };

/**
 * What badges and their cards say of an outlet, and the indexes in the request of the links to it. Said once an outlet, so that all goes with
 * the reply: a median of 216 characters (348 at most) of each outlet of the corpus, and no card waits for the worker.
 */
export interface BadgeFact {
  readonly indexes: readonly number[];
  readonly name: string;
  readonly ownership: string;
  /** Who owns it now. */
  readonly owners: readonly string[];
  readonly country: string;
  readonly founded: string | null;
  readonly references: readonly Reference[];
  readonly asOf: string;
}

/**
 * An article and the page's state when it was read. `stamp` changes with the address, the title, the headline and the
 * number of paragraphs: a report made under another stamp is of another page, or of a page that was not complete.
 */
export interface ReadPage {
  readonly article: Article;
  readonly stamp: string;
}

export type ReportReply = Result<Report>;
export type WhoReply = Result<WhoAnswer>;
export type ReadReply = Result<ReadPage>;
/** Null: no badges here. */
export type BadgeReply = readonly BadgeFact[] | null;

/** Links asked about in one message; the scout asks in portions of this size. */
export const MAX_URLS = 500;
export const MAX_URL_CHARS = 2048;

/** Browsers throw at others. */
const MAX_TAB_ID = 2 ** 31 - 1;

const isTabId = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_TAB_ID;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value.length <= max;

/** Narrows a message that reached the worker; null for everything that is not exactly a request. */
export function toWorkerRequest(message: unknown): WorkerRequest | null {
  if (!isObject(message)) return null;
  if (message.kind === 'article-seen') return { kind: 'article-seen' };
  if (message.kind === 'who' && isText(message.name, MAX_URL_CHARS)) return { kind: 'who', name: message.name };
  if (message.kind === 'report' && isTabId(message.tabId)) return { kind: 'report', tabId: message.tabId };
  if (message.kind === 'change' && isObject(message.change) && isObject(message.shown))
    return { kind: 'change', change: toChange(message.change), shown: toSettings(message.shown) };
  if (message.kind === 'outlets' && Array.isArray(message.urls) && message.urls.length <= MAX_URLS) {
    const urls: readonly unknown[] = message.urls;
    if (urls.every((url): url is string => isText(url, MAX_URL_CHARS)))
      return { kind: 'outlets', urls, isArticle: message.isArticle === true };
  }
  return null;
}

/** Only the settings that the change names. */
function toChange(change: Readonly<Record<string, unknown>>): Partial<Settings> {
  const read = Object.entries(toSettings(change));
  return Object.fromEntries(read.filter(([name]) => Object.hasOwn(change, name)));
}

/** Narrows a message that reached the reader. */
export function toReaderRequest(message: unknown): ReaderRequest | null {
  if (!isObject(message)) return null;
  const { kind } = message;
  if (kind === 'read' || kind === 'stamp' || kind === 'left-out' || kind === 'next') return { kind };
  if (message.kind === 'mark') {
    const marks = toMarks(message);
    return marks === null ? null : { kind: 'mark', ...marks };
  }
  if (message.kind === 'answer') {
    const answer = toAnswer(message.answer);
    return answer === null ? null : { kind: 'answer', answer };
  }
  if (message.kind !== 'show' || !isQuoted(message) || !isShort(message)) return null;
  const { exact, prefix, suffix } = message;
  return { kind: 'show', exact, prefix, suffix };
}
