import { useState } from 'preact/hooks';
import { toCitation } from '../lib/report/exportCitation.ts';
import { toMarkdown } from '../lib/report/exportMarkdown.ts';
import type { Report } from '../lib/report/report.ts';
import { t } from './i18n.ts';
import { Section } from './parts.tsx';

const FORMS = [
  ['copyMarkdown', toMarkdown],
  ['copyJson', (report: Report) => JSON.stringify(report, null, 2)],
  ['copyCitation', toCitation],
] as const;

/** The report to take elsewhere. */
export function Take({ report, onCopy }: { report: Report; onCopy: (text: string) => Promise<boolean> }) {
  const [said, setSaid] = useState('');
  const copy = (text: string) => void onCopy(text).then((done) => setSaid(t(done ? 'copied' : 'copyFailed')));
  return (
    <Section id="take" title={t('exportTitle')}>
      <p class="buttons">
        {FORMS.map(([key, form]) => (
          <button type="button" class="small" key={key} onClick={() => copy(form(report))}>
            {t(key)}
          </button>
        ))}
      </p>
      <p class="fine" role="status">
        {said}
      </p>
    </Section>
  );
}
