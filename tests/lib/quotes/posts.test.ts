import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

function said(text: string): (readonly [string | undefined, string])[] {
  const { quotations, speakers } = findSpeech(text, 'en');
  return quotations.map(({ speaker, quoted }) => [
    speaker === null ? undefined : speakers[speaker]?.name,
    quoted.map(({ start, end }) => text.slice(start, end)).join(' / '),
  ]);
}

describe('an embedded post', () => {
  test.each([
    [
      'above its signature',
      'The quay is ours. https://t.example/x\n— Ana Lind (@analind) May 3, 2024',
      'The quay is ours.',
    ],
    [
      'whose name has a picture behind it',
      'The quay is ours.\n— Ana Lind⌚️ (@analind) May 3, 2024',
      'The quay is ours.',
    ],
    ['in one paragraph with it', 'The “new” quay pic.x.example/1 — Ana Lind (@analind) May 3, 2024', 'The “new” quay'],
  ])('is its author’s speech: %s', (_case, text, words) => {
    expect(said(text)).toEqual([['Ana Lind', words]]);
  });

  test.each([
    ['a dash before a name', 'The quay is shut.\n— Ana Lind (46) of Norden reads the tables.'],
    ['an account without a signature', 'The quay is shut.\nAna Lind (@analind) reads the tables.'],
    ['a signature without a post', '— Ana Lind (@analind) May 3, 2024'],
    ['an address alone', 'https://t.example/x\n— Ana Lind (@analind) May 3, 2024'],
  ])('is not %s', (_case, text) => {
    expect(said(text)).toEqual([]);
  });
});

test('a transcript’s words are quoted words', () => {
  expect(said('ANA LIND: The quay is ours, and so is the crane.')).toEqual([
    ['ANA LIND', 'The quay is ours, and so is the crane.'],
  ]);
});

test('who wrote a post does not go on speaking behind it', () => {
  const text = 'The quay is ours.\n— Ana Lind (@analind) May 3, 2024\n“We all ran away in the night.”';
  expect(said(text)).toEqual([
    ['Ana Lind', 'The quay is ours.'],
    [undefined, 'We all ran away in the night.'],
  ]);
});
