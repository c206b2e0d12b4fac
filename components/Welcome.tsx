import { S } from './strings.ts';

export function Welcome({ granted, onGrant }: { readonly granted: boolean; readonly onGrant: () => void }) {
  return (
    <main class="page">
      <h1>{S.welcomeTitle}</h1>
      <p class="lead">{S.welcomeLead}</p>
      <p>{S.welcomeUse}</p>
      <p>{S.welcomePrivate}</p>
      <p>{S.welcomeMore}</p>
      {!granted && (
        <button type="button" class="action" onClick={onGrant}>
          {S.grant}
        </button>
      )}
      <p role="status">{granted ? S.welcomeGranted : ''}</p>
    </main>
  );
}
