import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { StateView } from '../../components/StateView.tsx';
import { drawReport } from '../shared/reportPage.tsx';
import { speakBrowser } from '../shared/speakBrowser.ts';
import { openPanel } from './openPanel.ts';

const app = document.getElementById('app') ?? document.body;

/** The tab that the popup is about: the one named in its own address (tests, side by side), or the active one. */
async function tabId(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function main(): Promise<void> {
  const tab = tabId();
  const panel = openPanel().then((onOpenPanel) => (onOpenPanel === null ? {} : { onOpenPanel }));
  speakBrowser(document);
  render(<StateView state="loading" />, app);
  await drawReport(app, await tab, panel);
}

void main();
