import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../lib/quotes/quotation.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

/** The names of all to whom each statement is given. */
function whoSays(text: string, language = 'en'): string[][] {
  const { quotations, speakers } = findSpeech(text, language);
  return quotations.map((quotation) => speakersOf(quotation).map((index) => speakers[index]?.name ?? '?'));
}

describe('several speakers of one statement', () => {
  test.each([
    ['before the verb', 'Ana Lind and Bo Holm said the lake was low.', ['Bo Holm', 'Ana Lind']],
    ['with a role each', 'Mayor Ana Lind and research fellow Bo Holm said the lake was low.', ['Bo Holm', 'Ana Lind']],
    [
      'as a list',
      'In a joint statement, Ana Lind, Bo Holm and Mia Berg said the lake was low.',
      ['Mia Berg', 'Ana Lind', 'Bo Holm'],
    ],
    ['behind the verb', '“It is low,” said Ana Lind and Bo Holm.', ['Ana Lind', 'Bo Holm']],
    ['behind “according to”', 'According to Ana Lind and Bo Holm, the lake was low.', ['Ana Lind', 'Bo Holm']],
    ['behind a quotation', '“It is low,” Ana Lind and Bo Holm wrote.', ['Bo Holm', 'Ana Lind']],
    [
      'a body and some people',
      'The FBI and federal prosecutors said the lake was low.',
      ['federal prosecutors', 'FBI'],
    ],
  ])('%s', (_case, text, names) => {
    expect(whoSays(text)).toEqual([names]);
  });

  test('go on as “they” and without a cue', () => {
    const both = ['Ana Lind', 'Bo Holm'];
    expect(
      whoSays(
        '“It is low,” said Ana Lind and Bo Holm. “It was never lower than it is now.” It was hot. They said it fell.',
      ),
    ).toEqual([both, both, both]);
  });

  test.each([
    ['another statement of the second', '“It is low,” said Ana Lind, and Bo Holm added that it fell.', ['Ana Lind']],
    ['the object of another verb', 'The skipper told Ana Lind and Bo Holm said it fell.', undefined],
    ['whom somebody met', 'The mayor met with Ana Lind and Bo Holm said it fell.', ['Bo Holm']],
  ])('not %s', (_case, text, names) => {
    const found = whoSays(text);
    if (names === undefined) expect(found.every((one) => one.length < 2)).toBe(true);
    else expect(found[0]).toEqual(names);
  });

  test('are counted with the words for each, and share them', () => {
    const { speakers } = findSpeech('“It is low,” said Ana Lind and Bo Holm. “It is very low,” said Mia Berg.', 'en');
    expect(speakers.map(({ name, direct, quotedWords }) => [name, direct, quotedWords])).toEqual([
      ['Ana Lind', 1, 3],
      ['Bo Holm', 1, 3],
      ['Mia Berg', 1, 4],
    ]);
    expect(speakers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(speakers[0]?.share).toBeCloseTo(1.5 / 7);
  });
});

describe('a quotation of several paragraphs', () => {
  test('is whoever is named at its end', () => {
    const text = [
      '“The dam is old,” said Ana Lind. She left.',
      '“First we looked at the river and it was high.',
      '“Then we looked at the dam, and it was worse.',
      '“In the end we had to leave the town,” said Bo Holm.',
    ].join('\n');
    expect(whoSays(text)).toEqual([['Ana Lind'], ['Bo Holm'], ['Bo Holm'], ['Bo Holm']]);
  });

  test('ends where it is closed without a cue', () => {
    const text = [
      '“The dam is old,” said Ana Lind. She left.',
      '“First we looked at the river and it was high.',
      '“Then we looked at the dam, and it was worse.”',
      '“We had to leave the town,” said Bo Holm.',
    ].join('\n');
    expect(whoSays(text)).toEqual([['Ana Lind'], ['Ana Lind'], ['Ana Lind'], ['Bo Holm']]);
  });

  test('is the speaker’s before where the next paragraph quotes nobody', () => {
    const text = '“The dam is old,” said Ana Lind.\n“We looked at the river and it was high.\nBo Holm said it fell.';
    expect(whoSays(text)).toEqual([['Ana Lind'], ['Ana Lind'], ['Bo Holm']]);
  });
});
