// npm run tour: takes the pictures of README and docs/tour.md anew, of the newsstand and of the gallery.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBrowser } from '../browsers.mjs';
import { openChromium, openPopup } from '../chromium.mjs';
import { newsstandPages, serve } from '../newsstand.mjs';

const IMAGES = 'docs/images';
const EXTENSION = resolve('.output/chrome-mv3-demo');
const AGENCY = 'http://tass.com/politics/9000001';
/** A popup is no taller in Chromium. */
const POPUP = { width: 400, height: 600 };
/** Marks and cards in a page are there by then. */
const DRAWN_MS = 1_000;

const stand = await serve(newsstandPages());
const opened = await openChromium({
  executablePath: ensureBrowser('chromium'),
  extension: EXTENSION,
  port: stand.port,
  flags: ['--hide-scrollbars'],
  scale: 2,
});
const own = (path: string) => `chrome-extension://${opened.extensionId}/${path}`;
const save = (page: Page, name: string) => page.screenshot({ path: `${IMAGES}/${name}.png` });

async function pageAt(url: string, width: number, height: number): Promise<Page> {
  const page = await opened.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(url);
  return page;
}

/** The whole of a page of ours, a margin below it. */
async function saveWhole(page: Page, name: string, width: number): Promise<void> {
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.setViewportSize({ width, height });
  await save(page, name);
}

async function inThePage(): Promise<void> {
  const settings = await pageAt(own('options.html'), 700, 700);
  // Pages opened before that get no badges.
  await settings.waitForFunction('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)');
  const front = await pageAt('http://newsstand.example/', 700, 260);
  await front.waitForSelector('[data-backgrounder]', { state: 'attached' });
  await front.waitForTimeout(DRAWN_MS);
  await save(front, 'badges');
  await front.setViewportSize({ width: 700, height: 400 });
  await front.locator('li a').first().focus();
  await front.keyboard.press('Tab');
  await front.waitForTimeout(DRAWN_MS);
  await save(front, 'card');

  await settings.evaluate('chrome.storage.local.set({ highlights: true })');
  const article = await pageAt(AGENCY, 700, 420);
  await (await openPopup(opened, article)).close();
  await article.bringToFront();
  await article.waitForTimeout(DRAWN_MS);
  await save(article, 'underlined');
  await settings.evaluate('chrome.storage.local.set({ highlights: false })');
}

async function popups(): Promise<void> {
  const popup = await openPopup(opened, await pageAt(AGENCY, 700, 900));
  await popup.setViewportSize(POPUP);
  await save(popup, 'popup');
  await popup.locator('.speaker summary').first().click();
  await popup.locator('#who-speaks').evaluate((heading) => heading.scrollIntoView());
  await save(popup, 'popup-speakers');
  await popup.locator('[aria-labelledby="related"] summary').first().click();
  await popup.locator('#related').evaluate((heading) => heading.scrollIntoView());
  await save(popup, 'popup-background');
}

async function scenes(): Promise<void> {
  const page = await pageAt(own('gallery.html'), POPUP.width, POPUP.height);
  const show = async (scene: string, locale: string, { width, height } = POPUP) => {
    await page.setViewportSize({ width, height });
    await page.goto(own(`gallery.html?${new URLSearchParams({ scene, locale }).toString()}`));
    await page.waitForSelector('[data-drawn]');
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  await show('report: full', 'en');
  await save(page, 'popup-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await show('report: full', 'ar');
  await save(page, 'popup-arabic');
  await show('report: unknown', 'en');
  await saveWhole(page, 'popup-unknown', POPUP.width);
  await show('state: not-article', 'en');
  await saveWhole(page, 'popup-not-article', POPUP.width);
  for (const [scene, name] of [
    ['options: in use', 'options'],
    ['welcome: new', 'welcome'],
  ] as const) {
    await show(scene, 'en', { width: 620, height: 100 });
    await saveWhole(page, name, 620);
  }
}

await inThePage();
await popups();
await scenes();
await opened.close();
stand.close();
