import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

const read = (text: string) => {
  const speech = findSpeech(text, 'de');
  return speech.quotations.map(({ start, end, speaker }) => ({
    words: text.slice(start, end),
    who: speaker === null ? null : (speech.speakers[speaker]?.name ?? null),
  }));
};

describe('findSpeech in German', () => {
  it.each([
    ['Anna Vogel sagte, dass die Brücke zu bleibt.', 'dass die Brücke zu bleibt.', 'Anna Vogel'],
    ['Anna Vogel erklärte, die Brücke bleibe heute zu.', 'die Brücke bleibe heute zu.', 'Anna Vogel'],
    ['Am Montag sagte Anna Vogel, dass die Brücke zu bleibt.', 'dass die Brücke zu bleibt.', 'Anna Vogel'],
    ['„Die Brücke bleibt heute zu“, betonte Anna Vogel.', 'Die Brücke bleibt heute zu', 'Anna Vogel'],
    ['Klimaforscher Karl Holm sagte, dass die Brücke zu bleibt.', 'dass die Brücke zu bleibt.', 'Karl Holm'],
    ['Karl Holm von der Universität Norden sagte, dass sie zu bleibt.', 'dass sie zu bleibt.', 'Karl Holm'],
    ['Anna Vogel warnte: „Die Brücke bleibt heute zu.“', 'Die Brücke bleibt heute zu.', 'Anna Vogel'],
  ])('%s', (text, words, who) => {
    expect(read(text)).toEqual([{ words, who }]);
  });

  it.each(['Die Brücke wurde am Montag gesperrt.', 'Das Stück „Die Möwe“ beginnt um acht.'])(
    'no speech: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

it('an office whose noun ends like a body is one', () => {
  const { speakers } = findSpeech('Nach Angaben des Nordener Gesundheitsministeriums ist die Brücke zu.', 'de');
  expect(speakers.map(({ kind }) => kind)).toEqual(['organisation']);
});
