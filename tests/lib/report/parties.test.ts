import { describe, expect, test } from 'vitest';
import { textOf, type Article } from '../../../lib/article/article.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { buildReport } from '../../../lib/report/buildReport.ts';
import { corpusOf, entry, outlet, owner, person } from '../corpus/sample.ts';

const interest = (name: string) => ({ name, relation: 'founder', aliases: [] });
const corpus = corpusOf(
  owner({
    id: 'quill',
    name: 'Ada Quill',
    kind: 'person',
    interests: [interest('Amazon'), interest('Free'), interest('Stan'), interest('QX'), interest('Blue Harbour')],
  }),
  outlet({
    id: 'gazette',
    name: 'Gazette',
    hosts: ['gazette.example'],
    owners: [{ owner: 'quill', from: null, to: null }],
  }),
  entry({ id: 'un', title: 'United Nations', aliases: ['UN'] }),
  entry({ id: 'council', title: 'Norden Council' }),
  entry({ id: 'eu', title: 'European Union', aliases: ['EU'] }),
  entry({ id: 'front', title: 'Norden Front', summary: 'Liberal party of Norden.' }),
  entry({ id: 'storting', title: 'Storting', summary: 'Parliament of Norden.' }),
  entry({ id: 'rovers', title: 'Norden Rovers', summary: 'Football club in Norden.' }),
  entry({ id: 'league', title: 'Norden Series', summary: 'Highest league of men’s ice hockey in Norden.' }),
  person({
    id: 'kall',
    name: 'Kaia Kall',
    roles: [{ title: 'High Representative of the EU', organisation: null, country: null, from: '2012', to: null }],
  }),
);
const article = (text: string, fields: Partial<Article> = {}): Article => ({
  url: 'https://gazette.example/1',
  canonicalUrl: null,
  title: 'A title',
  byline: [],
  credits: [],
  siteName: null,
  datePublished: '2014-03-01',
  language: 'en',
  dateline: null,
  body: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
  relatedLinks: [],
  access: 'open',
  removed: [],
  ...fields,
});
const reportOn = (page: Article, today: string | null = null) =>
  buildReport(page, findSpeech(textOf(page), page.language), corpus, today);
const kindsIn = (page: Article, today: string | null = null) =>
  reportOn(page, today).observations.map(({ kind }) => kind);

describe('an interest of the owner', () => {
  test.each([
    'Parcels of Amazon were late.',
    'Amazon rose. Shares of Amazon had fallen.',
    'QX rose.',
    'Blue Harbour rose.',
  ])('is named in: %s', (text) => expect(kindsIn(article(text))).toEqual(['interest-is-party']));

  test.each([
    'Fires in the Amazon rainforest spread.',
    'Settlers left the Amazon. The Amazon basin is wet.',
    'Free elections were held.',
    'They called it Free. It was free of charge.',
    'It rained on Stan in the morning.', // a given name
    'Amazon rose.', // the first word of a sentence only
    'The Free Norden Front met.',
  ])('is not named in: %s', (text) => expect(kindsIn(article(text))).toEqual([]));

  test('all that stands in the evidence names it', () => {
    const { observations } = reportOn(article('Amazon rose. Shares of Amazon had fallen. It rained.'));
    expect(observations.map(({ evidence }) => evidence)).toEqual([['Amazon rose.', 'Shares of Amazon had fallen.']]);
  });
});

describe('a party without a statement', () => {
  const COUNCIL = 'The Norden Council met. The Norden Council left. The Norden Council came back.\n';
  const ANA = '“It rains,” Ana Lind said.';

  test.each([
    [COUNCIL + ANA, {}],
    ['The Norden Council met. The Norden Council left.\n' + ANA, { title: 'Norden Council meets' }],
  ])('%s', (text, fields) => expect(reportOn(article(text, fields)).notQuoted).toEqual(['Norden Council']));

  test.each([
    ['named twice', 'The Norden Council met. The Norden Council left.\n' + ANA],
    ['letters in brackets are no mention', 'The United Nations (UN) met. The UN left.\n' + ANA],
    [
      'named by others in their words',
      `The Norden Council met. “The Norden Council left, the Norden Council is back,” Ana Lind said.`,
    ],
    ['it speaks', COUNCIL + '“It rains,” the Norden Council said.'],
    ['its spokesman speaks', COUNCIL + '“It rains,” Ana Lind, a spokeswoman for the Norden Council, said.'],
    ['who may be its head speaks', COUNCIL + '“It rains,” Norden Council President Ana Lind said.'],
    ['who holds its office speaks', 'The EU met. The EU left. The EU is back. “It rains,” Kaia Kall said.'],
    ['somebody unnamed may be it', COUNCIL + '“It rains,” the agency said.'],
    ['a team', 'Norden Rovers won. Norden Rovers lost. Norden Rovers drew.\n' + ANA],
    ['a league', 'The Norden Series began. The Norden Series paused. The Norden Series ended.\n' + ANA],
    ['a party', 'The Norden Front met. The Norden Front left. The Norden Front is back.\n' + ANA],
    ['a parliament', 'The Storting met. The Storting left. The Storting is back.\n' + ANA],
    ['nobody speaks', COUNCIL],
  ])('none: %s', (_, text) => {
    const { notQuoted, observations } = reportOn(article(text));
    expect(observations.map(({ kind }) => kind)).not.toContain('party-without-voice');
    if (text.includes('said')) expect(notQuoted).toEqual([]);
  });
});

test.each([
  ['2015-03-02', ['old-article']],
  ['2015-02-01', []],
  [null, []],
])('an article of 2014-03-01 read on %s', (today, expected) =>
  expect(kindsIn(article('It rained.'), today)).toEqual(expected),
);

test('an article without a date has no age', () =>
  expect(kindsIn(article('It rained.', { datePublished: null }), '2020-01-01')).toEqual([]));
