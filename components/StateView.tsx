import type { Failure } from '../lib/messages/protocol.ts';
import { t } from './i18n.ts';
import { STATE } from './words.ts';

/** A second try may find what the first did not. */
const PASSING: ReadonlySet<string> = new Set<Failure>(['nothing-extracted', 'too-slow', 'no-access', 'error']);

export interface StateActions {
  readonly onRetry?: () => void;
  readonly onOpenOptions?: () => void;
}

/** What stands in place of a report. */
export function StateView({ state, onRetry, onOpenOptions }: { readonly state: 'loading' | Failure } & StateActions) {
  const [title, text] = STATE[state];
  return (
    <main class={`state state-${state}`} aria-busy={state === 'loading'}>
      <div role="status">
        <h1>{t(title)}</h1>
        <p>{t(text)}</p>
      </div>
      {state !== 'loading' && (
        <p class="buttons">
          {onRetry !== undefined && PASSING.has(state) && (
            <button type="button" class="small" onClick={onRetry}>
              {t('retry')}
            </button>
          )}
          {onOpenOptions !== undefined && (
            <button type="button" class="small" onClick={onOpenOptions}>
              {t('openOptions')}
            </button>
          )}
        </p>
      )}
    </main>
  );
}
