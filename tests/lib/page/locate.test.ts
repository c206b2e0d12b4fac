// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate, locateAll, locateSteps } from '../../../lib/page/locate.ts';

function bodyOf(html: string): HTMLElement {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body.childNodes,
  );
  return document.body;
}
const found = (html: string, exact: string, prefix = '', suffix = '') =>
  locate(bodyOf(html), { exact, prefix, suffix })?.toString() ?? null;

test.each([
  ['in one text', '<p>We have the stone.</p>', 'have the', 'have the'],
  ['across inline elements', '<p>We <b>have</b> the <i>sto</i>ne.</p>', 'have the stone', 'have the stone'],
  ['across paragraphs', '<p>We have</p><p>the stone.</p>', 'have the', 'havethe'],
  ['whatever the spaces', '<p>We  have\n the\u00A0stone.</p>', 'We have the stone', 'We  have\n the\u00A0stone'],
  ['with soft hyphens and zero widths in it', '<p>We ha\u00ADve the st\u200Bone.</p>', 'have the stone', 'ha\u00ADve the st\u200Bone'],
  ['not where it is missing', '<p>We have the stone.</p>', 'no stone', null],
  ['shown, though it is there unseen, too', '<p style="visibility:hidden">have the <b>one</b></p><p>have the</p>', 'have the', 'have the'],
  ['unseen, where it is not shown', '<p style="visibility:hidden">have the</p>', 'have the', 'have the'],
  ['not in scripts', '<script>have the</script>', 'have the', null],
  ['not where nothing is quoted', '<p>We have</p>', ' ', null],
  ['not where two places are alike', '<p>have the</p><p>have the</p>', 'have the', null],
])('%s', (_, html, exact, text) => expect(found(html, exact)).toBe(text)); // prettier-ignore

test('context tells two places apart', () => {
  const html = '<p>They have it.</p><p>You have it.</p>';
  const body = bodyOf(html);
  const range = locate(body, { exact: 'have it', prefix: 'You ', suffix: '.' });
  expect(range?.startContainer.parentElement).toBe(body.lastElementChild);
  expect(found(html, 'have it', '', '.')).toBeNull();
});

test('a quotation is found again after the page changed around it', () => {
  const body = bodyOf(
    '<p>They have it.</p><aside>Breaking: they have it.</aside><p>You <em>have</em> it, she said.</p>',
  );
  expect(locate(body, { exact: 'have it', prefix: 'You ', suffix: ', she' })?.toString()).toBe('have it');
});

test('a text that stands too often is not located', () => {
  expect(found(`${'<p>have it</p>'.repeat(60)}<p>You have it</p>`, 'have it', 'You ')).toBeNull();
});

test('in an open shadow root, not from there into the page', () => {
  const body = bodyOf('<p>We have</p><x-story></x-story>');
  body.querySelector('x-story')?.attachShadow({ mode: 'open' }).append('the stone and the crew');
  expect(locate(body, { exact: 'the stone', prefix: '', suffix: '' })?.toString()).toBe('the stone');
  expect(locate(body, { exact: 'have the stone', prefix: '', suffix: '' })).toBeNull();
});

test('whatever is cut from a text of different words is found where it was', () => {
  const words = [...Array(40).keys()].map((index) => `w${index}x`);
  const body = bodyOf(words.map((word, index) => (index % 3 === 0 ? `<b>${word}</b>` : word)).join(' '));
  fc.assert(
    fc.property(fc.nat(39), fc.nat(39), (one, other) => {
      const exact = words.slice(Math.min(one, other), Math.max(one, other) + 1).join(' ');
      expect(locateAll(body, [{ exact, prefix: '', suffix: '' }])[0]?.toString()).toBe(exact);
    }),
  );
});

test('a page may change while it is searched: a quotation is found where it stands, or not at all', () => {
  const body = bodyOf(`<p>You have it.</p>${'<p>the stone</p>'.repeat(300)}<p>They had it.</p>`);
  const quotes = ['You have it', 'They had it'].map((exact) => ({ exact, prefix: '', suffix: '' }));
  const steps = locateSteps(body, quotes);
  let step = steps.next();
  for (let count = 0; step.done !== true; count += 1, step = steps.next())
    // The first text has been passed by then, the last has not.
    if (count === 1) body.firstElementChild?.replaceChildren('x');
  const [changed, kept] = step.value ?? [];
  expect(changed).toBeNull();
  expect(kept?.toString()).toBe('They had it');
});
