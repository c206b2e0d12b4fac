// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { filterPieces } from '../../../lib/page/filter.ts';
import { splitPieces } from '../../../lib/page/pieces.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const TITLE = 'Harbour wall to be rebuilt by spring';
const LONG = [
  'The harbour wall will be rebuilt before spring, the council said on Monday after a winter of storms and delays.',
  'The cost, shared by the port and the town, has doubled since the first estimate, according to the yearly report.',
  'Work would start next week, weather permitting, and go on for two months without a break, the harbour master said.',
  'A second wall, further out, is to follow in two years when the money for it has been found, said the treasurer.',
];
const prose = LONG.map((text) => `<p>${text}</p>`);

function filter(html: string) {
  const page = new DOMParser().parseFromString(`<body><main>${html}</main></body>`, 'text/html');
  return filterPieces(inOneGo(splitPieces(page.body)), { title: TITLE });
}
/** The step and reason for which a text is left out; null when it is kept. */
function whyOut(html: string, text: string): string | null {
  const { kept, removed } = filter(html);
  const found = removed.find((removal) => removal.text === text);
  expect(
    kept.some((block) => block.text === text),
    'kept or listed, not both',
  ).toBe(found === undefined);
  return found === undefined ? null : found.reason;
}
const amid = (html: string) => prose.slice(0, 2).join('') + html + prose.slice(2).join('');
const above = (html: string) => html + prose.join('');
const below = (html: string) => prose.join('') + html;

describe('amid the text', () => {
  test.each([
    ['caption', '<figure><img src="a"><figcaption>The wall in January.</figcaption></figure>', 'The wall in January.'],
    ['caption', '<div class="wp-caption"><img src="a"><p>The wall in January.</p></div>', 'The wall in January.'],
    ['only a link', '<p><a href="/x">Ferry timetable changes in summer</a></p>', 'Ferry timetable changes in summer'],
    ['prompt', '<p>Sign up for our newsletter</p>', 'Sign up for our newsletter'],
    ['prompt', '<p>Lesen Sie auch: Die Mauer am Hafen</p>', 'Lesen Sie auch: Die Mauer am Hafen'],
    ['credit', '<p>Photo: A. Said</p>', 'Photo: A. Said'],
    ['label', '<p>Advertisement</p>', 'Advertisement'],
    ['no words', '<p>* * *</p>', '* * *'],
    ['table cell', '<table><tr><td>12 metres</td></tr></table>', '12 metres'],
    ['date line', '<p>Updated 3 March 2024, 10:00</p>', 'Updated 3 March 2024, 10:00'],
    ['embedded post', '<blockquote class="tweet-blockquote"><p>It rains.</p></blockquote>', 'It rains.'],
    [null, '<p>He wept.</p>', 'He wept.'],
    [null, '<p>“Yes.”</p>', '“Yes.”'],
    [null, '<h2>What comes next</h2>', 'What comes next'],
    [null, '<p>The <a href="/x">harbour master</a> agreed.</p>', 'The harbour master agreed.'],
    [null, '<ul><li>A new wall, two metres higher</li></ul>', 'A new wall, two metres higher'],
    [null, '<p>Sharing a photo: the mayor did so twice.</p>', 'Sharing a photo: the mayor did so twice.'],
    [null, '<p>Subscribers of the old line may keep their numbers.</p>', 'Subscribers of the old line may keep their numbers.'],
    [null, '<p>On 3 March 2024 the quay was closed again.</p>', 'On 3 March 2024 the quay was closed again.'],
  ])('%s: %s', (reason, html, text) => expect(whyOut(amid(html), text)).toBe(reason)); // prettier-ignore

  test('a paragraph that comes twice is kept once', () => {
    const { kept, removed } = filter(amid(`<p>${LONG[0]}</p>`));
    expect(kept.map(({ text }) => text)).toEqual(LONG);
    expect(removed).toEqual([{ step: 'block', reason: 'repeated', text: LONG[0] }]);
  });

  test('a short answer may come twice', () => {
    expect(filter(amid('<p>“Yes.”</p><p>“Yes.”</p>')).removed).toEqual([]);
  });
});

describe('above the text', () => {
  test.each([
    ['title', `<p>${TITLE}</p>`, TITLE],
    ['byline', '<p>By Anna Said</p>', 'By Anna Said'],
    ['date line', '<p>3 March 2024</p>', '3 March 2024'],
    [null, '<p>Port Elm, TWA – The wall stands.</p>', 'Port Elm, TWA – The wall stands.'],
    [null, '<p>By spring the wall will stand.</p>', 'By spring the wall will stand.'],
  ])('%s: %s', (reason, html, text) => expect(whyOut(above(html), text)).toBe(reason));
});

describe('below the text', () => {
  test.each([
    ['sign-off', '<p>Reporting by Anna Said; editing by Tom Berg</p>', 'Reporting by Anna Said; editing by Tom Berg'],
    ['about the author', '<div class="author-bio"><p>Anna Said likes boats.</p></div>', 'Anna Said likes boats.'],
    ['heading with nothing below it', '<h3>Our harbour</h3>', 'Our harbour'],
    ['below the article', '<h3>Related articles</h3><p>Ferries are late again</p>', 'Ferries are late again'],
    ['below the article', '<h3>Mehr zum Thema</h3><p>Fähren</p>', 'Fähren'],
    [null, '<p>Work begins in May.</p>', 'Work begins in May.'],
    [null, '<p>Anna Said</p>', 'Anna Said'],
  ])('%s: %s', (reason, html, text) => expect(whyOut(below(html), text)).toBe(reason));

  test('a heading like those below an article ends none whose text goes on in the same kind of box', () => {
    expect(filter(amid('<h3>Related</h3>')).kept.map(({ text }) => text)).toEqual(expect.arrayContaining(LONG));
  });

  test('such a heading above the text ends nothing', () => {
    expect(filter(above('<h3>Comments</h3>')).kept.map(({ text }) => text)).toEqual(expect.arrayContaining(LONG));
  });
});

test('a sign-off in the midst of a long text is a part of it', () => {
  const text = 'Reporting by the council’s own auditors had begun in June';
  const more = [...Array(6).keys()].map((index) => `<p>${index} ${LONG[3]}</p>`).join('');
  expect(whyOut(`${prose[0]}<p>${text}</p>${more}`, text)).toBeNull();
});

test('a long text is neither a label nor a prompt nor a caption', () => {
  const text = `Sign up for our newsletter, they said. ${LONG.join(' ')} ${LONG.join(' ')}`;
  expect(whyOut(amid(`<figure><figcaption>${text}</figcaption></figure>`), text)).toBeNull();
});
