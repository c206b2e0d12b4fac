import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openPopup } from '../../scripts/chromium.mjs';
import { articlePage } from './pages.ts';
import { startReading, type Reading } from './reading.ts';

/** In the worker and in pages of the extension. */
declare const browser: Browser;

const addressOf = (index: number): string => `http://tass.com/society/${93_000_000 + index}`;
const pages = Array.from({ length: 30 }, (_, index) => ({
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

/** A call of the extension API, or `fetch`; `about` is a word of what it is called with. */
interface Step {
  readonly method: string;
  readonly moment: Moment;
  readonly about?: string;
}

/** Has the worker wait at a call, before or after it is done, until it is let go on or stopped. */
async function holdWorker({ method, moment, about = '' }: Step): Promise<void> {
  await reading.worker.evaluate(
    ([path, when, word]) => {
      const names = path.split('.');
      const last = names.pop() ?? '';
      const scope = globalThis as { goOn?: () => void };
      const api = names.length === 0 ? globalThis : browser;
      const owner = names.reduce<object>((at, name) => Reflect.get(at, name) as object, api);
      const real = Reflect.get(owner, last) as (...args: unknown[]) => Promise<unknown>;
      Reflect.set(owner, last, async (...args: unknown[]) => {
        if (!JSON.stringify(args).includes(word)) return real.apply(owner, args);
        const early = when === 'after' ? await real.apply(owner, args) : undefined;
        await new Promise<void>((goOn) => (scope.goOn = goOn));
        return when === 'after' ? early : real.apply(owner, args);
      });
    },
    [method, moment, about] as const,
  );
}

/** Has the worker note the calls that it makes of these parts of the extension API. */
async function noteCalls(): Promise<void> {
  await reading.worker.evaluate(() => {
    const calls: string[] = [];
    Reflect.set(globalThis, 'calls', calls);
    for (const path of ['tabs', 'scripting', 'permissions', 'windows', 'storage.local', 'storage.session']) {
      const owner = path.split('.').reduce<object>((at, name) => Reflect.get(at, name) as object, browser);
      for (const name in owner) {
        const real: unknown = Reflect.get(owner, name);
        if (typeof real !== 'function') continue;
        Reflect.set(owner, name, (...args: unknown[]): unknown => {
          calls.push(`${path}.${name}`);
          return Reflect.apply(real, owner, args) as unknown;
        });
      }
    }
  });
}
const notedCalls = () => reading.worker.evaluate(() => Reflect.get(globalThis, 'calls') as string[]);

/** On a machine that is busy with other work. */
const PATIENCE = { timeout: 20_000 };
const workerIsHeld = () => expect.poll(() => reading.worker.evaluate(() => 'goOn' in globalThis), PATIENCE).toBe(true);

/** All calls on the way to a report that was not there yet. */
const STEPS: readonly (readonly [string, Step])[] = [
  ['before the tab is looked up', { method: 'tabs.get', moment: 'before' }],
  ['when the tab was looked up', { method: 'tabs.get', moment: 'after' }],
  ['before a stored report is looked for', { method: 'storage.session.get', moment: 'before' }],
  ['when no stored report was found', { method: 'storage.session.get', moment: 'after' }],
  ['before the page is asked for its stamp', { method: 'tabs.sendMessage', moment: 'before', about: 'stamp' }],
  ['before the corpus is loaded', { method: 'fetch', moment: 'before' }],
  ['when the corpus was loaded', { method: 'fetch', moment: 'after' }],
  ['before the reader is put in', { method: 'scripting.executeScript', moment: 'before' }],
  ['after the reader was put in', { method: 'scripting.executeScript', moment: 'after' }],
  ['before the article is asked for', { method: 'tabs.sendMessage', moment: 'before', about: 'read' }],
  ['when the article has arrived', { method: 'tabs.sendMessage', moment: 'after', about: 'read' }],
  ['while the settings are read', { method: 'storage.local.get', moment: 'before' }],
  ['before the report is stored', { method: 'storage.session.set', moment: 'before' }],
  ['when the report has been stored', { method: 'storage.session.set', moment: 'after' }],
];
/** What the worker does whenever it starts or a tab is closed. */
const BY_THE_WAY = ['permissions.contains', 'scripting.getRegisteredContentScripts', 'storage.session.remove'];

describe('the right report, though the worker is stopped', () => {
  test('there is a step for every call that the worker makes', async () => {
    const { page } = await openArticle();
    await startWorkerAnew();
    await noteCalls();
    await reading.popupText(page);
    const made = new Set((await notedCalls()).filter((call) => !BY_THE_WAY.includes(call)));
    const held = new Set(STEPS.map(([, { method }]) => method).filter((method) => method !== 'fetch'));
    expect([...made].sort()).toEqual([...held].sort());
    await page.close();
  });

  test.each(STEPS)('%s', async (_name, step) => {
    const { page } = await openArticle();
    await startWorkerAnew();
    await holdWorker(step);
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

test.each(['before', 'after'] as const)(
  'a change of settings is kept, the worker stopped %s storing it',
  async (moment) => {
    const { page } = await openArticle();
    const kept = { quietSites: ['quiet.example'], dismissed: [{ record: 'a', title: 'A', site: null }] };
    await reading.own.evaluate((settings) => browser.storage.local.set(settings), kept);
    const popup = await openPopup(reading, page);
    await startWorkerAnew();
    await holdWorker({ method: 'storage.local.set', moment });
    await popup.getByRole('button', { name: 'No badges on tass.com' }).click();
    await workerIsHeld();
    await stopWorker();
    const stored = () => reading.own.evaluate(() => browser.storage.local.get(['quietSites', 'dismissed']));
    await expect.poll(stored, PATIENCE).toEqual({ ...kept, quietSites: ['quiet.example', 'tass.com'] });
    await reading.own.evaluate(() => browser.storage.local.remove(['quietSites', 'dismissed']));
    for (const each of [popup, page]) await each.close();
  },
);

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
  await holdWorker({ method: 'storage.session.get', moment: 'before' });
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
