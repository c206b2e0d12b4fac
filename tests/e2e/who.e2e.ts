import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnIn, type Drawn } from './drawn.ts';
import { startReading, type Reading } from './reading.ts';

const SHOTS = resolve('.artefacts');
const HOST = 'backgrounder-answer';
const ARTICLE = 'http://gazette.example/lavrov';
const OTHER = 'http://gazette.example/other';
const PDF_LIKE = 'chrome://version/';
const story = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks at the harbour</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2019-05-02">
<style>body{font:18px/1.5 serif;max-width:640px;margin:0 auto;padding:16px}</style></head><body><main><article><h1>Talks at the harbour</h1>
<p>The decision came after nine hours of talks in the town hall, where the heating had failed and the benches stood full until the evening.</p>
<p>“The berths are full,” said Sergey Lavrov on Thursday. Beside him sat Angela Merkel, who said nothing for most of the long afternoon.</p>
<p>“We asked for one more winter and were given it,” said Maren Solheim, who heads the works council of the northern yard.</p>
<p>Then Lavrov left. The harbour board will put the new terms to its members in May, and until then the present rules stay in force.</p>
</article></main></body></html>`;

let reading: Reading;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  reading = await startReading([
    { url: ARTICLE, body: story },
    { url: OTHER, body: '<!doctype html><title>A list</title><p id="name">The Daily Telegraph</p>' },
  ]);
});
afterAll(() => reading.close());

/** What the browser does when "Who is this?" is chosen over selected text: its own menus cannot be reached from a test. */
async function choose(page: Page, selectionText: string): Promise<void> {
  await reading.worker.evaluate(
    async ([url, text]) => {
      interface Menus {
        readonly tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
        readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
      }
      const { tabs, contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url) ?? { id: -1 };
      contextMenus.onClicked.dispatch({ menuItemId: 'who-is-this', selectionText: text }, tab);
    },
    [page.url(), selectionText] as const,
  );
}
/** Selects the last place where the words stand. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.lastIndexOf(text) ?? -1;
      if (at < 0) continue;
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + text.length);
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
async function answerOn(page: Page): Promise<NonNullable<Drawn['card']>> {
  await expect.poll(async () => (await drawnIn(reading.own, page.url(), HOST))[0]?.card ?? null).not.toBeNull();
  const card = (await drawnIn(reading.own, page.url(), HOST))[0]?.card;
  if (card === undefined || card === null) throw new Error('no answer');
  return card;
}
async function ask(url: string, words: string): Promise<Page> {
  const page = await reading.context.newPage();
  await page.goto(url);
  await select(page, words);
  await choose(page, words);
  return page;
}

describe('“Who is this?”', () => {
  test('on a surname in an article: the person it means, with the office of today and of its date', async () => {
    const page = await ask(ARTICLE, 'Lavrov');
    const card = await answerOn(page);
    for (const words of [
      'Who is this?',
      'Sergey Lavrov',
      'Foreign Minister of Russia',
      'On the article’s date',
      'References',
      'Checked',
    ])
      expect(card.text).toContain(words);
    const selected = await page.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(card.top >= selected.bottom || card.bottom <= selected.top).toBe(true);
    await page.screenshot({ path: `${SHOTS}/who-article.png` });
    await page.close();
  });

  test('on a name that only the article knows: what it says, and that there is nothing else', async () => {
    const page = await ask(ARTICLE, 'Maren Solheim');
    const { text } = await answerOn(page);
    expect(text).toContain('Backgrounder has nothing under “Maren Solheim”');
    expect(text).toMatch(/In this article: Maren Solheim, .*works council/);
    await page.screenshot({ path: `${SHOTS}/who-nobody.png` });
    await page.close();
  });

  test('on a name that several bear, on a page that is no article: each of them', async () => {
    const page = await ask(OTHER, 'The Daily Telegraph');
    const { text, links } = await answerOn(page);
    expect(text).toContain('More than one bears the name');
    expect(text).toContain('Australia');
    expect(text).toContain('United Kingdom');
    expect(links.length).toBe(2);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.waitForTimeout(200);
    const card = await answerOn(page);
    expect(card.left >= 0 && card.right <= 320 && card.bottom <= 568).toBe(true);
    await page.screenshot({ path: `${SHOTS}/who-two-320.png` });
    await page.close();
  });

  test('takes the focus, and Escape gives it back and leaves nothing', async () => {
    const page = await ask(ARTICLE, 'Angela Merkel');
    await answerOn(page);
    await page.bringToFront();
    await page.keyboard.press('Tab');
    expect((await drawnIn(reading.own, ARTICLE, HOST))[0]?.focused).toBe('Close');
    await page.keyboard.press('Tab');
    expect((await drawnIn(reading.own, ARTICLE, HOST))[0]?.focused).toContain('opens a new tab');
    await page.keyboard.press('Escape');
    await page.waitForFunction((host) => document.querySelector(host) === null, HOST);
    await choose(page, 'Angela Merkel');
    await answerOn(page);
    await page.mouse.click(5, 5);
    await page.waitForFunction((host) => document.querySelector(host) === null, HOST);
    await page.close();
  });

  test('twice: the second answer takes the place of the first', async () => {
    const page = await ask(ARTICLE, 'Angela Merkel');
    await answerOn(page);
    await choose(page, 'Lavrov');
    await expect.poll(async () => (await answerOn(page)).text).toContain('Sergey Lavrov');
    expect(await page.locator(HOST).count()).toBe(1);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'where no script may be put in: in a window of its own, %s',
    async (colorScheme) => {
      const page = await reading.context.newPage();
      await page.goto(PDF_LIKE);
      const opening = reading.context.waitForEvent('page');
      await choose(page, 'The Daily Telegraph');
      const answer = await opening;
      await answer.emulateMedia({ colorScheme });
      await answer.waitForSelector('main');
      expect(await answer.evaluate(() => document.body.innerText)).toContain('Australia');
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const found = await answer.evaluate(
        `(() => { ${axe}; return axe.run(document).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | '))); })()`,
      );
      expect(found).toEqual([]);
      await answer.screenshot({ path: `${SHOTS}/who-window-${colorScheme}.png` });
      await answer.close();
      await page.close();
    },
  );
});
