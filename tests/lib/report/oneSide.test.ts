import { describe, expect, test } from 'vitest';
import { textOf, type Article } from '../../../lib/article/article.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { buildReport } from '../../../lib/report/buildReport.ts';
import { corpusOf, entry, person } from '../corpus/sample.ts';

const held = (title: string) => [{ title, organisation: null, country: 'NO', from: '2011', to: '2013' }];
const corpus = corpusOf(
  entry({ id: 'agency', title: 'Harbour Agency', aliases: ['HAG'] }),
  person({ id: 'lind', name: 'Ana Lind', country: 'NO', roles: held('Minister of Harbours') }),
  person({ id: 'berg', name: 'Bo Berg', country: 'NO', roles: held('Ambassador to the council') }),
);
const article = (text: string, datePublished: string | null = '2012-06-01'): Article => ({
  url: 'https://paper.example/1',
  canonicalUrl: null,
  title: 'A title',
  byline: [],
  credits: [],
  siteName: null,
  datePublished,
  language: 'en',
  dateline: null,
  body: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
  relatedLinks: [],
  access: 'open',
  removed: [],
});
const sidesIn = (page: Article) =>
  buildReport(page, findSpeech(textOf(page), page.language), corpus)
    .observations.filter(({ kind }) => kind === 'one-side')
    .map(({ values }) => values[0]);

const STATES = 'Norway met Sweden. Norway asked Sweden for herring.\n';
const OFFICE_HOLDERS = '“It rains,” Ana Lind said.\n“It pours,” Bo Berg said.';

describe('all quoted words are from one side', () => {
  test.each([
    [
      '“It rains,” the Harbour Agency said.\n“It pours,” Ola Holm, a spokesman for the Harbour Agency, said.',
      ['Harbour Agency'],
    ],
    [
      `${STATES}“It rains,” Norwegian Foreign Minister Ola Holm said.\n“It pours,” Norwegian officials said.`,
      ['Norway'],
    ],
    [STATES + OFFICE_HOLDERS, ['Norway']],
  ])('%s', (text, expected) => expect(sidesIn(article(text))).toEqual(expected));

  test.each([
    ['two bodies', '“It rains,” the Harbour Agency said.\n“It pours,” Ola Holm, a spokesman for the Quay Board, said.'],
    ['one speaker', '“It rains,” the Harbour Agency said. “It pours,” the Harbour Agency said.'],
    [
      'one who has left',
      '“It rains,” the Harbour Agency said.\n“It pours,” Ola Holm, a former spokesman for the Harbour Agency, said.',
    ],
    ['a story of one state', OFFICE_HOLDERS],
    [
      'two states',
      `${STATES}“It rains,” Norwegian Foreign Minister Ola Holm said.\n“It pours,” Swedish officials said.`,
    ],
    [
      'people of a state who hold no office',
      `${STATES}“It rains,” the Norwegian poet Ola Holm said.\n“It pours,” the Norwegian singer Ida Moe said.`,
    ],
  ])('not: %s', (_, text) => expect(sidesIn(article(text))).toEqual([]));

  test('not when one statement has no known speaker', () => {
    const page = article(STATES + OFFICE_HOLDERS);
    const speech = findSpeech(textOf(page), 'en');
    const [first, ...rest] = speech.quotations;
    const quotations = first === undefined ? [] : [...rest, { ...first, speaker: null }];
    expect(quotations).toHaveLength(2);
    const { observations } = buildReport(page, { ...speech, quotations }, corpus);
    expect(observations.map(({ kind }) => kind)).not.toContain('one-side');
  });

  test('not with offices that were not held on the day, or without a day', () => {
    expect(sidesIn(article(STATES + OFFICE_HOLDERS, '2015-01-01'))).toEqual([]);
    expect(sidesIn(article(STATES + OFFICE_HOLDERS, null))).toEqual([]);
  });
});
