import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf, type Article } from '../../../lib/article/article.ts';
import type { CorpusRecord } from '../../../lib/corpus/records.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { buildReport } from '../../../lib/report/buildReport.ts';
import type { Report } from '../../../lib/report/report.ts';
import { corpusOf, entry, outlet, owner, person } from '../corpus/sample.ts';

const open = { from: null, to: null };
const closure = {
  kind: 'event',
  from: '2013',
  parties: ['council', 'holm'],
  summary: 'It closed the harbour.',
} as const;
const RECORDS: readonly CorpusRecord[] = [
  owner({ id: 'norden-state', name: 'Government of Syria', kind: 'government', country: 'SY' }),
  outlet({
    id: 'gazette',
    name: 'Norden Gazette',
    hosts: ['gazette.example'],
    agency: ['NORDA'],
    ownership: 'state',
    owners: [{ owner: 'norden-state', ...open }],
  }),
  outlet({ id: 'herald', name: 'Bridge Herald', hosts: ['herald.example'], agency: ['BRIDA'], kind: 'news agency' }),
  person({
    id: 'lind',
    name: 'Ana Lind',
    country: 'SY',
    roles: [{ title: 'Minister of Harbours', organisation: 'council', country: 'SY', from: '2011', to: null }],
  }),
  person({ id: 'holm', name: 'Ola Holm', aliases: ['O. Holm'] }),
  entry({ id: 'council', title: 'Norden Council', aliases: ['NC'] }),
  entry({ id: 'accord', title: 'Harbour Accord', kind: 'agreement', from: '2012', parties: ['council', 'country:sy'] }),
  entry({ id: 'strike', title: 'Dock strike of 2013', ...closure }),
  // As near as the strike: only their ids tell which comes first.
  entry({ id: 'sit-in', title: 'Quay sit-in', ...closure }),
  entry({ id: 'damascus', title: 'Damascus', kind: 'place', place: 'country:sy' }),
];
/** Of which no text below holds a word. */
const UNRELATED = entry({ id: 'elsewhere', title: 'Zephyr Quarry Treaty', kind: 'agreement', from: '2013' });

const sentence = fc.constantFrom(
  'Ana Lind said the Norden Council would sign.',
  'The Norden Council (NC) met in Damascus.',
  '“We will sign the Harbour Accord,” Ola Holm told Norden Gazette.',
  'Syria and the Norden Council ended the Dock strike of 2013.',
  'O. Holm left. It rained on the harbour.',
  'According to NORDA, the government of Syria agreed.',
  'Officials who asked not to be named said it was late.',
  'DAMASCUS (BRIDA) - The harbours of Syria opened again.',
);
const article = fc
  .record({
    paragraphs: fc.array(sentence, { minLength: 1, maxLength: 8 }),
    title: sentence,
    host: fc.constantFrom('gazette.example', 'herald.example', 'unknown.example'),
    date: fc.constantFrom('2014-03-01', '2009-01-01', null),
  })
  .map(({ paragraphs, title, host, date }): Article => ({
    url: `https://${host}/1`,
    canonicalUrl: null,
    title,
    byline: [],
    credits: [],
    siteName: null,
    datePublished: date,
    language: 'en',
    dateline: null,
    body: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    relatedLinks: [],
    access: 'open',
    removed: [],
  }));

const reportOn = (page: Article, records: readonly CorpusRecord[]): Report =>
  buildReport(page, findSpeech(textOf(page), page.language), corpusOf(...records), '2026-01-01');

test('a related entry gives a reason that stands in the page', () => {
  fc.assert(
    fc.property(article, (page) => {
      const all = `${page.title}\n${textOf(page)}`;
      for (const { why } of reportOn(page, RECORDS).related)
        for (const words of why.evidence.split('; ')) expect(all).toContain(words);
    }),
    { numRuns: 300 },
  );
});

test('an observation gives evidence that stands in the page', () => {
  fc.assert(
    fc.property(article, (page) => {
      const all = `${page.title}\n${textOf(page)}`;
      for (const { evidence } of reportOn(page, RECORDS).observations)
        for (const words of evidence) expect(all).toContain(words);
    }),
    { numRuns: 300 },
  );
});

test('neither a record that has nothing to do with it nor the order of records changes a report', () => {
  fc.assert(
    fc.property(
      article,
      fc.shuffledSubarray([...RECORDS, UNRELATED], { minLength: RECORDS.length + 1 }),
      (page, records) => {
        expect(reportOn(page, records)).toEqual(reportOn(page, RECORDS));
      },
    ),
    { numRuns: 200 },
  );
});
