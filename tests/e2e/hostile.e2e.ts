import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, openPopup, type OpenedChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/newsstand.mjs';
import { NASTY } from './hostile.ts';

/** From the click to a report or an honest state, on a machine that is busy with other work. */
const BUDGET_MS = 10_000;
const addressOf = (index: number): string => `http://tass.com/nasty/${9_100_000 + index}`;

let stand: Awaited<ReturnType<typeof serve>>;
let opened: OpenedChromium;
beforeAll(async () => {
  stand = await serve(NASTY.map(({ body, isEndless = false }, index) => ({ url: addressOf(index), body, isEndless })));
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

describe('a nasty page', () => {
  test.each(NASTY.map((nasty, index) => ({ ...nasty, index })))(
    '$name',
    async ({ index, isReadable, isEndless = false }) => {
      const page = await opened.context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(fault.message));
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('dialog')));
      await page.goto(addressOf(index), { waitUntil: isEndless ? 'commit' : 'load' });
      const began = Date.now();
      const popup = await openPopup(opened, page);
      popup.on('pageerror', (fault) => faults.push(`popup: ${fault.message}`));
      expect(Date.now() - began).toBeLessThan(isEndless ? 2 * BUDGET_MS : BUDGET_MS);
      const text = await popup.evaluate(() => document.body.innerText);
      if (isReadable) expect(text).toContain('Maren Solheim');
      else expect(text.trim()).not.toBe('');
      expect(text).not.toContain('Boris Framer');
      const broken = (tab: typeof page) =>
        tab.evaluate(() => 'broken' in window || document.querySelector('main img, main script') !== null);
      expect(await broken(popup)).toBe(false);
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
      const links = await popup.evaluate(() => [...document.links].map((link) => link.protocol));
      expect(links.filter((protocol) => !/^(?:https?|chrome-extension):$/.test(protocol))).toEqual([]);
      expect(faults).toEqual([]);
      await popup.close();
      await page.close();
    },
  );
});
