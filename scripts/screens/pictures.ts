import type { Page } from 'playwright-core';
import { drawBoxes, type Gallery, type View } from './gallery.ts';

/** Where the expected pictures are, one PNG each. */
export const PICTURES = 'tests/e2e/screens';

/** Holds the major version of the Chromium that took them. */
export const TAKEN_BY = 'tests/e2e/screens.chromium';

/** "156" of the Chromium that shows a page. */
export async function majorOf(page: Page): Promise<string> {
  return /Chrome\/(\d+)/.exec(await page.evaluate(() => navigator.userAgent))?.[1] ?? '';
}

export interface Picture {
  /** Of the file, without `.png`. */
  readonly name: string;
  readonly scene: string;
  readonly view: View;
}

const POPUP: View = { width: 400, locale: 'en', scheme: 'light' };
/** Scenes that are looked at in other views too, where most can go wrong. */
const CLOSELY = [
  'report: full',
  'report: unfolded',
  'report: long names',
  'options: in use',
  'welcome: new',
  'cards: answers',
  'marks: an open card',
];
const OTHER_VIEWS: Readonly<Record<string, View>> = {
  dark: { ...POPUP, scheme: 'dark' },
  arabic: { ...POPUP, locale: 'ar' },
  'narrow, German': { ...POPUP, width: 320, locale: 'de' },
  wide: { ...POPUP, width: 700 },
  'forced colours': { ...POPUP, forced: true },
};

/** Every scene as a popup, some of them in other views. */
export function picturesOf(scenes: readonly string[]): readonly Picture[] {
  return scenes.flatMap((scene) => {
    const views = CLOSELY.includes(scene) ? { popup: POPUP, ...OTHER_VIEWS } : { popup: POPUP };
    return Object.entries(views).map(([title, view]) => ({ name: fileOf(`${scene} ${title}`), scene, view }));
  });
}

const fileOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');

export async function take(gallery: Gallery, { scene, view }: Picture): Promise<Buffer> {
  await gallery.show(scene, view);
  await drawBoxes(gallery.page, view.width);
  return gallery.page.screenshot();
}

/** Pixels by which the height of two pictures may differ: the rest of a line of rounded sizes. */
const MAX_TALLER = 2;
/** Pictures are compared at half their size, in blocks of so many pixels square. */
const BLOCK = 8;

/**
 * How far two pictures are apart: the largest mean difference, 0 to 255, of a block of 16 pixels square; infinite where they differ in
 * size. Edges drawn a little differently stay near 0, a line moved by a pixel does not. The browser of `page` decodes them.
 */
export async function distance(page: Page, expected: Buffer, taken: Buffer): Promise<number> {
  if (expected.equals(taken)) return 0;
  const pngs = [expected, taken].map((png) => png.toString('base64'));
  const found = await page.evaluate(
    async ({ pngs, block, maxTaller }) => {
      const pixels = async (png = '') => {
        const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))]));
        const size = { width: image.width >> 1, height: image.height >> 1 };
        const context = new OffscreenCanvas(size.width, size.height).getContext('2d');
        context?.drawImage(image, 0, 0, size.width, size.height);
        return { ...size, data: context?.getImageData(0, 0, size.width, size.height).data ?? new Uint8ClampedArray() };
      };
      const [a, b] = [await pixels(pngs[0]), await pixels(pngs[1])];
      if (a.width !== b.width || Math.abs(a.height - b.height) > maxTaller) return null;
      const [columns, rows] = [Math.ceil(a.width / block), Math.floor(Math.min(a.height, b.height) / block)];
      const sums = new Float64Array(columns * rows);
      for (let y = 0; y < rows * block; y++)
        for (let x = 0; x < a.width; x++) {
          const at = 4 * (y * a.width + x);
          const by = (channel: number) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0));
          const cell = Math.floor(y / block) * columns + Math.floor(x / block);
          sums[cell] = (sums[cell] ?? 0) + Math.max(by(0), by(1), by(2)) / (block * block);
        }
      return Math.max(0, ...sums);
    },
    { pngs, block: BLOCK, maxTaller: MAX_TALLER },
  );
  return found ?? Infinity;
}
