import { expect, test } from 'vitest';
import { countriesIn } from '../../../lib/links/countriesIn.ts';

test.each([
  ['The Maldivian president flew from Malé to St. Lucia.', ['MV', 'LC']],
  ['Guinea-Bissau and Equatorial Guinea, not Papua New Guinea; later Guinea.', ['GW', 'GQ', 'PG', 'GN']],
  ['The Democratic Republic of the Congo accused the Republic of the Congo.', ['CD', 'CG']],
  ['A cyclone passed American Samoa, then Samoa.', ['AS', 'WS']],
  ['São Tomé and Príncipe and the Monégasque prince', ['ST', 'MC']],
  ['They met in chad and jordan shoes.', []],
])('countries in “%s”', (text, codes) => {
  expect([...countriesIn(text).keys()]).toEqual(codes);
});
