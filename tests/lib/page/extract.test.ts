// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../../lib/page/extract.ts';
import { locate } from '../../../lib/page/locate.ts';

function load(): Document {
  return new DOMParser().parseFromString(readFileSync('tests/fixtures/pages/harbour.html', 'utf8'), 'text/html');
}

test('reads an agency page without changing it', () => {
  const page = load();
  const before = page.documentElement.cloneNode(true);
  const article = extract(page, 'https://wire.example/wall');
  expect(page.documentElement.isEqualNode(before)).toBe(true);
  expect(article).toMatchObject({
    title: 'Harbour wall to be rebuilt by spring',
    byline: ['Anna Said'],
    siteName: 'Tidewater Wire',
    datePublished: '2026-02-03',
    language: 'en-GB',
    dateline: { place: 'Port Elm', agency: 'TWA' },
    access: 'open',
    relatedLinks: [{ title: 'Ferry timetable changes in the summer', url: 'https://wire.example/ferry' }],
  });
  expect(article?.body.map((block) => block.text.slice(0, 13))).toEqual([
    'Port Elm, TWA',
    '“We have the ',
    'The cost, sha',
  ]);
});

test('locates a quotation across inline elements', () => {
  document.body.append(...load().body.childNodes);
  const range = locate(document.body, { exact: 'the stone, the crew and', prefix: '', suffix: '' });
  expect(range?.toString()).toBe('the stone, the crew and');
});
