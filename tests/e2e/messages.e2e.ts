import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, openPopup, type OpenedChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/newsstand.mjs';
import { articlePage } from './pages.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const FERRY = 'http://tass.com/society/92000001';
const QUARRY = 'http://quarry.example/society/92000002';

let stand: Awaited<ReturnType<typeof serve>>;
let opened: OpenedChromium;
let own: Page;
beforeAll(async () => {
  stand = await serve([
    { url: FERRY, body: articlePage('Ferry returns to the northern route', 'Maren Solheim') },
    { url: QUARRY, body: articlePage('Quarry owners lose their appeal', 'Idris Vaughan') },
  ]);
  opened = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension: resolve('.output/chrome-mv3-demo'),
    port: stand.port,
  });
  own = await opened.context.newPage();
  await own.goto(`chrome-extension://${opened.extensionId}/options.html`);
});
afterAll(async () => {
  await opened.close();
  stand.close();
});

/** The world of our content scripts in a page, as a page that has taken over its process would use it. */
async function scriptWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session: CDPSession = await opened.context.newCDPSession(page);
  const world = new Promise<number>((found) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${opened.extensionId}`) found(context.id);
    }),
  );
  await session.send('Runtime.enable');
  const contextId = await world;
  return async (expression) => {
    const request = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result } = await session.send('Runtime.evaluate', request);
    return result.value as unknown;
  };
}

const sessionKeys = () => own.evaluate(async () => Object.keys(await chrome.storage.session.get()).sort());
const tabOf = (url: string) => own.evaluate(async (at) => (await chrome.tabs.query({ url: at }))[0]?.id ?? -1, url);

describe('messages to the worker in Chromium', () => {
  test('from a content script: no report, neither on its own tab nor on another', async () => {
    const [ferry, quarry] = [await opened.context.newPage(), await opened.context.newPage()];
    await ferry.goto(FERRY);
    await quarry.goto(QUARRY);
    await (await openPopup(opened, ferry)).close();
    const run = await scriptWorld(quarry);
    for (const url of [FERRY, QUARRY]) {
      const request = JSON.stringify({ kind: 'report', tabId: await tabOf(url) });
      expect(await run(`chrome.runtime.sendMessage(${request}).then((reply) => reply ?? 'none', String)`)).toBe('none');
    }
    for (const page of [ferry, quarry]) await page.close();
  });

  test('from the page itself: none arrive, and its events change nothing', async () => {
    const page = await opened.context.newPage();
    await page.goto(QUARRY);
    await (await openPopup(opened, page)).close();
    const before = await sessionKeys();
    const ways = await page.evaluate(async (id) => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      for (const kind of ['report', 'read', 'article-seen'])
        for (const target of [window, window.frames]) target.postMessage({ kind, tabId: 1 }, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: { kind: 'report', tabId: 1 } }));
      const asked = await fetch(`chrome-extension://${id}/corpus.bin`).then(String, () => 'refused');
      return { asked, sendMessage: typeof runtime?.sendMessage };
    }, opened.extensionId);
    expect(ways).toEqual({ asked: 'refused', sendMessage: 'undefined' });
    expect(await sessionKeys()).toEqual(before);
    await page.close();
  });

  test('from the extension’s own page: malformed ones are left unanswered, and the next good one is answered', async () => {
    const replies = await own.evaluate(async () => {
      const nested = { kind: 'report', tabId: { valueOf: 1 } };
      const messages = [
        null,
        'report',
        7,
        [],
        {},
        { kind: 'erase' },
        nested,
        { kind: 'report', tabId: -1 },
        { kind: 'outlets', urls: ['a'.repeat(9_000_000)] },
      ];
      return Promise.all(
        messages.map((message) => chrome.runtime.sendMessage(message).then((reply) => reply ?? 'none', String)),
      );
    });
    expect(new Set(replies)).toEqual(new Set(['none']));
    const page = await opened.context.newPage();
    await page.goto(FERRY);
    const popup = await openPopup(opened, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Maren Solheim');
    for (const each of [popup, page]) await each.close();
  });
});
