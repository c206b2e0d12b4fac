import type { Failure } from '../lib/messages/protocol.ts';
import { t } from './i18n.ts';
import { STATE } from './words.ts';

/** What stands in place of a report. */
export function StateView({ state }: { readonly state: 'loading' | Failure }) {
  const [title, text] = STATE[state];
  return (
    <main class={`state state-${state}`} aria-busy={state === 'loading'}>
      <div role="status">
        <h1>{t(title)}</h1>
        <p>{t(text)}</p>
      </div>
    </main>
  );
}
