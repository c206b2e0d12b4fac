import { resolve } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, openPopup, type OpenedChromium } from '../../scripts/chromium.mjs';
import { serve, type NewsstandPage } from '../../scripts/newsstand.mjs';

/** Chromium with the built extension over pages of our own. */
export interface Reading extends OpenedChromium {
  /** A page of the extension, which has its API. */
  readonly own: Page;
  readonly worker: Worker;
  /** What the popup says over a page that is open. */
  popupText(page: Page): Promise<string>;
}

export async function startReading(
  pages: readonly NewsstandPage[],
  extension = '.output/chrome-mv3-demo',
): Promise<Reading> {
  const stand = await serve(pages);
  const opened = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension: resolve(extension),
    port: stand.port,
  });
  const own = await opened.context.newPage();
  await own.goto(`chrome-extension://${opened.extensionId}/options.html`);
  const [worker] = opened.context.serviceWorkers();
  if (worker === undefined) throw new Error('The extension has no worker.');
  const popupText = async (page: Page): Promise<string> => {
    const popup = await openPopup(opened, page);
    const text = await popup.evaluate(() => document.body.innerText);
    await popup.close();
    return text;
  };
  const close = async () => {
    await opened.close();
    stand.close();
  };
  return { ...opened, own, worker, popupText, close };
}
