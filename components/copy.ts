import { useState } from 'preact/hooks';
import { t } from './i18n.ts';

/** Copies text; resolves to whether it was copied. */
export type Copy = (text: string) => Promise<boolean>;

/** What to call with a text to copy, and the words that say how it went: empty before the first time. */
export function useCopy(onCopy: Copy): readonly [said: string, copy: (text: string) => void] {
  const [said, setSaid] = useState('');
  const copy = (text: string) => void onCopy(text).then((done) => setSaid(t(done ? 'copied' : 'copyFailed')));
  return [said, copy];
}
