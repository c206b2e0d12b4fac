import { describe, expect, test } from 'vitest';
import { toAnswer } from '../../../lib/messages/answer.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { textOf } from '../../../lib/article/article.ts';
import { buildReport } from '../../../lib/report/buildReport.ts';
import type { Report } from '../../../lib/report/report.ts';
import { whoIs } from '../../../lib/report/whoIs.ts';
import { articleAt } from '../../background/fakeBrowser.ts';
import { corpusOf, entry, outlet, owner, person } from '../corpus/sample.ts';

const role = (title: string, from: string | null, to: string | null) => ({
  title,
  from,
  to,
  organisation: null,
  country: null,
});
const CORPUS = corpusOf(
  person({
    id: 'maren-solheim',
    name: 'Maren Solheim',
    country: 'NO',
    roles: [role('Mayor of Vik', '2015-03', '2020-05'), role('Minister of Fisheries', '2021-02', null)],
  }),
  person({ id: 'ada-dene', name: 'Ada Dene', roles: [role('Judge', '1990', '1994'), role('Senator', '1994', '2001')] }),
  person({ id: 'jan-berg-1', name: 'Jan Berg', roles: [role('Mayor of Ask', '2019', null)] }),
  person({ id: 'jan-berg-2', name: 'Jan Berg', roles: [role('Bishop of Os', '2018', null)] }),
  entry({ id: 'harbour-board', title: 'Northern Harbour Board', summary: 'Runs nine harbours.', from: '1950' }),
  entry({ id: 'vik-bank', title: 'Vik Bank', summary: 'A bank.' }),
  owner({ id: 'vik-bank-owner', name: 'Vik Bank' }),
  outlet({ id: 'guardian', name: 'The Guardian', aliases: ['Guardian'] }),
  outlet({ id: 'guardian-of-vik', name: 'Vik Guardian', aliases: ['Guardian'] }),
  entry({ id: 'gazette-prize', title: 'The Gazette Prize', summary: 'A prize.' }),
  owner({
    id: 'vik-trust',
    name: 'Vik Trust',
    country: 'NO',
    interests: [{ name: 'Vik Bank', relation: 'owns', aliases: [] }],
  }),
  outlet({
    id: 'gazette',
    name: 'The Vik Gazette',
    aliases: ['Vik Gazette'],
    owners: [{ owner: 'vik-trust', from: null, to: null }],
  }),
);
const TODAY = '2026-11-30';

function reportOn(date: string | null, ...paragraphs: readonly string[]): Report {
  const body = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const article = { ...articleAt('https://paper.example/a', ''), datePublished: date, body };
  return buildReport(article, findSpeech(textOf(article), 'en', { byline: [] }), CORPUS);
}
const ask = (name: string, report: Report | null = null) => whoIs(name, CORPUS, report, TODAY);
const namesOf = (name: string, report: Report | null = null) => ask(name, report).candidates.map((one) => one.name);

describe('a selected name', () => {
  test.each([
    ['as it is', 'Maren Solheim'],
    ['with what stands around it', ' “Maren\n Solheim,” '],
    ['in the possessive', 'Maren Solheim’s'],
    ['at the end of a sentence', 'Maren Solheim.'],
    ['within more words', 'Fisheries minister Maren Solheim said'],
    ['by the title', 'Minister of Fisheries Maren Solheim'],
  ])('%s', (_name, selected) => expect(namesOf(selected)).toEqual(['Maren Solheim']));

  test.each(['', '   ', '…', 'Solheim', 'maren', 'Nobody Known', 'x'.repeat(5000)])(
    '“%s” alone is nobody’s',
    (selected) => expect(ask(selected)).toMatchObject({ candidates: [], inArticle: null }),
  );

  test('of two people is answered with both', () => {
    const { candidates } = ask('Jan Berg');
    expect(candidates.map((one) => one.type === 'person' && one.offices[0]?.title).sort()).toEqual([
      'Bishop of Os',
      'Mayor of Ask',
    ]);
  });

  test('that an article has introduced is whom it means', () => {
    const report = reportOn(
      '2024-03-01',
      'The plan is Maren Solheim’s own.',
      'On Monday Solheim went to the harbour and stayed.',
    );
    expect(namesOf('Solheim', report)).toEqual(['Maren Solheim']);
  });

  test('of an outlet, an owner, an entry has what the corpus says of it', () => {
    expect(ask('Vik Gazette').candidates).toMatchObject([
      { type: 'outlet', name: 'The Vik Gazette', owners: ['Vik Trust'] },
    ]);
    expect(ask('the Vik Gazette').candidates).toMatchObject([{ type: 'outlet' }]);
    expect(ask('Vik Trust').candidates).toMatchObject([
      { type: 'owner', country: 'NO', interests: ['owns: Vik Bank'] },
    ]);
    expect(ask('Northern Harbour Board').candidates).toMatchObject([
      { type: 'entry', summary: 'Runs nine harbours.', from: '1950', to: null, asOf: '2025-06' },
    ]);
  });

  test('is taken with its article first', () => {
    expect(namesOf('The Guardian')).toEqual(['The Guardian']);
    expect(namesOf('Guardian').sort()).toEqual(['The Guardian', 'Vik Guardian']);
  });

  test('of an organisation that also owns outlets is answered once', () =>
    expect(ask('Vik Bank').candidates).toMatchObject([{ type: 'entry', summary: 'A bank.' }]));

  test('that only the article knows is answered by its speaker', () => {
    const report = reportOn(
      null,
      '“The berths are full,” said Idris Vaughan, who heads the works council.',
      'Vaughan left on Monday.',
    );
    expect(ask('Vaughan', report)).toMatchObject({ candidates: [], inArticle: { name: 'Idris Vaughan' } });
    expect(ask('Vaughan', report).inArticle?.role).toContain('works council');
    expect(ask('Aughan', report).inArticle).toBeNull();
  });
});

describe('offices', () => {
  const officesIn = (date: string | null) => {
    const report = reportOn(date, 'Maren Solheim went to the harbour on Monday and stayed until the evening.');
    const [found] = ask('Maren Solheim', report).candidates;
    return found?.type === 'person' ? found.offices.map(({ title, isToday, isThen }) => [title, isToday, isThen]) : [];
  };
  test.each<[string, string | null, unknown[]]>([
    ['of today only, without a date', null, [['Minister of Fisheries', true, false]]],
    ['of today and of that date', '2024-03-01', [['Minister of Fisheries', true, true]]],
    [
      'of another time',
      '2018-03-01',
      [
        ['Mayor of Vik', false, true],
        ['Minister of Fisheries', true, false],
      ],
    ],
    ['between two', '2020-11-01', [['Minister of Fisheries', true, false]]],
  ])('%s', (_name, date, offices) => expect(officesIn(date)).toEqual(offices));

  test('the last one where none is held', () => {
    const [found] = ask('Ada Dene').candidates;
    expect(found?.type === 'person' && found.offices).toEqual([
      { title: 'Senator', from: '1994', to: '2001', isToday: false, isThen: false },
    ]);
  });
});

describe('the answer as a message', () => {
  test.each(['Maren Solheim', 'Vik Gazette', 'Vik Trust', 'Northern Harbour Board', 'Nobody Known'])(
    'on %s is taken',
    (name) => expect(toAnswer(structuredClone(ask(name)))).toEqual(ask(name)),
  );
  test.each([null, {}, { ...ask('Vik Trust'), candidates: [{ type: 'owner' }] }, { ...ask('Vik Trust'), name: 1 }])(
    'is refused: %j',
    (value) => expect(toAnswer(value)).toBeNull(),
  );
});
