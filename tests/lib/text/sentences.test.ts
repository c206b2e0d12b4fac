import { expect, it } from 'vitest';
import { findSentences } from '../../../lib/text/sentences.ts';

it.each([
  ['Mr. Olsen left. He came back.', ['Mr. Olsen left.', 'He came back.']],
  ['J. Olsen left\nShe stayed.', ['J. Olsen left', 'She stayed.']],
  ['', []],
])('%s', (text, sentences) => {
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

it.each([
  ['هل أغلق الجسر؟ نعم.', ['هل أغلق الجسر؟', 'نعم.']],
  ['橋は閉まった。明日は開く。', ['橋は閉まった。', '明日は開く。']],
  ['पुल बंद है। कल खुलेगा।', ['पुल बंद है।', 'कल खुलेगा।']],
])('with the stops of its script: %s', (text, sentences) => {
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

it.each([
  ['Am 3. Mai kam sie.', ['Am 3. Mai kam sie.']],
  ['Sie kam am 3. Danach ging sie.', ['Sie kam am 3.', 'Danach ging sie.']],
])('with ordinals: %s', (text, sentences) => {
  const openers = new Set(['danach']);
  expect(findSentences(text, openers).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
