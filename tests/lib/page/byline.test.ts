// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bylineOf, BYLINES } from '../../../lib/page/byline.ts';
import { search } from '../../../lib/page/find.ts';
import type { LdNode } from '../../../lib/page/jsonLd.ts';
import { parseByline, plainName } from '../../../lib/page/names.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const SITE = 'The Port Times';
const bylineIn = (html: string, main: LdNode | null, site: string | null, printed: readonly string[] = []) => {
  const page = pageOf(`<body>${html}</body>`);
  return bylineOf(page, main, site, printed, inOneGo(search(page, { marked: BYLINES })).marked);
};
const person = (name: unknown) => ({ '@type': 'Person', name });

test.each([
  ['By Anna Said and Tom Berg, Staff Writers | 3 March', ['Anna Said', 'Tom Berg']],
  ['Von Änne Öhm', ['Änne Öhm']],
  ['By Ludwig van der Berg', ['Ludwig van der Berg']],
  ['Posted on 19 December 2023, 23:30 by Anna Said', ['Anna Said']],
  ['Anna Said (Reuters)', ['Anna Said']],
  ['Anna Said anna@port.example', ['Anna Said']],
  ['Author: Anna Said', ['Anna Said']],
  ['Автор: Анна Саид', ['Анна Саид']],
  ['By annasaid', ['annasaid']],
  ['annasaid', []],
  ['Staff Reporter', []],
  ['By the newsroom', []],
  ['By reporters', []],
  ['', []],
  ['It rained in the harbour, and Anna Said saw it. '.repeat(9), []],
])('the printed line “%s” names %j', (line, names) => expect(parseByline(line)).toEqual(names));

test.each([
  ['محمد علي', 'محمد علي'],
  ['annasaid', 'annasaid'],
  ['Newsroom', null],
  ['port.com', null],
  ['team2024', null],
  ['x', null],
])('the declared author “%s” may be %s', (text, name) => expect(plainName(text)).toBe(name));

test.each([
  ['a person', { author: person('Anna Said') }, ['Anna Said']],
  ['two', { author: [person('Anna Said'), person('Tom Berg')] }, ['Anna Said', 'Tom Berg']],
  ['names in one string', { author: 'Anna Said, Tom Berg' }, ['Anna Said', 'Tom Berg']],
  ['names in a list of one author', { author: person(['Anna Said', 'Tom Berg']) }, ['Anna Said', 'Tom Berg']],
  ['escaped twice', { author: person('Anna O&#39;Said') }, ["Anna O'Said"]],
  ['each once', { author: [person('Anna Said'), person('Anna Said')] }, ['Anna Said']],
  ['the creator', { creator: person('Anna Said') }, ['Anna Said']],
  ['an address', { author: person('https://port.example/anna') }, []],
  ['wrong types', { author: [7, null, { name: {} }] }, []],
  ['an organisation where nobody else is named', { author: { '@type': 'Organization', name: 'City Desk' } }, ['City Desk']],
  ['nobody', {}, []],
])('JSON-LD that declares %s', (_, main, names) => expect(bylineIn('', main, SITE)).toEqual(names)); // prettier-ignore

test.each([
  ['a meta element before the print', '<meta name="author" content="Anna Said"><p class="byline">By Tom Berg</p>', {}, ['Anna Said']],
  ['the print where the outlet names itself', `<meta name="author" content="${SITE}"><p class="byline">By Tom Berg</p>`, {}, ['Tom Berg']],
  ['the print before an organisation', '<p class="byline">By Tom Berg</p>', { author: { '@type': 'Organization', name: 'City Desk' } }, ['Tom Berg']],
  ['a link to an author', '<a href="/author/berg">Tom Berg</a>', {}, ['Tom Berg']],
  ['the outlet in the line', `<p class="byline">By Tom Berg ${SITE}</p>`, {}, ['Tom Berg']],
  ['a comment’s author', '<div class="comments"><p class="author">Tom Berg</p></div>', {}, []],
  ['an author in the menu', '<nav><a rel="author">Tom Berg</a></nav>', {}, []],
  ['an author of a related item', '<div class="related"><p class="author">Tom Berg</p></div>', {}, []],
])('%s', (_, html, main, names) => expect(bylineIn(html, main, SITE)).toEqual(names)); // prettier-ignore

test('a line near the headline counts where nothing is declared', () => {
  expect(bylineIn('<p class="author">Tom Berg</p>', null, null, ['By Anna Said'])).toEqual(['Anna Said']);
});
