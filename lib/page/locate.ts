import { visibilityOf, type Visibility } from './visibility.ts';

/** Text of these elements is not shown; the extension's own badges hold none of the page's. */
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION)$/u;
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
  const shown = squeeze(root, false);
  let whole: Text | undefined;
  return quotes.map((quote) => find(shown, quote) ?? find((whole ??= squeeze(root, true)), quote));
}

interface Text {
  readonly document: Document | null;
  readonly text: string;
  /** The text nodes in order, with where their letters begin in `text`. */
  readonly nodes: readonly { readonly node: Node; readonly start: number; readonly chars: number }[];
}

function find({ document, text, nodes }: Text, quote: TextQuote): Range | null {
  const exact = bare(quote.exact);
  const at = exact === '' ? null : bestPlace(text, exact, bare(quote.prefix), bare(quote.suffix));
  const range = at === null ? undefined : document?.createRange();
  if (at === null || range === undefined) return null;
  const first = placeOf(nodes, at);
  const last = placeOf(nodes, at + exact.length - 1);
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
function squeeze(root: Node, withHidden: boolean): Text {
  const nodes: { node: Node; start: number; chars: number }[] = [];
  let text = '';
  const view = root.ownerDocument?.defaultView ?? null;
  const walk = (node: Node, around: Visibility): void => {
    if (node.nodeType === 3) {
      if (around !== 'shown' && !withHidden) return;
      const letters = bare(node.nodeValue ?? '');
      nodes.push({ node, start: text.length, chars: letters.length });
      text += letters;
      return;
    }
    if (UNSEEN.test(node.nodeName)) return;
    const visibility = withHidden || node.nodeType !== 1 ? around : visibilityOf(node as Element, view, around);
    if (visibility === 'gone') return;
    const inner = (node as Partial<Element>).shadowRoot ?? node;
    inner.childNodes.forEach((child) => walk(child, visibility));
  };
  walk(root, 'shown');
  return { document: root.ownerDocument, text, nodes };
}

/** The text node and offset of the letter at `index` of the squeezed text. */
function placeOf(nodes: Text['nodes'], index: number): { node: Node; offset: number } | null {
  const found = nodes.findLast(({ start, chars }) => start <= index && chars > 0);
  if (found === undefined) return null;
  const value = found.node.nodeValue ?? '';
  let left = index - found.start;
  for (let offset = 0; offset < value.length; offset += 1) {
    if (bare(value.charAt(offset)) === '') continue;
    if (left === 0) return { node: found.node, offset };
    left -= 1;
  }
  return null;
}
