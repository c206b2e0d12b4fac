import type { Block, Removal } from '../article/article.ts';
import { filterPieces } from './filter.ts';
import { partSignature } from './signature.ts';
import { dropLinkLists, narrow, type Limit } from './narrow.ts';
import { isSentence, splitPieces, type Piece } from './pieces.ts';
import { PARSED, readContent } from './readContent.ts';
import { continuePieces, recoverPieces } from './recover.ts';
import { takeSnapshot, type SnapshotOptions } from './snapshot.ts';
import { LONG, type Steps } from './steps.ts';
import { isSameText } from './words.ts';

/** A page with more elements is read from the headline on, up to so many: of 455 pages of news the longest text ends after 4,500. */
const READ: Limit = { most: 5_000, costOf: (node) => (node.nodeType === 1 ? 1 : 0) };
/** A byline stands among so many blocks above or below the headline. */
const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 10;
/** So many pieces between the first and the last sentence are listed when Readability left them out. */
const LISTED_LEFT_OUT = 100;

/** What was read of a page's text, in page order. */
export interface Reading {
  readonly body: readonly Block[];
  readonly removed: readonly Removal[];
  /** Blocks with links that were left out of the text, none from below it. */
  readonly links: readonly Piece[];
  /** The texts just above and below the headline. */
  readonly nearTitle: readonly string[];
  /** Names in the last line of the text. */
  readonly signature: readonly string[];
  readonly hiddenChars: number;
}

/** Reads the text of a page under a headline; the page stays as it is. Cost: one copy and one parse of the page. */
export function* readText(page: Document, title: string, options: SnapshotOptions): Steps<Reading> {
  const { document: copy, isCut: isLong, hiddenChars } = yield* takeSnapshot(page, options);
  yield;
  yield* dropLinkLists(copy);
  yield;
  const isCut = (yield* narrow(copy, title, READ)) || isLong;
  yield;
  const all = yield* splitPieces(copy.body);
  yield;
  const isPart = yield* narrow(copy, title, PARSED);
  const part = isPart ? yield* splitPieces(copy.body) : all;
  yield LONG;
  const content = readContent(copy);
  yield;
  const found = content === null ? [] : yield* splitPieces(content);
  yield;
  const recovered = recoverPieces(all, isPart ? continuePieces(all, part, found) : found, title);
  yield;
  const { kept, removed } = filterPieces(recovered, { title });
  yield;
  const { body, names } = partSignature(kept);
  const signed = kept
    .slice(body.length)
    .map(({ text }) => ({ step: 'signature', reason: 'names of the authors', text }));
  const dropped = new Set(removed.map((removal) => removal.text));
  const left = leftOut(all, body, dropped);
  const linking = new Set([...removed.filter(({ step }) => step !== 'end'), ...left].map(({ text }) => text));
  const limit = { step: 'limit', reason: 'too long', text: '' };
  return {
    body,
    removed: [...(isCut ? [limit] : []), ...removed, ...signed, ...left],
    links: all.filter((piece) => piece.href !== null && linking.has(piece.text)),
    nearTitle: nearHeadline(all, title),
    signature: names,
    hiddenChars,
  };
}

function nearHeadline(all: readonly Piece[], title: string): string[] {
  const headline = all.findIndex((piece) => isSameText(piece.text, title));
  const near = headline < 0 ? [] : all.slice(Math.max(0, headline - BLOCKS_ABOVE), headline + BLOCKS_BELOW);
  return near.map((piece) => piece.text);
}

/** What Readability left out in the midst of the text. */
function leftOut(all: readonly Piece[], body: readonly Block[], dropped: ReadonlySet<string>): Removal[] {
  const kept = new Set(body.map((block) => block.text));
  const first = all.findIndex((piece) => kept.has(piece.text) && isSentence(piece));
  const last = all.findLastIndex((piece) => kept.has(piece.text) && isSentence(piece));
  return all
    .slice(Math.max(0, first), last + 1)
    .filter((piece) => !kept.has(piece.text) && !dropped.has(piece.text))
    .slice(0, LISTED_LEFT_OUT)
    .map(({ text }) => ({ step: 'readability', reason: 'not part of the text', text }));
}
