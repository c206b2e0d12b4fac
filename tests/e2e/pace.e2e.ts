import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { HUGE } from './hostile.ts';
import { startReading, type Reading } from './reading.ts';

/** In pages of the extension. */
declare const browser: Browser;

const SENTENCE =
  'The harbour board will put the new terms to its members in May, said Maren Solheim, who heads the works council of the northern yard.';
const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>${SENTENCE} ${SENTENCE} “Berth number ${at} is taken until the end of the winter,” said Idris Vaughan.</p>`,
  ).join('');
const card =
  '<div class="card"><h3><a href="/r">A card with a headline of the day</a></h3><p>A teaser in some words.</p></div>';
const articleOf = (
  text: string,
): string => `<!doctype html><html lang="en"><head><title>Long read</title><meta property="og:type" content="article"></head>
<body><main><article><h1>Long read of the harbour</h1>${text}</article><aside>${card.repeat(150)}</aside></main></body></html>`;
const LONG_READ = articleOf(paragraphs(50));
const LINK = '<a href="http://bbc.com/1">a link</a> ';
const LINKS = `<div>${LINK.repeat(40_000)}</div>`;
const LINKS_APART = `<p>${LINK}</p>`.repeat(10_000);
/** More elements than are read; the limit and the look-ups over all of them are what takes time. */
const MANY_LINKS = LONG_READ.replace('</body>', `${LINKS}</body>`);

/** Eight million letters of class names, half of them around the article. */
const LONG_NAMES = `for (const one of [document.body, document.querySelector('aside')]) one.className = 'harbour '.repeat(500_000);`;
/** As many again in small portions. */
const MANY_NAMES = `document.querySelector('aside').innerHTML = '<b class="' + 'harbour '.repeat(100) + '">1</b>'.repeat(10_000);`;
const withScript = (script: string): string => LONG_READ.replace('</body>', `<script>${script}</script></body>`);
const inArticle = (html: string): string => LONG_READ.replace('</article>', `${html}</article>`);
/** What costs the parser most, by element, by depth and by letter. */
const FIGURES = '<figure><img src="x.jpg" data-src="y.jpg 2x"><figcaption>x</figcaption></figure>'.repeat(800);
const NESTED = `${'<div>'.repeat(40)}a, b${'</div>'.repeat(40)}`.repeat(60);
const DEEP = `${'<div>'.repeat(80)}${`<p>${SENTENCE}</p>`.repeat(1_500)}${'</div>'.repeat(80)}`;
const RELATED = `<div><h3>Related</h3>${'<a href="/a/b">A headline of five plain words</a>'.repeat(29)}</div>`.repeat(
  400,
);
const LD = `<script type="application/ld+json">${'['.repeat(140_000)}${']'.repeat(140_000)}</script>`.repeat(4);

const PAGES = {
  'an article of three thousand words': LONG_READ,
  'a page of forty thousand links': MANY_LINKS,
  'an article with a paragraph of a million letters': inArticle(`<p>${'harbour '.repeat(125_000)}</p>`),
  'an article of five hundred statements': articleOf(paragraphs(500)),
  'a page of ten thousand paragraphs with links': LONG_READ.replace('</body>', `${LINKS_APART}</body>`),
  'a page of fifty megabytes': HUGE,
  'a page of eight megabytes of class names': withScript(LONG_NAMES),
  'a page of ten thousand long class names': withScript(MANY_NAMES),
  'an article of eight hundred figures': inArticle(FIGURES),
  'an article of nested boxes': inArticle(NESTED),
  'an article deep in boxes': inArticle(DEEP),
  'an article with four hundred boxes of links': inArticle(RELATED),
  'an article with a megabyte of nested JSON-LD': inArticle(LD),
};
type Name = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Name[];
const urlOf = (name: Name): string => `http://tass.com/long/${NAMES.indexOf(name)}`;

let reading: Reading;
beforeAll(async () => {
  reading = await startReading(NAMES.map((name) => ({ url: urlOf(name), body: PAGES[name] })));
  await reading.own.evaluate(() => browser.storage.local.set({ automatic: false, badges: 'off' }));
});
afterAll(() => reading.close());

/** What makes a long task. */
const LONG_TASK_MS = 50;
/** Other work on the machine makes a task longer, never shorter: in so many tabs it is tried to stay below the limit. */
const TABS = 12;
/** A page has drawn itself by then. */
const SETTLE_MS = 1_000;

interface Scope {
  stopBeat?: () => number;
}

/** Measures how long the page's thread is held, from now until it is stopped. */
function startBeat(): void {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  (globalThis as Scope).stopBeat = () => {
    port1.close();
    return longest;
  };
}

/** Does something to the page of a tab, from a page of the extension; says how much of it was done. */
type Work = (tabId: number) => Promise<number>;

async function read(tabId: number): Promise<number> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  const reply = await browser.tabs.sendMessage<object, { ok: boolean }>(tabId, { kind: 'read' });
  return Number(reply.ok);
}

/** Marks the statements of the long article, as many as there are. */
async function mark(tabId: number): Promise<number> {
  const speakers = [{ number: 1, name: 'Idris Vaughan', kind: 'person', named: true, role: null }];
  const statements = Array.from({ length: 500 }, (_, at) => {
    const exact = `Berth number ${at} is taken until the end of the winter,`;
    return { kind: 'direct', stretches: [{ exact, prefix: '“', suffix: '” said' }], speakers: [0] };
  });
  return browser.tabs.sendMessage<object, number>(tabId, { kind: 'mark', speakers, statements });
}

/** Shows a statement of the article of the hostile pages: it is selected. */
async function show(tabId: number): Promise<number> {
  const exact = 'We asked for one more winter and were given it,';
  const quoted = { kind: 'show', exact, prefix: '“', suffix: '” said' };
  const isShown = await browser.tabs.sendMessage<object, boolean>(tabId, quoted);
  const [selected] = await browser.scripting.executeScript({ target: { tabId }, func: () => String(getSelection()) });
  return Number(isShown && selected?.result === exact);
}

/** Badges the links of a page. */
async function badge(tabId: number): Promise<number> {
  await browser.storage.local.set({ badges: 'everywhere' });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/scout.js'] });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await browser.storage.local.set({ badges: 'off' });
  const [count] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.querySelectorAll('[data-backgrounder]').length,
  });
  return Number(count?.result);
}

/** With the first frame after a page has loaded, Chromium takes all of its text for itself: not to be measured. */
function drawAnew(): void {
  document.body.style.outline = '1px solid';
}

interface Task {
  readonly url: string;
  readonly work: Work;
  /** How much of it is to be done. */
  readonly count: number;
  readonly before?: Work;
}

/** The longest time in milliseconds for which the thread of a new tab was held by a work, and by what the browser does after it. */
async function longestTask({ url, work, count, before }: Task): Promise<number> {
  const page = await reading.context.newPage();
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  const tabId = await reading.own.evaluate(async (at) => (await browser.tabs.query({ url: at }))[0]?.id ?? -1, url);
  await page.evaluate(drawAnew);
  await page.waitForTimeout(SETTLE_MS);
  if (before !== undefined) expect(await reading.own.evaluate(before, tabId)).toBe(1);
  await page.evaluate(startBeat);
  const done = await reading.own.evaluate(work, tabId);
  await page.waitForTimeout(SETTLE_MS);
  const longest = await page.evaluate(() => (globalThis as Scope).stopBeat?.() ?? Infinity);
  await page.close();
  expect(done).toBe(count);
  return longest;
}

/** The least of some tabs, no more of them than are needed to be below the limit. */
async function leastOf(task: Task): Promise<number> {
  const found: number[] = [];
  while (found.length < TABS && Math.min(...found) >= LONG_TASK_MS) found.push(await longestTask(task));
  return Math.min(...found);
}

test('the long article has three thousand words', () => {
  expect(LONG_READ.replace(/<[^>]*>/g, ' ').split(/\s+/).length).toBeGreaterThan(3000);
});

test.each(NAMES)('%s takes no long task to read, not even the first time', { timeout: 240_000 }, async (name) => {
  expect(await leastOf({ url: urlOf(name), work: read, count: 1 })).toBeLessThan(LONG_TASK_MS);
});

test.each([
  ['marking a long article', 'an article of three thousand words', { work: mark, count: 50, before: read }],
  ['marking as much as there may be', 'an article of five hundred statements', { work: mark, count: 500, before: read }],
  ['marking nothing in a page so large that any change takes long', 'a page of fifty megabytes', { work: mark, count: 0, before: read }],
  ['showing a statement in such a page', 'a page of fifty megabytes', { work: show, count: 1, before: read }],
  ['badges in a page of ten thousand links', 'a page of ten thousand paragraphs with links', { work: badge, count: 300 }],
  ['no badges in a page so large that any change takes long', 'a page of forty thousand links', { work: badge, count: 0 }],
] as const)('%s takes no long task', { timeout: 240_000 }, async (_, name, task) => {
  expect(await leastOf({ url: urlOf(name), ...task })).toBeLessThan(LONG_TASK_MS);
}); // prettier-ignore
