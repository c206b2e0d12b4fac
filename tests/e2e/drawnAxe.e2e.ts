import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPopup } from '../../scripts/chromium.mjs';
import { articlePage } from './pages.ts';
import { startReading, type Reading } from './reading.ts';

const SHOTS = resolve('.artefacts');
const STORY = 'http://gazette.example/story';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let reading: Reading;
let arabic: string;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  // The browsers of the tests know English only: the extension speaks Arabic to them under its name.
  arabic = mkdtempSync(join(tmpdir(), 'backgrounder-ar-'));
  cpSync('.output/chrome-mv3-demo', arabic, { recursive: true });
  cpSync(join(arabic, '_locales/ar/messages.json'), join(arabic, '_locales/en/messages.json'));
  const link = '<p>More on <a href="http://tass.com/later">a ferry that came home</a> today.</p>';
  const body = articlePage('Berths of the north', 'Maren Solheim').replace('</article>', `${link}</article>`);
  reading = await startReading([{ url: STORY, body }], arabic);
  await reading.own.evaluate('browser.storage.local.set({ automatic: false, highlights: true, badges: "off" })');
});
afterAll(async () => {
  await reading.close();
  rmSync(arabic, { recursive: true, force: true });
});
afterEach(async () => {
  for (const page of reading.context.pages()) if (page !== reading.own) await page.close();
});

/** In the world of our scripts: from now on their closed roots are open, for axe, which sees no others. */
const inScriptWorld = (code: string): Promise<unknown> =>
  reading.own.evaluate(`(async () => {
    const tab = (await browser.tabs.query({})).find((one) => one.url === ${JSON.stringify(STORY)});
    return (await browser.scripting.executeScript({ target: { tabId: tab.id }, func: ${code} }))[0].result;
  })()`);
const OPEN_ROOTS = `() => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}`;

async function openStory(colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await reading.context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 600, height: 500 });
  await page.goto(STORY);
  await inScriptWorld(OPEN_ROOTS);
  return page;
}
/** What axe finds in a host of ours. */
const faultsIn = (page: Page, host: string): Promise<unknown> =>
  page.evaluate(`(() => { ${AXE}; return axe.run([['${host}']], { rules: { region: { enabled: false } } })
    .then((found) => found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | '))); })()`);
const cardIn = (page: Page, host: string) => page.locator(`${host} >> .card`);

test.each(['light', 'dark'] as const)('axe finds nothing in numbers and their card, in Arabic, %s', async (scheme) => {
  const page = await openStory(scheme);
  await (await openPopup(reading, page)).close();
  await page.bringToFront();
  await page.locator('backgrounder-numbers >> button').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const card = cardIn(page, 'backgrounder-numbers');
  await card.waitFor();
  expect(await card.getAttribute('dir')).toBe('rtl');
  expect(await card.innerText()).toContain('Maren Solheim');
  await page.screenshot({ path: `${SHOTS}/rtl-number-${scheme}.png` });
  expect(await faultsIn(page, 'backgrounder-numbers')).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing in a badge and its card, in Arabic, %s', async (scheme) => {
  await reading.own.evaluate('browser.storage.local.set({ badges: "everywhere" })');
  const page = await openStory(scheme);
  // The scout has looked at the page by now: it draws into opened roots from here on.
  await page.evaluate(() => {
    const later = document.createElement('p');
    const link = document.createElement('a');
    link.id = 'later';
    link.href = 'http://bbc.com/later';
    link.textContent = 'A harbour is opened again';
    later.append(link);
    document.querySelector('article')?.append(later);
  });
  await page.locator('#later + [data-backgrounder] >> button').hover();
  const card = cardIn(page, '#later + [data-backgrounder]');
  await card.waitFor();
  expect(await card.getAttribute('dir')).toBe('rtl');
  await page.screenshot({ path: `${SHOTS}/rtl-badge-${scheme}.png` });
  expect(await faultsIn(page, '#later + [data-backgrounder]')).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing in an answer, in Arabic, %s', async (scheme) => {
  const page = await openStory(scheme);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await reading.worker.evaluate(async (url) => {
    interface Menus {
      readonly tabs: { query(what: object): Promise<{ url?: string }[]> };
      readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab?: object): void } };
    }
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    contextMenus.onClicked.dispatch({ menuItemId: 'who-is-this', selectionText: 'Angela Merkel' }, tab);
  }, STORY);
  const card = cardIn(page, 'backgrounder-answer');
  await card.waitFor();
  await page.screenshot({ path: `${SHOTS}/rtl-answer-${scheme}.png` });
  expect(await card.innerText()).toContain('Angela Merkel');
  expect(await faultsIn(page, 'backgrounder-answer')).toEqual([]);
});
