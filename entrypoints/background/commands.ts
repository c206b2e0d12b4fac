import { changeSettings } from './changeSettings.ts';
import { reportOf } from './reports.ts';
import { readSettings } from '../shared/settings.ts';

/** What the keys do; opening the popup is the browser's own work. A page not yet read is read for it, with the leave that the keys give. */
export async function obey(command: string, tab?: { readonly id?: number | undefined }): Promise<void> {
  if (command !== 'toggle-highlights') return;
  const settings = await readSettings();
  await changeSettings({ highlights: !settings.highlights }, settings);
  if (!settings.highlights && tab?.id !== undefined) await reportOf(tab.id);
}
