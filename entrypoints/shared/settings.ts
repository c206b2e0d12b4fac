import { browser } from 'wxt/browser';
import { mergeChange, toSettings, type Settings } from '../../lib/messages/settings.ts';

export async function readSettings(): Promise<Settings> {
  return toSettings(await browser.storage.local.get());
}

/** Each setting has its own key, and pages change them one after the other: two that show the same ones do not undo each other. */
export async function changeSettings(change: Partial<Settings>, shown: Settings): Promise<void> {
  await navigator.locks.request('settings', async () => {
    await browser.storage.local.set(mergeChange(change, shown, await browser.storage.local.get()));
  });
}
