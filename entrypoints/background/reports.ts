import { browser } from 'wxt/browser';
import { textOf, type Article } from '../../lib/article/article.ts';
import { hostOf } from '../../lib/links/outletOf.ts';
import type { ReadReply, ReaderRequest, ReportReply } from '../../lib/messages/protocol.ts';
import { toReadReply } from '../../lib/messages/reading.ts';
import type { Corpus } from '../../lib/corpus/open.ts';
import { findSpeech } from '../../lib/quotes/findSpeech.ts';
import { buildReport } from '../../lib/report/buildReport.ts';
import type { Report } from '../../lib/report/report.ts';
import { theCorpus } from './corpus.ts';
import { markIfWanted } from './marks.ts';
import { forget, storedReport, storeReport } from './storedReports.ts';

/** A page that has not answered by then will not: its reader gives up earlier. */
const READ_LIMIT_MS = 10_000;
/** Browsers keep the addresses of pages without access to themselves; Chromium then may not refuse, but wait for a click. */
const NO_ADDRESS_LIMIT_MS = 2_000;

/** How Chromium refuses its own pages, whose addresses it does not tell. */
const OWN_PAGE = /(?:chrome|edge|brave|about|devtools|view-source):|extensions gallery|error page/i;

/** The report on what the tab shows now: the stored one if the page is still as it was, else a new one. */
export async function reportOf(tabId: number): Promise<ReportReply> {
  const [tab, stored] = await Promise.all([tabOf(tabId), currentReport(tabId)]);
  if (tab === null) return { ok: false, error: 'error' };
  const refusal = tab.url === undefined ? null : unreadable(tab.url);
  if (refusal !== null) return { ok: false, error: refusal };
  if (stored !== null) return { ok: true, value: stored };
  // While the page is read: neither waits for the other.
  const loading = theCorpus().catch(logged);
  const page = await read(tabId, tab.url !== undefined);
  if (!page.ok) {
    await forget(tabId);
    return page;
  }
  if (!(await isStillAt(tabId, page.value.article.url))) return { ok: false, error: 'too-slow' };
  const corpus = await loading;
  if (corpus === null) return { ok: false, error: 'no-corpus' };
  const report = reportOn(page.value.article, corpus);
  // The reply waits for no marks to be drawn.
  void markIfWanted(tabId, report).catch(logged);
  await storeReport(tabId, { stamp: page.value.stamp, report });
  void forgetIfGone(tabId);
  return { ok: true, value: report };
}

/** A tab closed in the meantime was forgotten before there was anything to forget. */
async function forgetIfGone(tabId: number): Promise<void> {
  if ((await tabOf(tabId)) === null) await forget(tabId);
}

/** Null when there is no such tab, or no more. */
function tabOf(tabId: number): Promise<{ readonly url?: string | undefined } | null> {
  return browser.tabs.get(tabId).catch(() => null);
}

/** Whether the browser, too, says that the tab is on that site: a page's process may claim any address. */
async function isStillAt(tabId: number, url: string): Promise<boolean> {
  const tab = await tabOf(tabId);
  return tab !== null && (tab.url === undefined || hostOf(tab.url) === hostOf(url));
}

function logged(fault: unknown): null {
  console.error(fault);
  return null;
}

function reportOn(article: Article, corpus: Corpus): Report {
  const speech = findSpeech(textOf(article), article.language, { byline: article.byline });
  return buildReport(article, speech, corpus, new Date().toISOString().slice(0, 10));
}

/** What kind of page cannot be read at all, by its address; null where reading may be tried. */
function unreadable(url: string): 'internal-page' | 'pdf' | null {
  if (!/^(https?|file):/.test(url)) return 'internal-page';
  return /\.pdf($|[?#])/i.test(url) ? 'pdf' : null;
}

/** The stored report, if the page is still as it was; the page is asked meanwhile, and not waited for where nothing is stored. */
async function currentReport(tabId: number): Promise<Report | null> {
  const stamp = ask(tabId, { kind: 'stamp' }).catch(() => null);
  const stored = await storedReport(tabId);
  return stored !== null && (await stamp) === stored.stamp ? stored.report : null;
}

/** Gives up in time on a page that never finishes loading, and on one where the browser waits for the user's leave instead of refusing. */
async function read(tabId: number, isOpen: boolean): Promise<ReadReply> {
  const limitMs = isOpen ? READ_LIMIT_MS : NO_ADDRESS_LIMIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  const reply = await Promise.race([readNow(tabId), late]);
  clearTimeout(timer);
  if (reply !== null) return reply;
  return { ok: false, error: (await hasAddress(tabId)) ? 'too-slow' : 'no-access' };
}

async function hasAddress(tabId: number): Promise<boolean> {
  return (await tabOf(tabId))?.url !== undefined;
}

async function readNow(tabId: number): Promise<ReadReply> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  } catch (fault) {
    return { ok: false, error: OWN_PAGE.test(String(fault)) ? 'internal-page' : 'no-access' };
  }
  // A page that went away while it was read takes its reader with it.
  return ask(tabId, { kind: 'read' }).then(toReadReply, () => ({ ok: false, error: 'too-slow' }));
}

function ask(tabId: number, request: ReaderRequest): Promise<unknown> {
  return browser.tabs.sendMessage<ReaderRequest, unknown>(tabId, request, { frameId: 0 });
}
