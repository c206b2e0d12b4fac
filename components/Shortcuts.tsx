import { t, type MessageKey } from './i18n.ts';
import { Row, Section } from './parts.tsx';

/** A command of the manifest and its keys as the browser writes them, null where it has none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string | null;
}

const COMMANDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'keysReport',
  'toggle-highlights': 'keysHighlights',
};

/** The keys of each command, and the way to the browser's own page where they are changed. */
export function Shortcuts({ shortcuts, onChange }: { shortcuts: readonly Shortcut[]; onChange: () => void }) {
  return (
    <Section id="keys" title={t('keysTitle')}>
      <dl>
        {shortcuts.map(({ command, keys }) => {
          const key = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
          return key === undefined ? null : (
            <Row key={command} label={t(key)}>
              {keys === null ? <span class="dim">{t('keysNone')}</span> : <kbd dir="ltr">{keys}</kbd>}
            </Row>
          );
        })}
      </dl>
      <p>
        <button type="button" class="action" onClick={onChange}>
          {t('keysChange')}
        </button>
      </p>
    </Section>
  );
}
