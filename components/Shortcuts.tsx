import { t } from './i18n.ts';
import { Row, Section } from './parts.tsx';

/** A command of the manifest and its keys as the browser writes them, null where it has none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string | null;
}

/** In the order in which they are shown. */
const COMMANDS = [
  ['_execute_action', 'keysReport'],
  ['toggle-highlights', 'keysHighlights'],
  ['next-statement', 'keysNext'],
] as const;

/** The keys of each command, and the way to the browser's own page where they are changed. */
export function Shortcuts({ shortcuts, onChange }: { shortcuts: readonly Shortcut[]; onChange: () => void }) {
  return (
    <Section id="keys" title={t('keysTitle')}>
      <dl>
        {COMMANDS.map(([command, label]) => {
          const keys = shortcuts.find((shortcut) => shortcut.command === command)?.keys;
          return keys === undefined ? null : (
            <Row key={command} label={t(label)}>
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
