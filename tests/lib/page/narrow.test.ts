// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { dropLinkLists, narrow } from '../../../lib/page/narrow.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
const TITLE = 'The harbour wall comes back';
const cards = (count: number, word: string): string => `<section>${`<p>${word}</p>`.repeat(count)}</section>`;
const ARTICLE = `<main><h1>${TITLE}</h1><p>One.</p><p>Two.</p></main>`;

function narrowed(html: string, most: number, title = TITLE) {
  const page = pageOf(html);
  const isCut = inOneGo(narrow(page, title, { most, costOf: (node) => (node.nodeType === 1 ? 1 : 0) }));
  return { isCut, text: page.body.textContent, count: page.body.querySelectorAll('*').length };
}

test('a page within the limit stays as it is', () => {
  const html = cards(3, 'card') + ARTICLE;
  expect(narrowed(html, 8)).toEqual({ isCut: false, text: pageOf(html).body.textContent, count: 8 });
});

test('of a larger one what stands before the headline goes, then what is too far behind it', () => {
  expect(narrowed(cards(9, 'card') + ARTICLE + cards(9, 'more'), 6).text).toBe(`${TITLE}One.Two.moremoremore`);
  expect(narrowed(ARTICLE + cards(9, 'more'), 1).text).toBe(`${TITLE}One.`);
});

test('without a headline it is read from its beginning', () => {
  const { isCut, text } = narrowed(cards(9, 'card') + ARTICLE, 3, 'Something else altogether');
  expect(isCut).toBe(true);
  expect(text).toBe('cardcard');
});

test.each([1, 2, 5, 20, 40])('no more than %i elements and those around them are left', (most) => {
  const deep = `${'<div>'.repeat(5)}${cards(30, 'card')}${ARTICLE}${cards(30, 'more')}${'</div>'.repeat(5)}`;
  expect(narrowed(deep, most).count).toBeLessThanOrEqual(most + 7);
});

test('what a node costs may depend on how deep it stands', () => {
  const page = pageOf('<p>One.</p><div><div>Two.<p>Three.</p></div></div>');
  const depths: [string, number][] = [];
  const costOf = (node: Node, depth: number) => {
    depths.push([node.nodeName, depth]);
    return node.nodeValue === 'Three.' ? 10 * depth : 1;
  };
  expect(inOneGo(narrow(page, TITLE, { most: 46, costOf }))).toBe(false);
  expect(depths).toEqual([['P', 1], ['#text', 2], ['DIV', 1], ['DIV', 2], ['#text', 3], ['P', 3], ['#text', 4]]); // prettier-ignore
  expect(inOneGo(narrow(page, TITLE, { most: 45, costOf }))).toBe(true);
  expect(page.body.textContent).toBe('One.Two.');
});

test('a long list of links goes, one of texts stays', () => {
  const list = (item: string): string => `<ul>${item.repeat(600)}</ul>`;
  const page = pageOf(list('<li><a href="/a">A headline</a></li>') + list('<li>A text</li>'));
  inOneGo(dropLinkLists(page));
  expect([...page.querySelectorAll('ul')].map((one) => one.childElementCount)).toEqual([0, 600]);
});
