// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../lib/page/snapshot.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const WORD = '<p>Stone.</p>';
const LONG = `<p>${'The harbour wall will be rebuilt before spring. '.repeat(4)}</p>`;
const pageOf = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
const take = (html: string, hidden: 'all' | 'continued' | 'none' = 'continued') =>
  inOneGo(takeSnapshot(pageOf(html), { hidden, without: new Set() }));
const textOf = (html: string, hidden: 'all' | 'continued' | 'none' = 'continued') =>
  take(html, hidden).document.body.textContent.trim();

test.each([
  ['a dialog', '<div role="dialog"><p>Cookies</p></div>'],
  ['a dialog element', '<dialog open><p>Cookies</p></dialog>'],
  ['a consent manager', '<div id="onetrust-banner" class="x onetrust"><p>Cookies</p></div>'],
  ['a cookie banner', '<div class="site cookie-banner"><p>Cookies</p></div>'],
  ['a search form', '<form><p>Search</p></form>'],
  ['a script', '<script>Search</script>'],
  ['a style sheet', '<style>p {}</style>'],
  ['what the page hides', '<div hidden><p>Hidden</p></div>'],
  ['what a style hides', '<div style="display: none"><p>Hidden</p></div>'],
  ['what takes up its place unseen', '<div style="visibility: hidden">Hidden<p>Hidden</p></div>'],
  ['Check Also of a theme', '<div id="check-also-box"><p>Other</p></div>'],
])('leaves out %s', (_, html) => expect(textOf(html + WORD)).toBe('Stone.'));

test.each([
  ['an article about consent', '<div class="consent"><h1>Consent</h1><p>Stone.</p></div>', 'ConsentStone.'],
  ['a whole page in a form', `<form>${LONG.repeat(5)}</form>`, null],
  ['a word that begins like a consent manager', '<p class="consentaneous">Stone.</p>', 'Stone.'],
  ['an article of that class', '<article class="cookie-policy"><p>Stone.</p></article>', 'Stone.'],
])('keeps %s', (_, html, text) => expect(textOf(html)).toBe(text ?? pageOf(html).body.textContent.trim()));

test('a hidden part that goes on with the article is kept', () => {
  expect(textOf(`<div>${LONG}${LONG}<div hidden>${LONG}</div></div>`)).toContain('rebuilt');
  expect(take(`<div>${LONG}${LONG}<div hidden>${LONG}</div></div>`).document.querySelectorAll('p')).toHaveLength(3);
  expect(take(`<div>${LONG}<div hidden>${LONG}</div></div>`).document.querySelectorAll('p')).toHaveLength(1);
  expect(
    take(`<div>${LONG}${LONG}<div hidden>${LONG}</div></div>`, 'none').document.querySelectorAll('p'),
  ).toHaveLength(2);
});

test('hidden text is counted, and copied when asked', () => {
  expect(take(`<div hidden><p>12345</p></div>${WORD}`).hiddenChars).toBe(5);
  expect(textOf(`<div hidden><p>12345</p></div>${WORD}`, 'all')).toBe('12345Stone.');
  expect(take('<div hidden><p>1</p></div>', 'all').document.querySelector('[hidden]')).toBeNull();
});

test('what is shown inside of something unseen is kept', () => {
  const html = `<div style="visibility:hidden">1234<p style="visibility:visible">Wood.</p></div>${WORD}`;
  expect(textOf(html)).toBe('Wood.Stone.');
  expect(take(html).hiddenChars).toBe(4);
  expect(take(html).document.querySelector('[style*="hidden"]')).toBeNull();
  expect(textOf(html, 'all')).toBe('1234Wood.Stone.');
});

test('no unseen part goes on with an article', () => {
  const unseen = 'style="visibility:hidden"';
  const whole = LONG.length - '<p></p>'.length;
  expect(take(`<div>${LONG}${LONG}<div ${unseen}>${LONG}</div></div>`).document.body.textContent).toHaveLength(
    2 * whole,
  );
  expect(textOf(`<div ${unseen}>${LONG}${LONG}<div hidden>${LONG}</div></div>${WORD}`)).toBe('Stone.');
});

test('of a page that is not drawn yet the unseen is copied, what has no place is not', () => {
  const page = pageOf(`<main style="visibility:hidden">${WORD}<p hidden>Wood.</p></main>`);
  const options = { hidden: 'continued', without: new Set<Element>(), isUndrawn: true } as const;
  expect(inOneGo(takeSnapshot(page, options)).document.body.textContent.trim()).toBe('Stone.');
});

test('text in an open shadow root stands where its host stands, slotted text in its slot', () => {
  const page = pageOf('<p>One.</p><x-story><p>Three.</p></x-story><p>Four.</p>');
  const root = page.querySelector('x-story')?.attachShadow({ mode: 'open' });
  const [two, slot] = [page.createElement('p'), page.createElement('slot')];
  two.textContent = 'Two.';
  root?.append(two, slot);
  const { document: copy } = inOneGo(takeSnapshot(page, { hidden: 'continued', without: new Set() }));
  expect([...copy.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
});

test('elements to leave out are left out', () => {
  const page = pageOf('<p>One.</p><article><p>Two.</p></article>');
  const without = new Set(page.querySelectorAll('article'));
  expect(inOneGo(takeSnapshot(page, { hidden: 'continued', without })).document.body.textContent).toBe('One.');
});

test('the page stays as it is, and plain pages are copied whole', () => {
  const node = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('one', 'two ', 'three'),
      fc
        .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'section'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
      const page = pageOf(nodes.join(''));
      const before = page.documentElement.cloneNode(true);
      const copy = inOneGo(takeSnapshot(page, { hidden: 'continued', without: new Set() })).document;
      expect(page.documentElement.isEqualNode(before)).toBe(true);
      expect(copy.body.textContent).toBe(page.body.textContent);
    }),
  );
});
