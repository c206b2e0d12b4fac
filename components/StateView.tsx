import type { Failure } from '../lib/messages/protocol.ts';
import { STATES } from './strings.ts';

/** What stands in place of a report. */
export function StateView({ state }: { readonly state: 'loading' | Failure }) {
  const { title, text } = STATES[state];
  return (
    <main class={`state state-${state}`} aria-busy={state === 'loading'}>
      <div role="status">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
    </main>
  );
}
