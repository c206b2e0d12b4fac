import type { Block, Removal } from '../article/article.ts';
import type { Piece } from './pieces.ts';
import { isSignOff, isTimeLine, promptIn } from './phrases.ts';

/** Longer texts are never taken for a caption, a label or a prompt. */
const SHORT_CHARS = 300;
/** A block with this share of its letters in links is a list of links, not a text. */
const LINK_SHARE = 0.8;
/** A table cell with fewer letters is a figure or a name, not a paragraph laid out in a table. */
const CELL_CHARS = 80;
/** Only texts this long are looked for a second time: "Yes" may be said twice. */
const REPEATED_CHARS = 25;

type Why = string | null;
interface Around {
  readonly index: number;
  /** The index of the first and of the last block that reads like a sentence of some length. */
  readonly first: number;
  readonly last: number;
  readonly seen: ReadonlySet<string>;
}

/** Parts the article's blocks from captions, link lists, prompts and what stands before and after the text. */
export function filterPieces(
  pieces: readonly Piece[],
  page: { readonly title: string },
): { body: Block[]; removed: Removal[] } {
  const removed: Removal[] = [];
  const drop = (step: string, reason: string, text: string): void => void removed.push({ step, reason, text });
  const first = pieces.findIndex(isSentence);
  const last = pieces.findLastIndex(isSentence);
  const seen = new Set<string>();
  const kept: Piece[] = [];
  pieces.forEach((piece, index) => {
    const reason = reasonAgainst(piece, { index, first, last, seen }, page.title);
    if (piece.text.length >= REPEATED_CHARS) seen.add(piece.text);
    if (reason === null) kept.push(piece);
    else drop('block', reason, piece.text);
  });
  const body = kept.filter((piece, index) => {
    const next = kept[index + 1];
    const isEmpty = piece.kind === 'heading' && next === undefined;
    if (isEmpty) drop('heading', 'heading with nothing below it', piece.text);
    return !isEmpty;
  });
  return { body: body.map(({ kind, text }) => ({ kind, text })), removed };
}

function isSentence(piece: Piece): boolean {
  return (
    piece.text.length >= 80 &&
    piece.kind !== 'heading' &&
    piece.linked < 0.5 &&
    !piece.isCaption &&
    /\p{P}\W*$/u.test(piece.text)
  );
}

function reasonAgainst(piece: Piece, around: Around, title: string): Why {
  const { text, path } = piece;
  const isShort = text.length < SHORT_CHARS;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no words';
  if (piece.isCaption && text.length <= 500) return 'caption';
  if (/caption|credit/iu.test(path.split(' > ', 2).join(' ')) && isShort) return 'caption';
  if (/twitter-tweet|tweet-blockquote|instagram-media|bluesky-embed|tiktok-embed/u.test(path)) return 'embedded post';
  if (around.seen.has(text)) return 'repeated';
  if (piece.linked > LINK_SHARE && isShort) return 'only a link';
  if (isCell(piece) && text.length < CELL_CHARS) return 'table cell';
  const prompt = isShort ? promptIn(text) : null;
  if (prompt !== null) return prompt;
  if (around.index <= around.first) return beforeText(piece, title);
  return around.index > around.last - 4 ? afterText(piece) : null;
}

const isCell = (piece: Piece): boolean => /(?:^|> )(?:td|th|tr)\b/u.test(piece.path);

function beforeText(piece: Piece, title: string): Why {
  if (sameWords(piece.text, title)) return 'title';
  return isTimeLine(piece.text) ? 'date line' : null;
}

function afterText(piece: Piece): Why {
  if (/\b(?:author|bio|tagline|contributor)s?\b|author-|-author|byline/iu.test(piece.path) && piece.text.length < 800)
    return 'about the author';
  return isSignOff(piece.text) ? 'sign-off' : null;
}

function sameWords(text: string, title: string): boolean {
  const words = (one: string): string[] => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const a = new Set(words(text));
  const b = words(title);
  const common = b.filter((word) => a.has(word)).length;
  return b.length >= 3 && common / Math.max(a.size, b.length) > 0.7;
}
