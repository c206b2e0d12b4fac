// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, DATES, TIMES } from '../../../lib/page/dates.ts';
import { search } from '../../../lib/page/find.ts';
import type { LdNode } from '../../../lib/page/jsonLd.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const dateIn = (page: Document, main: LdNode | null, url: string) =>
  dateOf(page, main, url, inOneGo(search(page, { times: TIMES, dates: DATES })));
const inText = (text: string) =>
  dateIn(pageOf(`<body><p class="date">${text}</p></body>`), null, 'https://a.example/x');

test.each([
  ['December 22, 2023', '2023-12-22'],
  ['Sept. 3rd, 2024', '2024-09-03'],
  ['22 December 2023', '2023-12-22'],
  ['22. Dezember 2023', '2023-12-22'],
  ['5. März 2024', '2024-03-05'],
  ['3 mai 2024', '2024-05-03'],
  ['4 juin 2024', '2024-06-04'],
  ['4 juillet 2024', '2024-07-04'],
  ['1er août 2024', '2024-08-01'],
  ['3 de octubre de 2024', '2024-10-03'],
  ['9 de fevereiro de 2024', '2024-02-09'],
  ['12 maggio 2024', '2024-05-12'],
  ['22.12.2023', '2023-12-22'],
  ['Posted 2023-12-22 at 10:00', '2023-12-22'],
  ['2023年12月2日', '2023-12-02'],
  ['Room 2023, floor 12', null],
  ['45 December 2023', null],
  ['13.13.2023', null],
  ['December', null],
  ['In 20231222 steps', '2023-12-22'],
])('“%s” is the day %s', (text, day) => expect(inText(text)).toBe(day));

test.each([
  ['JSON-LD before all else', { datePublished: '2024-01-02T23:30:00+02:00' }, '2024-01-02'],
  ['its day of making when it names no other', { dateCreated: '2024-01-03' }, '2024-01-03'],
  ['meta when JSON-LD holds no date', { datePublished: 'soon' }, '2024-02-03'],
  ['meta when JSON-LD holds a wrong type', { datePublished: 20240101 }, '2024-02-03'],
])('%s', (_, main, day) => {
  const page = pageOf(
    '<meta property="article:published_time" content="2024-02-03"><time datetime="2024-05-06">6 May</time>',
  );
  expect(dateIn(page, main, 'https://a.example/2024/07/08/x')).toBe(day);
});

test('a time element below the headline counts before one above, and before the address', () => {
  const page = pageOf(
    '<body><time datetime="2025-01-01">today</time><h1>A</h1><time datetime="2024-05-06">6 May</time></body>',
  );
  expect(dateIn(page, null, 'https://a.example/2024/07/08/x')).toBe('2024-05-06');
});

test.each([
  ['https://a.example/2024/07/08/x', '2024-07-08'],
  ['https://a.example/2024/jul/8/x', '2024-07-08'],
  ['https://a.example/2024/13/08/x', null],
  ['https://a.example/2024/07/x', null],
])('the address %s says %s', (url, day) => expect(dateIn(pageOf('<p>Text</p>'), null, url)).toBe(day));

test('a long text is no date line', () => {
  expect(inText(`${'It rained in the harbour. '.repeat(10)} 22 December 2023`)).toBeNull();
});

test('whatever is declared, the day is an ISO day or null', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const day = dateIn(pageOf(''), { datePublished: text }, 'https://a.example/');
      expect(day === null || /^(?:19|20)\d\d-[01]\d-[0-3]\d$/.test(day)).toBe(true);
    }),
  );
});
