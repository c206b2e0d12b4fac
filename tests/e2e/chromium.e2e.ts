import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, openPopup } from '../../scripts/chromium.mjs';
import { newsstandPages, serve } from '../../scripts/newsstand.mjs';

const SHOTS = resolve('.artefacts');
let stand: Awaited<ReturnType<typeof serve>>;
let opened: Awaited<ReturnType<typeof openChromium>>;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  stand = await serve(newsstandPages());
  opened = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension: resolve('.output/chrome-mv3-demo'),
    port: stand.port,
  });
});
afterAll(async () => {
  await opened.close();
  stand.close();
});

async function popupOn(url: string) {
  const page = await opened.context.newPage();
  await page.goto(url);
  const popup = await openPopup(opened, page);
  const text = await popup.evaluate(() => document.body.innerText);
  return { page, popup, text };
}

describe('the popup in Chromium', () => {
  test('says who publishes, who speaks and what it relates to', async () => {
    const { page, popup, text } = await popupOn('http://tass.com/politics/9000001');
    expect(text).toContain('TASS');
    expect(text).toMatch(/state/i);
    expect(text).toContain('Leyla Karadag');
    expect(text).toContain('ANKARA');
    expect(text).not.toContain('Harbour masters met to discuss');
    await popup.screenshot({ path: `${SHOTS}/popup-light.png`, fullPage: true });
    await popup.emulateMedia({ colorScheme: 'dark' });
    await popup.screenshot({ path: `${SHOTS}/popup-dark.png`, fullPage: true });
    await popup.close();
    await page.close();
  });

  test('leaves the live page as it was', async () => {
    const page = await opened.context.newPage();
    await page.goto('http://tass.com/politics/9000001');
    const before = await page.content();
    const popup = await openPopup(opened, page);
    expect(await page.content()).toBe(before);
    await popup.close();
    await page.close();
  });

  test('shows the report though the worker was stopped in between', async () => {
    const page = await opened.context.newPage();
    await page.goto('http://tass.com/politics/9000001');
    const own = await opened.context.newPage();
    await own.goto(`chrome-extension://${opened.extensionId}/welcome.html`);
    const session = await opened.context.newCDPSession(own);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const popup = await openPopup(opened, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Leyla Karadag');
    for (const each of [popup, own, page]) await each.close();
  });

  test('shows what an unknown outlet declares about itself, and who does not speak', async () => {
    const { page, popup, text } = await popupOn('http://unknown-gazette.example/2024/03/bridge');
    expect(text).toContain('The Unknown Gazette');
    await popup.screenshot({ path: `${SHOTS}/popup-unknown.png`, fullPage: true });
    await popup.close();
    await page.close();
  });

  test('says so on a page that is no article', async () => {
    const { page, popup, text } = await popupOn('http://unknown-gazette.example/login');
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toContain('Who speaks');
    await popup.screenshot({ path: `${SHOTS}/popup-not-article.png`, fullPage: true });
    await popup.close();
    await page.close();
  });
});

describe('underlined quotations', () => {
  test('stand in the page when the reader asks for them, without a change of its elements', async () => {
    const page = await opened.context.newPage();
    await page.goto('http://tass.com/politics/9000001');
    const before = await page.content();
    const own = await opened.context.newPage();
    await own.goto(`chrome-extension://${opened.extensionId}/options.html`);
    await own.getByLabel('Underline and number quotations in the page').check();
    await page.reload();
    const popup = await openPopup(opened, page);
    await page.bringToFront();
    await page.screenshot({ path: `${SHOTS}/underlined.png` });
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toContain('backgrounder-solid-light-0');
    await page.evaluate(() => document.querySelector('backgrounder-numbers')?.remove());
    expect(await page.content()).toBe(before);
    await own.getByLabel('Underline and number quotations in the page').uncheck();
    for (const each of [popup, own, page]) await each.close();
  });
});

describe('badges in Chromium', () => {
  test('stand beside links to known outlets and nowhere else', async () => {
    const page = await opened.context.newPage();
    await page.goto('http://newsstand.example/');
    await page.waitForSelector('a[href*="//tass.com"] + [data-backgrounder]', { state: 'attached' });
    expect(await page.locator('a[href*="bbc.co.uk"] + [data-backgrounder]').count()).toBe(1);
    expect(await page.locator('a[href*="unknown-gazette"] + [data-backgrounder]').count()).toBe(0);
    expect(await page.locator('a[href*="notatass"] + [data-backgrounder]').count()).toBe(0);
    await page.screenshot({ path: `${SHOTS}/badges.png` });
    await page.close();
  });
});
