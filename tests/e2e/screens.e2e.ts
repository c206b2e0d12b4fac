import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openGallery, type Gallery, type View } from '../../scripts/screens/gallery.ts';
import { distance, majorOf, PICTURES, picturesOf, take, TAKEN_BY } from '../../scripts/screens/pictures.ts';

/** 0 to 255, of the worst block: the same browser gives 0, a pixel of padding 54, a tint gone white 12. */
const MAX_DISTANCE = 8;
const MAX_BYTES = 1_500_000;
const MINUTES = 60_000;
const POPUP: View = { width: 400, locale: 'en', scheme: 'light' };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery(ensureBrowser('chromium'), resolve('.output/chrome-mv3-demo'));
});
afterAll(() => gallery.close());

describe('the pictures of tests/e2e/screens', () => {
  const expectedOf = (name: string) => readFileSync(join(PICTURES, `${name}.png`));

  test('are there for every scene, and for nothing else', () => {
    const names = picturesOf(gallery.scenes).map(({ name }) => `${name}.png`);
    expect(names.length).toBeGreaterThan(40);
    expect(readdirSync(PICTURES).sort()).toEqual(names.sort());
    const bytes = readdirSync(PICTURES).reduce((sum, file) => sum + readFileSync(join(PICTURES, file)).length, 0);
    expect(bytes).toBeLessThan(MAX_BYTES);
  });

  test('are what the gallery looks like', { timeout: 4 * MINUTES }, async ({ skip }) => {
    // Browsers of other versions draw the same page a little differently: npm run screens takes the pictures anew.
    const pinned = readFileSync(TAKEN_BY, 'utf8').trim();
    const major = await majorOf(gallery.page);
    if (major !== pinned) skip(`the pictures are of Chromium ${pinned}, this is ${major}`);
    const unlike: string[] = [];
    mkdirSync('.artefacts/screens', { recursive: true });
    for (const picture of picturesOf(gallery.scenes)) {
      const taken = await take(gallery, picture);
      const far = await distance(gallery.page, expectedOf(picture.name), taken);
      if (far <= MAX_DISTANCE) continue;
      writeFileSync(`.artefacts/screens/${picture.name}.png`, taken);
      unlike.push(`${picture.name}: ${far.toFixed(1)}`);
    }
    expect(unlike, 'compare .artefacts/screens; if the change is meant: npm run screens').toEqual([]);
  });
});

/** Every scene in every view with the machine's own fonts, to be looked at: an artefact of the run. */
async function keep(scene: string, { width, locale, scheme, forced }: View): Promise<void> {
  const name = [scene.replace(/[^a-z]+/gi, '-'), locale, String(width), forced === true ? 'forced' : scheme].join('.');
  await gallery.page.screenshot({ path: `.artefacts/scenes/${name}.png` });
}

const SCHEMES: readonly View[] = [POPUP, { ...POPUP, scheme: 'dark' }, { ...POPUP, locale: 'ar', forced: true }];

test('axe finds nothing in any scene, light, dark, or in forced colours', { timeout: 6 * MINUTES }, async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found: string[] = [];
  for (const scene of gallery.scenes)
    for (const view of SCHEMES) {
      await gallery.show(scene, view);
      await keep(scene, view);
      // Evaluated through the debugger: the page's own content security policy allows no foreign script.
      const violations: unknown = await gallery.page.evaluate(
        `(() => { ${axe}; return axe.run(document).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | '))); })()`,
      );
      for (const one of violations as string[]) found.push(`${scene}, ${JSON.stringify(view)}: ${one}`);
    }
  expect(found).toEqual([]);
});

test('no scene is wider than its window, down to a popup at 200 %', { timeout: 6 * MINUTES }, async () => {
  const wide: string[] = [];
  for (const scene of gallery.scenes)
    for (const view of [200, 320, 800].flatMap((width) =>
      ['de', 'ar'].map((locale) => ({ ...POPUP, width, locale })),
    )) {
      await gallery.show(scene, view);
      await keep(scene, view);
      const over = await gallery.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${scene}, ${view.locale} at ${view.width}: ${over}`);
    }
  expect(wide).toEqual([]);
});

test('what can be pressed is at least 24 pixels square', { timeout: 2 * MINUTES }, async () => {
  const small: string[] = [];
  for (const scene of gallery.scenes) {
    await gallery.show(scene, POPUP);
    const found = await gallery.page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      // Links stand in lines of text, whose height is what it is (WCAG 2.5.8 leaves them out).
      return [...document.querySelectorAll('button, summary, label')]
        .map((target) => ({ words: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ words, box }) => `${words}: ${box.width} × ${box.height}`);
    });
    small.push(...found.map((one) => `${scene}: ${one}`));
  }
  expect(small).toEqual([]);
});

test('nothing moves for a reader who asked for that', async () => {
  const animation = async (reducedMotion: 'reduce' | 'no-preference') => {
    await gallery.page.emulateMedia({ reducedMotion });
    return gallery.page.evaluate(() => document.getAnimations().length);
  };
  await gallery.show('state: loading', POPUP);
  expect(await animation('no-preference')).toBe(1);
  expect(await animation('reduce')).toBe(0);
});
