// Builds the extension and opens it on the newsstand, or on a page of the user's own:
//   npm start    npm start -- page.html --url https://example.org/a    npm start -- https://example.org/a
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anyBrowser, findBrowser, type BrowserKind } from './browsers.mjs';
import { openDemo } from './demo.ts';
import { newsstandPages, serve, type NewsstandPage } from './newsstand.mjs';
import { readHeadless } from './readHeadless.ts';

const USAGE = `npm start                                  the newsstand
npm start -- https://example.org/a          a page of the web
npm start -- page.html --url https://example.org/a    a stored page, as if it stood at that address
  --browser chromium | chrome | firefox     which one, when there are several`;

function fail(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, browser: { type: 'string' } } });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** The pages to open, and those that are served here for them; none are served where the page is the web's. */
function pagesFor(own: string | undefined, url: string | undefined): { urls: string[]; served: NewsstandPage[] } {
  if (own === undefined) {
    const stand = newsstandPages();
    return { urls: stand.map((page) => page.url), served: stand };
  }
  if (url === undefined && isAddress(own)) return { urls: [own], served: [] };
  if (url === undefined || !isAddress(url)) return fail('A stored page needs the address at which it stood.');
  if (!existsSync(own)) return fail(`There is no file ${own}.`);
  return { urls: [url], served: [{ url, file: resolve(own) }] };
}

function chooseBrowser(wanted: string | undefined): { kind: BrowserKind; executablePath: string } {
  if (wanted === undefined) return anyBrowser();
  if (wanted !== 'chromium' && wanted !== 'chrome' && wanted !== 'firefox')
    return fail(`No browser is called ${wanted}.`);
  return { kind: wanted, executablePath: findBrowser(wanted) ?? fail(`No ${wanted} was found on this computer.`) };
}

function build(kind: BrowserKind): void {
  console.log('Building the extension …');
  const target = kind === 'firefox' ? ['-b', 'firefox'] : [];
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build', ...target, '--mode', 'demo'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const { positionals, values } = readArguments();
const { urls, served } = pagesFor(positionals[0], values.url);
const browser = chooseBrowser(values.browser);
build(browser.kind);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const stand = await serve(served);
console.log(`Opening ${browser.executablePath} …`);
const demo = await openDemo({ ...browser, port: served.length === 0 ? null : stand.port, headless: !hasDisplay });
if (hasDisplay) {
  await demo.open(urls[0] ?? '');
  console.log('The browser is open: follow a link, then click the toolbar button. Close its window to end.');
  await demo.closed;
} else {
  const shots = resolve('.artefacts');
  mkdirSync(shots, { recursive: true });
  for (const [index, url] of urls.entries()) await readHeadless(demo, url, `${shots}/${index}`);
  console.log(`\nScreenshots of pages with badges, popups and highlights: ${shots}`);
  await demo.close();
}
stand.close();
