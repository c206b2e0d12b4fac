import { expect, test } from 'vitest';
import { LEFT_OUT_CHARS, leftOutOf, MAX_LEFT_OUT, toLeftOut } from '../../../lib/messages/leftOut.ts';

const removal = (text: string, step = 'block', reason = 'caption') => ({ step, reason, text });

test('what was left out amid the article comes before what is below it, each with its reason', () => {
  const removed = [removal('Most read', 'end', 'below the article'), removal('The wall'), removal('Anna Said')];
  expect(leftOutOf(removed)).toEqual([
    { reason: 'caption', text: 'The wall' },
    { reason: 'caption', text: 'Anna Said' },
    { reason: 'below the article', text: 'Most read' },
  ]);
});

test('the answer is limited in size, whatever a page holds, and is taken as it is told', () => {
  const told = leftOutOf(Array.from({ length: 5000 }, () => removal('word '.repeat(5000))));
  expect(told).toHaveLength(MAX_LEFT_OUT);
  expect(told.every(({ text }) => text.length <= LEFT_OUT_CHARS && text.endsWith('word…'))).toBe(true);
  expect(toLeftOut(told)).toEqual(told);
  expect(leftOutOf([])).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['a reader that has not read yet', null],
  ['no list', { reason: 'caption', text: 'x' }],
  ['a part without a reason', [{ text: 'x' }]],
  ['a text that is none', [{ reason: 'caption', text: { html: 'x' } }]],
  ['a long text', [{ reason: 'caption', text: 'x'.repeat(LEFT_OUT_CHARS + 1) }]],
  ['a long reason', [{ reason: 'x'.repeat(5000), text: 'x' }]],
  ['a long list', Array(MAX_LEFT_OUT + 1).fill({ reason: 'caption', text: 'x' })],
])('%s is no answer', (_, reply) => expect(toLeftOut(reply)).toBeNull());
