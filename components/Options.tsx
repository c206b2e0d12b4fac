import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BADGE_DENSITIES, type Dismissal, type Settings } from '../lib/messages/settings.ts';
import { Brand } from './Brand.tsx';
import { t } from './i18n.ts';
import { NotSaved, Section } from './parts.tsx';
import { DENSITY } from './words.ts';

interface Props {
  readonly settings: Settings;
  /** The browser has given access to all pages. */
  readonly granted: boolean;
  /** The last change could not be stored. */
  readonly isRefused?: boolean;
  /** A section of its own on the keys. */
  readonly keys?: ComponentChildren;
  readonly onGrant: () => void;
  readonly onRevoke: () => void;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onErase: () => void;
}

function Erase({ onErase }: { onErase: () => void }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const button = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  // It would be lost with the button that was pressed.
  useEffect(() => {
    if (!isFirst.current) button.current?.focus();
    isFirst.current = false;
  }, [step]);
  const erase = () => {
    onErase();
    setStep('done');
  };
  return (
    <>
      {step === 'asking' ? (
        <div role="group" aria-label={t('eraseSure')}>
          <p>{t('eraseSure')}</p>
          <p class="buttons">
            <button type="button" class="action danger" onClick={erase}>
              {t('eraseYes')}
            </button>
            <button type="button" class="action" ref={button} onClick={() => setStep('idle')}>
              {t('cancel')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="action" ref={button} onClick={() => setStep('asking')}>
          {t('erase')}
        </button>
      )}
      <p role="status">{step === 'done' ? t('erased') : ''}</p>
    </>
  );
}

function Check({ checked, label, onChange }: { checked: boolean; label: string; onChange: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function Badges({ settings, granted, onChange }: Pick<Props, 'settings' | 'granted' | 'onChange'>) {
  const { badges, quietSites } = settings;
  return (
    <Section id="badges" title={t('badgesTitle')}>
      <fieldset disabled={!granted}>
        <legend>{granted ? t('badgesNote') : `${t('badgesNote')} ${t('badgesNeedAccess')}`}</legend>
        {BADGE_DENSITIES.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="badges"
              value={density}
              checked={badges === density}
              onChange={() => onChange({ badges: density })}
            />
            <span>{t(DENSITY[density])}</span>
          </label>
        ))}
      </fieldset>
      {quietSites.length > 0 && (
        <>
          <h3>{t('quietTitle')}</h3>
          <ul class="plain list">
            {quietSites.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button
                  type="button"
                  class="small"
                  onClick={() => onChange({ quietSites: quietSites.filter((other) => other !== site) })}
                >
                  {t('undo')}
                  <span class="unseen"> {site}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Dismissed({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) {
  const { dismissed } = settings;
  const without = (one: Dismissal) => onChange({ dismissed: dismissed.filter((other) => other !== one) });
  return (
    <Section id="dismissed" title={t('dismissedTitle')}>
      {dismissed.length === 0 && <p>{t('dismissedNone')}</p>}
      <ul class="plain list">
        {dismissed.map((one, index) => (
          <li key={index}>
            <span>{one.site === null ? <bdi>{one.title}</bdi> : t('dismissedHere', one.title, one.site)}</span>
            <button type="button" class="small" onClick={() => without(one)}>
              {t('undo')}
              <span class="unseen"> {one.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Options({ settings, granted, isRefused, keys, onGrant, onRevoke, onChange, onErase }: Props) {
  return (
    <main class="page">
      <Brand title={t('optionsTitle')} />
      {isRefused === true && <NotSaved />}
      <Section id="access" title={t('accessTitle')}>
        <p role="status">{granted ? t('accessOn') : t('accessOff')}</p>
        <p>
          <button type="button" class="action" onClick={granted ? onRevoke : onGrant}>
            {granted ? t('revoke') : t('grant')}
          </button>
        </p>
        {granted && (
          <Check
            checked={settings.automatic}
            label={t('automatic')}
            onChange={(automatic) => onChange({ automatic })}
          />
        )}
        <Check
          checked={settings.highlights}
          label={t('highlights')}
          onChange={(highlights) => onChange({ highlights })}
        />
      </Section>
      <Badges settings={settings} granted={granted} onChange={onChange} />
      {keys}
      <Dismissed settings={settings} onChange={onChange} />
      <Section id="data" title={t('eraseTitle')}>
        <p>{t('eraseNote')}</p>
        <Erase onErase={onErase} />
      </Section>
    </main>
  );
}
