import { browser } from 'wxt/browser';
import { toSettings, type Settings } from '../../lib/messages/settings.ts';

export async function readSettings(): Promise<Settings> {
  return toSettings(await browser.storage.local.get());
}

/** Each setting has its own key: two pages that change different ones do not undo each other. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return browser.storage.local.set(change);
}
