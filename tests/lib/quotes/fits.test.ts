import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

const speakers = (text: string): string[] => findSpeech(text, 'en').speakers.map(({ name }) => name);

describe('the words before a verb', () => {
  it.each([
    ['a second verb', 'A former pilot who met the crew and left the harbour said it was late.', 'A former pilot'],
    ['a second verb on its own', 'Ola Holm softened the statement and went on to say that the dam broke.', 'Ola Holm'],
    [
      'a participle',
      'Ola Holm raised a flag, reposting a clip of a crew and giving it a heading that said: “Calm.”',
      'Ola Holm',
    ],
    ['an object', 'Ana Holm asked for calm during the trial in a letter, saying it was late.', 'Ana Holm'],
  ])('are the rest of a clause: %s', (_case, text, who) => expect(speakers(text)).toEqual([who]));

  it.each([
    [
      'where a text comes from',
      'Testimony from two witnesses suggested that the quay was wet.',
      'Testimony from two witnesses',
    ],
    ['who was spoken to', 'Multiple customers we spoke to say that the quay was wet.', 'Multiple customers we spoke'],
    ['who is led to speak', 'The change led some skippers to argue that it was late.', 'some skippers'],
    ['who is at the U.N.', 'U.S. Ambassador to the U.N. Maren Vosk-Holm said it was late.', 'Maren Vosk-Holm'],
    ['an office and where it is', 'The ambassador to Norway said it was late.', 'The ambassador to Norway'],
    [
      'what stands behind a dash',
      'OSLO, May 3 (Wire) - The harbour authority said it was late.',
      'The harbour authority',
    ],
    ['without a determiner', 'OSLO (Wire) - Norden harbour officials said it was late.', 'Norden harbour officials'],
    ['where a body is', 'A team based in Norway said it was late.', 'A team based in Norway'],
    ['a description with a name at its end', 'Two people close to Holm said it was late.', 'Two people close to Holm'],
  ])('are a phrase: %s', (_case, text, who) => expect(speakers(text)).toEqual([who]));

  it.each([
    ['an infinitive', 'The papers were quick to report that the dam broke.'],
    ['whom a rule makes do something', 'The rule requires crews to say that they left.'],
    ['who is first to do something', 'Norden is the only company to announce that it left.'],
    ['a denial', 'The senator cannot confirm that the dam broke.'],
    ['a possessive', 'A student’s price is behind a form, and a student’s claims that follow are wrong.'],
    ['what something depends on', 'Fares vary according to type of boat.'],
    ['an adjective', 'A recent said it was late. A 700-horsepower said it was late.'],
  ])('are nobody: %s', (_case, text) => expect(speakers(text)).toEqual([]));

  it('does not take what follows “and” for who left', () => {
    const text =
      'It was late; Norden’s friend Bo Holm, according to the Norden Post, objected and left the military. In one post, they call it a “bad old town,” and say that it is late.';
    expect(speakers(text)).not.toContain('and left the military');
  });

  it('passes over an adjective to a person', () => {
    expect(speakers('Ana Holm wrote in a recent note. “It is late,” she said.')).toEqual(['Ana Holm']);
  });
});
