import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, type OpenedChromium } from '../../scripts/chromium.mjs';
import { openFirefox, openFirefoxPopup, type OpenedFirefox } from '../../scripts/firefox.mjs';
import { serve } from '../../scripts/newsstand.mjs';
import { toLeftOut } from '../../lib/messages/leftOut.ts';
import { LIVE, type LivePage } from './live.ts';
import { FORMS } from './liveForms.ts';

const PAGES = [...LIVE, ...FORMS];
const EMPTY = 'http://live.example/empty';
const addressOf = (index: number): string => `http://live.example/${9_200_000 + index}`;

let stand: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const bodies = PAGES.map(({ body }, index) => ({ url: addressOf(index), body }));
  stand = await serve([...bodies, { url: EMPTY, body: '<!doctype html><title>Empty</title>' }]);
});
afterAll(() => stand.close());

/** A tab of a browser, as much of it as these tests need. */
interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  url(): string;
  close(): Promise<void>;
}

/** Puts the reader into the tab at an address, as the worker does, and asks it for the article. Runs in a page of the extension. */
const READ = (url: string): string => `(async () => {
  const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
  const tab = (await tabs.query({})).find((one) => one.url === ${JSON.stringify(url)});
  await scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  const reply = await tabs.sendMessage(tab.id, { kind: 'read' });
  return JSON.stringify({ ...reply, leftOut: await tabs.sendMessage(tab.id, { kind: 'left-out' }) });
})()`;

interface Reply {
  readonly ok: boolean;
  readonly value?: {
    readonly article: {
      readonly access: string;
      readonly body: readonly { readonly text: string }[];
    };
  };
  readonly leftOut: unknown;
}

/** The browsers' drivers wait for a load, which a page from the cache does not have. */
async function goBack(tab: Tab, address: string): Promise<void> {
  await tab.evaluate('void setTimeout(() => history.back())');
  const isThere = `location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`;
  while ((await tab.evaluate(isThere).catch(() => false)) !== true) await new Promise((done) => setTimeout(done, 50));
}

async function readPage(tab: Tab, own: Tab, index: number, { act }: LivePage): Promise<Reply> {
  await tab.goto(addressOf(index));
  if (act === 'back') {
    await own.evaluate(READ(tab.url()));
    await tab.goto(EMPTY);
    await goBack(tab, addressOf(index));
  } else if (act !== undefined) await tab.evaluate(act);
  const address = String(await tab.evaluate('location.href'));
  return JSON.parse(String(await own.evaluate(READ(address)))) as Reply;
}

function check(reply: Reply, { has, lacks = [], leftOut = [], access = 'open', isNone = false }: LivePage): void {
  expect(reply.ok).toBe(!isNone);
  const { article } = reply.value ?? {};
  const text = article?.body.map((block) => block.text).join('\n') ?? '';
  for (const part of has) expect(text).toContain(part);
  for (const part of lacks) expect(text).not.toContain(part);
  expect(article?.access ?? access).toBe(access);
  const left = toLeftOut(reply.leftOut);
  expect(left === null).toBe(isNone);
  for (const { reason } of left ?? []) expect(reason).toMatch(/\S/);
  // What is left out is not what was read.
  const starts = left?.map((one) => one.text.slice(0, 60)) ?? [];
  expect(has.filter((part) => starts.includes(part.slice(0, 60)))).toEqual([]);
  for (const part of leftOut) expect(left?.map((one) => one.text).join('\n')).toContain(part);
}

const cases = PAGES.map((live, index) => ({ ...live, index }));

describe('Chromium reads', () => {
  let opened: OpenedChromium;
  let own: Tab;
  beforeAll(async () => {
    const extension = resolve('.output/chrome-mv3-demo');
    opened = await openChromium({ executablePath: ensureBrowser('chromium'), extension, port: stand.port });
    own = await opened.context.newPage();
    await own.goto(`chrome-extension://${opened.extensionId}/welcome.html`);
  });
  afterAll(() => opened.close());
  test.each(cases)('$name', async (live) => {
    const tab = await opened.context.newPage();
    check(await readPage(tab, own, live.index, live), live);
    await tab.close();
  });
});

describe('Firefox reads', () => {
  let opened: OpenedFirefox;
  let own: Tab;
  beforeAll(async () => {
    const extension = resolve('.output/firefox-mv3-demo');
    opened = await openFirefox({ executablePath: ensureBrowser('firefox'), extension, proxyPort: stand.port });
    const page = await opened.browser.newPage();
    await page.goto(EMPTY);
    own = await openFirefoxPopup(opened, EMPTY);
  });
  afterAll(() => opened.close());
  test.each(cases)('$name', async (live) => {
    const tab = await opened.browser.newPage();
    check(await readPage(tab, own, live.index, live), live);
    await tab.close();
  });
});
