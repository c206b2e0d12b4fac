import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, type Box, type Size } from '../../../components/card/place.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const at = ({ left, top, maxHeight }: ReturnType<typeof placeCard>, card: Size): Box =>
  box(left, top, card.width, Math.min(card.height, maxHeight));
const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('a card stands', () => {
  const badge = (link: Box): Box => box(link.right - 20, link.top, 20, 12);
  test.each([
    ['below its link', box(100, 100, 200, 20), { left: 280, top: 126 }],
    ['above it near the bottom', box(100, 700, 200, 20), { left: 280, top: 494 }],
    ['inside the window at its right edge', box(900, 100, 90, 20), { left: 692, top: 126 }],
    ['beside a column as high as the window', box(100, 10, 300, 780), { left: 406, top: 10 }],
  ])('%s', (_name, link, spot) => expect(placeCard(badge(link), link, CARD, VIEW)).toMatchObject(spot));

  test('cut to the larger room where a link leaves too little on both sides', () => {
    const link = box(0, 150, 1000, 550);
    const spot = placeCard(badge(link), link, CARD, VIEW);
    expect(spot.maxHeight).toBe(136);
    expect(overlaps(at(spot, CARD), link)).toBe(false);
  });

  test('beside the badge where the link fills the window', () => {
    const link = box(0, 0, 1000, 800);
    const anchor = box(500, 300, 20, 12);
    expect(overlaps(at(placeCard(anchor, link, CARD, VIEW), CARD), anchor)).toBe(false);
  });
});

test('a card is in the window and off its link, wherever 72 pixels are free above or below', () => {
  const side = fc.integer({ min: -200, max: 900 });
  const link = fc.tuple(side, side, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 700 }));
  const card = fc.record({ width: fc.integer({ min: 50, max: 304 }), height: fc.integer({ min: 20, max: 600 }) });
  const view = fc.record({ width: fc.integer({ min: 320, max: 1200 }), height: fc.integer({ min: 200, max: 900 }) });
  fc.assert(
    fc.property(link, card, view, ([left, top, width, height], size, window) => {
      const explained = box(left, top, width, height);
      const placed = at(placeCard(box(left + width - 10, top, 10, 10), explained, size, window), size);
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.right).toBeLessThanOrEqual(window.width - 8);
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.bottom).toBeLessThanOrEqual(window.height - 8);
      const room = Math.max(window.height - explained.bottom, explained.top) - 6 - 8;
      if (room >= 72) expect(overlaps(placed, explained)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
