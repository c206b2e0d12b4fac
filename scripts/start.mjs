// Builds the extension and opens it on the newsstand, or on a page of the user's own:
//   npm start    npm start -- page.html --url https://example.org/a    npm start -- https://example.org/a
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { openChromium, openPopup } from './chromium.mjs';
import { newsstandPages, serve } from './newsstand.mjs';

const args = process.argv.slice(2);
const urlAt = args.indexOf('--url');
const own = args.find((arg, index) => !arg.startsWith('--') && index !== urlAt + 1);
const ownUrl = urlAt >= 0 ? args[urlAt + 1] : own;
if (own !== undefined && !/^https?:\/\//.test(ownUrl ?? '')) {
  console.error('Give the address of the file: npm start -- page.html --url https://example.org/article');
  process.exit(2);
}
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const remote = own !== undefined && urlAt < 0;

console.log('Building the extension …');
const built = spawnSync('npx', ['--no-install', 'wxt', 'build', '--mode', 'demo'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(built.status ?? 1);
const executablePath = ensureBrowser('chromium');
const pages = own === undefined || remote ? newsstandPages() : [{ url: ownUrl, file: resolve(own) }];
const stand = await serve(pages);
console.log(`Opening ${executablePath} …`);
const opened = await openChromium({
  executablePath,
  extension: resolve('.output/chrome-mv3-demo'),
  port: remote ? null : stand.port,
  headless: !display,
});

const urls = remote ? [ownUrl] : pages.map((page) => page.url);
if (display) {
  const page = await opened.context.newPage();
  await page.goto(urls[0]);
  console.log('The browser is open: follow a link, then click the toolbar button. Close its window to end.');
  await new Promise((done) => opened.context.on('close', done));
} else {
  const shots = resolve('.artefacts');
  mkdirSync(shots, { recursive: true });
  for (const [index, url] of urls.entries()) {
    const page = await opened.context.newPage();
    await page.goto(url);
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${shots}/page-${index}.png` });
    const popup = await openPopup(opened, page);
    console.log(`\n━━ ${url}\n${await popup.evaluate(() => document.body.innerText)}`);
    await popup.screenshot({ path: `${shots}/popup-${index}.png`, fullPage: true });
    await popup.close();
    await page.close();
  }
  console.log(`\nScreenshots: ${shots}`);
  await opened.close();
}
stand.close();
