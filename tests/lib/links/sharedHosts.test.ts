import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import type { Article } from '../../../lib/article/article.ts';
import { compile } from '../../../lib/corpus/compile.ts';
import { openCorpus } from '../../../lib/corpus/open.ts';
import { parseFile } from '../../../lib/corpus/parseRecords.ts';
import { outletOfUrl } from '../../../lib/links/outletOf.ts';
import { buildReport } from '../../../lib/report/buildReport.ts';

/** The outlets that the extension ships with. */
const FOLDER = fileURLToPath(new URL('../../../corpus/outlets', import.meta.url));
const outlets = readdirSync(FOLDER)
  .map((name) => parseFile({ folder: 'outlets', name, data: load(readFileSync(`${FOLDER}/${name}`, 'utf8')) }))
  .flatMap(({ records }) => records)
  .filter((record) => record.type === 'outlet');
const corpus = openCorpus(compile(outlets));
const idAt = (url: string): string | null => outletOfUrl(url, corpus)?.outlet.id ?? null;

describe('an outlet at its own addresses', () => {
  test.each([
    ['https://www.bbc.co.uk/news/1', 'bbc'],
    ['https://news.bbc.co.uk/2/hi/1', 'bbc'],
    ['https://www.bbc.com/arabic/articles/1', 'bbc'],
    ['https://edition.cnn.com/2024/1/1/a', 'cnn'],
    ['https://arabic.cnn.com/world', 'cnn'],
    ['https://abcnews.go.com/Politics/a', 'abc-news-us'],
    ['https://www.people.cn/', 'peoples-daily'],
    ['https://en.people.cn/n3/1.html', 'peoples-daily'],
    ['http://politics.people.com.cn/n1/1.html', 'peoples-daily'],
    ['https://english.news.cn/20240101/x', 'xinhua'],
    ['https://www.yahoo.com/news/a', 'yahoo-news'],
    ['https://www.msn.com/en-us/news/world/a/ar-AA1', 'msn'],
    ['https://BBC.COM.:443/news', 'bbc'],
    ['https://www.ｂｂｃ.com/', 'bbc'], // the browser itself goes to bbc.com
  ])('%s → %s', (url, id) => expect(idAt(url)).toBe(id));
});

describe('a copy of an outlet’s page', () => {
  test.each([
    ['https://web.archive.org/web/20240101000000/https://www.bbc.com/news/1', 'bbc'],
    ['https://web.archive.org/web/20240101000000im_/https://www.cnn.com/a', 'cnn'],
    ['https://web.archive.org/web/20240101000000/http:/tass.com/a', 'tass'],
    ['https://web.archive.org/web/2024/https://web.archive.org/web/2023/https://tass.com/a', 'tass'],
    ['https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news/1.amp', 'bbc'],
    ['https://www.google.com/amp/s/www.bbc.com/news/1.amp', 'bbc'],
    ['https://www.google.com.au/amp/s/amp.cnn.com/a', 'cnn'],
    ['https://www-bbc-com.translate.goog/news/1?_x_tr_sl=en', 'bbc'],
  ])('%s → %s', (url, id) => expect(idAt(url)).toBe(id));

  test.each([
    'https://web.archive.org/web/20240101000000/http://evil.example/bbc.com',
    'https://web.archive.org/web/20240101000000/https://bbc.com@evil.example/',
    'https://web.archive.org.evil.example/web/2024/https://www.bbc.com/',
    'https://archive.org/details/bbc.com',
    'https://evil-com.cdn.ampproject.org/c/s/evil.com/bbc.com',
    'https://cdn.ampproject.org.evil.example/c/s/www.bbc.com/',
    'https://www.google.com/amp/s/evil.com/https://bbc.com',
    'https://www.google.com.evil.example/amp/s/www.bbc.com/',
    'https://www.google.com/url?q=https://www.bbc.com/',
    'https://bbc-com-evil-com.translate.goog/',
    'https://bbc--com.translate.goog/',
    'https://www-bbc-com.translate.goog.evil.example/',
    'https://www-nytimes-com.proxy.library.uni.edu/2024/',
    'https://www.nytimes.com.proxy.library.uni.edu/2024/',
    'https://ezproxy.uni.edu/login?url=https://www.nytimes.com/',
    'https://12ft.io/https://www.nytimes.com/',
  ])('no outlet for %s', (url) => expect(idAt(url)).toBeNull());
});

describe('an account on a shared host', () => {
  test.each([
    ['https://x.com/BBCWorld/status/1', 'bbc'],
    ['https://twitter.com/Reuters', 'reuters'],
    ['https://mobile.twitter.com/RT_com/status/1?s=20', 'rt'],
    ['https://www.youtube.com/@AlJazeeraEnglish/videos', 'al-jazeera'],
    ['https://m.youtube.com/@cgtn', 'cgtn'],
    ['https://web.archive.org/web/2024/https://twitter.com/XHNews/status/1', 'xinhua'],
  ])('%s is that of an outlet', (url, id) => expect(idAt(url)).toBe(id));

  test.each([
    ['https://medium.com/@bbc/a', 'medium'],
    ['https://substack.com/@someone', 'substack'],
    ['https://www.youtube.com/@bbcfan/videos', 'youtube'],
    ['https://m.youtube.com/watch?v=1', 'youtube'],
    ['https://x.com/bbc_com/status/1', 'x-twitter'],
    ['https://mobile.twitter.com/someone', 'x-twitter'],
    ['https://x.com/Reuters_/status/1', 'x-twitter'],
    ['https://x.com/someone/reuters', 'x-twitter'],
    ['https://twitter.com/search?q=reuters', 'x-twitter'],
    ['https://x.com/hashtag/reuters', 'x-twitter'],
    ['https://youtube.com/reuters/@cnn', 'youtube'],
  ])('%s is on the platform %s', (url, id) => {
    expect(outletOfUrl(url, corpus)?.outlet).toMatchObject({ id, kind: 'platform' });
  });

  test.each([
    'https://bbc.medium.com/a',
    'https://someone.substack.com/p/a',
    'https://bbc.blogspot.com/',
    'https://bbc.github.io/bbc.com/',
    'https://bbc.wordpress.com/2024/',
    'https://en.wikipedia.org/wiki/BBC',
    'https://sites.google.com/view/bbc',
    'https://bbc.netlify.app/',
    'https://s3.amazonaws.com/bbc.com/',
    'https://disney.go.com/a',
    'https://go.com/',
    'https://someone.co.uk/',
    'https://co.uk/',
  ])('no outlet for %s', (url) => expect(idAt(url)).toBeNull());
});

describe('each host and section that an outlet lists', () => {
  const listed = outlets.flatMap(({ id, hosts }) => hosts.map((host) => ({ id, host })));
  const leading = (to: (host: string) => string) =>
    listed.filter(({ id, host }) => idAt(to(host)) !== id).map(({ id, host }) => `${host}: ${id}`);

  test('leads to it: the page itself, one below it, and at "www."', () => {
    expect(listed.length).toBeGreaterThan(1_000);
    expect(listed.filter(({ host }) => host.includes('/')).length).toBeGreaterThan(5);
    expect(leading((host) => `https://${host}`)).toEqual([]);
    expect(leading((host) => `http://${host}/2024/03/01/zq0?from=home#top`)).toEqual([]);
    expect(leading((host) => `https://www.${host}/zq0`)).toEqual([]);
  });

  test('lends its name to no section beside it that only begins like it', () => {
    const sections = listed.filter(({ host }) => host.includes('/'));
    const taken = sections.filter(({ id, host }) => idAt(`https://${host}zq0/`) === id);
    const ofWhole = new Set(listed.filter(({ host }) => !host.includes('/')).map(({ id, host }) => `${host} ${id}`));
    // A section of the outlet's own host stays the outlet's.
    expect(taken.filter(({ id, host }) => !ofWhole.has(`${host.split('/')[0] ?? ''} ${id}`))).toEqual([]);
  });
});

/** Letters that look like Latin ones, and signs that are hardly seen beside them. */
const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ['а', 'ɑ', 'á'],
  b: ['Ь', 'ƅ'],
  c: ['с', 'ϲ'],
  e: ['е', 'ẹ'],
  g: ['ɡ'],
  i: ['і', 'ı', 'í'],
  l: ['1', 'ӏ'],
  m: ['rn'],
  n: ['ո', 'ñ'],
  o: ['о', 'ο', '0'],
  p: ['р'],
  s: ['ѕ'],
  t: ['т', 'ṭ'],
  u: ['υ'],
  v: ['ν'],
  w: ['vv', 'ѡ'],
  x: ['х'],
  y: ['у'],
};
/** Hosts of two labels: below them any other label is the outlet's own to give. */
const own = outlets.flatMap(({ hosts }) => hosts).filter((host) => /^[a-z]+\.[a-z]+$/.test(host));

/** Tens of thousands of hosts are tried, more with every outlet written. */
const EVERY_HOST_MS = 60_000;

describe('a host that looks like an outlet’s', () => {
  const lookalikes = own.flatMap((host) =>
    [...(host.split('.')[0] ?? '')].flatMap((letter, at) =>
      (LOOKALIKES[letter] ?? []).map((other) => host.slice(0, at) + other + host.slice(at + 1)),
    ),
  );
  // In plain letters another outlet may stand there: "time.mk" and "tirne.mk" are two hosts.
  const known = new Set(outlets.flatMap(({ hosts }) => hosts));

  test('there are many to try', () => expect(lookalikes.length).toBeGreaterThan(5_000));

  test(
    'is no outlet’s, be it written in letters or in Punycode',
    () => {
      const taken = lookalikes.filter((host) => !known.has(host) && idAt(`https://www.${host}/news`) !== null);
      expect(taken).toEqual([]);
      const encoded = lookalikes
        .filter((host) => URL.canParse(`https://${host}`))
        .map((host) => new URL(`https://${host}`).hostname);
      expect(encoded.filter((host) => !known.has(host) && idAt(`https://${host}/`) !== null)).toEqual([]);
    },
    EVERY_HOST_MS,
  );

  test('nor one that begins or ends with it, holds it in its path, or only says it', () => {
    const dressed = (host: string): string[] => [
      `https://${host}.evil.example/`,
      `https://zq0${host}/`,
      `https://zq0-${host}/`,
      `https://${host.replace('.', '-')}.example/`,
      `https://${host}@evil.example/`,
      `https://evil.example/${host}/`,
      `https://evil.example/?u=https://${host}/`,
      `https://evil.example\\@${host}.example/`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...own), (host) => {
        expect(idAt(`https://${host}/`)).not.toBeNull();
        expect(dressed(host).filter((url) => idAt(url) !== null)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('a platform lends its name to nobody below it', () => {
  const hosts = outlets.filter(({ kind }) => kind === 'platform').flatMap((platform) => platform.hosts);
  expect(hosts.length).toBeGreaterThan(20);
  const plain = hosts.filter((host) => !host.includes('/'));
  expect(plain.filter((host) => idAt(`https://zq0.${host}/bbc.com`) !== null)).toEqual([]);
});

describe('an agency’s text on a portal', () => {
  const article = (over: Partial<Article>): Article => ({
    url: 'https://www.msn.com/en-us/news/world/a/ar-AA1',
    canonicalUrl: null,
    title: 'Harbour talks end',
    byline: [],
    credits: [],
    siteName: 'MSN',
    datePublished: null,
    language: 'en',
    dateline: null,
    body: [{ kind: 'paragraph', text: 'The harbour talks ended after nine hours.' }],
    relatedLinks: [],
    access: 'open',
    removed: [],
    ...over,
  });
  const sourceOf = (over: Partial<Article>) =>
    buildReport(article(over), { quotations: [], speakers: [] }, corpus, '2026-11-01').source;

  test.each<[string, Partial<Article>]>([
    ['its dateline', { dateline: { place: 'OSLO', agency: 'AP' } }],
    ['its opening', { body: [{ kind: 'paragraph', text: 'OSLO (AP) — The harbour talks ended after nine hours.' }] }],
    ['its credit', { byline: ['Ada Moe'], credits: ['Associated Press'] }],
  ])('names the portal as publisher and the agency by %s', (_name, over) => {
    const { outlet, agency } = sourceOf(over);
    expect(outlet).toMatchObject({ id: 'msn', kind: 'aggregator' });
    expect(agency?.outlet?.id).toBe('associated-press');
  });

  test('names no agency where there is no credit', () => {
    expect(sourceOf({}).agency).toBeNull();
    expect(sourceOf({ siteName: 'Associated Press' }).outlet?.id).toBe('msn');
  });
});
