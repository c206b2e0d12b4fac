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
    [
      'degrees and a noun without article',
      '“It is good,” Kelly Holm MS, RD, CSSD, sports dietitian told Health.',
      'Kelly Holm',
    ],
    ['a bracket before the verb', 'Gov. Ana Lind (R) said it would be improper to speak now.', 'Ana Lind'],
    ['a finding', 'A Norden University poll released in May found that most people walk.', 'Norden University'],
    ['an office before the name', '“It is gone,” Texas Governor Sam Ortega said.', 'Sam Ortega / Texas Governor'],
    ['a body before the name', '“It is gone,” Treasury Secretary Ana Lind said.', 'Ana Lind / Treasury Secretary'],
  ])('is %s', (_case, text, who) => {
    expect(speakers(text)[0]).toContain(who);
  });

  it.each([
    [
      'an adverb that opens a sentence',
      'Next, the engineers plan to widen the quay. “It is old,” Ana Lind said. Ana Lind left. “It leaks,” she said.',
      'Ana Lind',
    ],
    [
      'a participle that opens a sentence',
      'Thanking Paul Holm and her crew, Mirela Vosk waved. “It was hard,” she said.',
      'Mirela Vosk',
    ],
    [
      'an adjective of officials',
      'Top Vosk officials met. Ola Vosk left. “They are against us,” Vosk said.',
      'Ola Vosk',
    ],
    [
      'an adjective of another',
      'Following the vote, Norwegian oil owner Ola Vosk left. “It was hard,” he said.',
      'Ola Vosk',
    ],
  ])('passes over %s', (_case, text, who) => {
    const { quotations, speakers } = findSpeech(text, 'en');
    expect(quotations.map(({ speaker }) => speakers[speaker ?? -1]?.name)).toEqual(quotations.map(() => who));
  });

  it.each([
    ['a body in a place', 'A team based in Norway has revealed that the ice is thin.', 'A team based in Norway'],
    [
      'people with what they use',
      'Port scientists using a dish atop Mount Kell have confirmed that the star is old.',
      'Port scientists using a dish atop Mount Kell',
    ],
    ['who stands for a firm', 'A rep from Lumo told us that the plan is off.', 'A rep from Lumo'],
    ['lawyers of a firm', 'Lawyers representing Lumo said that the deal is void.', 'Lawyers representing Lumo'],
    [
      'a text for a firm',
      'The lawsuit filed Monday on behalf of Lumo, which Rask founded in 2013, claimed that the deal is void.',
      'The lawsuit filed Monday on behalf of Lumo',
    ],
    ['who is sent to a country', 'Norway’s ambassador to Chad said the port is closed.', 'Norway’s ambassador to Chad'],
    ['a body at another', 'The Water Observatory at Calder University said the lake is low.', 'Water Observatory'],
  ])('is %s, not the name behind it', (_case, text, who) => {
    expect(speakers(text).map((line) => line.split(' / ')[0])).toEqual([who]);
  });

  it.each([
    ['a participle that names', 'A man named Lars Holm said the port is closed.', 'Lars Holm'],
    ['a role', 'Marketing manager Ana Lind said the port is closed.', 'Ana Lind / Marketing manager'],
  ])('is the name behind %s', (_case, text, who) => {
    expect(speakers(text)[0]).toContain(who);
  });

  it('keeps a company whose name has a title in it', () => {
    expect(speakers('“We will open again,” Prince Sports Group said.')).toEqual(['Prince Sports Group']);
  });

  it.each([
    ['who is told', 'In the email, employees were told that the layoffs begin on Monday.'],
    ['states as a noun', 'Diplomats from member states will meet on Monday in the old town.'],
    ['a text that will show something', 'The data will show whether the town has grown.'],
  ])('is not %s', (_case, text) => {
    expect(findSpeech(text, 'en').quotations).toEqual([]);
  });

  it('ends a reported clause before the next cue', () => {
    const text = 'Ana Lind said the dam is safe and she accused the council of noise, adding that it should listen.';
    const said = findSpeech(text, 'en').quotations.map(({ start, end }) => text.slice(start, end));
    expect(said).toEqual(['the dam is safe', 'it should listen.']);
  });

  it('reports the sentence on both sides of a cue between commas', () => {
    const text = 'By then, Ana Lind said, the dam was leaking in four places.';
    const [quotation] = findSpeech(text, 'en').quotations;
    expect(quotation?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'By then',
      'the dam was leaking in four places.',
    ]);
  });

  it('takes the same text again for one source', () => {
    const names = speakers(
      'An inquiry report said the dam was old. It rained.\nThe report said nobody had looked at it.',
    );
    expect(names).toEqual(['An inquiry report']);
  });

  it('resolves a longer description to who opens the sentence before', () => {
    const text = 'Ana Lind said: “I buy early, and so should you.”\nThe island fan explained: “It is cheaper by far.”';
    expect(speakers(text)).toEqual(['Ana Lind']);
    expect(speakers(text.replace('The island fan', 'The second fan'))).toEqual(['Ana Lind', 'The second fan']);
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
