import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { StateView } from '../../components/StateView.tsx';
import { drawReport } from '../shared/reportPage.tsx';
import { speakBrowser } from '../shared/speakBrowser.ts';

/** A page that has just loaded or changed its address is given this long to settle before it is read. */
const SETTLE_MS = 600;
const app = document.getElementById('app') ?? document.body;

let timer: ReturnType<typeof setTimeout> | undefined;
let shown: number | null = null;

/** Draws the report on the active tab of this window; the last call wins. */
async function follow(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isOther = tab?.id !== shown;
  shown = tab?.id ?? null;
  if (isOther) render(<StateView state="loading" />, app);
  await drawReport(app, shown);
}

function followSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void follow(), SETTLE_MS);
}

speakBrowser(document);
browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shown && status === 'complete') followSoon();
});
void follow();
