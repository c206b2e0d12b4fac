// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { splitPieces, type Piece } from '../../../lib/page/pieces.ts';
import { continuePieces, recoverPieces } from '../../../lib/page/recover.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const TITLE = 'Harbour wall to be rebuilt by spring';
const LONG = [1, 2, 3, 4, 5].map(
  (index) =>
    `${index} of the walls will be rebuilt before spring, the council said on Monday after a winter of storms.`,
);
const STANDFIRST = 'The council votes for stone instead of concrete, at twice the price of last year';

function recover(html: string, isKept: (piece: Piece) => boolean): string[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const all = inOneGo(splitPieces(page.body));
  return recoverPieces(all, all.filter(isKept), TITLE).map(({ text }) => text);
}
const prose = LONG.map((text) => `<p class="text">${text}</p>`).join('');
const isProse = ({ text }: Piece): boolean => LONG.includes(text);

test.each([
  ['a standfirst between headline and text', `<h2>${STANDFIRST}</h2>`, [STANDFIRST, ...LONG]],
  ['no date line', '<p>Published on Monday, the third of March 2024, at 10:30</p>', LONG],
  ['no byline', '<p>By Anna Said and Tom Berg and Änne Öhm for The Port Times</p>', LONG],
  ['no link', `<p><a href="/x">${STANDFIRST}</a></p>`, LONG],
  ['no caption', `<figure><img src="a"><figcaption>${STANDFIRST}</figcaption></figure>`, LONG],
  ['no headline once more', `<p>${TITLE} – Port</p>`, LONG],
  ['no short line', '<p>Port and sea</p>', LONG],
])('recovers %s', (_, html, texts) => expect(recover(`<h1>${TITLE}</h1>${html}${prose}`, isProse)).toEqual(texts));

test('a line above the headline is no standfirst', () => {
  expect(recover(`<p>${STANDFIRST}</p><h1>${TITLE}</h1>${prose}`, isProse)).toEqual(LONG);
});

test('a lost paragraph among its like comes back to its place', () => {
  expect(recover(prose, (piece) => isProse(piece) && piece.text !== LONG[2])).toEqual(LONG);
});

test('one in another kind of box does not', () => {
  const other = 'A box beside the text tells what the wall has cost so far, year by year, since it was first built.';
  const [first = '', ...rest] = LONG.map((text) => `<p class="text">${text}</p>`);
  expect(recover(`${first}<p class="box">${other}</p>${rest.join('')}`, isProse)).toEqual(LONG);
});

test('what comes before the first and after the last kept paragraph stays away', () => {
  expect(recover(prose, ({ text }) => LONG.slice(1, 4).includes(text))).toEqual(LONG.slice(1, 4));
});

test.each([
  ['article', LONG.length],
  ['comments', 0],
  ['cookie-notice', 0],
])('of much text that was missed in a box named “%s”, %i paragraphs come back', (name, count) => {
  const words = 'and again it went on '.repeat(10);
  const box = LONG.map((text) => `<p>${text} ${words}.</p>`).join('');
  const teaser = 'A short note in another place, which Readability took for the whole of the article on this page.';
  const texts = recover(
    `<div class="${name}">${box}</div><aside><p>${teaser}</p></aside>`,
    (piece) => piece.text === teaser,
  );
  expect(texts.filter((text) => text !== teaser)).toHaveLength(count);
});

test('nothing comes of nothing', () => {
  expect(recover('<p>Port</p>', () => false)).toEqual([]);
});

test('behind the part of a page that was parsed, what stands in the boxes of its sentences is added', () => {
  const html = `${prose}<p class="box">${STANDFIRST}</p><p class="box">${LONG[0] ?? ''}</p>`;
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const all = inOneGo(splitPieces(page.body));
  const textsOf = (parsed: number, kept: number) =>
    continuePieces(all, all.slice(0, parsed), all.slice(0, kept)).map(({ text }) => text);
  expect(textsOf(2, 2)).toEqual(LONG);
  // What Readability left out of the part that it saw stays out.
  expect(textsOf(3, 2)).toEqual([...LONG.slice(0, 2), ...LONG.slice(3)]);
  expect(textsOf(2, 0)).toEqual([]);
});

test('a paragraph with which the part was cut short comes back whole', () => {
  const page = new DOMParser().parseFromString(`<body>${prose}</body>`, 'text/html');
  const all = inOneGo(splitPieces(page.body));
  const part = all
    .slice(0, 3)
    .map((piece, index) => (index === 2 ? { ...piece, text: piece.text.slice(0, 20) } : piece));
  expect(continuePieces(all, part, part).map(({ text }) => text)).toEqual(LONG);
});
