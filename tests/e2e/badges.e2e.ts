import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, type OpenedChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/newsstand.mjs';
import { layoutAddress, layoutPages, LAYOUTS } from './layouts.ts';

const SHOTS = resolve('.artefacts');
let stand: Awaited<ReturnType<typeof serve>>;
let opened: OpenedChromium;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  stand = await serve(layoutPages());
  opened = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension: resolve('.output/chrome-mv3-demo'),
    port: stand.port,
  });
  // A page opened before the worker has registered its scripts gets none.
  const own = await opened.context.newPage();
  await own.goto(`chrome-extension://${opened.extensionId}/options.html`);
  await own.waitForFunction('chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)');
  await own.close();
});
afterAll(async () => {
  await opened.close();
  stand.close();
});

describe('badges move nothing', () => {
  test.each(Object.keys(LAYOUTS).map((name, index) => ({ name, index })))('$name', async ({ name, index }) => {
    const page = await opened.context.newPage();
    await page.goto(layoutAddress(index));
    await page.waitForFunction(() => document.querySelectorAll('[data-backgrounder]').length === 3);
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body *:not([data-backgrounder])')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 100);
        }),
    );
    await page.screenshot({ path: `${SHOTS}/badges-${name.replaceAll(/[ ,]+/g, '-')}.png` });
    const behindText = await page.evaluate(() =>
      [...document.querySelectorAll('[data-backgrounder]')].map((badge, at) => {
        const range = document.createRange();
        range.selectNodeContents(document.links[at]?.firstChild ?? document.body);
        const end = [...range.getClientRects()].at(-1);
        const clip = badge.parentElement?.getBoundingClientRect().right ?? 0;
        const { left, top } = badge.getBoundingClientRect();
        return end !== undefined && left >= Math.min(end.right, clip) - 1 && top >= end.top - 1 && top <= end.bottom;
      }),
    );
    expect(behindText).toEqual([true, true, true]);
    const withBadges = await places();
    await page.evaluate(() => document.querySelectorAll('[data-backgrounder]').forEach((badge) => badge.remove()));
    expect(withBadges).toEqual(await places());
    expect(shifts).toBe(0);
    await page.close();
  });
});

test('links that come later get their badges, a link twice none', async () => {
  const page = await opened.context.newPage();
  await page.goto(layoutAddress(0));
  await page.waitForFunction(() => document.querySelectorAll('[data-backgrounder]').length === 3);
  for (let round = 1; round <= 3; round++) {
    await page.evaluate((at) => {
      const item = document.createElement('li');
      const later = document.createElement('a');
      later.href = `http://tass.com/later/${at}`;
      later.textContent = `A headline that came later, number ${at}`;
      item.append(later);
      document.querySelector('ul')?.append(item);
    }, round);
    await page.waitForFunction((count) => document.querySelectorAll('[data-backgrounder]').length === count, 3 + round);
  }
  await page.evaluate(() => history.pushState({}, '', '/another'));
  await page.waitForTimeout(700);
  expect(await page.locator('[data-backgrounder]').count()).toBe(6);
  await page.close();
});
