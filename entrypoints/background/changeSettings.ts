import { browser } from 'wxt/browser';
import { mergeChange, type Settings } from '../../lib/messages/settings.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Stores a change made on a page that shows `shown`; true when it is stored. Changes are made here, one after the other, because a popup may
 * close before it has written, and two that show the same settings must not undo each other. Made twice, a change is the same.
 */
export function changeSettings(change: Partial<Settings>, shown: Settings): Promise<true> {
  const made = last.then(async (): Promise<true> => {
    await browser.storage.local.set(mergeChange(change, shown, await browser.storage.local.get()));
    return true;
  });
  last = made.catch(() => undefined);
  return made;
}
