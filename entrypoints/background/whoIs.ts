import { browser } from 'wxt/browser';
import type { ReaderRequest, WhoReply } from '../../lib/messages/protocol.ts';
import { whoIs, type WhoAnswer } from '../../lib/report/whoIs.ts';
import type { Report } from '../../lib/report/report.ts';
import { theCorpus } from './corpus.ts';
import { reportOf } from './reports.ts';

const MENU = 'who-is-this';
/** Longer than this an answer does not wait for the report on its page. */
const REPORT_WAIT_MS = 1500;

/** Puts "Who is this?" into the menu of selected text; made anew, for the browser may have kept it in another language. */
export async function offerWhoIs(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: browser.i18n.getMessage('whoIsThis'), contexts: ['selection'] });
}

interface Clicked {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}

/** Answers in the page; on one that scripts cannot reach, in a window of its own. */
export async function answerWho(
  { menuItemId, selectionText }: Clicked,
  tab?: { id?: number | undefined },
): Promise<void> {
  if (menuItemId !== MENU || selectionText === undefined) return;
  const tabId = tab?.id ?? -1;
  const answer = await whoNamed(selectionText, await reportSoon(tabId)).catch(logged);
  if (answer !== null && (await showIn(tabId, answer))) return;
  const url = browser.runtime.getURL(`/who.html?name=${encodeURIComponent(selectionText)}`);
  await browser.windows.create({ url, type: 'popup', width: 400, height: 480 });
}

/** The answer for a page of the extension, without an article. */
export async function whoReply(name: string): Promise<WhoReply> {
  return { ok: true, value: await whoNamed(name, null) };
}

async function whoNamed(name: string, report: Report | null): Promise<WhoAnswer> {
  return whoIs(name, await theCorpus(), report, new Date().toISOString().slice(0, 10));
}

/** The report tells whom a surname means, and the article's date; an answer does without when it takes long. */
async function reportSoon(tabId: number): Promise<Report | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), REPORT_WAIT_MS));
  const reply = await Promise.race([reportOf(tabId).catch(logged), late]);
  return reply?.ok === true ? reply.value : null;
}

async function showIn(tabId: number, answer: WhoAnswer): Promise<boolean> {
  const request: ReaderRequest = { kind: 'answer', answer };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return (await browser.tabs.sendMessage(tabId, request, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

function logged(fault: unknown): null {
  console.error(fault);
  return null;
}
