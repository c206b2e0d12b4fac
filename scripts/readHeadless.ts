import { setTimeout as wait } from 'node:timers/promises';
import type { ReportReply } from '../lib/messages/protocol.ts';
import { toMarkdown } from '../components/export/toMarkdown.ts';
import { lookUpIn, speak } from '../components/i18n.ts';
import english from '../public/_locales/en/messages.json';
import type { Demo } from './demo.ts';

/** Badges are drawn within this time on a page of ordinary size. */
const BADGES_MS = 800;
const SCROLL_MS = 300;
/** As text: what WebDriver hands over is cut at some depth. */
const ASK_REPORT = `chrome.runtime
  .sendMessage({ kind: 'report', tabId: Number(new URLSearchParams(location.search).get('tab')) })
  .then((reply) => JSON.stringify(reply))`;
const SHOW_QUOTATION = `(() => {
  document.querySelectorAll('details').forEach((details) => (details.open = true));
  const quotation = document.querySelector('button.quotation');
  quotation?.click();
  return quotation !== null;
})()`;

/** Prints the report on a page, and saves pictures of the page with its badges, the popup, and a quotation shown in the page. */
export async function readHeadless(demo: Demo, url: string, shot: string): Promise<void> {
  speak('en', lookUpIn(english));
  const page = await demo.open(url);
  await wait(BADGES_MS);
  await page.screenshot({ path: `${shot}-page.png` });
  const popup = await demo.popupOf(page);
  await popup.screenshot({ path: `${shot}-popup.png`, fullPage: true });
  const reply = JSON.parse(String(await popup.evaluate(ASK_REPORT))) as ReportReply;
  const words = reply.ok ? toMarkdown(reply.value) : String(await popup.evaluate('document.body.innerText'));
  console.log(`\n━━ ${url}\n${words}`);
  if (reply.ok && (await popup.evaluate(SHOW_QUOTATION)) === true) {
    await wait(SCROLL_MS);
    await page.screenshot({ path: `${shot}-highlight.png` });
  }
  await popup.close();
  await page.close();
}
