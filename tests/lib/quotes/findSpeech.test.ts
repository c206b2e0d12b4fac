import { describe, expect, it, test } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

const read = (text: string, language = 'en', byline: string[] = []) => {
  const speech = findSpeech(text, language, { byline });
  return speech.quotations.map(({ kind, parts, speaker }) => ({
    kind,
    words: parts.map((part) => text.slice(part.start, part.end)).join(' | '),
    who: speaker === null ? null : (speech.speakers[speaker]?.name ?? null),
  }));
};

describe('findSpeech', () => {
  it.each([
    ['“The bridge is safe for everybody,” Maria Olsen said.', 'The bridge is safe for everybody,', 'Maria Olsen'],
    [
      '“The bridge is safe for everybody,” said the council’s spokesman Petr Novak on Friday.',
      'The bridge is safe for everybody,',
      'Petr Novak',
    ],
    ['Maria Olsen said, “The bridge is safe for everybody.”', 'The bridge is safe for everybody.', 'Maria Olsen'],
    [
      '“The bridge,” Maria Olsen added, “is safe for everybody.”',
      'The bridge, | is safe for everybody.',
      'Maria Olsen',
    ],
    ['Maria Olsen said that the bridge is safe.', 'the bridge is safe.', 'Maria Olsen'],
    [
      'Two officials briefed on the talks said the bridge is closed.',
      'the bridge is closed.',
      'Two officials briefed on the talks',
    ],
    ['According to Maria Olsen, the bridge is safe for everybody.', 'the bridge is safe for everybody.', 'Maria Olsen'],
  ])('%s', (text, words, who) => {
    expect(read(text)).toMatchObject([{ words, who }]);
  });

  it('carries a full name to the surname and the pronoun', () => {
    const found = read(
      'Maria Olsen visited the bridge.\n“It is closed today,” Olsen said.\n“It will be open soon,” she added.',
    );
    expect(found.map(({ who }) => who)).toEqual(['Maria Olsen', 'Maria Olsen']);
  });

  it('leaves scare quotes and bylines alone', () => {
    expect(read('The town got a “miracle” last year.')).toEqual([]);
    expect(read('The bridge opened on Monday.\nNadia Said')).toEqual([]);
    expect(read('By Nadia Said\nThe bridge opened.', 'en', ['Nadia Said'])).toEqual([]);
  });

  it('does not take a surname for a verb', () => {
    expect(read('Nadia Said the younger opened the bridge on Monday.')).toEqual([]);
  });

  it('gives no speaker when there is none', () => {
    expect(read('“The bridge will be closed for ever.”')).toMatchObject([{ who: null }]);
  });

  it.each([
    ['de', '„Die Brücke bleibt heute zu“, sagte Anna Vogel.', 'Anna Vogel'],
    ['fr', '« Le pont reste fermé ce soir », a déclaré Anne Morel.', 'Anne Morel'],
    ['es', '«El puente sigue cerrado hoy», dijo Ana Morales.', 'Ana Morales'],
    ['ru', '«Мост сегодня будет закрыт», — сказал Иван Петров.', 'Иван Петров'],
  ])('%s', (language, text, who) => {
    expect(read(text, language)).toMatchObject([{ kind: 'direct', who }]);
  });
});

test.each([
  ['Ana Torres said the “opposition” had met again in the spring.', 'indirect'],
  ['Ana Torres said the vote was a “disaster” for the whole valley.', 'mixed'],
])('a word called in question is not quoted, a judgement is: %s', (text, kind) => {
  expect(findSpeech(text, 'en').quotations.map((quotation) => quotation.kind)).toEqual([kind]);
});

describe('who speaks', () => {
  const speakers = (text: string) => read(text).map(({ who }) => who);
  test.each([
    ['A text from her cousin, Ruben Falk, that said the bridge is shut came at noon.', ['Ruben Falk']],
    ['“It is a quiet year,” Ilse Brandt, head of the ferry union, told Harbour News.', ['Ilse Brandt']],
    ['“It is a quiet year,” Ilse Brandt, head of the ferry union told Harbour News.', ['Ilse Brandt']],
    ['The Department of Inland Waters said the lock is dry.', ['Department of Inland Waters']],
    [
      'The lock has been dry for a month, said the harbour manager.\nThe Prime Minister said: “We will fill it before the summer.”',
      ['the harbour manager', 'The Prime Minister'],
    ],
    [
      'Irma Sand said the lock is dry.\nPeter Falk walked along the quay.\n“It was never deep,” he said.',
      ['Irma Sand', 'Peter Falk'],
    ],
    [
      '“The lock is dry for now,” the Ferry Union said. “The company has no other,” the company added.',
      ['Ferry Union', 'Ferry Union'],
    ],
    [
      'The lock has been dry for a month, says the mayor.\nMayor Benno Falk said the well is dry too.',
      ['Benno Falk', 'Benno Falk'],
    ],
    ['Ruben Falk dismissed the plan as “a heap of wet sand”.', ['Ruben Falk']],
    ['When asked about the lock, Ruben Falk said: “It has been dry since the spring.”', ['Ruben Falk']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test.each([
    'The town began a campaign with the slogan “Row, and be glad of it.”',
    'Its “Row, and be glad of it.” campaign has cost three boats.',
    'They sang “The Long Low Water” at the quay.',
    'CLAIM: The lock has been dry since the spring of last year.',
    '“The Long Low Water” tells of three ferrymen who never met.',
  ])('no speech: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ['Ilse Brandt, head of tides at the Ferry Union, said the lock is dry.', 'head of tides at the Ferry Union'],
  ['The union’s hydrologist Ilse Brandt said the lock is dry.', 'The union’s hydrologist'],
  [
    'Ilse Brandt, who keeps the lock, said it is dry.\nA keeper, Ilse Brandt, the lock engineer, said it leaks.',
    'the lock engineer',
  ],
  ['Ilse Brandt, on Monday, said the lock is dry.', null],
])('the role of a speaker: %s', (text, role) => {
  expect(findSpeech(text, 'en').speakers[0]?.role).toBe(role);
});
