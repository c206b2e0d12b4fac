import type { Browser } from 'puppeteer-core';
export function openFirefox(options: {
  executablePath: string;
  extension: string;
  proxyPort: number;
}): Promise<{ readonly browser: Browser; readonly origin: string; close(): Promise<void> }>;
