import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { articlePage } from './pages.ts';
import { pressButton } from './press.ts';
import { startReading, type Reading } from './reading.ts';

const HARBOUR = 'http://tass.com/harbour';
const FERRY = 'http://gazette.example/ferry';
const WORDS = 'document.querySelector("main:not([aria-busy=true])")?.innerText ?? ""';

/** The build that readers get: it has access to no page before they give it. */
let reading: Reading;
beforeAll(async () => {
  reading = await startReading(
    [
      { url: HARBOUR, body: articlePage('Berths of the harbour', 'Maren Solheim') },
      { url: FERRY, body: articlePage('The ferry comes home', 'Idris Vaughan') },
    ],
    '.output/chrome-mv3',
  );
});
afterAll(() => reading.close());
afterEach(async () => {
  for (const page of reading.context.pages()) if (page !== reading.own) await page.close();
});

async function open(url: string): Promise<Page> {
  const page = await reading.context.newPage();
  await page.goto(url);
  return page;
}

/** Ids of the tabs, the last opened last: without access the browser tells no addresses. */
const lastTab = async (): Promise<number> =>
  Number(await reading.own.evaluate('chrome.tabs.query({}).then((tabs) => tabs.at(-1).id)'));

/** What the popup says of a tab whose button was not pressed for it. */
async function askedFor(tabId: number): Promise<string> {
  const popup = await open(`chrome-extension://${reading.extensionId}/popup.html?tab=${tabId}`);
  await popup.waitForSelector('main:not([aria-busy="true"])');
  const words = await popup.innerText('main');
  await popup.close();
  return words;
}

test('a press on the button reads the tab, and with no other leave', async () => {
  expect(await reading.own.evaluate('chrome.permissions.contains({ origins: ["*://*/*"] })')).toBe(false);
  const page = await open(HARBOUR);
  const popup = await pressButton(reading, page);
  await expect.poll(() => popup.evaluate(WORDS)).toContain('Maren Solheim');
  expect(await popup.evaluate(WORDS)).toContain('TASS');
  expect(Number(await popup.evaluate('innerWidth'))).toBe(400);
  await popup.close();
});

test('a tab on which the button was not pressed is not read', async () => {
  await open(FERRY);
  expect(await askedFor(await lastTab())).toContain('No access to this page');
});

test('the leave ends with the site', async () => {
  const page = await open(HARBOUR);
  const tab = await lastTab();
  const popup = await pressButton(reading, page);
  await expect.poll(() => popup.evaluate(WORDS)).toContain('Maren Solheim');
  await popup.close();
  expect(await askedFor(tab)).toContain('Maren Solheim');
  await page.goto(FERRY);
  expect(await askedFor(tab)).toContain('No access to this page');
});

test('“Who is this?” answers in the page that the reader gave leave for', async () => {
  const page = await open(HARBOUR);
  const tab = await lastTab();
  const popup = await pressButton(reading, page);
  await expect.poll(() => popup.evaluate(WORDS)).toContain('Maren Solheim');
  await popup.close();
  await reading.worker.evaluate((id) => {
    interface Menus {
      readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
    }
    const { contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
    contextMenus.onClicked.dispatch({ menuItemId: 'who-is-this', selectionText: 'Maren Solheim' }, { id });
  }, tab);
  await expect.poll(() => page.locator('backgrounder-answer').count()).toBe(1);
});
