import { browser } from 'wxt/browser';
import { marksOf, NO_MARKS, type Marks } from '../../lib/messages/marks.ts';
import type { ReaderRequest } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';
import { readSettings } from '../shared/settings.ts';
import { storedReports } from './storedReports.ts';

/** Marks the statements of a report in its page if the reader wants that. What cannot be found again stays as it is. */
export async function markIfWanted(tabId: number, report: Report): Promise<void> {
  if ((await readSettings()).highlights) await mark(tabId, marksOf(report));
}

/** Marks the pages that have a report, or takes the marks from them. */
export async function markAll(isWanted: boolean): Promise<void> {
  const reports = await storedReports();
  await Promise.all(reports.map(({ tabId, report }) => mark(tabId, isWanted ? marksOf(report) : NO_MARKS)));
}

/** Puts the focus on the page's next statement, with its card. */
export async function goToNext(tabId: number): Promise<void> {
  const request: ReaderRequest = { kind: 'next' };
  await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
}

/** A page that has gone, or has no reader, has nothing to mark. */
function mark(tabId: number, marks: Marks): Promise<unknown> {
  const request: ReaderRequest = { kind: 'mark', ...marks };
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
}
