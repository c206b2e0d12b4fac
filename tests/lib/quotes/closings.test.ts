import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

/** Each statement as "speaker: words". */
const statements = (text: string) => {
  const { quotations, speakers } = findSpeech(text, 'en');
  return quotations.map(({ speaker, parts }) => {
    const name = speaker === null ? 'nobody' : (speakers[speaker]?.name ?? '');
    return `${name}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
};

describe('what is said before its verb', () => {
  it.each([
    [
      'a paper that was told',
      'The farm was sold for $90,000 last year, clerk Jon Peel told The Ledger.',
      ['Jon Peel: The farm was sold for $90,000 last year'],
    ],
    [
      'a paper and a year',
      'Ana Lind left. The crew wanted another name, she told Evening Hour in 1991.',
      ['Ana Lind: The crew wanted another name'],
    ],
    [
      'a day and a place',
      'The line will buy ten boats, Ana Lind announced Tuesday at the Harbour Show.',
      ['Ana Lind: The line will buy ten boats'],
    ],
    ['a programme in marks', '“We left,” Ana Lind told “Wake Up, Town.”', ['Ana Lind: We left,']],
    [
      'a description before the name',
      'The skipper died on Friday, her uncle, Sam Reed, told the Ledger.',
      ['Sam Reed: The skipper died on Friday'],
    ],
    [
      'nothing, behind a study',
      'Smog may harm the lungs, a new study reports.',
      ['a new study: Smog may harm the lungs'],
    ],
    [
      'a paper that reports it',
      'The firm was sold for three million, reported the Dale Post.',
      ['Dale Post: The firm was sold for three million'],
    ],
    [
      'the rest of it',
      'If nothing changes, suggests Amari, they lose both.',
      ['Amari: If nothing changes … they lose both.'],
    ],
    [
      'a party in brackets',
      'This year, says former minister Lew Hart (D-Ohio), “The bridge will not hold.”',
      ['Lew Hart: The bridge will not hold.'],
    ],
  ])('goes with a verb before %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it.each([
    [
      'a phrase of time and what is said to somebody',
      'At the end of the long evening, Ana Lind told the board the dam was leaking.',
      ['Ana Lind: the dam was leaking.'],
    ],
    ['a phrase of place alone', 'In the old town near the harbour, Ana Lind told the Ledger.', []],
    ['a clause of time', 'When the dam leaked for the second time, Ana Lind reported.', []],
    ['a thing that is reported', 'The river rose for days, reported a flood in the cellar.', []],
    ['a plan', '“We left,” Ana Lind told “the people who asked.”', ['Ana Lind: We left, … the people who asked.']],
  ])('is not %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it.each([
    ['a clause at its beginning', 'As Vane notes, mass is the key to it all.', ['Vane: mass is the key to it all.']],
    [
      'a clause of two words of speech',
      'As researcher Iva Strom points out, prices stay high.',
      ['Iva Strom: prices stay high.'],
    ],
    [
      'a clause within',
      'Prices stay high, as Lind noted on Friday, and few boats are sold.',
      ['Lind: Prices stay high … and few boats are sold.'],
    ],
    ['a clause at its end', 'The bridge is old, as Lind said.', ['Lind: The bridge is old']],
    ['a participle', 'The bridge is old, as reported by the Dale Post.', ['Dale Post: The bridge is old']],
    ['a preposition', 'The bridge is old and shut, per Dale Post.', ['Dale Post: The bridge is old and shut']],
  ])('is all of a sentence with %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it.each([
    ['goes with a quotation', '“The bridge is old,” as Lind said.', ['Lind: The bridge is old,']],
    ['is one of time', 'The mayor smiled as Lind said the bridge is old.', ['Lind: the bridge is old.']],
    [
      'says where the quotation of somebody else stood',
      '“The bridge is old,” said Ana Lind, as reported by the Dale Post.',
      ['Ana Lind: The bridge is old,'],
    ],
  ])('is not around a clause that %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it('is none where “per” counts', () => {
    expect(statements('The price is ten crowns, per person or group.')).toEqual([]);
  });

  it('takes a body called by more words for the same', () => {
    const text =
      'The quay is shut, Norway’s rescue service said. A boat sank, Norway’s state rescue service said. The rain was heavy that day, Chad’s rescue service said.';
    expect(findSpeech(text, 'en').speakers.map(({ name }) => name)).toEqual([
      'Norway’s rescue service',
      'Chad’s rescue service',
    ]);
  });
});
