// npm run bench:matchers: finding names in an article, beside a Map, one big RegExp and packages for it, each in a process of its own, with 5,000,
// 20,000 and 100,000 synthetic records. Packages are measured where they are installed: npm install --no-save PACKAGES
// (or elsewhere, with BENCH_MODULES=FOLDER/node_modules).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../lib/corpus/compile.ts';
import { openCorpus } from '../lib/corpus/open.ts';
import type { EntryRecord } from '../lib/corpus/records.ts';
import { linkMentions } from '../lib/links/linkMentions.ts';

/** How many it finds. */
type Find = (text: string) => number;
type Matcher = (file: Uint8Array) => Find;

interface Cost {
  readonly load: number;
  readonly first: number;
  readonly later: number;
  readonly megabytes: number;
  readonly found: number;
}

const SIZES = [5_000, 20_000, 100_000];
const RUNS = 25;
/** Beyond that, one RegExp of all names takes minutes. */
const MAX_REGEXP = 20_000;
const require = createRequire(join(resolve(process.env.BENCH_MODULES ?? 'node_modules'), 'from.js'));
const namesIn = (file: Uint8Array): string[] => JSON.parse(new TextDecoder().decode(file)) as string[];

const MATCHERS: Readonly<Record<string, Matcher>> = {
  ours: (file) => {
    const corpus = openCorpus(file);
    return (text) => linkMentions(text, corpus).length;
  },
  'JSON.parse and a Map': (file) => {
    const names = new Map(namesIn(file).map((name) => [name, name]));
    return (text) => pairsIn(text, names);
  },
  'one RegExp': (file) => {
    const pattern = new RegExp(`\\b(?:${namesIn(file).join('|')})\\b`, 'g');
    return (text) => text.match(pattern)?.length ?? 0;
  },
  'aho-corasick-node': (file) => {
    const builder = (require('aho-corasick-node') as { builder(): Builder }).builder();
    for (const name of namesIn(file)) builder.add(name);
    const built = builder.build();
    return (text) => built.match(text).length;
  },
  'modern-ahocorasick': (file) => {
    const loaded = require('modern-ahocorasick') as { default?: Searcher } & Searcher;
    const built = new (loaded.default ?? loaded)(namesIn(file));
    return (text) => built.search(text).length;
  },
  ahocorasick: (file) => {
    const built = new (require('ahocorasick') as Searcher)(namesIn(file));
    return (text) => built.search(text).length;
  },
  '@monyone/aho-corasick': (file) => {
    const { AhoCorasick } = require('@monyone/aho-corasick') as { AhoCorasick: Monyone };
    const built = new AhoCorasick(namesIn(file));
    return (text) => built.matchInText(text).length;
  },
};

interface Builder {
  add(name: string): void;
  build(): { match(text: string): readonly unknown[] };
}
type Searcher = new (names: readonly string[]) => { search(text: string): readonly unknown[] };
type Monyone = new (names: readonly string[]) => { matchInText(text: string): readonly unknown[] };

/** All names here have two words. */
function pairsIn(text: string, names: ReadonlyMap<string, string>): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  let found = 0;
  for (let index = 0; index < words.length; index++) if (names.has(words.slice(index, index + 2).join(' '))) found++;
  return found;
}

function synthetic(count: number): EntryRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'entry',
    id: `synthetic-${index}`,
    title: `Person${index % 997} Family${index}`,
    aliases: [`Family${index} Person${index % 991}`],
    summary: 'Somebody who is in the news.',
    kind: 'event',
    from: null,
    to: null,
    place: null,
    parties: [],
    terms: [],
    related: [],
    references: [],
    asOf: '2000-01',
    wikipedia: null,
  }));
}

/** 5,000 characters, with 30 of the names. */
function articleOf(records: readonly EntryRecord[]): string {
  const words = 'the harbour was closed on the second day when officials met in the morning and asked for more time ';
  const step = Math.floor(records.length / 30);
  return Array.from(
    { length: 30 },
    (_, index) => `${records[index * step]?.title ?? ''} said that ${words.repeat(1)}of ships. `,
  )
    .join('')
    .padEnd(5_000, words);
}

function measure(name: string, file: string, text: string): Cost {
  const matcher = MATCHERS[name];
  if (matcher === undefined) throw new Error(`Unknown matcher ${name}`);
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const bytes = new Uint8Array(readFileSync(file));
  const timed = <T>(run: () => T): readonly [T, number] => {
    const began = performance.now();
    const value = run();
    return [value, performance.now() - began];
  };
  const [find, load] = timed(() => matcher(bytes));
  const [found, first] = timed(() => find(text));
  const megabytes = (used() - before) / 1e6;
  // Another text each time: an engine may keep what it found in the same one.
  const times = Array.from({ length: RUNS }, (_, run) => timed(() => find(`${text}${run}`))[1]).sort((a, b) => a - b);
  return { load, first, later: times[RUNS >> 1] ?? NaN, megabytes, found };
}

function costOf(name: string, file: string, article: string): Cost | null {
  try {
    const args = ['--expose-gc', '--import', 'tsx', import.meta.filename, name, file, article];
    const out = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return JSON.parse(out) as Cost;
  } catch {
    return null;
  }
}

function compare(size: number, folder: string): void {
  const records = synthetic(size);
  const [bundle, json, article] = ['corpus.bin', 'names.json', 'article.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const packed = compile(records);
  writeFileSync(bundle, packed);
  writeFileSync(json, JSON.stringify(records.flatMap(({ title, aliases }) => [title, ...aliases])));
  writeFileSync(article, articleOf(records));
  const kilobytes = (bytes: Uint8Array) =>
    `${Math.round(bytes.length / 1000)} kB, gzip ${Math.round(gzipSync(bytes).length / 1000)}`;
  console.log(
    `\n${size} records, ${2 * size} names; ours with the records ${kilobytes(packed)}, the names as JSON ${kilobytes(readFileSync(json))}`,
  );
  let own: Cost | null = null;
  for (const name of Object.keys(MATCHERS)) {
    if (name === 'one RegExp' && size > MAX_REGEXP) continue;
    const cost = costOf(name, name === 'ours' ? bundle : json, article);
    if (cost === null) console.log(`${name.padEnd(24)} not installed, or failed`);
    else print(name, cost, (own ??= cost));
  }
}

function print(name: string, cost: Cost, own: Cost): void {
  const ratio = (value: number, ours: number) => `${(value / ours).toFixed(1)} times`;
  const part = (what: string, value: number, ours: number) => `${what} ${value.toFixed(2)} (${ratio(value, ours)})`;
  const soon = part('load and first article', cost.load + cost.first, own.load + own.first);
  const rest = [part('later', cost.later, own.later), part('MB', cost.megabytes, own.megabytes)];
  console.log(`${name.padEnd(24)} ${[soon, ...rest].join('   ')}   found ${cost.found}`);
}

const [, , one, file, article] = process.argv;
if (one !== undefined && file !== undefined && article !== undefined) {
  console.log(JSON.stringify(measure(one, file, readFileSync(article, 'utf8'))));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  console.log('Milliseconds and megabytes; in brackets how many times ours. An article of 5,000 characters.');
  for (const size of SIZES) compare(size, folder);
  rmSync(folder, { recursive: true, force: true });
}
