import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCorpus, type Corpus } from '../lib/corpus/open.ts';
import { outletOfUrl } from '../lib/links/outletOf.ts';
import { toWorkerRequest, type BadgeFact, type ReadReply, type ReportReply } from '../lib/messages/protocol.ts';
import { findSpeech } from '../lib/quotes/findSpeech.ts';
import { textOf } from '../lib/article/article.ts';
import { buildReport } from '../lib/report/buildReport.ts';

const ALL_HOSTS = { origins: ['*://*/*'] };
const SCOUT = { id: 'scout', js: ['/scout.js'], matches: ['*://*/*'], runAt: 'document_idle' as const };

let corpus: Promise<Corpus> | undefined;
/** The corpus, loaded once per life of the worker; a failed load is tried again at the next request. */
function theCorpus(): Promise<Corpus> {
  corpus ??= fetch(browser.runtime.getURL('/corpus.json'))
    .then((response) => response.json())
    .then((bundle: unknown) => openCorpus(bundle));
  corpus.catch(() => (corpus = undefined));
  return corpus;
}

/** What kind of page cannot be read at all, by its address; null where reading may be tried. */
function unreadable(url: string): 'internal-page' | 'pdf' | null {
  if (!/^(https?|file):/.test(url)) return 'internal-page';
  return /\.pdf($|[?#])/i.test(url) ? 'pdf' : null;
}

async function read(tabId: number): Promise<ReadReply> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  } catch {
    return { ok: false, error: 'no-access' };
  }
  return browser.tabs.sendMessage(tabId, { kind: 'read' }, { frameId: 0 });
}

async function reportOf(tabId: number): Promise<ReportReply> {
  const tab = await browser.tabs.get(tabId);
  const refusal = tab.url === undefined ? null : unreadable(tab.url);
  if (refusal !== null) return { ok: false, error: refusal };
  const key = `report:${tabId}`;
  const article = await read(tabId);
  if (!article.ok) {
    await browser.storage.session.remove(key);
    return article;
  }
  const { byline, language } = article.value;
  const speech = findSpeech(textOf(article.value), language, { byline });
  const report = buildReport(article.value, speech, await theCorpus());
  await browser.storage.session.set({ [key]: report }).catch(() => undefined);
  return { ok: true, value: report };
}

async function badgeFacts(urls: readonly string[]): Promise<readonly BadgeFact[]> {
  const known = await theCorpus();
  return urls.flatMap((url, index) => {
    const found = outletOfUrl(url, known);
    if (found === null || found.outlet.kind === 'platform') return [];
    const { name, ownership, owners, country } = found.outlet;
    const current = owners.find((held) => held.to === null);
    const owner = current === undefined ? null : known.record(current.owner);
    return [{ index, name, ownership, owner: owner?.type === 'owner' ? owner.name : null, country }];
  });
}

async function answer(message: unknown, tabId: number | undefined): Promise<unknown> {
  const request = toWorkerRequest(message);
  if (request === null) return undefined;
  if (request.kind === 'outlets') return badgeFacts(request.urls);
  if (request.kind === 'report') return reportOf(request.tabId);
  return tabId === undefined ? undefined : reportOf(tabId).then(() => undefined);
}

async function followGrant(): Promise<void> {
  const granted = await browser.permissions.contains(ALL_HOSTS);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT.id] });
  if (granted && registered.length === 0) await browser.scripting.registerContentScripts([SCOUT]);
  if (!granted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCOUT.id] });
}

export default defineBackground(() => {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- a promise is how the polyfill takes a reply
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    sender.id === browser.runtime.id
      ? answer(message, sender.tab?.id).catch((fault: unknown) => {
          console.error(fault);
          return { ok: false, error: 'error' };
        })
      : undefined,
  );
  browser.runtime.onInstalled.addListener((details) => {
    if (details.reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(() => void followGrant());
  browser.permissions.onRemoved.addListener(() => void followGrant());
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(`report:${tabId}`));
  void followGrant();
});
