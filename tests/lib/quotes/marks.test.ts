import { expect, it } from 'vitest';
import { findQuoted } from '../../../lib/quotes/marks.ts';

it.each([
  ['He saw “one” and «two» and „three“.', ['one', 'two', 'three']],
  ['A “lost mark\nand “another” one', ['lost mark', 'another']],
  ['It is ‘a single mark’ here, isn’t it', ['a single mark']],
  ['日本「はい」', ['はい']],
])('%s', (text, inner) => {
  expect(findQuoted(text).map(({ start, end }) => text.slice(start, end))).toEqual(inner);
});
