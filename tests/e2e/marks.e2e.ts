import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openPopup } from '../../scripts/chromium.mjs';
import { drawnIn, type Drawn, type DrawnBox } from './drawn.ts';
import { startReading, type Reading } from './reading.ts';

/** In pages of the extension. */
declare const browser: Browser;

const SHOTS = resolve('.artefacts');
const HOST = 'backgrounder-numbers';
const TEXT = [
  'The decision came after nine hours of talks in the town hall, where the heating had failed and the benches stood full until the evening.',
  '“The berths are full,” said Maren Solheim, who heads the works council.',
  '“We asked for one more winter,” said Idris Vaughan, “and we were given it in the very end.”',
  'Solheim said that the slipway would stay open until May, and nothing else had been agreed on by then.',
  'In the hall it was said that “the berths of the north are full for years”, and that this was known.',
  'The harbour board will put the new terms to its members in May. Until then the present rules stay in force.',
  'Two smaller questions were left open: the price of the winter berths, and the hours in which the slipway may be used.',
];
const STYLE = 'body{font:18px/1.5 serif;max-width:640px;margin:0 auto;padding:16px}';
interface Look {
  readonly style?: string;
  readonly before?: string;
  readonly open?: string;
  readonly close?: string;
  readonly dir?: string;
  readonly text?: readonly string[];
}
const article = ({ style = '', before = '', open = '', close = '', dir = 'ltr', text = TEXT }: Look): string =>
  `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Berths of the north</title><meta property="og:type" content="article"><style>${STYLE}${style}</style></head>
  <body>${before}<main>${open}<article><h1>Berths of the north</h1>${text.map((one) => `<p>${one}</p>`).join('')}</article>${close}</main></body></html>`;

const LOOKS: Readonly<Record<string, Look>> = {
  plain: {},
  dark: { style: 'html{background:#181a1f;color:#e8e8e8}' },
  rtl: { dir: 'rtl' },
  header: {
    style:
      'header{position:sticky;top:0;z-index:5;height:80px;background:#ddd}main{position:relative;z-index:2;padding-bottom:1500px}',
    before: '<header>News</header>',
  },
  scroller: {
    style:
      'html,body{height:100%;overflow:hidden;margin:0;padding:0}#box{height:260px;overflow:auto;position:relative}',
    open: '<div id="box">',
    close: '</div>',
  },
  folded: { open: '<details open><summary>More</summary>', close: '</details>' },
  styled: { style: 'html > *{transform:rotate(9deg);opacity:.5}*{position:relative;margin:1px;color:red}' },
  many: {
    text: Array.from(
      { length: 300 },
      (_, at) =>
        `“Berth number ${at} is taken until the end of the winter,” said Maren Solheim, who heads the council.`,
    ),
  },
};
const addressOf = (name: string): string => `http://gazette.example/${name}`;

let reading: Reading;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  reading = await startReading(
    Object.entries(LOOKS).map(([name, look]) => ({ url: addressOf(name), body: article(look) })),
  );
  await reading.own.evaluate(() => browser.storage.local.set({ automatic: false, highlights: true }));
});
afterAll(() => reading.close());
// Tabs are told apart by their addresses: a test that failed must not leave one behind.
afterEach(async () => {
  const others = reading.context.pages().filter((page) => page !== reading.own);
  for (const page of others) await page.close();
});

async function openMarked(name: string, width = 900): Promise<Page> {
  const page = await reading.context.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(addressOf(name));
  await (await openPopup(reading, page)).close();
  await page.bringToFront();
  await page.waitForFunction((host) => document.querySelector(host) !== null, HOST);
  return page;
}
async function numbersOn(page: Page): Promise<Drawn> {
  const [drawn] = await drawnIn(reading.own, page.url(), HOST);
  if (drawn === undefined) throw new Error('no numbers');
  return drawn;
}
const seenOn = async (page: Page) => (await numbersOn(page)).buttons.filter(({ left, right }) => right > left);
/** The place of words in the window. */
const wordsOn = (page: Page, words: string): Promise<DrawnBox> =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + text.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`no ${text}`);
  }, words);
const overlaps = (one: DrawnBox, other: DrawnBox): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const isAt = (number: DrawnBox | undefined, words: DrawnBox): boolean =>
  number !== undefined &&
  Math.abs((number.left + number.right) / 2 - words.left) < 2 &&
  Math.abs(number.top + 13 - words.top) < 2;
const middle = ({ left, right, top, bottom }: DrawnBox) => [(left + right) / 2, (top + bottom) / 2] as const;

describe('numbers of statements', () => {
  test('are the report’s, with the words between marks or the statement, and change no element of the page', async () => {
    const page = await reading.context.newPage();
    await page.goto(addressOf('plain'));
    const before = await page.evaluate(() =>
      [document.head, document.body].map((part) => new XMLSerializer().serializeToString(part)),
    );
    await page.close();
    const marked = await openMarked('plain');
    const { buttons } = await numbersOn(marked);
    expect(buttons.map(({ label }) => label)).toEqual([
      '2, Maren Solheim, direct',
      '1, Idris Vaughan, direct',
      '2, Maren Solheim, indirect',
      'Speaker not identified, direct',
    ]);
    expect(buttons.map(({ text }) => text)).toEqual(['2', '1', '2', '?']);
    const popup = await openPopup(reading, marked);
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.speaker summary')].map((row) =>
        ['.number', 'strong'].map((part) => row.querySelector(part)?.textContent).join(' '),
      ),
    );
    expect(listed).toEqual(['1 Idris Vaughan', '2 Maren Solheim', '? Speaker not identified']);
    await popup.close();
    expect(
      await marked.evaluate(() =>
        [document.head, document.body].map((part) => new XMLSerializer().serializeToString(part)),
      ),
    ).toEqual(before);
    expect(
      await marked.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName)),
    ).toEqual(['head', 'body', HOST]);
    expect(await marked.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const names = await marked.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(names).toEqual([
      'backgrounder-dotted-light-1',
      'backgrounder-solid-light-0',
      'backgrounder-solid-light-1',
      'backgrounder-solid-light-nobody',
    ]);
    await marked.screenshot({ path: `${SHOTS}/marks-light.png` });
    await marked.close();
  });

  test.each(['plain', 'dark', 'rtl', 'styled'])('stand where the statements begin: %s', async (name) => {
    const page = await openMarked(name);
    if (name === 'styled') await page.evaluate(() => (document.body.style.transform = 'none'));
    await page.waitForTimeout(300);
    const [first] = await seenOn(page);
    const words = await wordsOn(page, 'The berths are full,');
    if (name === 'rtl') expect(Math.abs(((first?.left ?? 0) + (first?.right ?? 0)) / 2 - words.right)).toBeLessThan(2);
    else expect(isAt(first, words)).toBe(true);
    await page.screenshot({ path: `${SHOTS}/marks-${name}.png` });
    await page.close();
  });

  test('follow the layout: a block that comes in above, a new width, a scrolled box', async () => {
    const page = await openMarked('plain');
    const words = 'We asked for one more winter,';
    const follows = async () => isAt((await seenOn(page))[1], await wordsOn(page, words));
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '150px';
      document.querySelector('h1')?.after(block);
    });
    await expect.poll(follows).toBe(true);
    const top = (await wordsOn(page, words)).top;
    // No element changes, and the window does not either.
    await page.evaluate(() => document.styleSheets[0]?.insertRule('h1 { padding-bottom: 90px }'));
    expect((await wordsOn(page, words)).top).toBeGreaterThan(top + 80);
    await expect.poll(follows).toBe(true);
    await page.setViewportSize({ width: 320, height: 568 });
    await expect.poll(follows).toBe(true);
    await page.screenshot({ path: `${SHOTS}/marks-320.png` });
    await page.close();
  });

  test('follow a box that scrolls, and are not seen where it cuts its text off', async () => {
    const page = await openMarked('scroller');
    const before = await seenOn(page);
    expect(before.length).toBeLessThan(4);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 230));
    await expect
      .poll(async () => (await seenOn(page)).map(({ text }) => text))
      .not.toEqual(before.map(({ text }) => text));
    const box = await page.evaluate(() => document.querySelector('#box')?.getBoundingClientRect().toJSON() as DrawnBox);
    for (const { top } of await seenOn(page)) {
      expect(top).toBeGreaterThan(box.top - 26);
      expect(top).toBeLessThan(box.bottom);
    }
    await page.close();
  });

  test('are not seen, nor reached by Tab, where the text is folded away', async () => {
    const page = await openMarked('folded');
    expect((await seenOn(page)).length).toBe(4);
    await page.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
    await expect.poll(async () => (await seenOn(page)).length).toBe(0);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await expect.poll(async () => (await seenOn(page)).length).toBe(4);
    await page.close();
  });

  test('pass under what the page lays over its text', async () => {
    const page = await openMarked('header');
    const [first] = await seenOn(page);
    if (first === undefined) throw new Error('no number');
    const at = ([x, y]: readonly [number, number]) =>
      page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, [x, y] as const);
    expect(await at(middle(first))).toBe(HOST);
    await page.evaluate((by) => scrollTo(0, by), first.top - 40);
    const [scrolled] = await seenOn(page);
    if (scrolled === undefined) throw new Error('no number');
    expect(scrolled.top).toBeLessThan(60);
    expect(await at(middle(scrolled))).toBe('header');
    await page.close();
  });

  test('come again where the page writes its text anew', async () => {
    const page = await openMarked('plain');
    await page.evaluate(() => {
      const copy = document.querySelector('main')?.cloneNode(true);
      if (copy !== undefined) document.querySelector('main')?.replaceWith(copy);
    });
    // The old numbers go first: only then is what stands there new.
    await expect.poll(async () => (await seenOn(page)).length).toBe(0);
    await expect.poll(async () => (await seenOn(page)).length, { timeout: 5000 }).toBe(4);
    expect(isAt((await seenOn(page))[0], await wordsOn(page, 'The berths are full,'))).toBe(true);
    await page.close();
  });
});

describe('the card of a statement', () => {
  test('says who speaks, and covers none of the statement, at any width', async () => {
    for (const width of [900, 320]) {
      const page = await openMarked('plain', width);
      for (const [index, words] of [
        'The berths are full',
        'We asked for one more winter',
        'the slipway',
        'the berths of the north',
      ].entries()) {
        const number = (await numbersOn(page)).buttons[index];
        if (number === undefined) throw new Error('no number');
        await page.mouse.move(...middle(number));
        await expect.poll(async () => (await numbersOn(page)).card !== null).toBe(true);
        const { card } = await numbersOn(page);
        if (card === null) throw new Error('no card');
        expect(overlaps(card, await wordsOn(page, words))).toBe(false);
        expect(card.left >= 0 && card.right <= width && card.top >= 0).toBe(true);
        await page.screenshot({ path: `${SHOTS}/statement-${index}-${width}.png` });
        if (index === 0)
          for (const part of ['2 · Maren Solheim', 'heads the works council', 'person · named', 'direct'])
            expect(card.text).toContain(part);
        if (index === 3) expect(card.text).toContain('Speaker not identified');
        await page.mouse.move(width - 2, 690);
        await expect.poll(async () => (await numbersOn(page)).card).toBeNull();
      }
      await page.close();
    }
  });

  test('is reached by Tab in the order of the text, and closes by Escape', async () => {
    const page = await openMarked('plain');
    const focused: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      await expect.poll(async () => (await numbersOn(page)).card !== null).toBe(true);
      focused.push((await numbersOn(page)).focused ?? '');
    }
    expect(focused.map((label) => label.split(',').slice(0, 2).join(','))).toEqual([
      '2, Maren Solheim',
      '1, Idris Vaughan',
      '2, Maren Solheim',
      'Speaker not identified, direct',
    ]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await numbersOn(page)).card).toBeNull();
    expect((await numbersOn(page)).focused).toContain('not identified');
    await page.close();
  });
});

test('the switch takes all marks from all pages, and puts them back', async () => {
  const pages = [await openMarked('plain'), await openMarked('dark')];
  const marksOn = (page: Page) =>
    page.evaluate((host) => [document.querySelectorAll(host).length, CSS.highlights.size > 0], HOST);
  await reading.own.reload();
  const box = reading.own.getByLabel('Underline and number quotations in the page');
  await box.uncheck();
  for (const page of pages) await expect.poll(() => marksOn(page)).toEqual([0, false]);
  await box.check();
  for (const page of pages) await expect.poll(() => marksOn(page)).toEqual([1, true]);
  expect(await pages[1]?.evaluate(() => [...CSS.highlights.keys()].every((name) => name.includes('-dark-')))).toBe(
    true,
  );
  for (const page of pages) await page.close();
});

/** Nine of ten frames of a page whose layout changes in each take so many milliseconds at most, our work in them included. */
const frameTime = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const block = document.createElement('div');
        document.querySelector('h1')?.after(block);
        const times: number[] = [];
        const step = (): void => {
          block.style.height = `${times.length}px`;
          requestAnimationFrame(() => {
            const begun = performance.now();
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              times.push(performance.now() - begun);
              if (times.length < 60) return step();
              block.remove();
              done(times.sort((a, b) => a - b)[54] ?? Infinity);
            };
            port2.postMessage(null);
          });
        };
        step();
      }),
  );

/** What the browser does at a command's keys, which do not reach it from a test. */
const pressKeys = (page: Page, command: string): Promise<void> =>
  reading.worker.evaluate(
    async ([url, name]) => {
      interface Keys {
        readonly tabs: { query(what: object): Promise<{ url?: string }[]> };
        readonly commands: { readonly onCommand: { dispatch(command: string, tab?: object): void } };
      }
      const { tabs, commands } = (globalThis as unknown as { chrome: Keys }).chrome;
      commands.onCommand.dispatch(
        name,
        (await tabs.query({})).find((tab) => tab.url === url),
      );
    },
    [page.url(), command] as const,
  );

test('the keys go from statement to statement, each with its card in view, and to the first again', async () => {
  const page = await openMarked('header');
  const labels = (await numbersOn(page)).buttons.map(({ label }) => label);
  expect(labels.length).toBe(4);
  await page.mouse.click(5, 300);
  const reached: (string | null)[] = [];
  for (const label of [...labels, labels[0] ?? '']) {
    await pressKeys(page, 'next-statement');
    await expect.poll(async () => (await numbersOn(page)).focused).toBe(label);
    const { focused, card } = await numbersOn(page);
    reached.push(focused);
    expect(card !== null && card.top >= 0 && card.bottom <= 700).toBe(true);
  }
  expect(reached).toEqual([...labels, labels[0]]);
  await page.keyboard.press('Escape');
  expect((await numbersOn(page)).card).toBeNull();
  await pressKeys(page, 'next-statement');
  await expect.poll(async () => (await numbersOn(page)).focused).toBe(labels[1]);
  await page.close();
});

test('the keys mark a page that was not read yet, and take the marks away; the options name the keys', async () => {
  await reading.own.evaluate(() => browser.storage.local.set({ highlights: false }));
  const page = await reading.context.newPage();
  await page.goto(addressOf('rtl'));
  const press = () => pressKeys(page, 'toggle-highlights');
  await press();
  await expect.poll(() => page.locator(HOST).count()).toBe(1);
  await press();
  await expect.poll(() => page.locator(HOST).count()).toBe(0);
  await press();
  await expect.poll(() => page.locator(HOST).count()).toBe(1);
  await reading.own.reload();
  const keys = reading.own.locator('section', { has: reading.own.getByText('Keyboard shortcuts') });
  expect(await keys.locator('kbd').allTextContents()).toEqual(['Alt+Shift+K', 'Alt+Shift+U', 'Alt+Shift+J']);
  await keys.scrollIntoViewIfNeeded();
  await reading.own.screenshot({ path: `${SHOTS}/options-keys.png`, fullPage: true });
  const opening = reading.context.waitForEvent('page');
  await keys.getByRole('button').click();
  const settings = await opening;
  expect(settings.url()).toBe('chrome://extensions/shortcuts');
  for (const one of [settings, page]) await one.close();
});

test('three hundred numbers follow a changing page without holding it up', async () => {
  const page = await openMarked('many');
  expect((await numbersOn(page)).buttons.length).toBe(300);
  const [marked, text] = [await frameTime(page), await wordsOn(page, 'Berth number 200')];
  // They follow the last change in a later frame.
  await expect.poll(async () => (await seenOn(page)).filter((number) => isAt(number, text)).length).toBe(1);
  await page.evaluate((host) => document.querySelector(host)?.remove(), HOST);
  console.log(`frames with 300 numbers: ${marked.toFixed(1)} ms, without: ${(await frameTime(page)).toFixed(1)} ms`);
  expect(marked).toBeLessThan(50);
  await page.close();
});
