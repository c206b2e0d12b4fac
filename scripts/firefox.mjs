// Firefox with the built extension, the newsstand's host names led to loopback.
import puppeteer from 'puppeteer-core';

const ADDON = 'backgrounder@backgrounder.invalid';
const UUID = '5d1f9a52-7c1e-4a53-9c7e-2f1f6f0b7a10';
const ORIGIN = `moz-extension://${UUID}`;
const LOAD_LIMIT_MS = 15_000;

/** Opens Firefox; `proxyPort` is an HTTP proxy on loopback that answers for every host, null for the network. Returns {browser, close}. */
export async function openFirefox({ executablePath, extension, proxyPort, headless = true }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Without it WebDriver BiDi may not look into the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      ...(proxyPort === null ? {} : proxyPrefs(proxyPort)),
    },
  });
  await browser.installExtension(extension);
  return { browser, close: () => browser.close() };
}

const proxyPrefs = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** The popup of the tab at `url`, opened as a tab, with its report or state on it. */
export async function openFirefoxPopup({ browser }, url) {
  const popup = await browser.newPage();
  await popup.setViewport({ width: 400, height: 900 });
  await openOwnPage(popup, '/welcome.html');
  const id = await popup.evaluate(async (address) => {
    const tabs = await globalThis.browser.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? null;
  }, url);
  await openOwnPage(popup, `/popup.html?tab=${id}`);
  await until(popup, () => document.querySelector('main:not([aria-busy="true"])') !== null);
  return popup;
}

/** Goes to a page of the extension. That changes the process; BiDi loses the navigation, so its end is watched from here. */
export async function openOwnPage(page, path) {
  page.goto(`${ORIGIN}${path}`).catch(() => undefined);
  await until(page, (address) => location.href === address && document.readyState === 'complete', `${ORIGIN}${path}`);
}

async function until(page, condition, argument) {
  const end = Date.now() + LOAD_LIMIT_MS;
  while (!(await page.evaluate(condition, argument).catch(() => false))) {
    if (Date.now() > end) throw new Error(`Firefox: ${condition} did not come true within ${LOAD_LIMIT_MS} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
