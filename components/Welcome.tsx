import { t } from './i18n.ts';

export function Welcome({ granted, onGrant }: { readonly granted: boolean; readonly onGrant: () => void }) {
  return (
    <main class="page">
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <p>{t('welcomeUse')}</p>
      <p>{t('welcomePrivate')}</p>
      <p>{t('welcomeMore')}</p>
      {!granted && (
        <button type="button" class="action" onClick={onGrant}>
          {t('grant')}
        </button>
      )}
      <p role="status">{granted ? t('welcomeGranted') : ''}</p>
    </main>
  );
}
