import { browser } from 'wxt/browser';
import { toWorkerRequest } from '../../lib/messages/protocol.ts';
import { mayAsk, type Sender } from '../../lib/messages/senders.ts';
import { readSettings } from '../shared/settings.ts';
import { badgesFor } from './badges.ts';
import { changeSettings } from './changeSettings.ts';
import { reportOf } from './reports.ts';
import { whoReply } from './whoIs.ts';

/** The reply to a message; undefined for what is no request, or none that its sender may make. Never rejects. */
export async function answer(message: unknown, sender: Sender): Promise<unknown> {
  const request = toWorkerRequest(message);
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  if (request === null || !mayAsk(request, sender, own)) return undefined;
  try {
    if (request.kind === 'report') return await reportOf(request.tabId);
    if (request.kind === 'who') return await whoReply(request.name);
    if (request.kind === 'change') return await changeSettings(request.change, request.shown);
    if (request.kind === 'outlets')
      return await badgesFor({ url: sender.url ?? '', isArticle: request.isArticle }, request.urls);
    const { automatic } = await readSettings();
    if (automatic && sender.tab?.id !== undefined) await reportOf(sender.tab.id);
    return undefined;
  } catch (fault) {
    console.error(fault);
    return { ok: false, error: 'error' };
  }
}
