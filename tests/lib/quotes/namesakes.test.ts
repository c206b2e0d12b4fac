import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

const speakers = (text: string): string[] => findSpeech(text, 'en').speakers.map(({ name }) => name);

describe('a name stands for who was named before', () => {
  it.each([
    ['by two of three names', 'Mia Rolf Ernst wrote that it was late. Rolf Ernst said no more.', ['Mia Rolf Ernst']],
    ['without “Jr.”', 'They heard Quarren Holm Jr. by the sea. Holm said it was late.', ['Quarren Holm Jr']],
    ['without “Jr.” in full', 'Quarren Holm Jr. said it was late. Quarren Holm said no more.', ['Quarren Holm Jr']],
    ['without the initial', 'Dale P. Holm said it was late. Dale Holm said no more.', ['Dale P. Holm']],
    [
      'without the hyphen',
      'East-Hill Harbour said it was late. East Hill Harbour said no more.',
      ['East-Hill Harbour'],
    ],
    [
      'by the surname of one who has spoken',
      'Dale Holm said it was late. He spoke of his aunt, Maren Holm. It rained. Holm said no more.',
      ['Dale Holm'],
    ],
  ])('%s', (_how, text, who) => expect(speakers(text)).toEqual(who));

  it.each([
    ['whose name has a title in it', 'PM Quarren Holm left. Quarren Holm said it was late.', ['Quarren Holm']],
    [
      'whose last two names another has',
      'Ana Rolf Ernst left. Mia Rolf Ernst left. Rolf Ernst said it was late.',
      ['Rolf Ernst'],
    ],
    [
      'when a namesake has done something since',
      'Dale Holm said it was late. Then, Maren Holm pulled a cart. “It is hot,” Holm said.',
      ['Dale Holm', 'Maren Holm'],
    ],
  ])('but not for one %s', (_whom, text, who) => expect(speakers(text)).toEqual(who));
});

it.each([
  ['UPDATED: Changes were made for clarity on claims from the members that the port is shut.'],
  ['Start like this: Ask your boss and suggest that you share the rota.'],
])('is no speaker: %s', (text) => expect(speakers(text)).toEqual([]));
