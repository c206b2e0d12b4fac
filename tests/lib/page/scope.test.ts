// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { otherArticles } from '../../../lib/page/scope.ts';

const HERE = 'https://a.example/two';
const LONG = '<p>The harbour wall will be rebuilt before spring.</p>'.repeat(30);
const article = (id: string, inner: string, attributes = '') => `<article id="${id}" ${attributes}>${inner}</article>`;
const h1 = (text: string, top = 0) => `<h1 data-top="${top}">${text}</h1>`;
/** Headlines further down than the first window. */
const BELOW = 5000;

/** The ids of the articles that are left out. */
function others(html: string): string[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  for (const heading of page.querySelectorAll('h1'))
    heading.getBoundingClientRect = () => new DOMRect(0, Number(heading.getAttribute('data-top')));
  return [...otherArticles(page, HERE)].map((element) => element.id);
}

test.each([
  ['one article', article('a', h1('A') + LONG), []],
  ['the first of two, where nothing tells them apart', article('a', h1('A') + LONG) + article('b', h1('B', BELOW) + LONG), ['b']],
  ['the one that was scrolled to', article('a', h1('A', -BELOW) + LONG) + article('b', h1('B', 50) + LONG), ['a']],
  ['the one that carries the address', article('a', h1('A') + LONG) + article('b', h1('B') + LONG, 'data-url="/two"'), ['a']],
  ['the one whose headline links to it', article('a', h1('A') + LONG) + article('b', h1('<a href="/two?utm=1">B</a>') + LONG), ['a']],
  ['an address of another page does not count', article('a', h1('A') + LONG) + article('b', h1('B', BELOW) + LONG, 'data-url="/three"'), ['b']],
  ['teasers are no articles', article('a', h1('A') + LONG) + article('b', h1('B') + '<p>Short.</p>', 'data-url="/two"'), []],
  ['nor are articles without a headline', article('a', h1('A') + LONG) + article('b', LONG), []],
  ['nor is one inside of another', article('a', h1('A') + LONG + article('b', h1('B', BELOW) + LONG)), []],
])('%s', (_, html, ids) => expect(others(html)).toEqual(ids)); // prettier-ignore
