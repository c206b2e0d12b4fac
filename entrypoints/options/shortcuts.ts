import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/Shortcuts.tsx';

/** Where Chromium changes keys; Firefox opens its page by a call. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The commands with the keys that they have now; empty where the browser has no keyboard. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut || null }));
}

/** Opens the browser's page on which the reader changes them. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  await (openShortcutSettings === undefined ? browser.tabs.create({ url: CHROMIUM_PAGE }) : openShortcutSettings());
}
