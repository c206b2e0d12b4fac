import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openPopup } from '../../scripts/chromium.mjs';
import { articlePage } from './pages.ts';
import { startReading, type Reading } from './reading.ts';

/** In the worker and in pages of the extension. */
declare const browser: Browser;

const addressOf = (index: number): string => `http://tass.com/society/${93_000_000 + index}`;
const pages = Array.from({ length: 12 }, (_, index) => ({
  url: addressOf(index),
  body: articlePage(`Ferry number ${index} returns to the northern route`, 'Maren Solheim'),
}));
let next = 0;

let reading: Reading;
beforeAll(async () => {
  reading = await startReading(pages);
  // Pages are read when the popup asks only, so that each test has the flow to itself.
  await reading.own.evaluate(() => browser.storage.local.set({ automatic: false }));
});
afterAll(() => reading.close());

async function openArticle(): Promise<{ page: Page; faults: string[] }> {
  const page = await reading.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(addressOf(next++));
  return { page, faults };
}

async function stopWorker(): Promise<void> {
  const session = await reading.context.newCDPSession(reading.own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function startWorkerAnew(): Promise<void> {
  await stopWorker();
  await reading.own.evaluate(() => browser.runtime.sendMessage({ kind: 'nothing' }).catch(() => undefined));
}

type Moment = 'before' | 'after';

/** Has the worker wait at a call of the extension API, before or after it is done, until it is let go on or stopped. */
async function holdWorker(method: string, moment: Moment): Promise<void> {
  await reading.worker.evaluate(
    ([path, when]) => {
      const names = path.split('.');
      const last = names.pop() ?? '';
      const scope = globalThis as { goOn?: () => void };
      const owner = names.reduce<object>((at, name) => Reflect.get(at, name) as object, browser);
      const real = Reflect.get(owner, last) as (...args: unknown[]) => Promise<unknown>;
      Reflect.set(owner, last, async (...args: unknown[]) => {
        const early = when === 'after' ? await real.apply(owner, args) : undefined;
        await new Promise<void>((goOn) => (scope.goOn = goOn));
        return when === 'after' ? early : real.apply(owner, args);
      });
    },
    [method, moment] as const,
  );
}

/** On a machine that is busy with other work. */
const PATIENCE = { timeout: 20_000 };
const workerIsHeld = () => expect.poll(() => reading.worker.evaluate(() => 'goOn' in globalThis), PATIENCE).toBe(true);

const STEPS: readonly (readonly [string, string, Moment])[] = [
  ['before the reader is put in', 'scripting.executeScript', 'before'],
  ['after the reader was put in', 'scripting.executeScript', 'after'],
  ['before the article is asked for', 'tabs.sendMessage', 'before'],
  ['when the article has arrived', 'tabs.sendMessage', 'after'],
  ['while the settings are read', 'storage.local.get', 'before'],
  ['before the report is stored', 'storage.session.set', 'before'],
  ['when the report has been stored', 'storage.session.set', 'after'],
];

describe('the right report, though the worker is stopped', () => {
  test.each(STEPS)('%s', async (_name, method, moment) => {
    const { page } = await openArticle();
    await startWorkerAnew();
    await holdWorker(method, moment);
    const opening = openPopup(reading, page);
    await workerIsHeld();
    await stopWorker();
    const popup = await opening;
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Maren Solheim');
    await popup.close();
    await page.close();
  });

  test('before the request', async () => {
    const { page } = await openArticle();
    await stopWorker();
    expect(await reading.popupText(page)).toContain('Maren Solheim');
    await page.close();
  });

  test('while the popup is open', async () => {
    const { page } = await openArticle();
    const popup = await openPopup(reading, page);
    await stopWorker();
    await popup.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await popup.locator('button.quotation').first().click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('backgrounder')), PATIENCE).toBe(true);
    await popup.reload();
    await popup.waitForSelector('main.report');
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Maren Solheim');
    await popup.close();
    await page.close();
  });
});

/** What the reader of news may do on chrome://extensions. */
async function configure(call: string, change: object): Promise<void> {
  const page = await reading.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.${call}(${JSON.stringify(change)})`);
  await page.close();
}
const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
  configure('updateExtensionConfiguration', { extensionId: reading.extensionId, hostAccess });

test('a permission taken back in mid-flow is said, and given again the report is there', async () => {
  const { page, faults } = await openArticle();
  await startWorkerAnew();
  await holdWorker('storage.session.get', 'before');
  const opening = openPopup(reading, page);
  await workerIsHeld();
  await setAccess('ON_CLICK');
  await reading.worker.evaluate(() => (globalThis as { goOn?: () => void }).goOn?.());
  const popup = await opening;
  expect(await popup.evaluate(() => document.body.innerText)).toContain('No access to this page');
  await popup.close();
  await setAccess('ON_ALL_SITES');
  await startWorkerAnew();
  expect(await reading.popupText(page)).toContain('Maren Solheim');
  expect(faults).toEqual([]);
  await page.close();
});

test('an update under open tabs leaves no error in them, and the popup works again', async () => {
  const { page, faults } = await openArticle();
  expect(await reading.popupText(page)).toContain('Maren Solheim');
  // Chromium does not start an unpacked extension again without it.
  await configure('updateProfileConfiguration', { inDeveloperMode: true });
  await reading.worker.evaluate(() => browser.runtime.reload()).catch(() => undefined);
  await expect
    .poll(() => reading.context.serviceWorkers().filter((worker) => worker !== reading.worker).length, PATIENCE)
    .toBe(1);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  expect(await reading.popupText(page)).toContain('Maren Solheim');
  expect(faults).toEqual([]);
  await page.close();
});
