import { besideTheStory, isByline, isDateLine } from './phrases.ts';
import { boxOf, isSentence, type Piece } from './pieces.ts';
import { isSameText, repeats } from './words.ts';

/** A standfirst stands among the first blocks below the headline. */
const LEAD_BLOCKS = 6;
/** A standfirst has at least so many letters. */
const LEAD_CHARS = 50;
/** A lost paragraph comes back when so many kept ones stand in the very same kind of box. */
const SAME_BOX = 2;

/** Readability missed the text when it kept fewer letters than this … */
const FEW_CHARS = 1000;
/** … and another kind of box holds so many times as many, and at least so many. */
const MISSED_TIMES = 2;
const MISSED_CHARS = 600;
/** Boxes that hold much text which is no article. */
const TALK = /comment|forum|message|reply|discussion|cookie|privacy|consent/iu;

/**
 * Puts back what Readability lost: the standfirst between headline and text, and paragraphs in the middle of the text
 * whose box is like that of their neighbours. `all` and `kept` are in page order; so is the result.
 */
export function recoverPieces(all: readonly Piece[], found: readonly Piece[], title: string): Piece[] {
  const kept = missedText(all, found) ?? found;
  const keptTexts = new Set(kept.map((piece) => piece.text));
  const places = new Map(all.map((piece, index) => [piece.text, index]));
  const sentences = kept.flatMap((piece) => (isSentence(piece) ? (places.get(piece.text) ?? []) : []));
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return [...kept];
  const lead = findLead(all.slice(0, first), title).filter((piece) => !keptTexts.has(piece.text));
  return [...lead, ...fillGaps(all.slice(first, last + 1), kept, keptTexts)];
}

/** Adds to what was kept of the first part of a page what stands behind that part in boxes like those of its sentences. */
export function continuePieces(all: readonly Piece[], part: readonly Piece[], kept: readonly Piece[]): Piece[] {
  const texts = new Set(kept.map((piece) => piece.text));
  const boxes = new Set(part.filter((piece) => texts.has(piece.text) && isSentence(piece)).map(boxOf));
  const behindOf = (end: Piece): number => all.findLastIndex((piece) => isSamePlace(piece, end)) + 1;
  // The last piece of the part may be cut short: then it is none of the page's, and what is behind begins with it.
  const [before, last] = part.slice(-2);
  const cut = before !== undefined && last !== undefined && behindOf(last) === 0 ? last : null;
  const end = cut === null ? part.at(-1) : before;
  const behind = end === undefined ? 0 : behindOf(end);
  if (behind === 0) return [...kept];
  return [
    ...kept.filter(({ text }) => text !== cut?.text),
    ...all.slice(behind).filter((piece) => boxes.has(boxOf(piece))),
  ];
}

const isSamePlace = (piece: Piece, other: Piece): boolean => piece.text === other.text && piece.path === other.path;

function findLead(before: readonly Piece[], title: string): Piece[] {
  const headline = before.findLastIndex((piece) => isHeadline(piece, title));
  if (headline < 0) return [];
  const found = before.slice(headline + 1, headline + 1 + LEAD_BLOCKS).find((piece) => isLead(piece, title));
  return found === undefined ? [] : [{ ...found, kind: 'paragraph' }];
}

const isHeadline = (piece: Piece, title: string): boolean =>
  /^h1\b|> h1\b/u.test(piece.path) || isSameText(piece.text, title);

function isLead(piece: Piece, title: string): boolean {
  const { text } = piece;
  if (piece.kind === 'list-item' || text.length < LEAD_CHARS || piece.linked > 0.5 || piece.isCaption) return false;
  if (/caption|author|byline|credit|popup|copyright/iu.test(piece.path)) return false;
  return !isDateLine(text) && !isByline(text) && besideTheStory(text) === null && !repeats(text, title);
}

function fillGaps(middle: readonly Piece[], kept: readonly Piece[], keptTexts: ReadonlySet<string>): Piece[] {
  const boxes = new Map<string, number>();
  for (const piece of middle)
    if (keptTexts.has(piece.text) && isSentence(piece)) boxes.set(piece.path, (boxes.get(piece.path) ?? 0) + 1);
  const result = [...kept];
  middle.forEach((piece, index) => {
    if (keptTexts.has(piece.text) || !isSentence(piece) || (boxes.get(piece.path) ?? 0) < SAME_BOX) return;
    const before = middle.slice(0, index).findLast((one) => keptTexts.has(one.text))?.text;
    const at = result.findIndex((one) => one.text === before);
    if (at >= 0) result.splice(at + 1, 0, piece);
  });
  return result;
}

/** The pieces around the paragraphs of the box that holds most of the page's text, when Readability kept little of it. */
function missedText(all: readonly Piece[], kept: readonly Piece[]): readonly Piece[] | null {
  const boxes = new Map<string, number>();
  for (const piece of all)
    if (isSentence(piece) && piece.kind === 'paragraph' && !TALK.test(piece.path))
      boxes.set(piece.path, (boxes.get(piece.path) ?? 0) + piece.text.length);
  const [path, chars] = [...boxes].reduce((most, box) => (box[1] > most[1] ? box : most), ['', 0]);
  const keptChars = kept.reduce((sum, piece) => sum + (isSentence(piece) ? piece.text.length : 0), 0);
  if (keptChars > FEW_CHARS || chars < MISSED_CHARS || chars < MISSED_TIMES * keptChars) return null;
  const inBox = (piece: Piece): boolean => piece.path === path;
  return all
    .slice(all.findIndex(inBox), all.findLastIndex(inBox) + 1)
    .filter((piece) => inBox(piece) || piece.kind === 'heading');
}
