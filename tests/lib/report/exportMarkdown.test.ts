import { expect, test } from 'vitest';
import { REPORTS } from '../../../components/gallery/reports.ts';
import { toMarkdown } from '../../../lib/report/exportMarkdown.ts';

const partOf = (title: string, markdown: string) => (markdown.split(`\n## ${title}\n`)[1] ?? '').split('\n## ')[0];

test('has the source with its owners, references and the month of the check', () => {
  expect(partOf('Source', toMarkdown(REPORTS.full))?.trim()).toBe(
    [
      '* Publisher: Northern Courier (newspaper, private, NO) ([About the Courier](<https://courier.example/about>), checked 2026-11)',
      '  * Owned by: Solheim Shipping Group (from 2019), Berg family (1931 to 2019)',
      '* Agency: Coast Wire (news agency, state, NO) ([About the Courier](<https://courier.example/about>), checked 2026-11)',
      '  * Owned by: Ministry of Information',
      '* Filed from: BERGEN',
      '* By: Anna Berg, Tomas Lie',
      '* Published: 2026-03-02',
    ].join('\n'),
  );
});

test('has every statement under its speaker, and those of nobody known', () => {
  expect(partOf('Who speaks', toMarkdown(REPORTS.full))?.trim()).toBe(
    [
      '* Maren Solheim (mayor of the port town): 2 direct, 1 indirect, 48% of the quoted words',
      '  * On the article’s date: Mayor of the port town',
      '  * direct: “We have the stone, the hands and the money, and we shall not wait for another winter”',
      '  * mixed: the ferry has to run by May',
      '  * indirect: the cost would be shared between the town and the port',
      '* Idris Vaughan (who heads the works council): 1 direct, 0 indirect, 34% of the quoted words',
      '  * direct: “Nobody has asked the crews how they are to work beside a building site for two months”',
      '* two officials with knowledge of the plans: 0 direct, 1 indirect',
      '  * indirect: a second wall was being planned',
      '* Speaker not identified',
      '  * direct: “This will be the third wall in my lifetime”',
      '* Named, without a statement: Solheim Shipping, the county',
    ].join('\n'),
  );
});

test('has disclosures with their evidence, and entries with time, reference and reason', () => {
  const markdown = toMarkdown(REPORTS.full);
  expect(partOf('Observations', markdown)).toContain('\n  > Solheim Shipping, which runs the ferry');
  expect(partOf('Background', markdown)).toContain(
    '* **Coast Protection Act** (from 1998-06-01): Law of 1998 that splits the cost of sea walls between towns and ports. ([Text](<https://example.org/text>), checked 2026-10)\n  * Shown because: named in the first paragraphs: “the act”',
  );
});

test('leaves out the parts that a report does not have', () => {
  expect(toMarkdown(REPORTS['nobody speaks']).match(/^## .*/gm)).toEqual(['## Source']);
});
