import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openFirefox, openFirefoxPopup, openOwnPage, type OpenedFirefox } from '../../scripts/firefox.mjs';
import { newsstandPages, serve } from '../../scripts/newsstand.mjs';
import { drawnIn } from './drawn.ts';
import { layoutPages, STRICT_PAGE } from './layouts.ts';

const SHOTS = resolve('.artefacts');
const EXTENSION = resolve('.output/firefox-mv3-demo');
let stand: Awaited<ReturnType<typeof serve>>;
let opened: OpenedFirefox;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  stand = await serve([...newsstandPages(), ...layoutPages(), STRICT_PAGE]);
  opened = await openFirefox({
    executablePath: ensureBrowser('firefox'),
    extension: EXTENSION,
    proxyPort: stand.port,
  });
});
afterAll(async () => {
  await opened.close();
  stand.close();
});

async function popupOn(url: string) {
  const page = await opened.browser.newPage();
  await page.goto(url);
  const popup = await openFirefoxPopup(opened, url);
  return { page, popup, text: await popup.evaluate(() => document.body.innerText) };
}

describe('the popup in Firefox', () => {
  test('says who publishes, who speaks and what it relates to', async () => {
    const { page, popup, text } = await popupOn('http://tass.com/politics/9000001');
    expect(text).toContain('TASS');
    expect(text).toContain('Leyla Karadag');
    expect(text).not.toContain('Harbour masters met to discuss');
    await popup.screenshot({ path: `${SHOTS}/firefox-popup.png` });
    await popup.close();
    await page.close();
  });

  test('leaves the live page as it was', async () => {
    const page = await opened.browser.newPage();
    await page.goto('http://tass.com/politics/9000001');
    const before = await page.content();
    const popup = await openFirefoxPopup(opened, 'http://tass.com/politics/9000001');
    expect(await page.content()).toBe(before);
    await popup.close();
    await page.close();
  });

  test('says so on a page that is no article', async () => {
    const { page, popup, text } = await popupOn('http://unknown-gazette.example/login');
    expect(text).toContain('does not look like an article');
    await popup.close();
    await page.close();
  });
});

describe('badges in Firefox', () => {
  test('stand beside links to known outlets and nowhere else', async () => {
    const page = await opened.browser.newPage();
    await page.goto('http://newsstand.example/');
    await page.waitForSelector('a[href*="//tass.com"] + [data-backgrounder]');
    expect(await page.$('a[href*="unknown-gazette"] + [data-backgrounder]')).toBeNull();
    expect(await page.$('a[href*="notatass"] + [data-backgrounder]')).toBeNull();
    await page.close();
  });
});

describe('the card of a badge in Firefox', () => {
  test.each([
    ['an ordinary page', 'http://shelf.example/0'],
    ['a page that allows no style', 'http://strict.example/'],
  ])('opens by the keyboard beside its link and closes by Escape, on %s', async (_name, url) => {
    const own = await opened.browser.newPage();
    await openOwnPage(own, '/options.html');
    const page = await opened.browser.newPage();
    await page.goto(url);
    await page.waitForSelector('[data-backgrounder]');
    const first = async () => (await drawnIn(own, url))[0];
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await first())?.card?.text).toContain('Owned or controlled by a state');
    const card = (await first())?.card;
    const link = await page.$eval('a', (element) => element.getBoundingClientRect().bottom);
    expect(card?.top).toBeGreaterThanOrEqual(link);
    expect((card?.right ?? 0) - (card?.left ?? 0)).toBe(280);
    await page.keyboard.press('Tab');
    expect((await first())?.focused).toContain('opens a new tab');
    await page.screenshot({ path: `${SHOTS}/firefox-card.png` });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await first())?.card).toBeNull();
    expect((await first())?.focused).toMatch(/^TASS, state/);
    await page.close();
    await own.close();
  });
});

describe('marked statements in Firefox', () => {
  test('are underlined and numbered, with a card each, and lose it all by the switch', async () => {
    const own = await opened.browser.newPage();
    await openOwnPage(own, '/options.html');
    const set = (on: boolean) => own.evaluate(`browser.storage.local.set({ automatic: false, highlights: ${on} })`);
    await set(true);
    const url = 'http://tass.com/politics/9000001';
    const { page, popup } = await popupOn(url);
    await popup.close();
    await page.bringToFront();
    const numbers = async () => (await drawnIn(own, url, 'backgrounder-numbers'))[0];
    await expect.poll(async () => (await numbers())?.buttons.length).toBeGreaterThan(3);
    const [first] = (await numbers())?.buttons ?? [];
    expect(first?.label).toBe('2, Turkish Foreign Ministry, indirect');
    await page.mouse.move((first?.left ?? 0) + 5, (first?.top ?? 0) + 5);
    await expect.poll(async () => (await numbers())?.card?.text).toContain('2 · Turkish Foreign Ministry');
    await page.screenshot({ path: `${SHOTS}/firefox-marks.png` });
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await set(false);
    await expect.poll(numbers).toBeUndefined();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await own.evaluate('browser.storage.local.clear()');
    await own.reload().catch(() => undefined);
    const keys = () => own.$$eval('kbd', (found) => found.map((one) => one.textContent));
    await expect.poll(keys).toEqual(['Alt+Shift+K', 'Alt+Shift+U', 'Alt+Shift+J']);
    for (const each of [page, own]) await each.close();
  });
});

describe('“Who is this?” in Firefox', () => {
  const answer = {
    name: 'Maren Solheim',
    candidates: [],
    inArticle: { name: 'Maren Solheim', role: 'head of the works council' },
    articleDate: null,
  };

  test('stands in the menu of selected text, and is answered in the page', async () => {
    const own = await opened.browser.newPage();
    await openOwnPage(own, '/options.html');
    // An item that is not there cannot be changed.
    expect(await own.evaluate('browser.contextMenus.update("who-is-this", {}).then(() => true, () => false)')).toBe(
      true,
    );
    expect(await own.evaluate('browser.contextMenus.update("no-such", {}).then(() => true, () => false)')).toBe(false);
    const url = 'http://strict.example/';
    const page = await opened.browser.newPage();
    await page.goto(url);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#after') ?? document.body));
    await own.evaluate(`(async () => {
      const tab = (await browser.tabs.query({})).find((one) => one.url === ${JSON.stringify(url)});
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
      await browser.tabs.sendMessage(tab.id, { kind: 'answer', answer: ${JSON.stringify(answer)} });
    })()`);
    await page.bringToFront();
    const card = async () => (await drawnIn(own, url, 'backgrounder-answer'))[0]?.card;
    await expect.poll(async () => (await card())?.text).toContain('Maren Solheim, head of the works council');
    await page.screenshot({ path: `${SHOTS}/firefox-who.png` });
    await page.keyboard.press('Escape');
    await expect.poll(card).toBeUndefined();
    for (const each of [page, own]) await each.close();
  });

  test('is answered in a window of its own where no script may be put in', async () => {
    const own = await opened.browser.newPage();
    await openOwnPage(own, '/who.html?name=The%20Daily%20Telegraph');
    await expect.poll(() => own.evaluate(() => document.body.innerText)).toContain('United Kingdom');
    await own.screenshot({ path: `${SHOTS}/firefox-who-window.png` });
    await own.close();
  });
});

describe('an update of the extension in Firefox', () => {
  test('leaves no error on an open page, and its new reader answers there', async () => {
    const { page, popup, text } = await popupOn('http://tass.com/politics/9000001');
    expect(text).toContain('Leyla Karadag');
    await popup.close();
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(String(fault)));
    await opened.browser.installExtension(EXTENSION);
    await page.evaluate(() => document.body.append(document.createElement('a')));
    const again = await openFirefoxPopup(opened, 'http://tass.com/politics/9000001');
    expect(await again.evaluate(() => document.body.innerText)).toContain('Leyla Karadag');
    expect(faults).toEqual([]);
    await again.close();
    await page.close();
  });
});
