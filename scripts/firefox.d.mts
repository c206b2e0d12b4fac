import type { Browser, Page } from 'puppeteer-core';
export interface OpenedFirefox {
  readonly browser: Browser;
  close(): Promise<void>;
}
export function openFirefox(options: {
  executablePath: string;
  extension: string;
  proxyPort: number | null;
  headless?: boolean;
}): Promise<OpenedFirefox>;
export function openFirefoxPopup(opened: OpenedFirefox, url: string): Promise<Page>;
export function openOwnPage(page: Page, path: string): Promise<void>;
