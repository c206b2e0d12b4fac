import { inOneGo, type Steps } from './steps.ts';
import { visibilityOf, type Visibility } from './visibility.ts';

/** Text of these elements is not shown; the extension's own badges hold none of the page's. */
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION)$/u;
/** Further into a huge page nothing is looked for: the text that quotations are of ends long before (snapshot.ts). */
const MAX_NODES = 100_000;
const MAX_CHARS = 1_000_000;
const MAX_DEPTH = 500;
/** Between two steps lie so many nodes: some milliseconds. */
const STEP_NODES = 200;
/** A quotation that stands more often than this is not told apart by its context. */
const MOST_PLACES = 50;

/** The W3C TextQuoteSelector: a quotation with some of the text before and after it. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Finds a quotation again in the page, across inline elements and in open shadow roots; null when it is missing or
 * when its context does not tell two places apart. Spaces do not count. Cost: one walk over the page's text.
 */
export function locate(root: Node, quote: TextQuote): Range | null {
  return locateAll(root, [quote])[0] ?? null;
}

/** The same for many quotations, in their order. Cost: one walk over the page's text, two when one is missing. */
export function locateAll(root: Node, quotes: readonly TextQuote[]): (Range | null)[] {
  return inOneGo(locateSteps(root, quotes));
}

/** The same, step by step: where the page changes in between, a quotation may be missing. */
export function* locateSteps(root: Node, quotes: readonly TextQuote[]): Steps<(Range | null)[]> {
  const shown = yield* squeeze(root, false);
  let whole: Text | undefined;
  const ranges: (Range | null)[] = [];
  for (const quote of quotes) {
    const range = find(shown, quote);
    ranges.push(range ?? find((whole ??= yield* squeeze(root, true)), quote));
    yield;
  }
  return ranges;
}

interface Place {
  readonly node: Node;
  /** What the node said when it was passed. */
  readonly value: string;
  /** Where its letters begin in the whole text. */
  readonly start: number;
}

interface Text {
  readonly document: Document | null;
  readonly text: string;
  /** The text nodes with letters, in order. */
  readonly places: readonly Place[];
}

function find({ document, text, places }: Text, quote: TextQuote): Range | null {
  const exact = bare(quote.exact);
  const at = exact === '' ? null : bestPlace(text, exact, bare(quote.prefix), bare(quote.suffix));
  const range = at === null ? undefined : document?.createRange();
  if (at === null || range === undefined) return null;
  const first = placeOf(places, at);
  const last = placeOf(places, at + exact.length - 1);
  if (first === null || last === null || first.node.getRootNode() !== last.node.getRootNode()) return null;
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const bare = (text: string): string => text.replace(/[\s\u00AD\u200B]+/gu, '');

/** The place whose surroundings agree longest with the context; null when none does so more than another. */
function bestPlace(text: string, exact: string, prefix: string, suffix: string): number | null {
  let best: number | null = null;
  let most = -1;
  let isTied = false;
  let count = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = agreeBefore(text, at, prefix) + agreeAfter(text, at + exact.length, suffix);
    if (score === most) isTied = true;
    if (score > most) [best, most, isTied] = [at, score, false];
    count += 1;
    if (count > MOST_PLACES) return null;
  }
  return isTied ? null : best;
}

function agreeBefore(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) count += 1;
  return count;
}

function agreeAfter(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1;
  return count;
}

/** The text under a node without spaces; of what the page hides only when asked. */
function* squeeze(root: Node, withHidden: boolean): Steps<Text> {
  const walk = new Walk(root.ownerDocument?.defaultView ?? null, withHidden);
  yield* walk.enter(root, 'shown', 0);
  return { document: root.ownerDocument, text: walk.text, places: walk.places };
}

class Walk {
  text = '';
  readonly places: Place[] = [];
  private nodes = 0;

  constructor(
    private readonly view: Window | null,
    private readonly withHidden: boolean,
  ) {}

  *enter(node: Node, around: Visibility, depth: number): Steps<void> {
    if (UNSEEN.test(node.nodeName) || depth > MAX_DEPTH) return;
    const isAsked = !this.withHidden && node.nodeType === 1;
    const visibility = isAsked ? visibilityOf(node as Element, this.view, around) : around;
    if (visibility === 'gone') return;
    let children = siblingsFrom(((node as Partial<Element>).shadowRoot ?? node).firstChild);
    for (; children.length > 0; children = siblingsFrom(children.at(-1)?.nextSibling ?? null)) {
      for (const child of children) {
        this.nodes += 1;
        if (this.nodes > MAX_NODES || this.text.length > MAX_CHARS) return;
        if (this.nodes % STEP_NODES === 0) yield;
        if (child.nodeType !== 3) yield* this.enter(child, visibility, depth + 1);
        else if (visibility === 'shown') this.add(child);
      }
    }
  }

  private add(node: Node): void {
    const value = node.nodeValue ?? '';
    const letters = bare(value.slice(0, MAX_CHARS));
    if (letters !== '') this.places.push({ node, value, start: this.text.length });
    this.text += letters;
  }
}

/** A node and those beside it, some at a time: the page may change before the next are asked for. */
function siblingsFrom(first: Node | null): readonly Node[] {
  const siblings: Node[] = [];
  for (let node = first; node !== null && siblings.length < STEP_NODES; node = node.nextSibling) siblings.push(node);
  return siblings;
}

/** The text node and offset of the letter at `index` of the squeezed text; null where the page has changed since. */
function placeOf(places: readonly Place[], index: number): { node: Node; offset: number } | null {
  let low = 0;
  let high = places.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? Infinity) <= index) low = middle;
    else high = middle;
  }
  const place = places[low];
  if (place === undefined || !place.node.isConnected || place.node.nodeValue !== place.value) return null;
  let left = index - place.start;
  for (let offset = 0; offset < place.value.length; offset += 1) {
    if (bare(place.value.charAt(offset)) === '') continue;
    if (left === 0) return { node: place.node, offset };
    left -= 1;
  }
  return null;
}
