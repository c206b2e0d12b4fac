import { browser } from 'wxt/browser';
import type { ReportReply } from '../../lib/messages/protocol.ts';

/** The browser may stop the worker while it works, and starts it anew at the next request. */
const TRIES = 3;

/** The report on a tab, or why there is none. Never rejects. */
export async function askReport(tabId: number): Promise<ReportReply> {
  for (let tried = 1; tried <= TRIES; tried++) {
    const reply = await browser.runtime
      .sendMessage<object, ReportReply | null | undefined>({ kind: 'report', tabId })
      .catch((fault: unknown) => {
        if (tried === TRIES) console.error(fault);
        return null;
      });
    if (reply !== null && reply !== undefined) return reply;
  }
  return { ok: false, error: 'error' };
}
