import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkMentions } from '../../../lib/links/linkMentions.ts';
import { corpusOf, entry } from '../corpus/sample.ts';

const CAPITAL = ['Alba', 'Borneo', 'Corvin', 'Delta'];
const SMALL = ['ships', 'came', 'late'];
const word = fc.constantFrom(...CAPITAL);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const piece = fc.record({
  word: fc.constantFrom(...CAPITAL, ...SMALL),
  // What stands behind it: names go over a space only, and nothing touches over the others.
  gap: fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', ' – ', ' (', '; '),
});
const dictionary = fc.uniqueArray(name, { maxLength: 12 });
const article = fc.array(piece, { maxLength: 25 });

const isCapital = (one: string | undefined): boolean => one !== undefined && CAPITAL.includes(one);

/** From left to right the longest name at each place, unless a capitalised word touches it: then a name of several words is passed over whole. */
function naive(pieces: readonly { word: string; gap: string }[], names: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const fitting = names.filter((one) => stands(one.split(' '), at)).sort((a, b) => b.length - a.length);
    const best = fitting.sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
    const length = best?.split(' ').length ?? 0;
    const isTouched =
      (pieces[at - 1]?.gap === ' ' && isCapital(pieces[at - 1]?.word)) ||
      (pieces[at + length - 1]?.gap === ' ' && isCapital(pieces[at + length]?.word));
    if (best !== undefined && !isTouched) found.push(best);
    at += best !== undefined && (length > 1 || !isTouched) ? length : 1;
  }
  return found;

  function stands(words: readonly string[], at: number): boolean {
    return words.every(
      (one, index) => pieces[at + index]?.word === one && (index === 0 || pieces[at + index - 1]?.gap === ' '),
    );
  }
}

test('finds what a plain search for the longest name finds, whatever the dictionary and the text', () => {
  const seen = { links: 0, long: 0 };
  fc.assert(
    fc.property(dictionary, article, (names, pieces) => {
      const text = pieces.map(({ word: one, gap }) => one + gap).join('');
      const corpus = corpusOf(...names.map((title, index) => entry({ id: `e${index}`, title })));
      const surfaces = linkMentions(text, corpus).map(({ surface }) => surface);
      expect(surfaces).toEqual(naive(pieces, names));
      seen.links += surfaces.length;
      seen.long += surfaces.filter((surface) => surface.includes(' ')).length;
    }),
    { numRuns: 1_000 },
  );
  // The texts are such that it says something.
  expect(seen.links).toBeGreaterThan(100);
  expect(seen.long).toBeGreaterThan(5);
});

test('spans are in order, do not overlap, and hold the surface', () => {
  fc.assert(
    fc.property(dictionary, article, (names, pieces) => {
      const text = pieces.map(({ word: one, gap }) => one + gap).join('');
      const links = linkMentions(text, corpusOf(...names.map((title, index) => entry({ id: `e${index}`, title }))));
      links.forEach(({ start, end, surface }, index) => {
        expect(text.slice(start, end)).toBe(surface);
        expect(start).toBeGreaterThanOrEqual(links[index - 1]?.end ?? 0);
      });
    }),
  );
});
