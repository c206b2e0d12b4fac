import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

const kindIn = (text: string) => findSpeech(text, 'en').speakers[0]?.kind;

describe('the kind of a named speaker is told by', () => {
  it.each([
    ['a noun for a body before it', 'The research firm Quarren Vosk said it was late.', 'organisation'],
    ['an apposition', 'Quarren Vosk, a large automaker, said it was late.', 'organisation'],
    ['what it says of its own', 'Quarren said that its boats were late.', 'organisation'],
    ['where it is cited', 'It was late, according to Quarren.', 'organisation'],
    ['its spelling', 'QuarrenX said it was late.', 'organisation'],
    ['an age', 'Quarren Vosk, 54, said it was late.', 'person'],
    ['a title', 'Dr. Quarren said it was late.', 'person'],
    ['the surname alone', 'Quarren Vosk said it was late. Vosk said no more.', 'person'],
  ])('%s', (_by, text, kind) => expect(kindIn(text)).toBe(kind));

  it.each([
    ['a noun for somebody with a body', 'Quarren Vosk, a company spokesman, said it was late.', 'person'],
    ['a body of which somebody is', 'Quarren Vosk, a skipper of the firm, said it was late.', 'person'],
    ['a spelling that people have', 'McKay said it was late.', 'unknown'],
    ['the last word of a body', 'Quarren Post said it was late. The Post said no more.', 'unknown'],
    ['a plural', 'Quarren Vosks said it was late. Vosks said no more.', 'unknown'],
    ['a full name that is cited', 'It was late, according to Quarren Vosk.', 'unknown'],
    ['a year', 'Quarren Vosk, 1999, said it was late.', 'unknown'],
  ])('no more than it is by %s', (_by, text, kind) => expect(kindIn(text)).toBe(kind));
});

describe('the kind of a description is that of', () => {
  it.each([
    ['a text', 'It was late, according to the application.', 'document'],
    ['a maker', 'The German automaker said it was late.', 'organisation'],
    ['one of several', 'One of the officials said it was late.', 'person'],
    ['somebody and others', 'The president and his aides said it was late.', 'group'],
    ['texts of a body', 'Court records showed that it was late.', 'document'],
    ['a text of a text', 'A copy of its report said it was late.', 'document'],
    ['people of a body', 'Company officials said it was late.', 'group'],
    ['one who makes', 'A lawmaker said it was late.', 'person'],
    ['one witness', 'One witness said it was late.', 'person'],
    ['several women', 'Two women said it was late.', 'group'],
    ['a body', 'An army hospital said it was late.', 'organisation'],
  ])('%s', (_of, text, kind) => expect(kindIn(text)).toBe(kind));
});
