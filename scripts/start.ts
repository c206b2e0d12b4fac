// Builds the extension and opens it on the newsstand, or on a page of the user's own:
//   npm start    npm start -- page.html --url https://example.org/a    npm start -- https://example.org/a
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { openChromium, openPopup } from './chromium.mjs';
import { toMarkdown } from '../lib/report/exportMarkdown.ts';
import type { ReportReply } from '../lib/messages/protocol.ts';
import { newsstandPages, serve, type NewsstandPage } from './newsstand.mjs';

/** Badges are drawn within this time on a page of ordinary size. */
const BADGES_MS = 800;
const ASK_REPORT = (tabId: number) => `chrome.runtime.sendMessage({ kind: 'report', tabId: ${tabId} })`;
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
const pages: { url: string }[] & NewsstandPage[] =
  own === undefined || remote ? newsstandPages() : [{ url: ownUrl ?? '', file: resolve(own) }];
const stand = await serve(pages);
console.log(`Opening ${executablePath} …`);
const opened = await openChromium({
  executablePath,
  extension: resolve('.output/chrome-mv3-demo'),
  port: remote ? null : stand.port,
  headless: !display,
});

const urls = remote ? [ownUrl ?? ''] : pages.map((page) => page.url);
if (display) {
  const page = await opened.context.newPage();
  await page.goto(urls[0] ?? '');
  console.log('The browser is open: follow a link, then click the toolbar button. Close its window to end.');
  await new Promise<void>((done) => opened.context.on('close', () => done()));
} else {
  const shots = resolve('.artefacts');
  mkdirSync(shots, { recursive: true });
  for (const [index, url] of urls.entries()) await readHeadless(url, `${shots}/${index}`);
  console.log(`\nScreenshots of pages with badges, popups and highlights: ${shots}`);
  await opened.close();
}
stand.close();

/** Prints the report on a page, and saves pictures of the page with its badges, the popup, and a quotation shown in the page. */
async function readHeadless(url: string, shot: string): Promise<void> {
  const page = await opened.context.newPage();
  await page.goto(url);
  await page.waitForTimeout(BADGES_MS);
  await page.screenshot({ path: `${shot}-page.png` });
  const popup = await openPopup(opened, page);
  await popup.screenshot({ path: `${shot}-popup.png`, fullPage: true });
  const tabId = Number(new URL(popup.url()).searchParams.get('tab'));
  const reply = await popup.evaluate<ReportReply>(ASK_REPORT(tabId));
  console.log(
    `\n━━ ${url}\n${reply.ok ? toMarkdown(reply.value) : await popup.evaluate(() => document.body.innerText)}`,
  );
  const quotation = popup.locator('button.quotation').first();
  if (reply.ok && (await quotation.count()) > 0) {
    await popup.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await quotation.click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${shot}-highlight.png` });
  }
  await popup.close();
  await page.close();
}
