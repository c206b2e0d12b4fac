import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openFirefox } from '../../scripts/firefox.mjs';
import { newsstandPages, serve } from '../../scripts/newsstand.mjs';

const ARTICLE = 'http://tass.com/politics/9000001';
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

describe('the popup in Firefox', () => {
  test('says who publishes and who speaks', async () => {
    const page = await opened.browser.newPage();
    await page.goto(ARTICLE);
    const popup = await opened.browser.newPage();
    await popup.goto(`${opened.origin}/popup.html`);
    const id = await popup.evaluate(async (url: string) => {
      const api = (
        globalThis as unknown as { browser: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }
      ).browser;
      return (await api.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    }, ARTICLE);
    await popup.goto(`${opened.origin}/popup.html?tab=${id}`);
    await popup.waitForFunction(() => document.body.innerText.includes('Leyla Karadag'));
    expect(await popup.evaluate(() => document.body.innerText)).toContain('TASS');
  });
});
