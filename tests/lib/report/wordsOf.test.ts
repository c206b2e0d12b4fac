import { expect, test } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { wordsOf } from '../../../lib/report/wordsOf.ts';

test.each([
  ['She said the “talks” are over.', 'the “talks” are over.'],
  ['Ana Lind said that “the dam leaks” in four places.', '“the dam leaks” in four places.'],
  ['Ana Lind said the dam is “at its end.”', 'the dam is “at its end.”'],
  ['“The dam leaks,” said Ana Lind, “in four places.”', 'The dam leaks, … in four places.'],
  ['Ana Lind said that the dam leaks.', 'the dam leaks.'],
])('%s', (text, words) => {
  const statement = findSpeech(`Ana Lind came. ${text}`, 'en').quotations.at(-1);
  expect(statement && wordsOf(`Ana Lind came. ${text}`, statement)).toBe(words);
});
