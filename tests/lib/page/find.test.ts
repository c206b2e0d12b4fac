// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countChars, findFirst, firstNamed, textIn } from '../../../lib/page/find.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
const bodyOf = (html: string) => pageOf(html).body;

test('the first that match, in page order, and no more than asked for', () => {
  const page = pageOf('<p class="a">1</p><div class="a"><p class="a">2</p></div><p>3</p><p class="a">4</p>');
  expect(findFirst(page, 'p.a', 2).map((one) => one.textContent)).toEqual(['1', '2']);
  expect(findFirst(page, 'p.a', 9)).toHaveLength(3);
  expect(findFirst(page, 'table', 9)).toEqual([]);
  expect(firstNamed(page, 'p', 2).map((one) => one.textContent)).toEqual(['1', '2']);
  expect(firstNamed(page.body, 'p', 9)).toHaveLength(4);
});

test('letters are counted up to a limit', () => {
  expect(countChars(bodyOf('<p>12<b>3</b></p>45'), 9)).toBe(5);
  expect(countChars(bodyOf('<p>12<b>3</b></p>45'), 4)).toBe(4);
  expect(countChars(bodyOf(''), 4)).toBe(0);
});

test.each([
  ['spaces squeezed', ' The  harbour\n<b>wall</b> ', 'The harbour wall'],
  ['soft hyphens left out', 'har\u00ADbour', 'harbour'],
  ['nothing', '', ''],
])('the text of an element, %s', (_, html, text) => expect(textIn(bodyOf(html))).toBe(text));

test('without the text of some elements; of a long text its beginning', () => {
  expect(textIn(bodyOf('One <noscript>two <b>three</b></noscript>four'), 'noscript')).toBe('One four');
  expect(textIn(bodyOf('ab'.repeat(50_000))).length).toBeLessThan(10_000);
});
