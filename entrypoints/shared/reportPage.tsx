import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReportView, type ReportActions } from '../../components/ReportView.tsx';
import { StateView } from '../../components/StateView.tsx';
import { isDismissed, type Settings } from '../../lib/messages/settings.ts';
import { quotedAt } from '../../lib/report/quotedAt.ts';
import type { Report } from '../../lib/report/report.ts';
import { askChange, askReport } from './ask.ts';
import { readSettings } from './settings.ts';

/** Draws the report on a tab, or what stands in its place; `more` are the actions that only some pages offer. */
export async function drawReport(app: Element, tab: number | null, more: ReportActions = {}): Promise<void> {
  if (tab === null) return render(<StateView state="internal-page" />, app);
  try {
    const [reply, settings] = await Promise.all([askReport(tab), readSettings()]);
    if (!reply.ok) return render(<StateView state={reply.error} />, app);
    drawWith(settings, reply.value);
  } catch (fault) {
    console.error(fault);
    render(<StateView state="error" />, app);
  }

  function drawWith(settings: Settings, report: Report): void {
    const site = report.source.host;
    const change = (changed: Partial<Settings>) => {
      void askChange(changed, settings);
      drawWith({ ...settings, ...changed }, report);
    };
    const { dismissed, quietSites } = settings;
    const isQuiet = quietSites.includes(site);
    const actions: ReportActions = {
      onShowQuotation: (index) => showQuotation(tab ?? 0, report, index),
      onDismiss: ({ id, title }, everywhere) =>
        change({ dismissed: [...dismissed, { record: id, title, site: everywhere ? null : site }] }),
      onCopy: copy,
      onOpenOptions: () => void browser.runtime.openOptionsPage(),
      onQuiet: () =>
        change({ quietSites: isQuiet ? quietSites.filter((other) => other !== site) : [...quietSites, site] }),
      ...more,
    };
    const related = report.related.filter(({ id }) => !isDismissed(settings, id, site));
    render(<ReportView report={{ ...report, related }} isQuiet={isQuiet} {...actions} />, app);
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function showQuotation(tab: number, report: Report, index: number): void {
  const span = report.speech.quotations[index]?.parts[0];
  if (span === undefined) return;
  const request = { kind: 'show', ...quotedAt(report.text, span) };
  // The page may have gone: then there is nothing to scroll.
  browser.tabs.sendMessage(tab, request).catch(() => undefined);
}
