import type { Block } from '../article/article.ts';
import type { Steps } from './steps.ts';

/** A block of text as it stands in the page, with what the filters look at. */
export interface Piece extends Block {
  /** Share of the letters that are in links, 0 to 1. */
  readonly linked: number;
  /** Share of the letters that are bold or in italics, 0 to 1. */
  readonly stressed: number;
  /** It stands in a figure, or alone beside an image. */
  readonly isCaption: boolean;
  /** The address of the first link in it, as written; null without one. */
  readonly href: string | null;
  /** Names, ids and classes of the elements around it, innermost first. */
  readonly path: string;
}
/** Between two steps lie so many elements: some milliseconds. */
const STEP_ELEMENTS = 50;
/** So many elements around a text are named in a piece's path. */
const PATH_DEPTH = 4;
/** A box around an image that holds little more than one text is taken for an image with its caption. */
const CAPTION_DEPTH = 4;
const CAPTION_EXTRA_CHARS = 120;
const CAPTION_CHARS = 500;
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const STRESSED = new Set('B STRONG I EM'.split(' '));

/** Splits an element's text at block elements and line breaks. */
export function* splitPieces(root: Element): Steps<Piece[]> {
  const splitter = new Splitter(withImages(root));
  yield* splitter.walk(root, { kind: 'paragraph', inLink: false, inStress: false, depth: 0 });
  splitter.flush('paragraph', root);
  return splitter.pieces;
}

interface Around {
  readonly kind: Block['kind'];
  readonly inLink: boolean;
  readonly inStress: boolean;
  readonly depth: number;
}

/** The elements with an image somewhere in them: asked for once, not for each text. */
function withImages(root: Element): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const image of root.querySelectorAll('img, picture, video'))
    for (let at = image.parentElement; at !== null && !around.has(at); at = at.parentElement) around.add(at);
  return around;
}

class Splitter {
  readonly pieces: Piece[] = [];
  private elements = 0;
  private text = '';
  private linked = 0;
  private stressed = 0;
  private href: string | null = null;

  constructor(private readonly withImages: ReadonlySet<Element>) {}

  *walk(element: Element, around: Around): Steps<void> {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) this.add(child.nodeValue ?? '', around);
      else if (child.nodeType === 1) yield* this.enter(child as Element, element, around);
    }
  }

  private *enter(element: Element, parent: Element, around: Around): Steps<void> {
    this.elements += 1;
    if (this.elements % STEP_ELEMENTS === 0) yield;
    const name = element.nodeName;
    const isBlock = BLOCKS.has(name);
    const kind = kindOf(name) ?? around.kind;
    if (isBlock) this.flush(around.kind, parent);
    if (name === 'A') this.href ??= element.getAttribute('href');
    yield* this.walk(element, {
      kind,
      inLink: around.inLink || name === 'A',
      inStress: around.inStress || STRESSED.has(name),
      depth: around.depth + 1,
    });
    if (isBlock) this.flush(kind, element);
  }

  private add(text: string, { inLink, inStress }: Around): void {
    const letters = text.trim().length;
    this.text += text;
    if (inLink) this.linked += letters;
    if (inStress) this.stressed += letters;
  }

  flush(kind: Block['kind'], element: Element): void {
    const text = this.text.replace(/\s+/gu, ' ').trim();
    if (text !== '') {
      const share = (part: number) => Math.min(1, part / text.length);
      this.pieces.push({
        kind,
        text,
        linked: share(this.linked),
        stressed: share(this.stressed),
        href: this.href,
        isCaption: isCaption(element, text, this.withImages),
        path: pathOf(element),
      });
    }
    this.text = '';
    this.linked = 0;
    this.stressed = 0;
    this.href = null;
  }
}

function kindOf(name: string): Block['kind'] | null {
  if (/^H[1-6]$/u.test(name)) return 'heading';
  if (name === 'BLOCKQUOTE') return 'quote';
  return name === 'LI' ? 'list-item' : null;
}

function pathOf(element: Element): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let depth = 0; at !== null && depth < PATH_DEPTH; depth += 1) {
    names.push(`${at.nodeName.toLowerCase()} ${at.id} ${at.getAttribute('class') ?? ''}`.trim());
    at = at.parentElement;
  }
  return names.join(' > ');
}

/** In a figure; or in the smallest box around an image, when that holds little more. */
function isCaption(element: Element, text: string, withImages: ReadonlySet<Element>): boolean {
  if (element.closest('figure, figcaption') !== null) return true;
  if (text.length > CAPTION_CHARS) return false;
  let at: Element | null = element.nodeName === 'P' ? element.parentElement : element;
  for (let depth = 0; at !== null && depth < CAPTION_DEPTH; depth += 1, at = at.parentElement) {
    if (withImages.has(at)) return charsLeft(at, text.length + CAPTION_EXTRA_CHARS) >= 0;
  }
  return false;
}

/** What is left of `budget` letters after an element's text; negative as soon as it is spent. */
function charsLeft(element: Element, budget: number): number {
  let left = budget;
  for (let child = element.firstChild; child !== null && left >= 0; child = child.nextSibling) {
    if (child.nodeType === 3) left -= (child.nodeValue ?? '').trim().length;
    else if (child.nodeType === 1) left = charsLeft(child as Element, left);
  }
  return left;
}

/** A text at least so long that ends like a sentence belongs to an article or to nothing. */
const SENTENCE_CHARS = 80;
/** A sentence ends with a mark among its last letters: quotation marks and spaces may follow it. */
const END_CHARS = 4;

/** Whether a piece reads like a paragraph of an article. */
export function isSentence(piece: Piece): boolean {
  const isText = piece.kind !== 'heading' && piece.linked < 0.5 && !piece.isCaption;
  return isText && piece.text.length >= SENTENCE_CHARS && /\p{P}\W*$/u.test(piece.text.slice(-END_CHARS));
}

/** The kind of box a piece stands in: its innermost element, with the next one when it has neither id nor class. */
export function boxOf({ path }: Piece): string {
  const [inner = '', next = ''] = path.split(' > ', 2);
  return inner.includes(' ') ? inner : `${inner} > ${next}`;
}
