import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, openPopup, type OpenedChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/newsstand.mjs';
import { articlePage, PDF } from './pages.ts';

const FERRY = 'http://tass.com/society/91000001';
const QUARRY = 'http://tass.com/society/91000002';
const PAPER = 'http://tass.com/papers/report';
const NO_SPEECH = 'http://tass.com/society/91000003';
const pages = [
  { url: FERRY, body: articlePage('Ferry returns to the northern route', 'Maren Solheim') },
  { url: QUARRY, body: articlePage('Quarry owners lose their appeal', 'Idris Vaughan') },
  { url: NO_SPEECH, body: articlePage('Tide tables for the coming week', null) },
  { url: PAPER, body: PDF, type: 'application/pdf' },
  { url: `${PAPER}.pdf`, body: PDF, type: 'application/pdf' },
];

let stand: Awaited<ReturnType<typeof serve>>;
let opened: OpenedChromium;
beforeAll(async () => {
  stand = await serve(pages);
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

async function newPage(url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await opened.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on(
    'console',
    (line) => line.type() === 'error' && !/favicon/.test(line.location().url) && faults.push(line.text()),
  );
  await page.goto(url);
  return { page, faults };
}

async function popupText(page: Page): Promise<string> {
  const popup = await openPopup(opened, page);
  const text = await popup.evaluate(() => document.body.innerText);
  await popup.close();
  return text;
}

describe('the report follows the page', () => {
  test('after a navigation by the history API', async () => {
    const { page, faults } = await newPage(FERRY);
    expect(await popupText(page)).toContain('Maren Solheim');
    await page.evaluate(
      (html) => {
        history.pushState({}, '', '/society/91000002');
        const next = new DOMParser().parseFromString(html, 'text/html');
        document.title = next.title;
        document.body.replaceWith(next.body);
      },
      articlePage('Quarry owners lose their appeal', 'Idris Vaughan'),
    );
    const text = await popupText(page);
    expect(text).toContain('Idris Vaughan');
    expect(text).not.toContain('Maren Solheim');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('after going on, back and reloading', async () => {
    const { page, faults } = await newPage(FERRY);
    expect(await popupText(page)).toContain('Maren Solheim');
    await page.goto(QUARRY);
    expect(await popupText(page)).toContain('Idris Vaughan');
    await page.goBack();
    expect(await popupText(page)).toContain('Maren Solheim');
    await page.reload();
    expect(await popupText(page)).toContain('Maren Solheim');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('in two tabs side by side', async () => {
    const [one, two] = [await newPage(FERRY), await newPage(QUARRY)];
    expect(await popupText(one.page)).toContain('Maren Solheim');
    expect(await popupText(two.page)).toContain('Idris Vaughan');
    expect(await popupText(one.page)).toContain('Maren Solheim');
    await one.page.close();
    await two.page.close();
  });
});

describe('honest states', () => {
  test.each([
    ['a PDF by its address', `${PAPER}.pdf`, 'This is a PDF document'],
    ['a PDF by its type', PAPER, 'This is a PDF document'],
    ['a page of the browser', 'chrome://version/', 'This page belongs to the browser'],
    ['an article in which nobody speaks', NO_SPEECH, 'No speech was found'],
  ])('%s', async (_name, url, words) => {
    const page = await opened.context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForTimeout(500);
    expect(await popupText(page)).toContain(words);
    await page.close();
  });
});
