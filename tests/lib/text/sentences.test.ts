import { expect, it } from 'vitest';
import { findSentences } from '../../../lib/text/sentences.ts';

it.each([
  ['Mr. Olsen left. He came back.', ['Mr. Olsen left.', 'He came back.']],
  ['J. Olsen left\nShe stayed.', ['J. Olsen left', 'She stayed.']],
  ['', []],
])('%s', (text, sentences) => {
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
