import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openPopup } from '../../scripts/chromium.mjs';
import { articlePage } from './pages.ts';
import { startReading, type Reading } from './reading.ts';

/** In pages of the extension. */
declare const browser: Browser;

const FERRY = 'http://tass.com/society/94000001';
const pages = [{ url: FERRY, body: articlePage('Ferry returns to the northern route', 'Maren Solheim') }];

describe('a storage that is not as it should be', () => {
  let reading: Reading;
  let page: Page;
  beforeAll(async () => {
    reading = await startReading(pages);
    page = await reading.context.newPage();
    await page.goto(FERRY);
    await reading.popupText(page);
  });
  afterAll(() => reading.close());

  /** Replaces what is at a path in the stored report; returns how many reports were changed. */
  const damage = (path: string, value: unknown) =>
    reading.own.evaluate(
      async ([names, put]) => {
        const stored = await browser.storage.session.get();
        for (const key of Object.keys(stored)) {
          const last = names.at(-1) ?? '';
          const owner = names
            .slice(0, -1)
            .reduce<object>((at, name) => Reflect.get(at, name) as object, { root: stored[key] });
          Reflect.set(owner, last, put);
          if (names.length === 1) stored[key] = put;
        }
        await browser.storage.session.set(stored);
        return Object.keys(stored).length;
      },
      [['root', ...path.split('.').filter((name) => name !== '')], value] as const,
    );

  test.each([
    ['no report at all', '', 'garbage'],
    ['of an older format', 'report.format', 0],
    ['of a newer format', 'report.format', 99],
    ['without its speech', 'report.speech', null],
    ['with speakers that are none', 'report.speech.speakers', [7]],
    ['with an outlet that is none', 'report.source.outlet', { name: ['x'] }],
    ['of another page', 'stamp', 'another'],
  ])('a stored report %s is made anew', async (_name, path, value) => {
    expect(await damage(path, value)).toBe(1);
    const text = await reading.popupText(page);
    expect(text).toContain('Maren Solheim');
    expect(text).toContain('TASS');
  });

  test('a full session storage costs nothing but time', async () => {
    const isFull = await reading.own.evaluate(async () => {
      await browser.storage.session.clear();
      for (const size of [1_000_000, 10_000, 100])
        for (let index = 0; index < 100; index++)
          if (
            await browser.storage.session.set({ [`fill-${size}-${index}`]: 'x'.repeat(size) }).then(
              () => false,
              () => true,
            )
          )
            break;
      return browser.storage.session.set({ one: 'x'.repeat(1_000) }).then(
        () => false,
        () => true,
      );
    });
    expect(isFull).toBe(true);
    expect(await reading.popupText(page)).toContain('Maren Solheim');
    await reading.own.evaluate(() => browser.storage.session.clear());
  });

  test('settings of a newer version are kept beside those that can be read', async () => {
    const kept = {
      badges: 'sparkling',
      highlights: { when: 'always' },
      quietSites: ['quiet.example', { host: 'new.example' }],
      dismissed: [{ record: 'a-record', title: 'A record', site: null, since: '2031' }],
      colours: 'pastel',
    };
    await reading.own.evaluate((items) => browser.storage.local.set(items), kept);
    const popup = await openPopup(reading, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Maren Solheim');
    await popup.getByRole('button', { name: 'No badges on tass.com' }).click();
    // Closed at once: what was clicked is stored all the same.
    await popup.close();
    await expect
      .poll(() => reading.own.evaluate(() => browser.storage.local.get()))
      .toMatchObject({ ...kept, quietSites: [...kept.quietSites, 'tass.com'] });
  });

  test('a full local storage keeps what it has, and the report is there', async () => {
    const kept = { quietSites: ['quiet.example'], dismissed: [{ record: 'a-record', title: 'A record', site: null }] };
    const isFull = await reading.own.evaluate(async (settings) => {
      await browser.storage.local.clear();
      await browser.storage.local.set(settings);
      const isRefused = (key: string, size: number) =>
        browser.storage.local.set({ [key]: 'x'.repeat(size) }).then(
          () => false,
          () => true,
        );
      for (const size of [1_000_000, 10_000, 100, 10])
        for (let index = 0; index < 200; index++) if (await isRefused(`fill-${size}-${index}`, size)) break;
      return isRefused('one', 1_000);
    }, kept);
    expect(isFull).toBe(true);
    const popup = await openPopup(reading, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Maren Solheim');
    await popup.getByRole('button', { name: 'No badges on tass.com' }).click();
    await popup.getByRole('alert').getByText('This could not be saved').waitFor();
    expect(await popup.getByRole('button', { name: 'No badges on tass.com' }).isVisible()).toBe(true);
    await popup.close();
    expect(await reading.popupText(page)).toContain('Maren Solheim');
    expect(await reading.own.evaluate(() => browser.storage.local.get(['quietSites', 'dismissed']))).toEqual(kept);
    await reading.own.evaluate(() => browser.storage.local.clear());
  });

  test('one button erases all that is stored', async () => {
    await reading.own.evaluate(() => browser.storage.local.set({ highlights: true, quietSites: ['quiet.example'] }));
    await reading.popupText(page);
    const stored = () =>
      reading.own.evaluate(async () => [await browser.storage.local.get(), await browser.storage.session.get()]);
    expect((await stored()).map((items) => Object.keys(items).length > 0)).toEqual([true, true]);
    await reading.own.reload();
    await reading.own.getByRole('button', { name: 'Erase everything' }).click();
    await reading.own.getByRole('button', { name: 'Yes, erase' }).click();
    await reading.own.getByText('Erased.').waitFor();
    await expect.poll(stored).toEqual([{}, {}]);
  });

  test('two popups that change the same setting keep both changes', async () => {
    await reading.own.evaluate(() => browser.storage.local.set({ quietSites: [] }));
    const popups = [await openPopup(reading, page), await openPopup(reading, page)];
    await reading.own.evaluate(() => browser.storage.local.set({ quietSites: ['meanwhile.example'] }));
    await popups[0]?.getByRole('button', { name: 'No badges on tass.com' }).click();
    await expect
      .poll(() => reading.own.evaluate(() => browser.storage.local.get('quietSites')), { timeout: 20_000 })
      .toEqual({ quietSites: ['meanwhile.example', 'tass.com'] });
    for (const popup of popups) await popup.close();
  });
});

describe('a corpus file that is not as it should be', () => {
  const withFormat = (bytes: Buffer): Buffer => {
    const changed = Buffer.from(bytes);
    changed.writeUInt32LE(changed.readUInt32LE(4) + 1, 4);
    return changed;
  };
  const broken: readonly (readonly [string, (bytes: Buffer) => Buffer | null])[] = [
    ['missing', () => null],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['of another format', withFormat],
  ];
  test.each(broken)('%s', async (_name, change) => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-broken-'));
    cpSync('.output/chrome-mv3-demo', folder, { recursive: true });
    const file = join(folder, 'corpus.bin');
    const changed = change(readFileSync(file));
    if (changed === null) rmSync(file);
    else writeFileSync(file, changed);
    const reading = await startReading(pages, folder);
    const page = await reading.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.goto(FERRY);
    expect(await reading.popupText(page)).toContain('The background data could not be loaded');
    expect(await page.locator('[data-backgrounder]').count()).toBe(0);
    expect(faults).toEqual([]);
    await reading.close();
    rmSync(folder, { recursive: true });
  });
});
