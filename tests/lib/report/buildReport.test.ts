import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { textOf } from '../../../lib/article/article.ts';
import type { Quotation, Speaker, Speech } from '../../../lib/quotes/quotation.ts';
import { buildReport } from '../../../lib/report/buildReport.ts';
import { corpusOf, entry, outlet, owner, person } from '../corpus/sample.ts';

const open = { from: null, to: null };
const corpus = corpusOf(
  owner({ id: 'syrian-government', name: 'Government of Syria', kind: 'government', country: 'SY' }),
  owner({
    id: 'jeff-bezos',
    name: 'Jeff Bezos',
    kind: 'person',
    interests: [{ name: 'Blue Origin', relation: 'founder', aliases: [] }],
  }),
  owner({ id: 'graham-family', name: 'Graham family', kind: 'family' }),
  outlet({
    id: 'sana',
    name: 'Syrian Arab News Agency',
    hosts: ['sana.sy'],
    agency: ['SANA'],
    kind: 'news agency',
    ownership: 'state',
    owners: [{ owner: 'syrian-government', ...open }],
  }),
  outlet({
    id: 'reuters',
    name: 'Reuters',
    hosts: ['reuters.com'],
    agency: ['Reuters'],
    kind: 'news agency',
    country: 'GB',
  }),
  outlet({
    id: 'washington-post',
    name: 'The Washington Post',
    hosts: ['washingtonpost.com'],
    country: 'US',
    owners: [
      { owner: 'graham-family', from: '1933', to: '2013-10' },
      { owner: 'jeff-bezos', from: '2013-10', to: null },
    ],
  }),
  outlet({ id: 'msn', name: 'MSN', hosts: ['msn.com'], country: 'US', kind: 'aggregator' }),
  outlet({ id: 'morning-paper', name: 'Morning Paper', hosts: ['morning.example'], country: 'US' }),
  person({
    id: 'lukashevich',
    name: 'Alexander Lukashevich',
    roles: [
      { title: 'Spokesman of the Foreign Ministry', organisation: null, country: 'RU', from: '2011', to: '2015-08' },
    ],
  }),
  entry({ id: 'un', title: 'United Nations', aliases: ['UN'] }),
  entry({
    id: 'geneva',
    title: 'Geneva Communiqué',
    kind: 'agreement',
    from: '2012-06-30',
    aliases: ['Geneva communique'],
    summary: 'Plan for a transition by agreement of all sides.',
    parties: ['un', 'country:sy'],
  }),
  entry({ id: 'old', title: 'Old Accord', kind: 'agreement', from: '1950', parties: ['un', 'country:sy'] }),
);

const article = (paragraphs: readonly string[], fields: Partial<Article> = {}): Article => ({
  url: 'https://sana.sy/en/1',
  canonicalUrl: null,
  title: 'A title',
  byline: [],
  credits: [],
  siteName: null,
  datePublished: '2014-03-01',
  language: 'en',
  dateline: null,
  body: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  relatedLinks: [],
  access: 'open',
  removed: [],
  ...fields,
});
const OTHER_SITE = { url: 'https://washingtonpost.com/x' };
const SILENT: Speech = { quotations: [], speakers: [] };
const speaker = (fields: Partial<Speaker>): Speaker => ({
  name: 'Alexander Lukashevich',
  kind: 'person',
  named: true,
  role: null,
  roleSpan: null,
  direct: 1,
  indirect: 0,
  quotedWords: 5,
  share: 1,
  ...fields,
});
const quotation = (start: number, end: number, who: number | null): Quotation => ({
  start,
  end,
  kind: 'direct',
  parts: [{ start, end }],
  quoted: [{ start, end }],
  cue: 'said',
  speaker: who,
  others: [],
  via: null,
  confidence: 1,
});
const kinds = (page: Article, speech: Speech = SILENT) =>
  buildReport(page, speech, corpus).observations.map(({ kind }) => kind);

describe('source', () => {
  test('owners are those of the article’s date', () => {
    const owners = (datePublished: string) =>
      buildReport(
        article(['Text.'], { url: 'https://washingtonpost.com/x', datePublished }),
        SILENT,
        corpus,
      ).source.outlet?.owners.map(({ name }) => name);
    expect(owners('2012-01-01')).toEqual(['Graham family']);
    expect(owners('2020-01-01')).toEqual(['Jeff Bezos']);
  });

  test.each([
    [article(['Text.'], { dateline: { place: 'Moscow', agency: 'SANA' } }), 'Syrian Arab News Agency', 'dateline'],
    [article(['WASHINGTON (Reuters) - Something happened.']), 'Reuters', 'credit line'],
    [article(['Something happened.', 'It ended. (Reuters)']), 'Reuters', 'credit line'],
    [article(['Something happened.', 'Source: Reuters']), 'Reuters', 'credit line'],
    [article(['Something happened.', 'xyz/Reuters']), 'Reuters', 'credit line'],
    [article(['Something happened.'], { byline: ['Reuters'] }), 'Reuters', 'byline'],
    [
      article(
        ['Something happened.', '— Reuters writers Ana Berg and Jo Lind contributed to this report.'],
        OTHER_SITE,
      ),
      'Reuters',
      'credit line',
    ],
    [article(['Something happened.'], { ...OTHER_SITE, credits: ['Ana Berg', 'Reuters'] }), 'Reuters', 'declared'],
    [
      article(['Something happened.'], { url: 'https://msn.com/a', credits: ['MSN', 'The Washington Post'] }),
      'The Washington Post',
      'declared',
    ],
    [article(['Something happened.']), 'Syrian Arab News Agency', 'host'],
  ])('agency', (page, name, rule) => {
    expect(buildReport(page, SILENT, corpus).source.agency).toMatchObject({ name, why: { rule } });
  });

  test.each([
    ['told', article(['The minister told Reuters that it rained.', 'He spoke to Reuters (by phone).'], OTHER_SITE)],
    ['cited', article(['It rained.', 'So said Reuters.'], OTHER_SITE)],
    ['asked', article(['It rained.', 'Reuters reporters asked Ana Berg, who contributed nothing.'], OTHER_SITE)],
    ['itself', article(['It rained.'], { ...OTHER_SITE, credits: ['Ana Berg', 'The Washington Post'] })],
    ['another paper', article(['It rained.'], { ...OTHER_SITE, credits: ['Morning Paper'] })],
    ['the aggregator', article(['It rained.'], { url: 'https://msn.com/a', credits: ['MSN'] })],
  ])('no agency: %s', (_, page) => {
    expect(buildReport(page, SILENT, corpus).source.agency).toBeNull();
  });

  test('an unknown site keeps its own name apart', () => {
    const { source } = buildReport(
      article(['Text.'], { url: 'https://unknown.example/a', siteName: 'Reuters' }),
      SILENT,
      corpus,
    );
    expect(source).toMatchObject({ outlet: null, declaredName: 'Reuters', host: 'unknown.example' });
  });
});

describe('observations', () => {
  test('the government behind a state outlet is named', () => {
    const { observations } = buildReport(
      article(['It rained.', 'The Syrian government agreed. Others did not.']),
      SILENT,
      corpus,
    );
    expect(observations).toMatchObject([{ kind: 'state-is-party', evidence: ['The Syrian government agreed.'] }]);
  });

  test.each([
    article(['The Russian government agreed.']),
    article(['The Syrian government agreed.'], { url: 'https://reuters.com/x' }),
    article(['A Syrian poet wrote.']),
    article(['Jeff Bezos spoke about Blue Origin.'], {
      url: 'https://washingtonpost.com/x',
      datePublished: '2012-01-01',
    }),
    article(['The Washington Post reported.'], { url: 'https://washingtonpost.com/x' }),
  ])('owner-is-party does not appear', (page) => {
    expect(kinds(page)).toEqual([]);
  });

  test('an interest of the owner is named', () => {
    expect(kinds(article(['A rocket of Blue Origin rose.'], { url: 'https://washingtonpost.com/x' }))).toEqual([
      'interest-is-party',
    ]);
  });

  test('agency text on another site, not on the agency’s own', () => {
    const paragraphs = ['LONDON (Reuters) - It rained.'];
    expect(kinds(article(paragraphs, { url: 'https://washingtonpost.com/x' }))).toEqual(['agency-text']);
    expect(kinds(article(paragraphs, { url: 'https://reuters.com/x' }))).toEqual([]);
  });

  const words = ['It rains today, he said. And tomorrow.'];
  const two = [quotation(0, 15, 0), quotation(25, 38, 0)];

  test('one speaker', () => {
    expect(kinds(article(words), { quotations: two, speakers: [speaker({ name: 'A. Nobody' })] })).toEqual([
      'one-speaker',
    ]);
    expect(kinds(article(words), { quotations: two.slice(0, 1), speakers: [speaker({ name: 'A. Nobody' })] })).toEqual(
      [],
    );
    expect(
      kinds(article(words), {
        quotations: [quotation(0, 15, 0), quotation(25, 38, null)],
        speakers: [speaker({ name: 'A. Nobody' })],
      }),
    ).toEqual([]);
    expect(
      kinds(article(words), {
        quotations: two.map((one) => ({ ...one, others: [1] })),
        speakers: [speaker({ name: 'A. Nobody' }), speaker({ name: 'B. Nobody' })],
      }),
    ).toEqual([]);
  });

  test('one speaker: the evidence is quoted words alone', () => {
    const mixed = { ...quotation(0, 23, 0), quoted: [{ start: 0, end: 15 }] };
    const { observations } = buildReport(
      article(words),
      { quotations: [mixed, quotation(25, 38, 0)], speakers: [speaker({ name: 'A. Nobody' })] },
      corpus,
    );
    expect(observations.map(({ evidence }) => evidence)).toEqual([['It rains today,', 'And tomorrow.']]);
  });

  test('anonymous only', () => {
    const unnamed = speaker({ name: 'an official', named: false });
    const one = [quotation(0, 15, 0)];
    expect(kinds(article(words), { quotations: one, speakers: [unnamed] })).toEqual(['anonymous-only']);
    expect(
      kinds(article(words), {
        quotations: [...one, quotation(25, 38, 1)],
        speakers: [unnamed, speaker({ name: 'A. Nobody' })],
      }),
    ).toEqual([]);
    expect(kinds(article(words), { quotations: [...one, quotation(25, 38, null)], speakers: [unnamed] })).toEqual([]);
  });

  test('the speaker’s office on the date', () => {
    const speech = { quotations: [quotation(0, 15, 0)], speakers: [speaker({})] };
    expect(kinds(article(words), speech)).toEqual(['speaker-office']);
    expect(kinds(article(words, { datePublished: '2016-01-01' }), speech)).toEqual([]);
    expect(kinds(article(words, { datePublished: null }), speech)).toEqual([]);
  });
});

test.each([
  ['https://reuters.com/a', 'private'],
  ['https://nobody.example/a', null],
  ['https://sana.sy/a', null],
])('the page’s own link to %s says %j of the outlet', (url, ownership) => {
  const page = article(['It rained.'], { relatedLinks: [{ title: 'More', url }] });
  expect(buildReport(page, SILENT, corpus).pageLinks).toEqual([{ title: 'More', url, ownership }]);
});

describe('related', () => {
  test('named and unnamed background, each with evidence from the page', () => {
    const page = article(['The UN met on Syria. The UN asked Syria for a transition.', 'Syria agreed.'], {
      title: 'UN meets',
    });
    const { related } = buildReport(page, SILENT, corpus);
    expect(related.map(({ id }) => id)).toEqual(['un', 'geneva']);
    const all = `${page.title}\n${textOf(page)}`;
    for (const { why } of related) for (const words of why.evidence.split('; ')) expect(all).toContain(words);
  });

  test('no unnamed background of another matter between the same parties', () => {
    const page = article(['The UN met on Syria. The UN asked Syria for figures.', 'Syria agreed.'], {
      title: 'UN meets',
    });
    expect(buildReport(page, SILENT, corpus).related.map(({ id }) => id)).toEqual(['un']);
  });

  test('nothing relates to a text that names nothing', () => {
    expect(buildReport(article(['It rained.']), SILENT, corpus).related).toEqual([]);
  });
});
