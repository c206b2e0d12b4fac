import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

/** The role of the first speaker who is named. */
const role = (text: string): string | null => findSpeech(text, 'en').speakers.find(({ named }) => named)?.role ?? null;

describe('the role before a name', () => {
  test.each([
    ['an office that is no subject', '“It is dry,” ferry counsel Maren Solheim said.', 'ferry counsel'],
    ['a body with “of”', 'Bank of Norden analyst Maren Solheim said it is dry.', 'Bank of Norden analyst'],
    [
      'a small word before the noun',
      '“It is dry,” Norden outside counsel Idris Vaughan said.',
      'Norden outside counsel',
    ],
    ['more words before a title', '“It is dry,” said former House Speaker Idris Vaughan.', 'former House Speaker'],
    ['whose title it is', '“It is dry,” said Norden’s President Idris Vaughan.', 'Norden’s President'],
    ['a body’s title', '“It is dry,” Assistant U.S. Attorney Anna Solheim wrote.', 'Assistant U.S. Attorney'],
    ['a title alone', 'They met Gov. Anna Solheim. Solheim said it is dry.', 'Gov.'],
    ['an abbreviation', '“It is dry,” U.N. spokesman Idris Vaughan said.', 'U.N. spokesman'],
    ['a phrase and a comma', '“It is dry,” his defence attorney, Idris Vaughan, said.', 'his defence attorney'],
    ['a possessive and a comma', 'Norden’s owner, Idris Vaughan, said it is dry.', 'Norden’s owner'],
    ['what the noun is of', 'The delegate in Vik, Maren Solheim, said it is dry.', 'The delegate in Vik'],
    ['one of several', '“It is dry,” one of the union’s lawyers, Idris Vaughan, said.', 'one of the union’s lawyers'],
    ['the paper of a writer', 'The Norden Post’s Anna Solheim said it is dry.', 'The Norden Post’s'],
  ])('%s', (_case, text, expected) => expect(role(text)).toBe(expected));

  test.each([
    ['a thing with such an ending', 'He came from the center Maren Solheim said was shut.', null],
    ['a word of time', 'He said on the day chairman Idris Vaughan said: “It is dry.”', 'chairman'],
    ['a word that opens a list', 'It has seen many, including skipper Anna Solheim, who said it was dry.', 'skipper'],
    ['others of a list', 'The mayor, Maren Solheim, and the clerk said it is dry.', null],
    ['a body', 'The harbour board, Maren Solheim, said it is dry.', null],
  ])('not %s', (_case, text, expected) => expect(role(text)).toBe(expected));
});

describe('the role behind a name', () => {
  test.each([
    [
      'an inverted verb',
      '“It is dry,” says Maren Solheim, principal and cofounder of Vik Sails.',
      'principal and cofounder of Vik Sails',
    ],
    [
      'degrees and an age',
      'Maren Solheim, MS, RD, 54, a dietitian at Vik, left. Solheim said it is dry.',
      'a dietitian at Vik',
    ],
    ['a bracket', 'Maren Solheim (R), a ranger in Vik, said it is dry.', 'a ranger in Vik'],
    [
      'an abbreviation',
      'Maren Solheim, director of the U.S. Harbour Office, said it is dry.',
      'director of the U.S. Harbour Office',
    ],
    ['a joined colon', 'Maren Solheim, co-owner of Bar:NOON, said it is dry.', 'co-owner of Bar:NOON'],
    [
      'a comma in a number',
      'Maren Solheim, owner of 4,000 boats, left. Solheim said it is dry.',
      'owner of 4,000 boats',
    ],
    [
      'several nouns',
      'Maren Solheim, a chemist, writer, and diver, left. Solheim said it is dry.',
      'a chemist, writer, and diver',
    ],
    [
      'any noun of who speaks',
      '“It is dry,” said Maren Solheim, a seer at the quay of Vik.',
      'a seer at the quay of Vik',
    ],
    ['somebody’s titled office', '“It is dry,” says Maren Solheim, Vik’s Whisky Blender.', 'Vik’s Whisky Blender'],
    ['no relative clause', 'Maren Solheim, a keeper who left the lock, said it is dry.', 'a keeper'],
    ['where a person works', 'Maren Solheim of the Norden Institute said it is dry.', 'of the Norden Institute'],
    ['a clause without another role', 'Maren Solheim, who keeps the lock, said it is dry.', 'who keeps the lock'],
    ['another role than the clause', 'The owner, Maren Solheim, who lost 4,000 boats, said it is dry.', 'The owner'],
    [
      'a noun like a verb',
      'Maren Solheim, claims expert at Vik Sails, left. Solheim said it is dry.',
      'claims expert at Vik Sails',
    ],
  ])('%s', (_case, text, expected) => expect(role(text)).toBe(expected));

  test.each([
    ['a clause on another person', 'Like Maren Solheim, mayor Idris Vaughan has said it is dry.', 'mayor'],
    [
      'the subject behind a clause',
      'When he met Maren Solheim, the mayor said it is dry. Solheim said it is wet.',
      null,
    ],
    ['what somebody says', 'Maren Solheim, who says that it is dry, left. Solheim said it is wet.', null],
    [
      'a clause that begins like a noun',
      'Behind Maren Solheim, the bond of boat and quay grew strong for a child who left. Solheim said it is dry.',
      null,
    ],
    ['a firm', 'Canto, a sail maker in Vik, said it is dry.', null],
    ['a list', 'Maren Solheim, Vaughan and the mayor said it is dry.', null],
  ])('not %s', (_case, text, expected) => expect(role(text)).toBe(expected));
});

describe('“the mayor” is', () => {
  test.each([
    ['who has the role', 'Mayor Maren Solheim left. The mayor said it is dry.', 'Maren Solheim'],
    ['not somebody’s aide', 'Idris Vaughan, an aide to the mayor, left. The mayor said it is dry.', 'The mayor'],
    ['not the mayor’s aide', 'The mayor’s aide Idris Vaughan left. The mayor said it is dry.', 'The mayor'],
  ])('%s', (_case, text, name) => expect(findSpeech(text, 'en').speakers[0]?.name).toBe(name));
});
