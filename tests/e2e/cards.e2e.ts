import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnIn, type Drawn, type DrawnBox } from './drawn.ts';
import { layoutAddress, layoutPages, LAYOUTS, shelfPage, STRICT_PAGE } from './layouts.ts';
import { startReading, type Reading } from './reading.ts';

const SHOTS = resolve('.artefacts');
const CLICKS = 'http://clicks.example/';
const TALL = 'http://tall.example/';
const one = '<a href="http://tass.com/one">A ferry comes home</a>';
const pages = [
  ...layoutPages(),
  STRICT_PAGE,
  // A card in which all is a link, on a page that follows every press itself.
  {
    url: CLICKS,
    body: shelfPage(
      `<a href="http://tass.com/one" style="display:block;width:300px"><h3>A ferry comes home</h3></a>
      <script>for (const press of ['click', 'auxclick', 'mousedown', 'pointerdown'])
        document.addEventListener(press, () => (document.title = 'pressed'));</script>`,
    ),
  },
  { url: TALL, body: shelfPage(`<p style="margin-top:700px">${one}</p><p style="margin-top:1500px">End</p>`) },
];

let reading: Reading;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  reading = await startReading(pages);
  await reading.own.waitForFunction(
    'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)',
  );
});
afterAll(() => reading.close());

async function open(url: string): Promise<Page> {
  const page = await reading.context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('[data-backgrounder]') !== null);
  return page;
}
const drawn = (page: Page): Promise<readonly Drawn[]> => drawnIn(reading.own, page.url());
const cardOn = async (page: Page) => (await drawn(page)).find(({ card }) => card !== null)?.card ?? null;
const cardOpens = (page: Page) => expect.poll(async () => (await cardOn(page)) !== null).toBe(true);
const cardCloses = (page: Page) => expect.poll(async () => (await cardOn(page)) === null).toBe(true);
const middle = ({ left, right, top, bottom }: DrawnBox) => [(left + right) / 2, (top + bottom) / 2] as const;
async function badgeOn(page: Page, index = 0): Promise<readonly [number, number]> {
  const badge = (await drawn(page))[index]?.buttons[0];
  if (badge === undefined) throw new Error('no badge');
  return middle(badge);
}
const overlaps = (first: DrawnBox, other: DrawnBox): boolean =>
  first.left < other.right && other.left < first.right && first.top < other.bottom && other.top < first.bottom;

describe('the card of a badge covers nothing that it explains and moves nothing', () => {
  const sizes = [
    { width: 1280, height: 900 },
    { width: 320, height: 568 },
  ];
  const cases = Object.keys(LAYOUTS).flatMap((name, index) => sizes.map((size) => ({ name, index, ...size })));
  test.each(cases)('$name, $width pixels wide', async ({ name, index, width, height }) => {
    const page = await open(layoutAddress(index));
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body *')].map((element) => {
          const { x, y, right, bottom } = element.getBoundingClientRect();
          return [x, y, right, bottom, document.documentElement.scrollWidth];
        }),
      );
    const before = await places();
    const links = await page.evaluate(() =>
      [...document.links].map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    const visible = (await drawn(page)).map(({ buttons }) => (buttons[0]?.right ?? Infinity) <= width);
    expect(visible.some((isVisible) => isVisible) || width < 700).toBe(true);
    for (const [at, link] of links.entries()) {
      if (visible[at] !== true) continue;
      await page.mouse.move(...(await badgeOn(page, at)));
      await cardOpens(page);
      const card = await cardOn(page);
      expect(card?.text).toContain('TASS');
      expect(card && overlaps(card, link)).toBe(false);
      expect(card?.left).toBeGreaterThanOrEqual(0);
      expect(card?.right).toBeLessThanOrEqual(width);
      expect(card?.bottom).toBeLessThanOrEqual(height);
      expect(await places()).toEqual(before);
      if (at === 0) await page.screenshot({ path: `${SHOTS}/card-${name.replaceAll(/[ ,]+/g, '-')}-${width}.png` });
      await page.mouse.move(width - 1, height - 1);
      await cardCloses(page);
    }
    await page.close();
  });
});

describe('the card of a badge', () => {
  test('says who the outlet is, with a reference and the month it was checked', async () => {
    const page = await open(layoutAddress(0));
    await page.mouse.move(...(await badgeOn(page)));
    await cardOpens(page);
    const card = await cardOn(page);
    for (const words of ['TASS', 'Owned or controlled by a state', 'Russia', 'Founded', 'References:', 'Checked: '])
      expect(card?.text).toContain(words);
    expect(card?.links.every((link) => link.startsWith('https://'))).toBe(true);
    expect(card?.links.length).toBeGreaterThan(0);
    await page.close();
  });

  test('opens by the keyboard, lets Tab in and out, and closes by Escape with the focus back on the badge', async () => {
    const page = await open(layoutAddress(0));
    await page.keyboard.press('Tab');
    expect(await cardOn(page)).toBeNull();
    await page.keyboard.press('Tab');
    await cardOpens(page);
    expect((await drawn(page))[0]?.expanded).toBe('true');
    expect((await drawn(page))[0]?.focused).toMatch(/^TASS, state, .*Russia$/);
    await page.keyboard.press('Tab');
    expect((await drawn(page))[0]?.focused).toMatch(/\(opens a new tab\)$/);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect((await drawn(page))[0]?.focused).toMatch(/^TASS/);
    await page.keyboard.press('Enter');
    await cardOpens(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await cardCloses(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Quarry owners lose their appeal');
    await page.close();
  });

  test('stays while the pointer is on it, and goes when it leaves', async () => {
    const page = await open(layoutAddress(0));
    await page.mouse.move(...(await badgeOn(page)));
    await cardOpens(page);
    const card = await cardOn(page);
    if (card === null) throw new Error('no card');
    await page.mouse.move(...middle(card), { steps: 5 });
    await page.waitForTimeout(600);
    expect(await cardOn(page)).not.toBeNull();
    await page.mouse.move(1200, 850);
    await cardCloses(page);
    await page.close();
  });

  test('does not open for a mouse that only passes', async () => {
    const page = await open(layoutAddress(0));
    const [x, y] = await badgeOn(page);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 300, y + 300);
    await page.waitForTimeout(400);
    expect(await cardOn(page)).toBeNull();
    await page.close();
  });

  test('closes by Escape before the page hears of it', async () => {
    const page = await open(layoutAddress(0));
    await page.evaluate(() => document.addEventListener('keydown', () => (document.title = 'heard')));
    await page.mouse.move(...(await badgeOn(page)));
    await cardOpens(page);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await page.title()).toBe('Shelf');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('heard');
    await page.close();
  });

  test('one at a time is open; a click elsewhere closes it', async () => {
    const page = await open(layoutAddress(0));
    for (const index of [0, 1, 2]) {
      await page.mouse.move(...(await badgeOn(page, index)));
      await expect.poll(async () => (await drawn(page))[index]?.card !== null).toBe(true);
      expect((await drawn(page)).filter(({ card }) => card !== null).length).toBe(1);
      await page.mouse.click(...(await badgeOn(page, index)));
    }
    await page.mouse.move(1200, 850);
    await page.waitForTimeout(500);
    expect(await cardOn(page)).not.toBeNull();
    await page.mouse.click(1200, 850);
    await cardCloses(page);
    await page.close();
  });

  test('follows its badge when the page scrolls, and goes with it', async () => {
    const page = await open(TALL);
    await page.mouse.click(...(await badgeOn(page)));
    await cardOpens(page);
    const above = await cardOn(page);
    await page.mouse.wheel(0, 300);
    await expect.poll(async () => (await cardOn(page))?.top).not.toBe(above?.top);
    const [badge] = await drawn(page);
    const button = badge?.buttons[0];
    expect(Math.abs((badge?.card?.top ?? 0) - (button?.top ?? 0))).toBeLessThan(60);
    await page.mouse.wheel(0, 1200);
    await cardCloses(page);
    await page.close();
  });

  test('opens by a press that neither the link around it nor the page follows', async () => {
    const page = await open(CLICKS);
    await page.mouse.click(...(await badgeOn(page)));
    await cardOpens(page);
    const card = await cardOn(page);
    if (card === null) throw new Error('no card');
    await page.mouse.click(card.left + 20, card.top + 20);
    await page.mouse.click(card.left + 20, card.top + 20, { button: 'middle' });
    await page.waitForTimeout(200);
    expect(page.url()).toBe(CLICKS);
    expect(await page.title()).toBe('Shelf');
    expect(await cardOn(page)).not.toBeNull();
    await page.mouse.click(400, 700);
    expect(await page.title()).toBe('pressed');
    await page.close();
  });

  test('is dressed though the page allows no style', async () => {
    const page = await open(STRICT_PAGE.url);
    await page.mouse.move(...(await badgeOn(page)));
    await cardOpens(page);
    const card = await cardOn(page);
    expect((card?.right ?? 0) - (card?.left ?? 0)).toBe(280);
    await page.close();
  });
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
] as const)('looks right, %s', async (name, media) => {
  const page = await open(layoutAddress(0));
  await page.emulateMedia(media);
  await page.mouse.move(...(await badgeOn(page)));
  await cardOpens(page);
  await page.screenshot({ path: `${SHOTS}/card-${name}.png`, clip: { x: 0, y: 0, width: 700, height: 400 } });
  await page.close();
});

test('a finger opens the card by a tap, and has 24 pixels for it', async () => {
  const page = await open(layoutAddress(0));
  const session = await reading.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  const badge = (await drawn(page))[0]?.buttons[0];
  if (badge === undefined) throw new Error('no badge');
  const [x, above] = [badge.left + 8, badge.bottom - 23];
  const drawnAt = (...at: readonly [number, number]) =>
    page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.hasAttribute('data-backgrounder'), at);
  expect(await drawnAt(x, above)).toBe(true);
  expect(await drawnAt(badge.left + 23, above)).toBe(true);
  const touchPoints = [{ x, y: badge.top + 6 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cardOpens(page);
  await page.close();
});
