// Chromium with the built extension, its host names led to a loopback server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Opens Chromium; every host is served by 127.0.0.1:port, or by the network where it is null. Returns {context, worker, extensionId, close}. */
export async function openChromium({ executablePath, extension, port, headless = true }) {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...(port === null ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`]),
  ];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    args: headless ? ['--headless=new', ...flags] : flags,
    viewport: { width: 1280, height: 900 },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, worker, extensionId: new URL(worker.url()).host, close };
}

/** The popup of the tab that shows `page`, opened as a tab, with its report or state on it. */
export async function openPopup({ context, extensionId }, page) {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 900 });
  await popup.goto(`chrome-extension://${extensionId}/welcome.html`);
  const id = await popup.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    // The browser keeps the addresses of its own pages from extensions.
    return (tabs.find((tab) => tab.url === url) ?? tabs.findLast((tab) => tab.url === undefined))?.id ?? null;
  }, page.url());
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${id}`);
  await popup.waitForFunction(() => document.querySelector('main:not([aria-busy="true"])') !== null);
  return popup;
}
