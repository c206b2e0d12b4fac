import { expect, it } from 'vitest';
import { findNames } from '../../../lib/mentions/findNames.ts';
import { findTokens } from '../../../lib/text/tokens.ts';
import { en } from '../../../lib/mentions/languages/en.ts';

it.each([
  ['Then Mr. Olsen met Karim bin Saleh.', ['Olsen', 'Karim bin Saleh']],
  ['She knows Nadia Said well.', ['Nadia Said']],
  ['But the river rose.', []],
  ['Along the way it rained.', []],
  ['Everything was said in Sept. by Ana Berg.', ['Ana Berg']],
  ['Across the harbour Berg waited.', ['Berg']],
])('%s', (text, names) => {
  expect(findNames(text, findTokens(text), en()).map(({ name }) => name)).toEqual(names);
});
