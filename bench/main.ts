// npm run bench: what the shipped code costs, beside the plain way of doing the same in the same run. Prints ratios.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../lib/corpus/compile.ts';
import { namesOf } from '../lib/corpus/names.ts';
import { openCorpus } from '../lib/corpus/open.ts';
import { nameKey } from '../lib/corpus/nameKey.ts';
import type { CorpusRecord, EntryRecord } from '../lib/corpus/records.ts';
import { linkMentions } from '../lib/links/linkMentions.ts';
import { outletOfUrl } from '../lib/links/outletOf.ts';
import { findSpeech } from '../lib/quotes/findSpeech.ts';
import { loadCorpus } from '../scripts/corpus/load.ts';

const RUNS = 15;
const SIZES = [5_000, 20_000, 100_000];

const kilobytes = (bytes: Uint8Array): number => gzipSync(bytes).length / 1000;

/** Least milliseconds of RUNS runs: what the code needs, whatever else the machine does. */
function least(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** The plain way: parse everything, put every name into a Map. */
function plainOpen(json: string): Map<string, CorpusRecord> {
  const names = new Map<string, CorpusRecord>();
  for (const record of JSON.parse(json) as CorpusRecord[])
    for (const name of namesOf(record)) names.set(nameKey(name), record);
  return names;
}

function synthetic(count: number, like: EntryRecord): CorpusRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    ...like,
    id: `synthetic-${index}`,
    title: `Person${index % 997} Family${index}`,
    parties: [],
    related: [],
    aliases: [`Family${index} Person${index % 991}`],
  }));
}

function row(what: string, ours: number, plain: number): void {
  const ratio = plain / ours;
  console.log(
    `${what.padEnd(46)} ${ours.toFixed(2)} ms   plain ${plain.toFixed(2)} ms   ${ratio.toFixed(1)} times faster`,
  );
}

const records = await loadCorpus(resolve('corpus'));
const bundle = compile(records);
const json = JSON.stringify(records);
const text =
  'President Vladimir Putin met officials of the United Nations in Geneva. “We will go on,” said the spokesman Ivan Petrov. ' +
  'According to the World Health Organization, the outbreak in Kinshasa is over, and the ministry added that schools will open.\n';
const article = text.repeat(25);

const published = records.filter(({ type }) => type === 'outlet' || type === 'owner');
const outlets = published.filter(({ type }) => type === 'outlet').length;
console.log(`corpus: ${records.length} records, ${bundle.length} bytes, gzip ${kilobytes(bundle).toFixed(0)} kB`);
console.log(
  `outlets and owners: gzip ${((kilobytes(compile(published)) / outlets) * 1000).toFixed(1)} kB per 1,000 outlets`,
);
row(
  'open',
  least(() => openCorpus(bundle)),
  least(() => plainOpen(json)),
);
row(
  'open and link an article of 1,000 words',
  least(() => linkMentions(article, openCorpus(bundle))),
  least(() => plainOpen(json)),
);
const [entry] = records.filter((record) => record.type === 'entry');
for (const size of entry === undefined ? [] : SIZES) {
  const many = synthetic(size, entry as EntryRecord);
  const [packed, plain] = [compile(many), JSON.stringify(many)];
  row(
    `open, ${size} synthetic records`,
    least(() => openCorpus(packed)),
    least(() => plainOpen(plain)),
  );
}
const corpus = openCorpus(bundle);
linkMentions(article, corpus);
for (const times of [1, 4, 16]) {
  const longer = article.repeat(times);
  const [linking, speech] = [least(() => linkMentions(longer, corpus)), least(() => findSpeech(longer, 'en'))];
  const rate = longer.length / speech / 1000;
  console.log(
    `${longer.length} characters: linking ${linking.toFixed(2)} ms, speech ${speech.toFixed(2)} ms (${rate.toFixed(1)} M characters a second)`,
  );
}
const urls = Array.from({ length: 10_000 }, (_, index) => `https://www.bbc.co.uk/news/${index}`);
const looking = least(() => urls.forEach((url) => outletOfUrl(url, corpus)));
const hosts = [
  ...records.flatMap((record) => (record.type === 'outlet' ? record.hosts : [])),
  ...urls.map((_, i) => `h${i}.example`),
];
const asking = least(() => hosts.forEach((host) => corpus.outletAt(host)));
console.log(`addresses: ${Math.round(urls.length / looking)} thousand look-ups a second`);
console.log(`hosts, a third of them known: ${Math.round(hosts.length / asking)} thousand look-ups a second`);
