import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFirstWords, openFirstWords } from '../../../lib/corpus/firstWords.ts';
import { nameKeysOf } from '../../../lib/corpus/keys.ts';
import { wordsOf } from '../../../lib/corpus/nameKey.ts';
import { corpusOf, entry } from './sample.ts';

const lengths = fc.dictionary(fc.string(), fc.integer({ min: 1, max: 300 }));

test('says of no word less than was put, up to 255', () => {
  fc.assert(
    fc.property(lengths, (object) => {
      const table = openFirstWords(buildFirstWords(new Map(Object.entries(object))));
      for (const [word, length] of Object.entries(object))
        expect(table.longest(word)).toBeGreaterThanOrEqual(Math.min(length, 255));
    }),
  );
});

test('passes over most words that begin no name', () => {
  const table = openFirstWords(buildFirstWords(new Map(Array.from({ length: 2_000 }, (_, index) => [`w${index}`, 3]))));
  const others = Array.from({ length: 10_000 }, (_, index) => `other${index}`);
  expect(others.filter((word) => table.longest(word) > 0).length).toBeLessThan(5_000); // 2,000 words in 4,096 slots
});

test('an empty table has no name; one that is cut short is refused', () => {
  expect(openFirstWords(buildFirstWords(new Map())).longest('a')).toBe(0);
  expect(() => openFirstWords(new Uint8Array(12))).toThrow('cut short');
});

test('a corpus knows the length of all its names', () => {
  const title = fc.array(fc.constantFrom('Alba', 'of', 'St.', 'Çelik', 'U.S.', 'and'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 5 }), (titles) => {
      const records = titles.map((words, index) => entry({ id: `e${index}`, title: words.join(' ') }));
      const corpus = corpusOf(...records);
      for (const key of records.flatMap(nameKeysOf)) {
        const words = wordsOf(key);
        expect(corpus.longestFrom(words[0]?.word ?? '')).toBeGreaterThanOrEqual(words.length);
      }
    }),
  );
});
