import { expect, it } from 'vitest';
import { findNames } from '../../../lib/mentions/findNames.ts';
import { findTokens } from '../../../lib/text/tokens.ts';
import { en } from '../../../lib/mentions/languages/en.ts';

const namesIn = (text: string): ReturnType<typeof findNames> => findNames(text, findTokens(text, en()), en());

it.each([
  ['Then Mr. Olsen met Karim bin Saleh.', ['Olsen', 'Karim bin Saleh']],
  ['She knows Nadia Said well.', ['Nadia Said']],
  ['But the river rose.', []],
  ['Along the way it rained.', []],
  ['Everything was said in Sept. by Ana Berg.', ['Ana Berg']],
  ['Across the harbour Berg waited.', ['Berg']],
  ['Next, the crews will widen the quay.', []],
  ['Next Harbour will widen the quay.', ['Next Harbour']],
  ['Thanking Ana Berg, the crew left.', ['Ana Berg']],
  ['Running Tide left. The crew of Running Tide stayed.', ['Running Tide', 'Running Tide']],
  ['Downing Street was shut.', ['Downing Street']],
  ['Playing chess is slow.', []],
  ['Boeing said so. Reading, which is old, stayed.', ['Boeing', 'Reading']],
  ['Write a letter.', []],
  ['Top Berg officials left.', ['Berg']],
  ['They watched Top Berg.', ['Top Berg']],
  ['It was said by Will Berg.', ['Will Berg']],
  ['He asked what will Berg do.', ['Berg']],
  ['Oakfield-based Mercer grew.', ['Mercer']],
  ['It is owned by Penn & Company.', ['Penn & Company']],
  ['Figures from U.S. Harbour Watch rose.', ['U.S. Harbour Watch']],
  ['He went to the U.S. Berg stayed.', ['U.S', 'Berg']],
])('%s', (text, names) => {
  expect(namesIn(text).map(({ name }) => name)).toEqual(names);
});

it.each([
  ['Ohio Sen. Les Gram left.', 'Ohio Sen.', 'Les Gram'],
  ['Doctor Nandi left.', 'Doctor', 'Nandi'],
  ['NASA Administrator Jo Tarr left.', 'NASA Administrator', 'Jo Tarr'],
  ['Norden University Professor Ada Bell left.', 'Norden University Professor', 'Ada Bell'],
  ['French Minister of Foreign Affairs Luc Serein left.', 'French Minister of Foreign Affairs', 'Luc Serein'],
  ['Secretary of State for Transport Lia Verne left.', 'Secretary of State for Transport', 'Lia Verne'],
  ['Glen Oak Head of School Vera Plum left.', 'Glen Oak Head of School', 'Vera Plum'],
  ['The ambassador to Belgium Omar Sile left.', 'ambassador to Belgium', 'Omar Sile'],
  [
    'The ambassador to the United Arab Emirates Quarren Vosk left.',
    'ambassador to the United Arab Emirates',
    'Quarren Vosk',
  ],
  ['The deputy director of Public Works Ada Bell left.', 'deputy director of Public Works', 'Ada Bell'],
])('%s', (text, title, name) => {
  expect(namesIn(text)).toMatchObject([{ title, name }]);
});

it.each([
  ['The director of Norden Paul Harbour Bank left.', ['Norden Paul Harbour Bank']],
  ['The head of Coast Asset Management left.', ['Coast Asset Management']],
  ['The ambassador to United Arab Emirates left.', ['United Arab Emirates']],
  ['A friend of Norden Paul Berg left.', ['Norden Paul Berg']],
  ['College Park Minister Fund grew.', ['College Park Minister Fund']],
])('no office before the name: %s', (text, names) => {
  expect(namesIn(text).map(({ name }) => name)).toEqual(names);
});
