import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { openChromium, openPopup, type OpenedChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/newsstand.mjs';
import { articlePage } from './pages.ts';

const RELEASES = ['.output/chrome-mv3', '.output/firefox-mv3'];
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
const scriptsOf = (folder: string) => filesOf(folder).filter((name) => name.endsWith('.js'));

/** Ways out of the device; `fetch` is allowed once, for the corpus of the package itself. */
const WAYS_OUT = [
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bimport\(\s*["'`]https?:/,
  /\bimportScripts\b/,
  /\beval\(/,
  /\bnew Function\(/,
  /\bon(?:Message|Connect)External\.addListener/,
];

describe.each(RELEASES)('the scripts of %s', (folder) => {
  test.each(scriptsOf(folder))('%s hold no way out of the device', (name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    expect(WAYS_OUT.filter((way) => way.test(code)).map(String)).toEqual([]);
    const fetches = [...code.matchAll(/\bfetch\(/g)].length;
    expect(fetches).toBe(name === 'background.js' ? 1 : 0);
  });

  test('load no image, style sheet, font or script from elsewhere, nor do the pages', () => {
    const remote =
      /(?:\bnew Image\b|\burl\(\s*["']?(?:https?:)?\/\/|@import|\b(?:src|srcset|action|poster)\s*=\s*["'`](?:https?:)?\/\/|<link[^>]+href="(?:https?:)?\/\/)/;
    const texts = filesOf(folder).filter((name) => /\.(?:js|css|html)$/.test(name));
    expect(texts.filter((name) => name.endsWith('.css')).length).toBeGreaterThan(0);
    const found = texts.flatMap((name) => remote.exec(readFileSync(join(folder, name), 'utf8'))?.[0] ?? []);
    expect(found).toEqual([]);
  });

  test('stay within their size', () => {
    const gzip = (name: string) => gzipSync(readFileSync(join(folder, name))).length;
    // Budgets in bytes, gzip: scout runs on every page, reader on articles, the popup paints first (docs/design.md).
    expect(gzip('scout.js')).toBeLessThan(8_000);
    // The reader draws the numbers of statements and their cards in the page: 5 kB of it.
    expect(gzip('reader.js')).toBeLessThan(44_000);
    // Of it some 35 kB are the words of eight languages, 40 kB the rules of speech: read from the disk, not from the
    // network; a table is built when a text needs it, and a cold start stays under half of the plain way's (bench:cold).
    expect(gzip('background.js')).toBeLessThan(112_000);
    expect(gzip('corpus.bin')).toBeLessThan(1_000_000);
    // The popup's own scripts as its page names them: what they share with other pages changes its name.
    const popup = [...readFileSync(join(folder, 'popup.html'), 'utf8').matchAll(/"\/(chunks\/[^"]+\.js)"/g)];
    expect(popup.length).toBeGreaterThan(1);
    expect(popup.reduce((sum, [, name = '']) => sum + gzip(name), 0)).toBeLessThan(20_480);
  });
});

describe('a session of reading', () => {
  const SITES = ['tass.com', 'bbc.example', 'unknown.example', 'gazette.example', 'sana.sy', 'paper.example'];
  const pages = Array.from({ length: 30 }, (_, index) => ({
    url: `http://${SITES[index % SITES.length] ?? ''}/story/${index}`,
    body: articlePage(`Harbour story number ${index}`, 'Maren Solheim'),
  }));
  let stand: Awaited<ReturnType<typeof serve>>;
  let opened: OpenedChromium;
  beforeAll(async () => {
    stand = await serve(pages);
    opened = await openChromium({
      executablePath: ensureBrowser('chromium'),
      extension: resolve('.output/chrome-mv3-demo'),
      port: stand.port,
    });
  });
  afterAll(async () => {
    await opened.close();
    stand.close();
  });

  test('makes no request but those of the pages themselves', async () => {
    const requested: string[] = [];
    opened.context.on('request', (request) => requested.push(request.url()));
    for (const [index, { url }] of pages.entries()) {
      const page = await opened.context.newPage();
      await page.goto(url);
      if (index % 6 === 0) await (await openPopup(opened, page)).close();
      await page.close();
    }
    const expected = new Set(pages.flatMap(({ url }) => [url, `${new URL(url).origin}/favicon.ico`]));
    const others = requested.filter((url) => /^https?:/.test(url) && !expected.has(url));
    expect(others).toEqual([]);
    // The browser itself asks its maker for updates of its parts.
    const served = stand.asked.filter(
      (address) => !/^[a-z.]+\.(?:googleapis|google|gvt1)\.com\//.test(address) && !expected.has(`http://${address}`),
    );
    expect(served).toEqual([]);
    expect(requested.length).toBeGreaterThan(pages.length);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the popup, options and welcome, %s',
    async (colorScheme) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const page = await opened.context.newPage();
      await page.goto(pages[0]?.url ?? '');
      const popup = await openPopup(opened, page);
      await popup.emulateMedia({ colorScheme });
      for (const screen of [popup.url(), 'options.html', 'welcome.html', 'popup.html?tab=999999']) {
        await popup.goto(new URL(screen, `chrome-extension://${opened.extensionId}/`).href);
        await popup.waitForSelector('main:not([aria-busy="true"])');
        await popup.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        // Evaluated through the debugger: the page's own content security policy allows no foreign script.
        const found = await popup.evaluate(
          `(() => { ${axe}; return axe.run(document).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | '))); })()`,
        );
        expect(found, screen).toEqual([]);
      }
      await popup.close();
      await page.close();
    },
  );
});

test('the release has no file that the build did not mean to ship', () => {
  for (const folder of RELEASES) {
    const kinds = new Set(filesOf(folder).map((name) => name.slice(name.lastIndexOf('.') + 1)));
    expect([...kinds].sort()).toEqual(['bin', 'css', 'html', 'js', 'json', 'png', 'txt']);
  }
});

test('the gallery is in the demo build and in no release', () => {
  expect(filesOf('.output/chrome-mv3-demo')).toContain('gallery.html');
  for (const folder of RELEASES) {
    expect(filesOf(folder).filter((name) => /gallery/.test(name))).toEqual([]);
    const scripts = scriptsOf(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(scripts.filter((code) => code.includes('Northern Courier'))).toEqual([]);
  }
});

test.each(RELEASES)('%s lists the licences of the packages in its bundles', (folder) => {
  const listed = readFileSync(join(folder, 'licences.txt'), 'utf8');
  const heads = listed.split(/^-{80}$/m).map((part) => part.trim().split('\n')[0]?.split(', ') ?? []);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const names = heads.map(([head]) => head);
  for (const [name, version] of Object.entries(dependencies)) expect(names).toContain(`${name} ${version}`);
  const licences = heads.map(([, licence]) => licence ?? '');
  expect(licences.filter((one) => !/^(?:MIT|Apache-2\.0|MPL-2\.0|ISC|BSD-[23]-Clause)$/.test(one))).toEqual([]);
});
