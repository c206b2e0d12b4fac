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

describe('a participle that reports', () => {
  it.each([
    ['an auxiliary', 'The union is also alleging that the bridge is old.', ['The union: the bridge is old.']],
    [
      'a preposition and a noun',
      'The plan is dead, with critics saying that it costs too much.',
      ['critics: it costs too much.'],
    ],
    [
      'a preposition and a longer noun phrase',
      'The ferry sank, with a source close to him saying: “It was old.”',
      ['a source close to him: It was old.'],
    ],
    [
      'a preposition and a name, a day before what is said',
      'The quay was shut, with the Courier reporting late last month that the bridge is old.',
      ['Courier: the bridge is old.'],
    ],
  ])('goes with the subject behind %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it.each([
    ['an impersonal phrase', 'It is telling that the bridge is old.'],
    ['a verb that closes something', 'The firm is closing that gap in the old bridge.'],
    ['an object', 'The mayor is reporting the theft to the harbour board.'],
    ['a noun in a preposition without what is said', 'She left with a crew asking the way home.'],
  ])('is not %s', (_case, text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe('a share as the subject', () => {
  it.each([
    ['in percent', '71% said that a fee would matter.', '71%'],
    ['in words', 'In May, 48 percent said that a fee would matter.', '48 percent'],
    ['a fraction', 'Fewer than a quarter now say that a fee would matter.', 'a quarter'],
    ['a share of a share', '40% of the 71% said that a fee would matter.', '40% of the 71%'],
  ])('is a group: %s', (_case, text, who) => {
    expect(findSpeech(text, 'en').speakers.map(({ name, kind }) => [name, kind])).toEqual([[who, 'group']]);
  });

  it('is none within another phrase', () => {
    expect(findSpeech('The fee is up from 76% said Lind.', 'en').speakers.map(({ name }) => name)).not.toContain(
      'up from 76%',
    );
  });
});

describe('a verb that does other things as well', () => {
  it.each([
    ['a name', 'Kestrel reported Vantor is in talks over a sale.', ['Kestrel: Vantor is in talks over a sale.']],
    [
      '“there”',
      'The Audit Office also suggested there were gaps in the books.',
      ['Audit Office: there were gaps in the books.'],
    ],
    [
      'a determiner',
      'On Friday, the Labor Office reported the price index fell a little.',
      ['Labor Office: the price index fell a little.'],
    ],
  ])('reports a clause that begins with %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it.each([
    ['a thing with a clause of its own', 'The crew reported a fire that had burned for days.'],
    ['a thing and a clause behind a comma', 'The crew reported the theft to the board, which was late.'],
    ['a thing', 'The mayor suggested a walk in the park.'],
  ])('does not report %s', (_case, text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe('a judgement', () => {
  it.each([
    [
      'in the passive is that of who stands behind “by”',
      'The plan was described by the Civic Union as “vile noise”.',
      ['Civic Union: vile noise'],
    ],
    [
      'behind another statement in marks is not that of its object',
      'Rosa Lind said it was “late” and accused the council of “hiding”.',
      ['Rosa Lind: it was “late', 'Rosa Lind: the council of “hiding”.'],
    ],
    ['of nobody is none', 'The plan was described by the river as a walk.', []],
  ])('%s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it.each([
    ['mentioned', 'Reed mentioned that the bridge is old.', ['Reed: the bridge is old.']],
    ['worries', 'Reed worries that the bridge is old.', ['Reed: the bridge is old.']],
    ['mentioned without a clause', 'Reed mentioned the old bridge to the mayor.', []],
  ])('or a remark needs its clause: %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });
});

describe('a body without a name', () => {
  it.each(['brokerage', 'automaker', 'nonprofit'])('speaks: the %s', (noun) => {
    const { speakers } = findSpeech(`A longer slump could hurt, the ${noun} said.`, 'en');
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([[`the ${noun}`, 'organisation']]);
  });
});
