import { browser } from 'wxt/browser';

/** The parts of the browsers' panel interfaces that are used here; each browser has one of them. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** What opens the side panel, to be called straight from a click; null where the browser has none. */
export async function openPanel(): Promise<(() => void) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const close = () => window.close();
  if (sidebarAction !== undefined) return () => void sidebarAction.open().then(close);
  if (sidePanel === undefined) return null;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? null : () => void sidePanel.open({ windowId: id }).then(close);
}
