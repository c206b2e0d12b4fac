import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../components/export/toMarkdown.ts';
import { REPORTS } from '../../../components/gallery/reports.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { lookUpIn, speak } from '../../../components/i18n.ts';
import type { Report } from '../../../lib/report/report.ts';

type Messages = Record<string, { message: string }>;
const LOCALES = 'public/_locales';
const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8')) as Messages;

const partOf = (title: string, markdown: string) => (markdown.split(`\n## ${title}\n`)[1] ?? '').split('\n## ')[0];
function noteIn(locale: string, report: Report = REPORTS.full): string {
  speak(locale, lookUpIn(messagesOf(locale)));
  return toMarkdown(report);
}

test('has the source with its owners, references and the month of the check', () => {
  expect(partOf('Source', noteIn('en'))?.trim()).toBe(
    [
      '* **Northern Courier** · Privately owned ([About the Courier](<https://courier.example/about>) · Checked: November 2026)',
      '  * Owner: Solheim Shipping Group (from 2019)',
      '  * Owners before: Berg family (1931 – 2019)',
      '  * Based in: Bergen, Norway',
      '  * Founded: April 1931',
      '* Agency: **Coast Wire** · Owned or controlled by a state ([About the Courier](<https://courier.example/about>) · Checked: November 2026)',
      '  * Owner: Ministry of Information',
      '  * Based in: Bergen, Norway',
      '  * Founded: April 1931',
      '* Filed from: BERGEN',
      '* By: Anna Berg, Tomas Lie',
      '* Published: March 2, 2026',
    ].join('\n'),
  );
});

test('says of an outlet that is not known only what the page says of itself', () => {
  const source = partOf('Source', noteIn('en', REPORTS.unknown));
  expect(source).toContain('* Backgrounder has no facts on this outlet.');
  expect(source).toContain('\n* The page calls itself: The Gazette\n* Site: gazette.example\n');
});

test('has every statement under its speaker, and those of nobody known', () => {
  expect(partOf('Who speaks', noteIn('en'))?.trim()).toBe(
    [
      '* **Maren Solheim**, mayor of the port town (direct: 2 · indirect: 1 · quoted words: 24 (48%))',
      '  * On the article’s date: Mayor of the port town',
      '  * direct: “We have the stone, the hands and the money, and we shall not wait for another winter”',
      '  * partly direct: the ferry has to run by May',
      '  * indirect: the cost would be shared between the town and the port',
      '* **Idris Vaughan**, who heads the works council (direct: 1 · quoted words: 17 (34%))',
      '  * direct: “Nobody has asked the crews how they are to work beside a building site for two months”',
      '* **two officials with knowledge of the plans** (not named · indirect: 1)',
      '  * indirect: a second wall was being planned',
      '* Speaker not identified',
      '  * direct: “This will be the third wall in my lifetime”',
      '* Not quoted: Solheim Shipping, the county',
    ].join('\n'),
  );
});

test('has a statement of two under both', () => {
  const text = '“It is low,” said Ana Lind and Bo Holm.';
  const report = { ...REPORTS.full, text, speech: findSpeech(text, 'en'), offices: [], notQuoted: [] };
  const said = partOf('Who speaks', noteIn('en', report))?.match(/^\* .*|^  \* .*low.*/gmu);
  expect(said).toHaveLength(4);
  expect(said?.[0]).toContain('Ana Lind');
  expect(said?.[2]).toContain('Bo Holm');
});

test('has disclosures with their evidence, and entries with time, reference and reason', () => {
  const markdown = noteIn('en');
  expect(partOf('Observations', markdown)).toContain('\n  > Solheim Shipping, which runs the ferry');
  expect(partOf('Background', markdown)).toContain(
    '* **Coast Protection Act** (from June 1, 1998): Law of 1998 that splits the cost of sea walls between towns and ports. ([Wikipedia: Coast Protection Act](<https://en.wikipedia.org/wiki/Coast_Protection_Act>) · [Text](<https://example.org/text>) · Checked: October 2026)\n  * Why? named in the first paragraphs: “the act”',
  );
});

test('names an agency beside another outlet only', () => {
  const { agency } = REPORTS.full.source;
  expect(noteIn('en')).toContain('\n* Agency: **Coast Wire**');
  const own = { ...REPORTS.full, source: { ...REPORTS.full.source, outlet: agency?.outlet ?? null } };
  expect(noteIn('en', own)).not.toContain('Agency');
});

test('neither formats nor links what the page says', () => {
  const title = '[x](javascript:alert(1)) <b>*bold*</b> https://evil.com';
  expect(noteIn('en', { ...REPORTS.full, title }).split('\n')[0]).toBe(
    '# \\[x\\](javascript:alert(1)) \\<b\\>\\*bold\\*\\</b\\> https:\\/\\/evil.com',
  );
});

test('a number at the beginning of a sentence makes no list', () => {
  const evidence = ['1. The wall', '- the ferry'];
  const observations = REPORTS.full.observations.map((one) => ({ ...one, evidence }));
  expect(noteIn('en', { ...REPORTS.full, observations })).toContain('\n  > 1\\. The wall\n  > \\- the ferry\n');
});

test('leaves out the parts that a report does not have', () => {
  expect(noteIn('en', REPORTS['nobody speaks']).match(/^## .*/gm)).toEqual(['## Source']);
});

/** Words of the page and of the corpus stay what they are; the rest is the reader's. */
describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('in %s', (locale) => {
  const markdown = noteIn(locale);

  test('no label is English where the language has another word', () => {
    const [own, english] = [messagesOf(locale), messagesOf('en')];
    const labels = [
      'whoSpeaks',
      'related',
      'owners',
      'based',
      'founded',
      'filedFrom',
      'published',
      'unidentified',
      'why',
    ];
    for (const label of labels) {
      expect(markdown, label).toContain(own[label]?.message);
      expect(markdown, label).not.toContain(`${english[label]?.message ?? ''}:`);
    }
  });

  test('it has the same lines as in English, and no mark that nobody sees', () => {
    const shape = (text: string) => text.split('\n').map((line) => /^ *[*#>]*/.exec(line)?.[0]);
    expect(shape(markdown)).toEqual(shape(noteIn('en')));
    expect(markdown).not.toMatch(/[\u2066-\u2069]/);
  });
});

test('a French note puts a space before its colons and its own marks around words', () => {
  const markdown = noteIn('fr');
  expect(markdown).toContain('  * direct\u00a0: «\u00a0We have the stone');
  expect(markdown).toContain('* Publié\u00a0: 2 mars 2026');
});
