import { browser } from 'wxt/browser';
import type { ReportReply, WhoReply, WorkerRequest } from '../../lib/messages/protocol.ts';
import type { Settings } from '../../lib/messages/settings.ts';

/** The browser may stop the worker while it works, and starts it anew at the next request. */
const TRIES = 3;

/** The report on a tab, or why there is none. Never rejects. */
export async function askReport(tabId: number): Promise<ReportReply> {
  return (await ask<ReportReply>({ kind: 'report', tabId })) ?? { ok: false, error: 'error' };
}

/** Has the worker store a change made on a page that shows `shown`; false when that was refused, as by a full storage. Never rejects. */
export async function askChange(change: Partial<Settings>, shown: Settings): Promise<boolean> {
  return (await ask<true>({ kind: 'change', change, shown })) === true;
}

/** Who bears a name, or why that cannot be said. Never rejects. */
export async function askWho(name: string): Promise<WhoReply> {
  return (await ask<WhoReply>({ kind: 'who', name })) ?? { ok: false, error: 'error' };
}

async function ask<T>(request: WorkerRequest): Promise<T | null> {
  for (let tried = 1; tried <= TRIES; tried++) {
    const reply = await browser.runtime.sendMessage<object, T | null | undefined>(request).catch((fault: unknown) => {
      if (tried === TRIES) console.error(fault);
      return null;
    });
    if (reply !== null && reply !== undefined) return reply;
  }
  return null;
}
