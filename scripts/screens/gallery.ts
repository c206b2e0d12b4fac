import type { Page } from 'playwright-core';
import { openChromium, type OpenedChromium } from '../chromium.mjs';
import { boxFont } from './boxFont.ts';

/** How a scene of the gallery is looked at. */
export interface View {
  readonly width: number;
  readonly locale: string;
  readonly scheme: 'light' | 'dark';
  readonly forced?: boolean;
}

/** Chromium with the demo build, on its gallery. */
export interface Gallery {
  readonly page: Page;
  /** Names of the scenes, in the gallery's order. */
  readonly scenes: readonly string[];
  /** Draws a scene; the window is made as tall as it is. */
  show(scene: string, view: View): Promise<void>;
  close(): Promise<void>;
}

/** A port on which nothing answers: the gallery needs no network. */
const NOWHERE = 9;
/** Text as the same machine draws it twice: no hints of the system, no colours at the edges. */
const STEADY_TEXT = ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'];

export async function openGallery(executablePath: string, extension: string): Promise<Gallery> {
  const opened = await openChromium({ executablePath, extension, port: NOWHERE, flags: STEADY_TEXT });
  const page = await opened.context.newPage();
  await page.goto(addressOf(opened));
  const links = page.locator('li a');
  await links.first().waitFor();
  return {
    page,
    scenes: await links.allTextContents(),
    show: (scene, view) => show(page, addressOf(opened), scene, view),
    close: () => opened.close(),
  };
}

const addressOf = ({ extensionId }: OpenedChromium) => `chrome-extension://${extensionId}/gallery.html`;

async function show(page: Page, address: string, scene: string, { width, locale, scheme, forced }: View) {
  // The welcome page may have come before it by now: what is behind is drawn once a second.
  await page.bringToFront();
  await page.setViewportSize({ width, height: 600 });
  await page.emulateMedia({
    colorScheme: scheme,
    forcedColors: forced === true ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(`${address}?${new URLSearchParams({ scene, locale }).toString()}`);
  await page.waitForSelector('[data-drawn]');
  await fit(page, width);
}

/** Makes the window as tall as what is drawn. */
async function fit(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.setViewportSize({ width, height });
  // What follows the layout has its place two frames later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Draws every sign as the same box, so that a picture does not depend on the machine's fonts. */
export async function drawBoxes(page: Page, width: number): Promise<void> {
  await page.evaluate(
    async (bytes) => {
      const font = await new FontFace('boxes', new Uint8Array(bytes)).load();
      document.fonts.add(font);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { font-family: boxes !important; font-synthesis: none !important; }');
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      await document.fonts.ready;
    },
    [...boxFont()],
  );
  await fit(page, width);
}
