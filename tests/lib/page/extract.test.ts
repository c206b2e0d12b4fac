// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, extractSteps } from '../../../lib/page/extract.ts';
import { locate, locateAll } from '../../../lib/page/locate.ts';
import { MAX_CHARS } from '../../../lib/page/snapshot.ts';

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
  document.body.replaceChildren(...load().body.childNodes);
  const range = locate(document.body, { exact: 'the stone, the crew and', prefix: '', suffix: '' });
  expect(range?.toString()).toBe('the stone, the crew and');
});

test('the steps of a reading are small, and a page may change between them', () => {
  const page = load();
  const list = page.createElement('ul');
  for (let index = 0; index < 400; index += 1) list.append(page.createElement('li'));
  page.body.append(list);
  const steps = extractSteps(page, 'https://wire.example/wall');
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    count += 1;
    list.lastChild?.remove();
    page.querySelector('nav')?.remove();
  }
  expect(count).toBeGreaterThan(15);
  expect(step.value?.title).toBe('Harbour wall to be rebuilt by spring');
  expect(step.value?.body).toHaveLength(3);
});

test('a page of too many letters is read as far as that, and it says so', () => {
  const page = load();
  page.body.append(page.createTextNode('a'.repeat(MAX_CHARS)));
  const late = page.createElement('p');
  late.textContent = 'This paragraph stands beyond the limit, and whoever reads it has read too far into the page.';
  page.body.append(late);
  const article = extract(page, 'https://wire.example/wall');
  expect(article?.title).toBe('Harbour wall to be rebuilt by spring');
  expect(article?.body.some(({ text }) => text.includes('beyond the limit'))).toBe(false);
  expect(article?.removed.map(({ step }) => step)).toContain('limit');
});

test('a long list of links beside an article costs it nothing', { timeout: 20_000 }, () => {
  const page = load();
  const list = page.createElement('div');
  for (let index = 0; index < 600; index += 1) {
    const link = page.createElement('a');
    link.setAttribute('href', `https://wire.example/${index}`);
    link.textContent = `A headline of the archive, number ${index}`;
    list.append(link);
  }
  page.body.append(list);
  const bodyOf = (one: Document) => extract(one, 'https://wire.example/wall')?.body;
  expect(bodyOf(page)).toEqual(bodyOf(load()));
});

test('locates many quotations in their order, and says which are missing', () => {
  document.body.replaceChildren(...load().body.childNodes);
  const quotes = ['The cost', 'not there at all', 'the stone, the crew and'].map((exact) => ({
    exact,
    prefix: '',
    suffix: '',
  }));
  expect(locateAll(document.body, quotes).map((range) => range?.toString() ?? null)).toEqual([
    'The cost',
    null,
    'the stone, the crew and',
  ]);
});

test('whatever stands between the first and the last sentence is kept, or listed with step and reason', () => {
  const page = load();
  const article = extract(page, 'https://wire.example/wall');
  const texts = [...page.querySelectorAll('article p, figcaption')].map((element) =>
    element.textContent.replace(/\s+/g, ' ').trim(),
  );
  const kept = article?.body.map(({ text }) => text) ?? [];
  const out = article?.removed.map(({ text }) => text) ?? [];
  expect(texts.filter((text) => !kept.includes(text) && !out.includes(text))).toEqual([]);
  expect(texts.filter((text) => kept.includes(text) && out.includes(text))).toEqual([]);
  expect(article?.removed).toContainEqual({ step: 'signature', reason: 'names of the authors', text: 'Anna Said' });
});

test('the texts of a wall that was read past are listed', () => {
  const page = load();
  const wall = page.createElement('div');
  const ask =
    'We and our partners store cookies on your device, to measure what you read, and to develop our services.';
  for (let index = 0; index < 12; index += 1) {
    const paragraph = page.createElement('p');
    paragraph.textContent = `${index}. ${ask}`;
    wall.append(paragraph);
  }
  page.body.prepend(wall);
  const article = extract(page, 'https://wire.example/wall');
  expect(article?.body.map(({ text }) => text)).toEqual(
    extract(load(), 'https://wire.example/wall')?.body.map(({ text }) => text),
  );
  const out = article?.removed.map(({ text }) => text) ?? [];
  expect(article?.body.filter(({ text }) => out.includes(text))).toEqual([]);
  expect(article?.removed[0]).toEqual({ step: 'consent', reason: 'asks for consent', text: `0. ${ask}` });
});
