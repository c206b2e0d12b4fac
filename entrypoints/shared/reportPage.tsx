import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReportView, type ReportActions } from '../../components/ReportView.tsx';
import { StateView } from '../../components/StateView.tsx';
import { toLeftOut, type LeftOut } from '../../lib/messages/leftOut.ts';
import type { Failure, ReaderRequest } from '../../lib/messages/protocol.ts';
import { isDismissed, type Settings } from '../../lib/messages/settings.ts';
import { withoutDismissed } from '../../lib/messages/withoutDismissed.ts';
import { quotedAt } from '../../lib/report/quotedAt.ts';
import type { Report } from '../../lib/report/report.ts';
import { askChange, askReport } from './ask.ts';
import { readSettings } from './settings.ts';

/** What stays as it was when the report was opened. */
interface Opened {
  readonly offersQuiet: boolean;
  readonly isOutletAway: boolean;
  readonly others: ReportActions;
  /** The last change could not be stored. */
  readonly isRefused?: boolean;
}

/** Draws the report on a tab, or what stands in its place; `more` are the actions that only some pages offer, found meanwhile. */
export async function drawReport(
  app: Element,
  tab: number | null,
  more: Promise<ReportActions> = Promise.resolve({}),
): Promise<void> {
  const onOpenOptions = () => void browser.runtime.openOptionsPage();
  const onRetry = () => {
    render(<StateView state="loading" />, app);
    void drawReport(app, tab, more);
  };
  const drawState = (state: Failure) =>
    render(<StateView state={state} onRetry={onRetry} onOpenOptions={onOpenOptions} />, app);
  if (tab === null) return drawState('internal-page');
  try {
    const [reply, settings, granted, others] = await Promise.all([askReport(tab), readSettings(), hasAccess(), more]);
    if (!reply.ok) return drawState(reply.error);
    const offersQuiet = granted && settings.badges !== 'off';
    // What is put away while the report is open stays as a line that can bring it back.
    const { outlet, host } = reply.value.source;
    const isOutletAway = outlet !== null && isDismissed(settings, outlet.id, host);
    drawWith(settings, withoutDismissed(reply.value, settings), { offersQuiet, isOutletAway, others });
  } catch (fault) {
    console.error(fault);
    drawState('error');
  }

  function drawWith(settings: Settings, report: Report, opened: Opened): void {
    const { offersQuiet, isOutletAway, isRefused = false, others } = opened;
    const site = report.source.host;
    const change = (changed: Partial<Settings>) => {
      void askChange(changed, settings).then((isStored) => {
        if (!isStored) drawWith(settings, report, { ...opened, isRefused: true });
      });
      drawWith({ ...settings, ...changed }, report, { ...opened, isRefused: false });
    };
    const { dismissed, quietSites } = settings;
    const isQuiet = quietSites.includes(site);
    const onQuiet = () =>
      change({ quietSites: isQuiet ? quietSites.filter((other) => other !== site) : [...quietSites, site] });
    const actions: ReportActions = {
      onShowQuotation: (index) => showQuotation(tab ?? 0, report, index),
      onLeftOut: () => askLeftOut(tab ?? 0),
      onDismiss: ({ id, title }, everywhere) =>
        change({ dismissed: [...dismissed, { record: id, title, site: everywhere ? null : site }] }),
      onRestore: ({ id }) => change({ dismissed: dismissed.filter(({ record }) => record !== id) }),
      onCopy: copy,
      onOpenOptions,
      ...(offersQuiet && { onQuiet }),
      ...others,
    };
    render(<ReportView report={report} {...{ isQuiet, isOutletAway, isRefused }} {...actions} />, app);
  }
}

/** Badges are drawn only where the reader gave access to all pages. */
function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['*://*/*'] });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Null when the page has gone, or was loaded anew and has not been read since. */
function askLeftOut(tab: number): Promise<readonly LeftOut[] | null> {
  const request: ReaderRequest = { kind: 'left-out' };
  return browser.tabs.sendMessage<ReaderRequest, unknown>(tab, request, { frameId: 0 }).then(toLeftOut, () => null);
}

function showQuotation(tab: number, report: Report, index: number): void {
  const span = report.speech.quotations[index]?.parts[0];
  if (span === undefined) return;
  const request = { kind: 'show', ...quotedAt(report.text, span) };
  // The page may have gone: then there is nothing to scroll.
  browser.tabs.sendMessage(tab, request).catch(() => undefined);
}
