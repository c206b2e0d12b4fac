// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { ReportView } from '../../components/ReportView.tsx';
import { textOf } from '../../lib/article/article.ts';
import { toReadReply } from '../../lib/messages/reading.ts';
import { toStoredReport } from '../../lib/messages/storedReport.ts';
import { extract } from '../../lib/page/extract.ts';
import { findSpeech } from '../../lib/quotes/findSpeech.ts';
import { buildReport } from '../../lib/report/buildReport.ts';
import { toCitation } from '../../components/export/toCitation.ts';
import { toMarkdown } from '../../components/export/toMarkdown.ts';
import type { Report } from '../../lib/report/report.ts';
import '../components/english.ts';
import { report as sample } from '../../components/gallery/props.ts';
import { corpusOf, entry, outlet, owner, person } from '../lib/corpus/sample.ts';
import { hostileFields, pageOf } from './hostilePage.ts';
import { hostileText } from './hostileText.ts';

const URL_OF_PAGE = 'https://tass.com/politics/1';
const corpus = corpusOf(
  owner({ id: 'government', name: 'Government of Somewhere', kind: 'government' }),
  outlet({
    id: 'tass',
    name: 'TASS',
    hosts: ['tass.com'],
    agency: ['TASS'],
    owners: [{ owner: 'government', from: null, to: null }],
  }),
  person({ id: 'moe', name: 'Ada Moe' }),
  entry({ id: 'reuters', title: 'Reuters', aliases: ['officials'] }),
);
/** All that the components are made of; page text must never add to it. */
const ELEMENTS = new Set(
  'A BDI BLOCKQUOTE BUTTON DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 LI MAIN OL P Q SECTION SPAN STRONG SUMMARY UL'.split(
    ' ',
  ),
);

/** Numbers of the bar and of the timeline, nothing that a page has written. */
const STYLE = /^(?:(?:flex-grow|inset-inline-start|inline-size): [\d.e%calc( )-]+;? ?)+$/;

afterEach(cleanup);

/** What is wrong with what was drawn; nothing, if all is as it should be. */
function faultsIn(root: Element): string[] {
  const faults = 'broken' in globalThis ? ['ran a script of the page'] : [];
  for (const element of root.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.tagName)) faults.push(`<${element.tagName}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc') faults.push(`${name}=${value}`);
      if ((name === 'href' || name === 'src') && !/^https?:\/\//.test(value)) faults.push(`${name}=${value}`);
      if (name === 'style' && !STYLE.test(value)) faults.push(`${name}=${value}`);
    }
  }
  return faults;
}

function draw(report: Report): Element {
  const actions = {
    onShowQuotation: () => undefined,
    onDismiss: () => undefined,
    onOpenOptions: () => undefined,
    onQuiet: () => undefined,
  };
  const { container } = render(<ReportView report={report} onCopy={() => Promise.resolve(true)} {...actions} />);
  return container;
}

function reportOn(page: Document): Report | null {
  const article = extract(page, URL_OF_PAGE);
  if (article === null) return null;
  // Messages between processes are made of what survives this.
  const reply = toReadReply(structuredClone({ ok: true, value: { article, stamp: '' } }));
  if (!reply.ok) throw new Error(`An article that the worker refuses: ${JSON.stringify(article)}`);
  const speech = findSpeech(textOf(article), article.language, { byline: article.byline });
  return buildReport(reply.value.article, speech, corpus, '2026-11-01');
}

test('a hostile page becomes a report of text, http(s) links and nothing else', { timeout: 120_000 }, () => {
  let read = 0;
  fc.assert(
    fc.property(hostileFields, (fields) => {
      const page = pageOf(fields);
      const before = page.documentElement.cloneNode(true);
      const report = reportOn(page);
      expect(page.documentElement.isEqualNode(before)).toBe(true);
      if (report === null) return;
      read += 1;
      expect(toStoredReport({ stamp: '', report })).not.toBeNull();
      for (const { start, end } of report.speech.quotations) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(report.text.length);
        expect(start).toBeLessThanOrEqual(end);
      }
      const drawn = draw(report);
      expect(faultsIn(drawn)).toEqual([]);
      expect(drawn.querySelector('h1')?.textContent).toBe(report.title);
      for (const { name } of report.speech.speakers) expect(drawn.textContent).toContain(name);
      expect(toMarkdown(report)).not.toMatch(/(?<!\\)<(?!https?:)|(?<!\\)\]\(<(?!https?:)/);
      expect(toCitation(report)).not.toMatch(/\n/);
      cleanup();
    }),
    { numRuns: 150 },
  );
  expect(read).toBeGreaterThan(100);
});

/** The sample report with each of its texts changed; names of a union stay what they are. */
function withTexts(value: unknown, change: (text: string) => string, key = ''): unknown {
  const FIXED = new Set(['kind', 'group', 'access', 'ownership', 'format']);
  if (typeof value === 'string') return FIXED.has(key) ? value : change(value);
  if (Array.isArray(value)) return value.map((one) => withTexts(one, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, change, name)]));
}

test('a report whose every text is hostile is drawn as text', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
      let at = 0;
      const hostile = withTexts(sample, () => texts[at++ % texts.length] ?? '');
      const stored = toStoredReport({ stamp: '', report: hostile });
      if (stored === null) throw new Error('The changed report is none.');
      const drawn = draw(stored.report);
      expect(faultsIn(drawn)).toEqual([]);
      expect(drawn.querySelector('h1')?.textContent).toBe(stored.report.title);
      cleanup();
    }),
    { numRuns: 150 },
  );
});
