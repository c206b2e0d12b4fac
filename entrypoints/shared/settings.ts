import { browser } from 'wxt/browser';
import { toSettings, type Settings } from '../../lib/messages/settings.ts';

export async function readSettings(): Promise<Settings> {
  return toSettings(await browser.storage.local.get());
}
