import { browser } from 'wxt/browser';
import { toStoredReport, type StoredReport } from '../../lib/messages/storedReport.ts';
import type { Report } from '../../lib/report/report.ts';

/** Keys of the session storage, one for each tab. */
const PREFIX = 'report:';
const keyOf = (tabId: number) => PREFIX + String(tabId);

export async function storedReport(tabId: number): Promise<StoredReport | null> {
  const key = keyOf(tabId);
  return toStoredReport((await browser.storage.session.get(key).catch(() => ({ [key]: null })))[key]);
}

/** A full session storage costs the next popup some time, nothing else. */
export function storeReport(tabId: number, stored: StoredReport): Promise<void> {
  return browser.storage.session.set({ [keyOf(tabId)]: stored }).catch(() => undefined);
}

export function forget(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
}

/** Of all tabs; a page may have changed since. */
export async function storedReports(): Promise<readonly { readonly tabId: number; readonly report: Report }[]> {
  const all: Record<string, unknown> = await browser.storage.session.get().catch(() => ({}));
  return Object.entries(all).flatMap(([key, value]) => {
    const stored = key.startsWith(PREFIX) ? toStoredReport(value) : null;
    return stored === null ? [] : [{ tabId: Number(key.slice(PREFIX.length)), report: stored.report }];
  });
}
