import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

/** Speakers in the order of their first statement. */
const speakers = (text: string): string[] => findSpeech(text, 'en').speakers.map(({ name }) => name);

describe('a description stands for', () => {
  test.each([
    ['the maker of a text', 'The lake is low, according to a report by the Norden Institute.', ['Norden Institute']],
    [
      'the maker behind a participle',
      'The lake is low, according to data released on Friday by the Norden Institute.',
      ['Norden Institute'],
    ],
    ['the owner of a text', 'The Norden Institute’s report said the lake is low.', ['Norden Institute']],
    ['the body of a spokesman', 'A Norden Institute spokesman said the lake is low.', ['Norden Institute']],
    [
      'the body that was named before',
      'Residents wrote to the Department of Lakes. In a reply, the agency said the lake is low.',
      ['Department of Lakes'],
    ],
    [
      'the body that spoke before',
      'Norfjord said it would wait. “We see no boats,” a company spokeswoman said.',
      ['Norfjord'],
    ],
    [
      'a name between commas',
      'Boats lie idle, a group of skippers said. The group, Harbour Watch, met in May. The group said more would follow.',
      ['Harbour Watch'],
    ],
    [
      'who spoke last without a name',
      'A skipper from the north quay said the lake is low. “It fell again,” the man said.',
      ['A skipper from the north quay'],
    ],
    [
      'a body of which all members speak',
      'The new Lake Committee of Harbour Watch sent a letter. Lawmakers on the Harbour Select Committee asked for more. The lawmakers said it was late. Committee members wrote that it was early.',
      ['Harbour Select Committee'],
    ],
    [
      'the body that has the words in its name',
      'The budget watchdog said it was late. Later the Office for Budget Reports met.',
      ['Office for Budget Reports'],
    ],
    [
      'the maker named in a capital letter',
      'The Norden Institute met. The Norden Report showed that taxes fell.',
      ['Norden Institute'],
    ],
    [
      'the owner before a longer title',
      'The lakes fell again, according to the Norden Institute’s Best Harbours report.',
      ['Norden Institute'],
    ],
    [
      'the body that spoke before, by its first word',
      'The lakes fell again, according to the Holm Institute’s study. Holm’s report said that they would rise.',
      ['Holm Institute'],
    ],
    [
      'the maker of this text, not of the one before',
      'A report by the Norden Institute said it rose. According to the Holm Council’s report, the lake fell again.',
      ['Norden Institute', 'Holm Council'],
    ],
    [
      'a paper before its kind',
      'The Norden Times newspaper said it was late. Norden Times said more.',
      ['Norden Times'],
    ],
    ['a body’s spokesperson', 'The Lake Office said it was late. “It was,” the spokesperson said.', ['Lake Office']],
    ['initials over a possessive', 'Women’s Lake Daily said it was late. “It was,” WLD said.', ['Women’s Lake Daily']],
    ['a misspelt surname', 'Jonas Solheim said it was late. “It was,” Solhein said.', ['Jonas Solheim']],
    ['a leader with colleagues', 'Ana Lind met us. Lind and her colleagues said it was late.', ['Ana Lind']],
    ['a star by her trade', 'Adele Ray said it was late. The singer said it was early.', ['Adele Ray']],
    ['a suit', 'A lawsuit says the quay is shut. The suit claims that it was late.', ['A lawsuit']],
    ['researchers', 'The researchers said it was late. The authors wrote that it was early.', ['The researchers']],
    [
      'a member of a party behind the name',
      'It is late, explained council leader Bo Amin, a liberal who said that it was early.',
      ['Bo Amin'],
    ],
    [
      'a judge of the lead who is named soon',
      '“It is late,” a judge said. Deputy judge Sam Holt said it was early.',
      ['Sam Holt'],
    ],
    [
      'the office of somebody named soon',
      'The mayor said it was late. It was cold. Mayor Sam Holt left.',
      ['Sam Holt'],
    ],
    [
      'somebody named in full later',
      'His niece, Mary, wrote that he was ill. Mary Solheim said he was well.',
      ['Mary Solheim'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test.each([
    ['a text about somebody', 'The lake is low, according to a report on the Norden Institute.', 'a report'],
    ['a person’s spokesman', 'Ana Solheim left. Ana Solheim’s spokesman said the lake is low.', 'spokesman'],
    ['a body of another kind', 'Pupils left Harbour College. The ministry said the lake is low.', 'The ministry'],
    [
      'somebody who is not to be named',
      'Our source, who wishes to stay anonymous, left. “It is dry,” the councillor said. Councillor Pavel Dorn left.',
      'the councillor',
    ],
    [
      'who holds the office much later',
      `The councillor said it was late. ${'It was cold on the quay. '.repeat(40)}Councillor Pavel Dorn left.`,
      'The councillor',
    ],
    [
      'the last speaker, where another person is named',
      'Adele Ray said it was late. It moved Bo Holm. The actor said it was early.',
      'The actor',
    ],
    [
      'a judge of the lead where there are two',
      '“It is late,” a judge said. Judge Sam Holt left. Judge Bo Lind left.',
      'a judge',
    ],
    ['a short surname’s neighbour', 'Ana Hahn said it was late. Hain said it was early.', 'Hain'],
    ['some of a body', 'The Lake Committee met. Two committee members said it was late.', 'Two committee members'],
    [
      'a body with other words in its name',
      'The Office for Budget Reports met. The power watchdog said it was late.',
      'The power watchdog',
    ],
    ['a country', 'The U.S. said the lake is low. “It fell,” an agency spokesman said.', 'agency spokesman'],
  ])('not %s', (_case, text, expected) => {
    expect(speakers(text).at(-1)).toContain(expected);
  });
});

describe('a pronoun', () => {
  test.each([
    [
      'of the sentence before, which a pronoun opens',
      'Francis Holm wrote of the sea. He cites the psalm, where Noah says, “the sea is his.” He notes that it “was never ours.”',
      'Francis Holm',
    ],
    [
      'behind “when”',
      'In a talk with Gayle Holm, Vera Lind broke down when she recalled that the boats had gone.',
      'Vera Lind',
    ],
    [
      'of the relative, not of whom she is related to',
      'Ana Roe’s sister, Mary Doe, told the board that it was late. She said: “It was late.”',
      'Mary Doe',
    ],
    [
      'of the plan’s author, when nobody else is there',
      'Ola Holm said it was late. Bo Lind’s plan was older. He said it was early.',
      'Bo Lind',
    ],
    [
      'behind a clause of the same sentence',
      'Ana Roe said it was late. When Lena Ortwin was five, she said that it was early.',
      'Lena Ortwin',
    ],
    [
      'of the sentence whose other subject opens the one before',
      'Main Street clerks try to count. Ola Holm said it depends, but he said that it is late.',
      'Ola Holm',
    ],
    [
      'of the last narrative sentence before a longer quotation',
      'Bo Lind said it was late.\nOla Holm wrote of the committee’s boats.\n“It was early. It was good,” he said.',
      'Ola Holm',
    ],
    [
      'of a sentence that opens with other words, and with a pronoun',
      'Bo Lind said it was late.\nOla Holm left the quay. Known for his boats, he went north. He said it was early.',
      'Ola Holm',
    ],
    [
      'of somebody without a name',
      'The Norden Gazette said it was late. It spoke to one father, who sold boats. “I had no idea,” he said.',
      'one father',
    ],
    [
      'of a neighbour who opens the sentence before',
      'Bo Lind said it was late. A neighbour heard the boats. “I had no idea,” he said.',
      'A neighbour',
    ],
  ])('%s', (_case, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });

  test.each([
    [
      'of a body that opens its sentence',
      'The Lake League met. Northfield College leaves the Lake League because it believes that the league is late.',
      'Northfield College',
    ],
    [
      'of a body in the clause before',
      'The Norden Board met. While Scoan Bank left the room, it said that it was early.',
      'Scoan Bank',
    ],
    [
      'of the body that opens the sentence before',
      'The Norden Board bought it. As of May, Veltair had ten boats. In addition, it said that more were due.',
      'Veltair',
    ],
    [
      'of the body that spoke in the sentence before',
      'In a notice, the Harbour Agency said that the Norden Board left. It said the ship sank.',
      'Harbour Agency',
    ],
  ])('“it”: %s', (_case, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });

  test.each([
    'The Norden Board met. Later it was found that the ship was old.',
    'Ana Lind left. It said that the ship was old.',
  ])('“it” is nobody: %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });

  test.each([
    [
      'a title that was never seen to speak',
      'Ola Holm said it was late. It stands in Mad Waters. “It was late,” he said.',
      'Ola Holm',
    ],
    [
      'the subject, where another one spoke in the sentence before the quotation',
      'Norden Sails may close, according to Ola Holm. “It was late,” he said.',
      'Ola Holm',
    ],
    ['a mother', 'Bo Lind said it was late. Sol Fenn, his mother, left. “It was early,” he said.', 'Bo Lind'],
    ['a woman', 'Bo Lind said it was late. Anna Holm met him. “It was late,” he said.', 'Bo Lind'],
  ])('is not %s', (_case, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
});

describe('the subject is not', () => {
  test.each([
    [
      'who leads the group',
      'Workers on the quay, led by chairman Ole Lind, demanded “a new harbour.”',
      'Workers on the quay',
    ],
    ['a day', 'On Father’s Day, Vera Lind shared a photo, saying: “He is well.”', 'Vera Lind'],
    [
      'the text in which it is said',
      'In its notice announcing the works, the Lake Department noted the quay was shut.',
      'Lake Department',
    ],
  ])('%s', (_case, text, expected) => {
    expect(speakers(text)[0]).toContain(expected);
  });
});
