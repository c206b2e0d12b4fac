// Firefox with the built extension, the newsstand's host names led to loopback.
import puppeteer from 'puppeteer-core';

const ADDON = 'backgrounder@backgrounder.invalid';
const UUID = '5d1f9a52-7c1e-4a53-9c7e-2f1f6f0b7a10';

/** Opens Firefox; `proxyPort` is an HTTP proxy on loopback that answers for every host. Returns {browser, origin, close}. */
export async function openFirefox({ executablePath, extension, proxyPort }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${UUID}`, close: () => browser.close() };
}
