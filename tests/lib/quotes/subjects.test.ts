import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

const speakers = (text: string) =>
  findSpeech(text, 'en').speakers.map(({ name, role }) => (role === null ? name : `${name} / ${role}`));

describe('the subject of a reporting verb', () => {
  it.each([
    [
      'a name that says more of a noun',
      'The plan is dead, according to one Halvorsen confidant.',
      'one Halvorsen confidant',
    ],
    ['records of a body', 'The room had two couches, according to F.H.A. records.', 'F.H.A. records'],
    ['a poll of a firm', 'Most people drive to work, according to a yearly Gallup poll.', 'a yearly Gallup poll'],
    [
      'a relative clause',
      'Former officials who spoke with The Daily Bridge said the dam has leaked.',
      'Former officials',
    ],
    ['degrees', '“Beans help the heart,” Bethany Holm, MS, RDN, LD, told Health. “So do nuts.”', 'Bethany Holm'],
    [
      'a remark on somebody else',
      'An Olsen adviser, who asked not to be named, said of the senator, “She takes the threat seriously.”',
      'An Olsen adviser',
    ],
    ['an office before the name', '“It is gone,” Texas Governor Sam Ortega said.', 'Sam Ortega / Texas Governor'],
    ['a body before the name', '“It is gone,” Treasury Secretary Ana Lind said.', 'Ana Lind / Treasury Secretary'],
  ])('is %s', (_case, text, who) => {
    expect(speakers(text)[0]).toContain(who);
  });

  it('keeps a company whose name has a title in it', () => {
    expect(speakers('“We will open again,” Prince Sports Group said.')).toEqual(['Prince Sports Group']);
  });

  it('knows a person by the first name', () => {
    expect(
      speakers('Emma Holm runs the farm.\n“The rain came late,” Emma said. “We lost the wheat,” Holm added.'),
    ).toEqual(['Emma Holm']);
  });

  it('leaves a first name open that two people share', () => {
    const names = speakers('Emma Holm runs the farm with Emma Vogel.\n“The rain came late this year,” Emma said.');
    expect(names).toEqual(['Emma']);
  });

  it('gives the office to whom the text named last', () => {
    const text =
      'Governor Ana Lind left in May.\nGovernor Sam Ortega came in June.\n“We start again,” the governor said.';
    expect(speakers(text)).toEqual(['Sam Ortega / Governor']);
  });
});
