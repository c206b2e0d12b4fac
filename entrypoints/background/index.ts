import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toWorkerRequest } from '../../lib/messages/protocol.ts';
import { readSettings } from '../shared/settings.ts';
import { followGrant } from './access.ts';
import { badgesFor } from './badges.ts';
import { forget, reportOf } from './reports.ts';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

async function answer(message: unknown, sender: Sender): Promise<unknown> {
  const request = toWorkerRequest(message);
  if (request === null) return undefined;
  if (request.kind === 'report') return reportOf(request.tabId);
  if (request.kind === 'outlets')
    return badgesFor({ url: sender.url ?? '', isArticle: request.isArticle }, request.urls);
  const { automatic } = await readSettings();
  if (automatic && sender.tab?.id !== undefined) await reportOf(sender.tab.id);
  return undefined;
}

export default defineBackground(() => {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- a promise is how the polyfill takes a reply
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    sender.id === browser.runtime.id
      ? answer(message, sender).catch((fault: unknown) => {
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
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  void followGrant();
});
