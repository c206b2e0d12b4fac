import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openFirefox } from '../../scripts/firefox.mjs';
import { newsstandPages, serve } from '../../scripts/newsstand.mjs';

let stand: Awaited<ReturnType<typeof serve>>;
let opened: Awaited<ReturnType<typeof openFirefox>>;

beforeAll(async () => {
  stand = await serve(newsstandPages());
  opened = await openFirefox({
    executablePath: ensureBrowser('firefox'),
    extension: resolve('.output/firefox-mv3-demo'),
    proxyPort: stand.port,
  });
});
afterAll(async () => {
  await opened.close();
  stand.close();
});

describe('badges in Firefox', () => {
  test('stand beside links to known outlets and nowhere else', async () => {
    const page = await opened.browser.newPage();
    await page.goto('http://newsstand.example/');
    await page.waitForSelector('a[href*="//tass.com"] + [data-backgrounder]');
    expect(await page.$('a[href*="unknown-gazette"] + [data-backgrounder]')).toBeNull();
    expect(await page.$('a[href*="notatass"] + [data-backgrounder]')).toBeNull();
  });
});
