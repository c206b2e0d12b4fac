import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser writes them; null where the reader has taken them away or there are no keys. */
export async function shortcutOf(): Promise<string | null> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
