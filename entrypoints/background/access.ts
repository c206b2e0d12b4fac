import { browser } from 'wxt/browser';

const ALL_HOSTS = { origins: ['*://*/*'] };
const SCOUT = { id: 'scout', js: ['/scout.js'], matches: ['*://*/*'], runAt: 'document_idle' as const };

/** Registers the scout where the reader has given access to all pages, and takes it back where not. */
export async function followGrant(): Promise<void> {
  const granted = await browser.permissions.contains(ALL_HOSTS);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT.id] });
  if (granted && registered.length === 0) await browser.scripting.registerContentScripts([SCOUT]);
  if (!granted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCOUT.id] });
}
