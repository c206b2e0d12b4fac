import { resolve } from 'node:path';
import type { BrowserKind } from './browsers.mjs';
import { openChromium, openPopup } from './chromium.mjs';
import { openFirefox, openFirefoxPopup } from './firefox.mjs';

/** What the demo does with a tab: the same in Playwright and Puppeteer. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  screenshot(options: { path: `${string}.png`; fullPage?: boolean }): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A browser with the demo build in it. */
export interface Demo {
  open(url: string): Promise<Tab>;
  /** The popup as it stands over an open tab. */
  popupOf(tab: Tab): Promise<Tab>;
  /** Fulfilled when the user has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface DemoOptions {
  readonly kind: BrowserKind;
  readonly executablePath: string;
  /** Where the newsstand answers for every host; null for the real network. */
  readonly port: number | null;
  readonly headless: boolean;
}

export function openDemo(options: DemoOptions): Promise<Demo> {
  return options.kind === 'firefox' ? inFirefox(options) : inChromium(options);
}

async function inChromium({ executablePath, port, headless }: DemoOptions): Promise<Demo> {
  const opened = await openChromium({ executablePath, port, headless, extension: resolve('.output/chrome-mv3-demo') });
  const pages = new Map<Tab, Parameters<typeof openPopup>[1]>();
  return {
    open: async (url) => {
      const page = await opened.context.newPage();
      await page.goto(url);
      pages.set(page, page);
      return page;
    },
    popupOf: (tab) => openPopup(opened, known(pages, tab)),
    closed: new Promise((done) => opened.context.on('close', () => done())),
    close: () => opened.close(),
  };
}

async function inFirefox({ executablePath, port, headless }: DemoOptions): Promise<Demo> {
  const opened = await openFirefox({
    executablePath,
    proxyPort: port,
    headless,
    extension: resolve('.output/firefox-mv3-demo'),
  });
  const addresses = new Map<Tab, string>();
  return {
    open: async (url) => {
      const page = await opened.browser.newPage();
      await page.goto(url);
      addresses.set(page, page.url());
      return page;
    },
    popupOf: (tab) => openFirefoxPopup(opened, known(addresses, tab)),
    closed: new Promise((done) => opened.browser.on('disconnected', () => done())),
    close: () => opened.close(),
  };
}

function known<T>(tabs: ReadonlyMap<Tab, T>, tab: Tab): T {
  const found = tabs.get(tab);
  if (found === undefined) throw new Error('This tab was not opened here.');
  return found;
}
