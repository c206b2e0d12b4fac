import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, type OpenedChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/newsstand.mjs';

const SHOTS = resolve('.artefacts');
const link = (text: string): string => `<a href="http://tass.com/${encodeURIComponent(text)}">${text}</a>`;
const words = ['Ferry returns to the northern route', 'Quarry owners lose their appeal', 'Tide tables for the week'];
const items = (tag: string, attributes = ''): string =>
  words.map((one) => `<${tag} ${attributes}>${link(one)}</${tag}>`).join('');

/** The ways in which news pages lay out their links; each holds three links to one known outlet. */
const LAYOUTS: Readonly<Record<string, string>> = {
  list: `<ul>${items('li')}</ul>`,
  'flex row': `<div style="display:flex;gap:8px;width:600px">${items('div')}</div>`,
  'links as flex items': `<nav style="display:flex;justify-content:space-between;width:700px">${words.map(link).join('')}</nav>`,
  grid: `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${items('div')}</div>`,
  'links as grid items': `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${words.map(link).join('')}</div>`,
  'running text': `<p style="width:340px">A report on ${words.map(link).join(', and one on ')}, and nothing more than that to be read today.</p>`,
  table: `<table border="1"><tr>${items('td')}</tr></table>`,
  columns: `<div style="columns:2;width:420px">${items('p')}</div>`,
  'one line, cut': `<div style="width:160px">${items('div', 'style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis"')}</div>`,
  'block links': `<div style="width:200px">${words.map((one) => link(one).replace('<a ', '<a style="display:block;padding:8px" ')).join('')}</div>`,
};
const address = (index: number): string => `http://shelf.example/${index}`;
const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shelf</title><body style="font:16px serif"><h1>Shelf</h1>${body}<p id="after">After</p></body></html>`;

let stand: Awaited<ReturnType<typeof serve>>;
let opened: OpenedChromium;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  stand = await serve(Object.values(LAYOUTS).map((body, index) => ({ url: address(index), body: html(body) })));
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
    await page.goto(address(index));
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
  await page.goto(address(0));
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
