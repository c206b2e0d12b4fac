import { changeSettings } from './changeSettings.ts';
import { goToNext } from './marks.ts';
import { reportOf } from './reports.ts';
import { readSettings } from '../shared/settings.ts';

/**
 * What the keys do; opening the popup is the browser's own work. A page not yet read is read for it, with the leave that the keys give. The next
 * statement is gone to only where statements are marked.
 */
export async function obey(command: string, tab?: { readonly id?: number | undefined }): Promise<void> {
  if (command !== 'toggle-highlights' && command !== 'next-statement') return;
  const settings = await readSettings();
  if (command === 'toggle-highlights') await changeSettings({ highlights: !settings.highlights }, settings);
  const isMarked = settings.highlights === (command === 'next-statement');
  if (!isMarked || tab?.id === undefined) return;
  await reportOf(tab.id);
  if (command === 'next-statement') await goToNext(tab.id);
}
