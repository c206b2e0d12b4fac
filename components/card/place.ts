/** In CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes first. */
export type Side = 'below' | 'above';

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** What is higher scrolls inside the card. */
  readonly maxHeight: number;
}

/** Between the card and what it explains, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** Less room than this shows next to nothing of a card. */
const MIN_HEIGHT = 72;

/**
 * Where a card stands that belongs to `anchor` and must not cover `explained`: below it, else above, else beside it; where there is room
 * nowhere, because what it explains fills the window, below or above the anchor itself. One that prefers it stands above where it has room.
 */
export function placeCard(anchor: Box, explained: Box, card: Size, view: Size, prefers: Side = 'below'): Spot {
  const left = Math.max(EDGE, Math.min(anchor.left, view.width - card.width - EDGE));
  const above = { left, top: explained.top - GAP - card.height, maxHeight: card.height };
  if (prefers === 'above' && above.top >= EDGE && explained.top <= view.height) return above;
  return (
    stacked(explained, left, card, view, card.height) ??
    beside(explained, anchor, card, view) ??
    stacked(explained, left, card, view, MIN_HEIGHT) ??
    stacked(anchor, left, card, view, 0) ?? { left, top: EDGE, maxHeight: view.height - 2 * EDGE }
  );
}

/** Below or above; null where neither has the height that is asked for. */
function stacked(avoid: Box, left: number, card: Size, view: Size, height: number): Spot | null {
  const top = Math.max(EDGE, avoid.bottom + GAP);
  const bottom = Math.min(avoid.top - GAP, view.height - EDGE);
  const below = view.height - EDGE - top;
  const above = bottom - EDGE;
  if (below >= height && (below >= card.height || below >= above)) return { left, top, maxHeight: below };
  return above < height ? null : { left, top: bottom - Math.min(card.height, above), maxHeight: above };
}

function beside(avoid: Box, anchor: Box, card: Size, view: Size): Spot | null {
  const maxHeight = view.height - 2 * EDGE;
  const top = Math.max(EDGE, Math.min(anchor.top, view.height - card.height - EDGE));
  const after = Math.max(EDGE, avoid.right + GAP);
  if (after + card.width <= view.width - EDGE) return { left: after, top, maxHeight };
  const before = Math.min(avoid.left - GAP, view.width - EDGE) - card.width;
  return before >= EDGE ? { left: before, top, maxHeight } : null;
}
