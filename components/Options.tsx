import { useState } from 'preact/hooks';
import { Section } from './parts.tsx';
import { BADGE_CHOICES, S } from './strings.ts';

export type Badges = keyof typeof BADGE_CHOICES;
const CHOICES = ['off', 'lists', 'everywhere'] as const satisfies readonly Badges[];

interface Props {
  /** Articles are read without a click. */
  readonly automatic: boolean;
  readonly badges: Badges;
  /** The browser has given access to all pages. */
  readonly granted: boolean;
  readonly onGrant: () => void;
  readonly onRevoke: () => void;
  readonly onBadges: (badges: Badges) => void;
  readonly onErase: () => void;
}

function Erase({ onErase }: { onErase: () => void }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const erase = () => {
    onErase();
    setStep('done');
  };
  return (
    <>
      {step === 'asking' ? (
        <div role="group" aria-label={S.eraseSure}>
          <p>{S.eraseSure}</p>
          <button type="button" class="action danger" onClick={erase}>
            {S.eraseYes}
          </button>{' '}
          <button type="button" class="action" onClick={() => setStep('idle')}>
            {S.cancel}
          </button>
        </div>
      ) : (
        <button type="button" class="action" onClick={() => setStep('asking')}>
          {S.erase}
        </button>
      )}
      <p role="status">{step === 'done' ? S.erased : ''}</p>
    </>
  );
}

export function Options({ automatic, badges, granted, onGrant, onRevoke, onBadges, onErase }: Props) {
  return (
    <main class="page">
      <h1>{S.optionsTitle}</h1>
      <Section id="access" title={S.accessTitle}>
        <p role="status">{granted ? S.accessOn : S.accessOff}</p>
        <p>
          {S.automatic}: <strong>{automatic ? S.on : S.off}</strong>
        </p>
        <button type="button" class="action" onClick={granted ? onRevoke : onGrant}>
          {granted ? S.revoke : S.grant}
        </button>
      </Section>
      <Section id="badges" title={S.badgesTitle}>
        <fieldset disabled={!granted}>
          <legend>{granted ? S.badgesNote : `${S.badgesNote} ${S.badgesNeedAccess}`}</legend>
          {CHOICES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="badges"
                value={choice}
                checked={badges === choice}
                onChange={() => onBadges(choice)}
              />{' '}
              {BADGE_CHOICES[choice]}
            </label>
          ))}
        </fieldset>
      </Section>
      <Section id="data" title={S.eraseTitle}>
        <p>{S.eraseNote}</p>
        <Erase onErase={onErase} />
      </Section>
    </main>
  );
}
