// Chromium with the built extension, its host names led to a loopback server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chrome and Edge do not load extensions from the command line: where no worker has come up by then, DevTools is asked to load it. */
const WORKER_MS = 3_000;

/** Opens Chromium, Chrome or Edge; every host is served by 127.0.0.1:port, or by the network where it is null. Returns {context, extensionId, close}. */
export async function openChromium({ executablePath, extension, port, headless = true, flags: more = [], scale = 1 }) {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...more,
    ...(port === null ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`]),
  ];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    args: headless ? ['--headless=new', ...flags] : flags,
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: scale,
  });
  const extensionId = (await idFromWorker(context)) ?? (await loadUnpacked(context, extension));
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, extensionId, close };
}

async function idFromWorker(context) {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: WORKER_MS }).catch(() => undefined));
  return worker === undefined ? null : new URL(worker.url()).host;
}

async function loadUnpacked(context, extension) {
  const session = await context.browser().newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
  return id;
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
