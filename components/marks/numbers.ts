import { LONG, type Steps } from '../../lib/page/steps.ts';
import { attachCard } from '../card/attachCard.ts';
import { dresser } from '../card/dresser.ts';
import { keepPresses } from '../card/keepPresses.ts';
import { make } from '../card/make.ts';
import type { Box } from '../card/place.ts';
import { CARD_CSS } from '../card/style.ts';
import { clipsOf, isWithin, layerOf, unionOf } from './boxes.ts';
import { colourOf, type Ground } from './palette.ts';
import { placeNumbers } from './placeNumbers.ts';
import { NUMBERS_CSS } from './style.ts';
import { groundAt } from './underline.ts';
import { watchLayout } from './watchLayout.ts';

/** A statement as found in the page, with what its number says. */
export interface NumberedStatement {
  /** In the order of the text; the number stands at the first. */
  readonly ranges: readonly [Range, ...Range[]];
  readonly number: number | null;
  /** For screen readers. */
  readonly label: string;
  readonly content: () => readonly Node[];
}

interface Drawn {
  readonly range: Range;
  readonly button: HTMLElement;
  readonly clips: readonly Element[];
  readonly isRightToLeft: boolean;
  readonly open: () => void;
}

/** Those in the page now, in the order of the text. */
let shown: readonly Drawn[] = [];

const dress = dresser(NUMBERS_CSS + CARD_CSS);

/** Between two steps lie so many numbers: some milliseconds. */
const STEP_NUMBERS = 50;

/**
 * Draws a number at the beginning of each statement, in a host of our own over the page: none of the page's elements changes. Gives back what
 * takes them away again. They are in the page only after the last step.
 */
export function* drawNumbers(statements: readonly NumberedStatement[]): Steps<() => void> {
  const host = document.createElement('backgrounder-numbers');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  keepPresses(root);
  const layer = make('div', { class: 'layer' });
  root.append(layer);
  const drawn: Drawn[] = [];
  let over = 0;
  for (const statement of statements) {
    drawn.push(draw(statement, layer));
    over = Math.max(over, layerOf(statement.ranges[0].startContainer));
    if (drawn.length % STEP_NUMBERS === 0) yield;
  }
  yield LONG;
  dressHost(host, over);
  document.documentElement.append(host);
  const stop = watchLayout(() => place(host, drawn));
  shown = drawn;
  return () => {
    stop();
    if (shown === drawn) shown = [];
    host.remove();
  };
}

/**
 * Puts the focus on the number behind the one that has it, else on the first that is in the window or below it, and after the last on the first
 * again; scrolls to it and opens its card. False where no number is shown.
 */
export function goToNext(): boolean {
  const seen = shown.filter(({ button }) => button.style.display !== 'none');
  const at = seen.findIndex(({ button }) => button.matches(':focus, :has(+ .card:focus-within)'));
  const next = at === -1 ? seen.find(({ button }) => button.getBoundingClientRect().top >= 0) : seen[at + 1];
  const wanted = next ?? seen[0];
  if (wanted === undefined) return false;
  wanted.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  wanted.button.focus({ preventScroll: true });
  wanted.open();
  return true;
}

function draw({ ranges, number, label, content }: NumberedStatement, layer: Element): Drawn {
  const [range] = ranges;
  const button = drawNumber({ number, label }, groundAt(range));
  layer.append(button);
  const explained = (): Box => unionOf([...ranges, button].map((one) => one.getBoundingClientRect()));
  const open = attachCard({ button, explained, label, content, prefers: 'above' });
  const parent = range.startContainer.parentElement;
  const isRightToLeft = parent !== null && getComputedStyle(parent).direction === 'rtl';
  return { range, button, clips: clipsOf(range.startContainer), isRightToLeft, open };
}

/** The button with a speaker's number, in the speaker's colour. */
export function drawNumber(
  { number, label }: Pick<NumberedStatement, 'number' | 'label'>,
  ground: Ground,
): HTMLElement {
  const attributes = { class: `number ${ground}`, type: 'button', 'aria-label': label };
  const button = make('button', attributes, number === null ? '?' : String(number));
  button.style.background = colourOf(number, ground);
  return button;
}

/** The page's own rules for elements must not reach the host: those for all of them (`*`) would. */
function dressHost(host: HTMLElement, layer: number): void {
  const rules = {
    all: 'initial',
    position: 'absolute',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    'z-index': String(layer),
    'pointer-events': 'none',
  };
  for (const [property, value] of Object.entries(rules)) host.style.setProperty(property, value, 'important');
}

/** All places are read before the first is written. */
function place(host: HTMLElement, drawn: readonly Drawn[]): void {
  const origin = host.getBoundingClientRect();
  const spots = placeNumbers(
    drawn.map(({ range, button, clips, isRightToLeft }) => {
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      const isSeen = box !== undefined && range.startContainer.parentElement?.checkVisibility(SEEN) === true;
      if (!isSeen || !isWithin(box, clips)) return null;
      return { left: isRightToLeft ? box.right : box.left, top: box.top, width: widthOf(button) };
    }),
    { left: origin.left, right: origin.left + document.documentElement.scrollWidth },
  );
  drawn.forEach(({ button }, index) => {
    const spot = spots[index] ?? null;
    button.style.display = spot === null ? 'none' : '';
    if (spot !== null) button.style.translate = `${spot.left - origin.left}px ${spot.top - origin.top}px`;
  });
}

const SEEN = { opacityProperty: true, visibilityProperty: true };

/** By the number's digits: to measure one that is not displayed would give nothing. */
const widthOf = ({ textContent }: HTMLElement): number => 10 + 7 * textContent.length;
