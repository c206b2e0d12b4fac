// npm run bench:cold: from a message to a stopped worker to its report in Chromium, beside a worker that does nothing and one that reads the
// same corpus the plain way (fetch, JSON.parse, Map), in the same run. Medians in milliseconds.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { namesOf } from '../lib/corpus/names.ts';
import type { ReportReply } from '../lib/messages/protocol.ts';
import { ensureBrowser } from '../scripts/browsers.mjs';
import { serve } from '../scripts/newsstand.mjs';
import { loadCorpus } from '../scripts/corpus/load.ts';

/** In pages of the extensions. */
declare const chrome: Browser;

const RUNS = 15;
/** Reports in one life of the worker, after which the engine has compiled what it uses much. */
const LIFE = 12;
const ARTICLE = 'http://tass.com/society/91000001';
const PARAGRAPH =
  'President Vladimir Putin met officials of the United Nations in Geneva. “We will go on,” said the spokesman Ivan Petrov. ' +
  'According to the World Health Organization, the outbreak in Kinshasa is over, and the ministry added that schools will open.';
const PARAGRAPHS = 25;

const TRIVIAL = 'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply(true); });';
const PLAIN = `chrome.runtime.onMessage.addListener((message, sender, reply) => {
  fetch(chrome.runtime.getURL('corpus.json')).then((file) => file.json()).then((records) => {
    const names = new Map();
    for (const [name, record] of records) names.set(name.toLowerCase(), record);
    reply(names.size);
  });
  return true;
});`;

/** An extension of one worker and one empty page. */
function writeExtension(folder: string, name: string, worker: string): string {
  const at = join(folder, name);
  mkdirSync(at);
  const manifest = { manifest_version: 3, name, version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(at, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(at, 'worker.js'), worker);
  writeFileSync(join(at, 'page.html'), '<!doctype html><title>page</title>');
  return at;
}

async function open(extensions: readonly string[], port: number, profile: string): Promise<BrowserContext> {
  const list = extensions.join(',');
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP * 127.0.0.1:${port}`];
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: false,
    args: [...flags, `--disable-extensions-except=${list}`, `--load-extension=${list}`],
  });
}

async function pagesByName(context: BrowserContext, count: number): Promise<Map<string, Page>> {
  const workers: Worker[] = [...context.serviceWorkers()];
  while (workers.length < count) workers.push(await context.waitForEvent('serviceworker'));
  const pages = new Map<string, Page>();
  for (const worker of workers) {
    const name = await worker.evaluate(() => chrome.runtime.getManifest().name);
    const page = await context.newPage();
    const file = name === 'trivial' || name === 'plain' ? 'page.html' : 'options.html';
    await page.goto(new URL(`/${file}`, worker.url()).href);
    pages.set(name === 'trivial' || name === 'plain' ? name : 'ours', page);
  }
  return pages;
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

const ask = (page: Page, message: object) =>
  page.evaluate(async (asked) => {
    const began = performance.now();
    const reply: unknown = await chrome.runtime.sendMessage(asked);
    return { ms: performance.now() - began, reply };
  }, message);

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

/** Milliseconds of each run: a report with nothing stored, and of these what the page took to be read. */
async function report(page: Page, tabId: number): Promise<{ readonly ms: number; readonly read: number }> {
  const { ms, reply } = await ask(page, { kind: 'report', tabId });
  if (!(reply as ReportReply).ok) throw new Error(JSON.stringify(reply));
  const read = await page.evaluate(async (tab) => {
    const began = performance.now();
    await chrome.tabs.sendMessage(tab, { kind: 'read' });
    return performance.now() - began;
  }, tabId);
  return { ms, read };
}

const forget = (page: Page) => page.evaluate(() => chrome.storage.session.clear());

async function main(): Promise<void> {
  const records = await loadCorpus(resolve('corpus'));
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  const trivial = writeExtension(folder, 'trivial', TRIVIAL);
  const plain = writeExtension(folder, 'plain', PLAIN);
  const names = records.flatMap((record) => namesOf(record).map((name) => [name, record]));
  writeFileSync(join(plain, 'corpus.json'), JSON.stringify(names));
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => `<p>${PARAGRAPH} Item ${index}.</p>`).join('');
  const body = `<!doctype html><html lang="en"><title>Talks in Geneva</title><meta property="og:type" content="article"><main><article><h1>Talks in Geneva</h1>${paragraphs}</article></main>`;
  const stand = await serve([{ url: ARTICLE, body }]);
  const context = await open([resolve('.output/chrome-mv3-demo'), trivial, plain], stand.port, join(folder, 'profile'));
  const pages = await pagesByName(context, 3);
  const article = await context.newPage();
  await article.goto(ARTICLE);
  const [ours, idle, simple] = ['ours', 'trivial', 'plain'].map((name) => {
    const page = pages.get(name);
    if (page === undefined) throw new Error(`The extension "${name}" did not start.`);
    return page;
  }) as [Page, Page, Page];
  const tabId = await ours.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, ARTICLE);
  const times: Record<'cold' | 'warm' | 'long' | 'read' | 'trivial' | 'plain', number[]> = {
    cold: [],
    warm: [],
    long: [],
    read: [],
    trivial: [],
    plain: [],
  };
  for (let run = 0; run < RUNS; run++) {
    for (const [page, into] of [
      [idle, times.trivial],
      [simple, times.plain],
    ] as const) {
      await stopWorkers(context, page);
      into.push((await ask(page, { kind: 'any' })).ms);
    }
    await forget(ours);
    await stopWorkers(context, ours);
    const cold = await report(ours, tabId);
    await forget(ours);
    const warm = await report(ours, tabId);
    times.cold.push(cold.ms);
    times.warm.push(warm.ms);
    times.read.push(warm.read);
  }
  for (let run = 0; run < LIFE + RUNS; run++) {
    await forget(ours);
    const { ms } = await report(ours, tabId);
    if (run >= LIFE) times.long.push(ms);
  }
  await context.close();
  stand.close();
  rmSync(folder, { recursive: true, force: true });
  const [base, way] = [median(times.trivial), median(times.plain)];
  const read = median(times.read);
  const [cold, warm, long] = [times.cold, times.warm, times.long].map((list) => median(list) - read) as [
    number,
    number,
    number,
  ];
  console.log(`corpus of ${records.length} records, article of 1,000 words, medians of ${RUNS} runs in ms`);
  console.log(`a stopped worker that does nothing: message and reply      ${base.toFixed(0)}`);
  console.log(
    `a stopped worker the plain way, without any report         ${way.toFixed(0)}   beyond: ${(way - base).toFixed(0)}`,
  );
  console.log(
    `our stopped worker: message and report, without reading    ${cold.toFixed(0)}   beyond: ${(cold - base).toFixed(0)}, ${((cold - base) / (way - base)).toFixed(2)} of the plain way`,
  );
  const least = (list: readonly number[]) => (Math.min(...list) - read).toFixed(0);
  console.log(
    `our running worker, its second report                      ${warm.toFixed(0)}   least: ${least(times.warm)}`,
  );
  console.log(
    `our running worker, after ${LIFE} reports                      ${long.toFixed(0)}   least: ${least(times.long)}`,
  );
  console.log(`the page's own part, reading the article                   ${read.toFixed(0)}`);
}

await main();
