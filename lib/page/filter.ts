import type { Block, Removal } from '../article/article.ts';
import { besideTheStory, isByline, isDateLine, isDisclosure, isEnd, isSignOff, isStamp } from './phrases.ts';
import { boxOf, isSentence, type Piece } from './pieces.ts';
import { repeats } from './words.ts';

/** Longer texts are never taken for a label, a link or a prompt. */
const SHORT_CHARS = 300;
/** Longer texts are no captions, whatever they stand in … */
const CAPTION_CHARS = 500;
/** … and outside a figure a text of this length that ends like a sentence is none either. */
const FREE_CAPTION_CHARS = 140;
/** Names of boxes that hold an image with its caption, and how far around the caption they are looked for. */
const IMAGE_BOX = /image|img|photo|picture|foto|bild(?!er)/iu;
const IMAGE_DEPTH = 3;
/** A block with this share of its letters in links is a list of links, not a text. */
const LINK_SHARE = 0.8;
/** In a list, this share is enough when no item ends like a sentence. */
const LIST_LINK_SHARE = 0.4;
/** A table cell with fewer letters is a figure or a name, not a paragraph laid out in a table. */
const CELL_CHARS = 80;
/** Only texts this long are looked for a second time: "Yes" may be said twice. */
const REPEATED_CHARS = 25;
/** Sign-offs stand among so many last blocks that read like sentences. */
const LAST_BLOCKS = 4;
/** Nothing ends an article before this share of its sentences. */
const END_SHARE = 0.5;

interface Page {
  readonly title: string;
}
type Rule = (piece: Piece, where: Where) => string | null;
interface Where {
  readonly page: Page;
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  readonly isRepeated: boolean;
}

/** Parts the article's blocks from captions, link lists, prompts and what stands before and after the text. */
export function filterPieces(pieces: readonly Piece[], page: Page): { kept: Block[]; removed: Removal[] } {
  const removed: Removal[] = [];
  const end = endOf(pieces);
  for (const { text } of pieces.slice(end)) removed.push({ step: 'end', reason: 'below the article', text });
  const kept = filterEach(pieces.slice(0, end), page, removed);
  const body = kept.filter((piece, index) => {
    const isEmpty = piece.kind === 'heading' && kept.slice(index + 1).every((later) => later.kind === 'heading');
    if (isEmpty) removed.push({ step: 'end', reason: 'heading with nothing below it', text: piece.text });
    return !isEmpty;
  });
  return { kept: body.map(({ kind, text }) => ({ kind, text })), removed };
}

/**
 * The index of the heading with which the rest of the page begins; the number of pieces when there is none. Text in the
 * kind of box in which the article stands belongs to the article, whatever heading came before it.
 */
function endOf(pieces: readonly Piece[]): number {
  const sentences = pieces.filter(isSentence).length;
  const boxes = new Set<string>();
  let seen = 0;
  for (const [index, piece] of pieces.entries()) {
    if (isSentence(piece)) {
      seen += 1;
      boxes.add(boxOf(piece));
    } else if (seen > 0 && seen >= END_SHARE * sentences && isEnd(piece.text)) {
      const goesOn = pieces.slice(index).some((later) => isSentence(later) && boxes.has(boxOf(later)));
      if (!goesOn) return index;
    }
  }
  return pieces.length;
}

function filterEach(pieces: readonly Piece[], page: Page, removed: Removal[]): Piece[] {
  const first = pieces.findIndex(isSentence);
  const sentences = pieces.flatMap((piece, index) => (isSentence(piece) ? index : []));
  const late = sentences.at(-LAST_BLOCKS) ?? 0;
  const seen = new Set<string>();
  return pieces.filter((piece, index) => {
    const isRepeated = piece.text.length >= REPEATED_CHARS && seen.has(piece.text);
    const where = { page, isBefore: index <= first, isAfter: index > first && index >= late, isRepeated };
    seen.add(piece.text);
    const reason = RULES.reduce<string | null>((found, rule) => found ?? rule(piece, where), null);
    if (reason !== null) removed.push({ step: 'block', reason, text: piece.text });
    return reason === null;
  });
}

const RULES: readonly Rule[] = [
  ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? null : 'no words'),
  (piece) => (isCaption(piece) ? 'caption' : null),
  ({ path }) => (/tweet-blockquote|instagram-media|bluesky-embed|tiktok-embed/u.test(path) ? 'embedded post' : null),
  (_, { isRepeated }) => (isRepeated ? 'repeated' : null),
  (piece) => (isLink(piece) ? 'only a link' : null),
  ({ path, text }) => (/(?:^|> )(?:td|th|tr)\b/u.test(path) && text.length < CELL_CHARS ? 'table cell' : null),
  ({ text }) => (text.length < SHORT_CHARS ? besideTheStory(text) : null),
  ({ text }, { page, isBefore }) => (isBefore && repeats(text, page.title) ? 'title' : null),
  ({ text }, { isAfter }) => (isAfter && isDisclosure(text) ? 'notice' : null),
  ({ text }, { isBefore }) => (isStamp(text) || (isBefore && isDateLine(text)) ? 'date line' : null),
  ({ text }, { isBefore }) => (isBefore && isByline(text) ? 'byline' : null),
  ({ path, text }, { isAfter }) => (isAfter && isAboutAuthor(path) && text.length < 800 ? 'about the author' : null),
  ({ text }, { isAfter }) => (isAfter && isSignOff(text) ? 'sign-off' : null),
];

function isCaption({ text, path, isCaption: isBesideImage }: Piece): boolean {
  if (text.length > CAPTION_CHARS) return false;
  const near = path.split(' > ', 2).join(' ');
  if (/caption|credit/iu.test(near) && text.length < SHORT_CHARS) return true;
  if (!isBesideImage) return false;
  return (
    /(?:^|> )fig/u.test(path) ||
    IMAGE_BOX.test(path.split(' > ', IMAGE_DEPTH).join(' ')) ||
    text.length < FREE_CAPTION_CHARS ||
    !/[.!?]["”»]?$/u.test(text)
  );
}

function isLink({ text, linked, kind }: Piece): boolean {
  if (text.length >= SHORT_CHARS) return false;
  return linked > LINK_SHARE || (kind === 'list-item' && linked > LIST_LINK_SHARE && !/[.!?:”"]$/u.test(text));
}

const isAboutAuthor = (path: string): boolean =>
  /\b(?:author|bio|tagline|contributor)s?\b|author[-_]|[-_]author|byline/iu.test(path);
