import type { BrowserContext, Page } from 'playwright-core';
export interface OpenedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  close(): Promise<void>;
}
export function openChromium(options: {
  executablePath: string;
  extension: string;
  port: number | null;
  headless?: boolean;
  flags?: readonly string[];
  /** Pixels of the device for one of CSS. */
  scale?: number;
}): Promise<OpenedChromium>;
export function openPopup(opened: OpenedChromium, page: Page): Promise<Page>;
