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
  const isCut = inOneGo(narrow(page, title, most));
  return { isCut, text: page.body.textContent, count: page.body.querySelectorAll('*').length };
}

test('a page within the limit stays as it is', () => {
  const html = cards(3, 'card') + ARTICLE;
  expect(narrowed(html, 8)).toEqual({ isCut: false, text: pageOf(html).body.textContent, count: 8 });
});

test('of a larger one what stands before the headline goes, then what is too far behind it', () => {
  expect(narrowed(cards(9, 'card') + ARTICLE + cards(9, 'more'), 8).text).toBe(`${TITLE}One.Two.moremoremore`);
  expect(narrowed(ARTICLE + cards(9, 'more'), 3).text).toBe(`${TITLE}One.`);
});

test('without a headline it is read from its beginning', () => {
  const { isCut, text } = narrowed(cards(9, 'card') + ARTICLE, 5, 'Something else altogether');
  expect(isCut).toBe(true);
  expect(text).toBe('cardcard');
});

test.each([1, 2, 5, 20, 40])('no more than %i elements and those around them are left', (most) => {
  const deep = `${'<div>'.repeat(5)}${cards(30, 'card')}${ARTICLE}${cards(30, 'more')}${'</div>'.repeat(5)}`;
  expect(narrowed(deep, most).count).toBeLessThanOrEqual(most + 7);
});

test('a long list of links goes, one of texts stays', () => {
  const list = (item: string): string => `<ul>${item.repeat(600)}</ul>`;
  const page = pageOf(list('<li><a href="/a">A headline</a></li>') + list('<li>A text</li>'));
  inOneGo(dropLinkLists(page));
  expect([...page.querySelectorAll('ul')].map((one) => one.childElementCount)).toEqual([0, 600]);
});
