import type { Page } from 'playwright-core';
import type { OpenedChromium } from '../../scripts/chromium.mjs';

/** The popup as the browser opens it. */
export interface PressedPopup {
  /** Evaluates an expression in it. */
  evaluate(expression: string): Promise<unknown>;
  /** When it was asked for, milliseconds since the epoch. */
  readonly pressedAt: number;
  close(): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Protocol messages of a browser session, typed no further than is needed here. */
interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
  on(event: string, listener: (message: { readonly message: string; readonly targetId?: string }) => void): void;
  detach(): Promise<void>;
}

const OPEN_MS = 5_000;

/**
 * Presses the extension's button in the toolbar, as a reader does: the browser gives leave to read the tab (`activeTab`) and opens the popup,
 * which is no page to Playwright and is spoken to through the browser. `path` is what the popup shows.
 */
export async function pressButton(
  { context, extensionId }: OpenedChromium,
  page: Page,
  path = 'popup.html',
): Promise<PressedPopup> {
  await page.bringToFront();
  const browser = context.browser();
  if (browser === null) throw new Error('no browser');
  const session = (await browser.newBrowserCDPSession()) as unknown as Session;
  const targets = async (): Promise<readonly Target[]> =>
    ((await session.send('Target.getTargets', { filter: [{}] })) as { targetInfos: Target[] }).targetInfos;
  const tab = (await targets()).find(({ type, url }) => type === 'tab' && url === page.url());
  if (tab === undefined) throw new Error(`no tab at ${page.url()}`);
  const pressedAt = Date.now();
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const popup = await popupAmong(targets, `chrome-extension://${extensionId}/${path}`);
  const evaluate = await evaluator(session, popup.targetId);
  const close = async () => {
    await session.send('Target.closeTarget', { targetId: popup.targetId });
    await session.detach();
  };
  return { evaluate, pressedAt, close };
}

async function popupAmong(targets: () => Promise<readonly Target[]>, address: string): Promise<Target> {
  const late = Date.now() + OPEN_MS;
  while (Date.now() < late) {
    const popup = (await targets()).find(({ type, url }) => type === 'page' && url === address);
    if (popup !== undefined) return popup;
  }
  throw new Error('the popup did not open');
}

/** Playwright's sessions carry no messages of further targets: they go wrapped. */
async function evaluator(session: Session, targetId: string): Promise<(expression: string) => Promise<unknown>> {
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
    if (id !== undefined) waiting.get(id)?.(result?.result?.value);
  });
  const attached = (await session.send('Target.attachToTarget', { targetId })) as { sessionId: string };
  let last = 0;
  return (expression) => {
    const id = ++last;
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: parameters });
    return new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      session.send('Target.sendMessageToTarget', { sessionId: attached.sessionId, message }).catch(reject);
    });
  };
}
