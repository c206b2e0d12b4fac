import { Brand } from './Brand.tsx';
import { t } from './i18n.ts';
import { Section } from './parts.tsx';

interface Props {
  readonly granted: boolean;
  /** The keys that open the report, as the browser writes them; null where there are none. */
  readonly shortcut: string | null;
  readonly onGrant: () => void;
  readonly onOpenOptions: () => void;
}

const PARTS = [
  ['source', 'welcomeSource'],
  ['whoSpeaks', 'welcomeSpeaks'],
  ['related', 'welcomeRelated'],
] as const;

export function Welcome({ granted, shortcut, onGrant, onOpenOptions }: Props) {
  return (
    <main class="page">
      <Brand title={t('welcomeTitle')} />
      <p class="lead">{t('welcomeUse')}</p>
      {shortcut !== null && <p>{t('shortcut', shortcut)}</p>}
      <dl class="cards">
        {PARTS.map(([title, text]) => (
          <div class="card" key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('welcomePrivate')}</p>
      <Section id="more" title={t('badgesTitle')}>
        <p>{t('welcomeMore')}</p>
        {!granted && (
          <button type="button" class="action" onClick={onGrant}>
            {t('grant')}
          </button>
        )}
        <p role="status">{granted ? t('welcomeGranted') : ''}</p>
        <p>
          <button type="button" class="small" onClick={onOpenOptions}>
            {t('openOptions')}
          </button>
        </p>
      </Section>
    </main>
  );
}
