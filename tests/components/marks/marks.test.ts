import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourOf, groundOf, GROUNDS, luminance, PALETTE } from '../../../components/marks/palette.ts';
import { placeNumbers, type Beginning } from '../../../components/marks/placeNumbers.ts';
import { placeCard } from '../../../components/card/place.ts';

const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [one, other].map((colour) => luminance(channelsOf(colour))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe('colours', () => {
  test('are those of the report', () => {
    const found = [...readFileSync('components/style.css', 'utf8').matchAll(/--p\d: (#[0-9a-f]{6});/g)];
    expect(found.map((match) => match[1])).toEqual([...PALETTE.light, ...PALETTE.dark]);
  });

  test.each(GROUNDS.flatMap((ground) => [null, 1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ ground, number }))))(
    'of speaker $number on $ground pages stand out from them, and numbers from the colour',
    ({ ground, number }) => {
      const colour = colourOf(number, ground);
      const [page, ink] = ground === 'light' ? ['#ffffff', '#ffffff'] : ['#222222', '#121824'];
      expect(contrast(colour, page)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, ink)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('a ninth speaker has the colour of the first', () => expect(colourOf(9, 'light')).toBe(colourOf(1, 'light')));

  test.each([
    ['rgb(0, 0, 0)', 'light'],
    ['rgb(51, 51, 51)', 'light'],
    ['rgb(102, 102, 102)', 'light'],
    ['rgba(20, 20, 20, 0.9)', 'light'],
    ['rgb(255, 255, 255)', 'dark'],
    ['rgb(180, 180, 180)', 'dark'],
    ['color(display-p3 1 1 1)', 'light'],
    ['', 'light'],
  ])('text in “%s” is on a %s page', (color, ground) => expect(groundOf(color)).toBe(ground));
});

describe('numbers', () => {
  const sides = { left: 0, right: 600 };
  test.each<[string, (Beginning | null)[], unknown[]]>([
    ['stand over the beginning', [{ left: 100, top: 200, width: 16 }], [{ left: 92, top: 187 }]],
    ['stay on the page', [{ left: 2, top: 200, width: 16 }], [{ left: 0, top: 187 }]],
    ['are missing where nothing is seen', [null, { left: 598, top: 200, width: 16 }], [null, { left: 584, top: 187 }]],
    [
      'stand side by side',
      [
        { left: 100, top: 200, width: 16 },
        { left: 105, top: 204, width: 16 },
        { left: 105, top: 240, width: 16 },
      ],
      [
        { left: 92, top: 187 },
        { left: 110, top: 191 },
        { left: 97, top: 227 },
      ],
    ],
  ])('%s', (_name, beginnings, spots) => expect(placeNumbers(beginnings, sides)).toEqual(spots));
});

test('a card that prefers to stand above does so wherever it has room, and never covers what it explains', () => {
  const number = fc.integer({ min: -300, max: 1100 });
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 40, max: 300 }), (top, height, card) => {
      const explained = { left: 100, right: 500, top, bottom: top + height };
      const view = { width: 700, height: 800 };
      const spot = placeCard(
        { ...explained, bottom: top + 15 },
        explained,
        { width: 280, height: card },
        view,
        'above',
      );
      if (top >= card + 14 && top <= 800) expect(spot.top + card).toBe(top - 6);
      const bottom = spot.top + Math.min(card, spot.maxHeight);
      expect(spot.top >= explained.bottom || bottom <= explained.top || spot.left >= 500 || top >= 800).toBe(true);
    }),
  );
});
