import { hasMoreElements } from '../../lib/page/find.ts';
import type { QuotationKind } from '../../lib/quotes/quotation.ts';
import { colourOf, groundOf, GROUNDS, PALETTE, type Ground } from './palette.ts';

/** A stretch of a statement as found in the page. */
export interface FoundStretch {
  readonly range: Range;
  /** The speaker's in the report, from 1; null: not identified. */
  readonly number: number | null;
  readonly kind: QuotationKind;
}

/**
 * New rules have the browser look at all elements of a page again, which takes it some 5 ms for a thousand: in a page with more the text is not
 * underlined. Of 455 pages of news the largest has 5,100.
 */
const MOST_ELEMENTS = 10_000;
const SHOWN = 'backgrounder';
const COLOURS = [null, ...PALETTE.light.keys()];
/** Speech without quotation marks is dotted, for those who see no colours, too. */
const LINES = ['solid', 'dotted'] as const;

const nameOf = (line: string, ground: Ground, colour: number | null): string =>
  [SHOWN, line, ground, colour ?? 'nobody'].join('-');

const EVERY_LINE = LINES.flatMap((line) =>
  GROUNDS.flatMap((ground) => COLOURS.map((colour) => ({ line, ground, colour, name: nameOf(line, ground, colour) }))),
);

/** Underlines each stretch in its speaker's colour, and nothing else any more. */
export function underline(stretches: readonly FoundStretch[]): void {
  for (const { name } of EVERY_LINE) CSS.highlights.delete(name);
  const byName = new Map<string, Range[]>();
  for (const { range, number, kind } of stretches) {
    const colour = number === null ? null : (number - 1) % PALETTE.light.length;
    const name = nameOf(kind === 'indirect' ? 'dotted' : 'solid', groundAt(range), colour);
    byName.set(name, [...(byName.get(name) ?? []), range]);
  }
  if (byName.size === 0 || !wearSheet()) return;
  for (const [name, ranges] of byName) CSS.highlights.set(name, new Highlight(...ranges));
}

/** Marks the one stretch that the reader has asked to see, or selects it. */
export function showRange(range: Range): void {
  if (wearSheet()) CSS.highlights.set(SHOWN, new Highlight(range));
  else getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

export function groundAt({ startContainer }: Range): Ground {
  const element = startContainer.parentElement;
  return element === null ? 'light' : groundOf(getComputedStyle(element).color);
}

let isWorn = false;

/** False where the page is too large for it. */
function wearSheet(): boolean {
  if (isWorn) return true;
  if (hasMoreElements(document, MOST_ELEMENTS)) return false;
  isWorn = true;
  const rules = EVERY_LINE.map(({ line, ground, colour, name }) => {
    const number = colour === null ? null : colour + 1;
    return `::highlight(${name}){text-decoration:underline ${line} 2px ${colourOf(number, ground)}}`;
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${SHOWN}){background:#ffe58a;color:#1a1a1a}${rules.join('')}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return true;
}
