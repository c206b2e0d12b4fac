// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isHeadlineUnseen, titleOf } from '../../../lib/page/title.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const SITE = 'The Port Times';

test.each([
  ['the h1 nearest to og:title', `${og('Mayor resigns after vote')}<h1>${SITE}</h1><h1>Mayor resigns after a vote</h1>`, 'Mayor resigns after a vote'],
  ['og:title where no h1 is like it', `${og('Mayor resigns after vote')}<h1>Shopping guide</h1>`, 'Mayor resigns after vote'],
  ['the outlet’s name behind a dash', `<title>Mayor resigns after vote - ${SITE}</title>`, 'Mayor resigns after vote'],
  ['the outlet’s name in front', `<title>${SITE} | Mayor resigns after vote</title>`, 'Mayor resigns after vote'],
  ['a short label behind a bar', '<title>Mayor resigns after vote | Politics</title>', 'Mayor resigns after vote'],
  ['a dash of the headline itself', '<title>Mayor resigns - and the town cheers</title>', 'Mayor resigns - and the town cheers'],
  ['a kicker in the h1', `${og('Mayor resigns after vote')}<h1><span>Politics: </span>Mayor resigns after vote</h1>`, 'Mayor resigns after vote'],
  ['an h1 that begins otherwise', `${og('Mayor resigns')}<h1>Why the mayor resigns</h1>`, 'Why the mayor resigns'],
  ['soft hyphens and spaces', `${og('Mayor resigns after vote')}<h1>Mayor re\u00ADsigns\n after   vote</h1>`, 'Mayor resigns after vote'],
  ['twitter:title', '<meta name="twitter:title" content="Mayor resigns after vote"><title>x</title>', 'Mayor resigns after vote'],
  ['nothing', '', ''],
])('%s', (_, html, title) => expect(titleOf(pageOf(html), null, SITE)).toBe(title)); // prettier-ignore

test('JSON-LD’s headline counts before the window’s title, not before og:title', () => {
  const main = { headline: 'Mayor resigns after vote' };
  expect(titleOf(pageOf('<title>The Port Times</title>'), main, SITE)).toBe('Mayor resigns after vote');
  expect(titleOf(pageOf(og('Mayor gives up')), main, SITE)).toBe('Mayor gives up');
  expect(titleOf(pageOf('<title>Mayor gives up</title>'), { headline: ['x'] }, SITE)).toBe('Mayor gives up');
});

test('the headline of another article on the page is not taken', () => {
  const page = pageOf(
    `${og('Mayor resigns after vote')}<article><h1>Mayor resigns after vote</h1></article><article><h1>Mayor resigns after vote, again</h1></article>`,
  );
  const [first] = page.querySelectorAll('article');
  expect(titleOf(page, null, SITE, new Set(first === undefined ? [] : [first]))).toBe(
    'Mayor resigns after vote, again',
  );
});

test('a headline has an end', () => {
  expect(titleOf(pageOf(`<title>${'word '.repeat(1000)}</title>`), null, null).length).toBeLessThanOrEqual(500);
});

test.each([
  ['unseen', '<h1 style="visibility:hidden">Mayor resigns after vote</h1>', true],
  ['shown', '<h1>Mayor resigns after vote</h1>', false],
  ['shown once', '<h1 style="visibility:hidden">Mayor resigns after vote</h1><h1>Mayor resigns after vote</h1>', false],
  ['of other words', '<h1 style="visibility:hidden">Shopping guide of the week</h1>', false],
  ['missing', '', false],
])('the headline is %s', (_, html, isUnseen) =>
  expect(isHeadlineUnseen(pageOf(html), 'Mayor resigns after vote')).toBe(isUnseen),
);
