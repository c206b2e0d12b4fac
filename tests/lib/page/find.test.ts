// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { classOf, countChars, firstNamed, isWithin, search, textIn, type Wanted } from '../../../lib/page/find.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
const bodyOf = (html: string) => pageOf(html).body;

const findIn = (page: Document, wanted: Wanted) =>
  inOneGo(search(page, { found: wanted })).found.map((one) => one.textContent);

test.each([
  ['a name', { names: /^(?:H2|TABLE)$/u, most: 9 }, ['2', '4']],
  ['a word in a class', { classes: /line/iu, most: 9 }, ['1', '4', '5']],
  ['a selector', { selector: 'p[id="x"], a[href*="/author"]', most: 9 }, ['3', '6']],
  ['all three', { names: /^H2$/u, classes: /line/iu, selector: '[id="x"]', most: 9 }, ['1', '2', '3', '4', '5']],
  ['no more than asked for', { classes: /line/iu, most: 2 }, ['1', '4']],
  ['nothing', { names: /^TABLE$/u, classes: /other/u, selector: '.line', most: 9 }, []],
])('finds by %s, in page order', (_, wanted, texts) => {
  const page = pageOf(
    '<p class="byLine">1</p><h2>2</h2><p id="x">3</p><h2 class="a headline">4</h2><i class="line">5</i><a href="/author/x">6</a>',
  );
  expect(findIn(page, wanted)).toEqual(texts);
});

test('each kind finds its own', () => {
  const page = pageOf('<h2>1</h2><p class="a">2</p><h2 class="a">3</h2>');
  const { heads, marked } = inOneGo(
    search(page, { heads: { names: /^H2$/u, most: 9 }, marked: { classes: /a/u, most: 9 } }),
  );
  expect(heads.map((one) => one.textContent)).toEqual(['1', '3']);
  expect(marked.map((one) => one.textContent)).toEqual(['2', '3']);
});

test('no selector looks into an element whose attributes are very long, but into those beside and in it', () => {
  const page = pageOf('<div><p rel="author">1</p></div><p rel="author">2</p>');
  page.querySelector('div')?.setAttribute('rel', 'author '.repeat(10_000));
  expect(findIn(page, { selector: '[rel~="author"]', most: 9 })).toEqual(['1', '2']);
});

test('the more letters there are in attributes, the more steps', () => {
  const stepsOf = (page: Document) => [...search(page, { found: { selector: '[id*="b"]', most: 9 } })].length;
  const short = pageOf('<p id="a"></p>'.repeat(100));
  const long = pageOf(`<p id="${'a'.repeat(4_000)}"></p>`.repeat(100));
  expect(stepsOf(long)).toBeGreaterThan(stepsOf(short) + 10);
});

test.each([
  ['its own name', '<nav id="x"></nav>', true],
  ['its own class', '<p class="comment" id="x"></p>', true],
  ['the name of one around it', '<nav><p id="x"></p></nav>', true],
  ['the class of one around it', '<div class="a comments"><p><b id="x"></b></p></div>', true],
  ['one beyond the end', '<div class="comments"><main><p id="x"></p></main></div>', false],
  ['nothing', '<div><p id="x"></p></div>', false],
])('an element is within something by %s', (_, html, is) => {
  const element = pageOf(html).getElementById('x') as Element;
  expect(isWithin(element, /^NAV$/u, /comment/u, /^MAIN$/u)).toBe(is);
});

test('of a very long class the beginning', () => {
  const [element] = firstNamed(pageOf(`<p class="first ${'x '.repeat(5_000)}"></p>`), 'p', 1);
  expect(classOf(element as Element)).toMatch(/^first /);
  expect(classOf(element as Element).length).toBeLessThan(2_000);
  expect(classOf(bodyOf(''))).toBe('');
});

test('the first of a name, at most so many', () => {
  const page = pageOf('<p>1</p><div><p>2</p></div><p>3</p>');
  expect(firstNamed(page, 'p', 2).map((one) => one.textContent)).toEqual(['1', '2']);
  expect(firstNamed(page.body, 'p', 9)).toHaveLength(3);
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
