import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speakersOf } from '../../../lib/quotes/quotation.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import type { Span } from '../../../lib/text/span.ts';

/** What news texts of nine languages are made of, put together at random: most sentences make no sense. */
const PIECES = [
  ...['Ana Lind', 'Mr. Holm', 'the Norden Council', 'the DEA', 'officials', 'she', 'it', 'some', 'the report'],
  ...[
    'said',
    'told reporters that',
    'called it',
    'adding',
    'according to',
    'which',
    'who',
    'and',
    'but',
    'laut',
    'dit',
  ],
  ...['said on Tuesday', 'sagte', 'selon', 'según', 'secondo', 'segundo', 'сказал', 'قال', 'the dam leaks', 'in May'],
  ...['“', '”', '"', "'", '‘', '’', '«', '»', '„', '(', ')', '—', '--', ',', ':', '.', '?', '\n', '’s', 'PILOT:', '- '],
];
const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'ar', 'pl', null);

const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const areApart = (spans: readonly Span[]) =>
  spans.every((span, index) => span.start < span.end && (spans[index - 1]?.end ?? 0) <= span.start);

function check(words: string, spoken: string | null): void {
  const { quotations, speakers } = findSpeech(words, spoken);
  const starts = quotations.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { start, end, parts, quoted, speaker, others, confidence } of quotations) {
    const whole = { start, end };
    expect(isInside(whole, { start: 0, end: words.length })).toBe(true);
    expect(areApart(parts)).toBe(true);
    expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
    expect(quoted.every((span) => parts.some((part) => isInside(span, part)))).toBe(true);
    expect(speaker === null || speaker in speakers).toBe(true);
    const all = [speaker, ...others];
    expect(others.every((other) => other in speakers) && new Set(all).size === all.length).toBe(true);
    expect(confidence > 0 && confidence <= 1).toBe(true);
  }
  speakers.forEach((one, index) => {
    const own = quotations.filter((quotation) => speakersOf(quotation).includes(index));
    expect(one.direct + one.indirect).toBe(own.length);
    expect(own.length).toBeGreaterThan(0);
    expect(one.name).not.toBe('');
  });
  expect(speakers.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1 + 1e-9);
}

test('statements lie in the text, in order, with parts of their own, and are counted once for whom they name', () => {
  fc.assert(
    fc.property(text, language, (words, spoken) => {
      check(words, spoken);
    }),
    { numRuns: 2000 },
  );
});
