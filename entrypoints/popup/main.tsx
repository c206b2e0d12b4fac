import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { ReportView } from '../../components/ReportView.tsx';
import { StateView } from '../../components/StateView.tsx';
import type { ReportReply } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';

/** How much text before and after a quotation goes with it, to tell it from an equal one. */
const CONTEXT_CHARS = 40;
const app = document.getElementById('app') ?? document.body;

/** The tab that the popup is about: the one named in its own address (tests, side by side), or the active one. */
async function tabId(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function showQuotation(tab: number, report: Report, index: number): void {
  const span = report.speech.quotations[index]?.parts[0];
  if (span === undefined) return;
  void browser.tabs.sendMessage(tab, {
    kind: 'show',
    exact: report.text.slice(span.start, span.end),
    prefix: report.text.slice(Math.max(0, span.start - CONTEXT_CHARS), span.start),
    suffix: report.text.slice(span.end, span.end + CONTEXT_CHARS),
  });
}

async function main(): Promise<void> {
  render(<StateView state="loading" />, app);
  const tab = await tabId();
  if (tab === null) return render(<StateView state="internal-page" />, app);
  const reply = await browser.runtime.sendMessage<object, ReportReply>({ kind: 'report', tabId: tab });
  if (!reply.ok) return render(<StateView state={reply.error} />, app);
  const report = reply.value;
  render(<ReportView report={report} onShowQuotation={(index) => showQuotation(tab, report, index)} />, app);
}

main().catch((fault: unknown) => {
  console.error(fault);
  render(<StateView state="error" />, app);
});
