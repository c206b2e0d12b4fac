import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../lib/quotes/quotation.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { withoutOwnVoice } from '../../../lib/report/ownVoice.ts';
import { outlet } from '../corpus/sample.ts';

const gazette = outlet({ id: 'norden-gazette', name: 'The Norden Gazette', aliases: ['NG'] });
const speech = (text: string) => withoutOwnVoice(findSpeech(text, 'en'), [gazette, null]);
const names = (text: string): string[] => speech(text).speakers.map(({ name }) => name);

describe('an outlet’s own voice', () => {
  test.each([
    ['a report of its own', 'Norden Gazette reported in May that the quay was shut. Vera Lind said it was open.'],
    ['by its acronym', 'According to NG, the quay was shut. Vera Lind said it was open.'],
    ['a question', 'Norden Gazette asked Lind, “Is the quay open to boats?” Vera Lind said it was open.'],
  ])('is no speaker: %s', (_case, text) => {
    expect(names(text)).toEqual(['Vera Lind']);
    expect(speech(text).quotations.every(({ speaker }) => speaker === 0)).toBe(true);
  });

  test('is no speaker beside another', () => {
    const text = 'According to Vera Lind and Norden Gazette, the quay was shut. Vera Lind said it was open.';
    expect(speech(text).quotations.map((quotation) => speakersOf(quotation))).toEqual([[0], [0]]);
  });

  test.each([
    ['a statement', 'Norden Gazette said it would not pay. Vera Lind said it must.', 'Norden Gazette'],
    [
      'a statement beside a report',
      'Norden Gazette reported that it had lost. Norden Gazette said it would appeal.',
      'Norden Gazette',
    ],
    ['another outlet', 'The Harbour Post reported that the quay was shut.', 'Harbour Post'],
  ])('stays: %s', (_case, text, expected) => {
    expect(names(text)[0]).toContain(expected);
  });
});
