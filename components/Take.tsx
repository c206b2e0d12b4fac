import type { Report } from '../lib/report/report.ts';
import { useCopy, type Copy } from './copy.ts';
import { toCitation } from './export/toCitation.ts';
import { toMarkdown } from './export/toMarkdown.ts';
import { t } from './i18n.ts';

const FORMS = [
  ['copyMarkdown', toMarkdown],
  ['copyJson', (report: Report) => JSON.stringify(report, null, 2)],
  ['copyCitation', toCitation],
] as const;

/** The report to take elsewhere. */
export function Take({ report, onCopy }: { report: Report; onCopy: Copy }) {
  const [said, copy] = useCopy(onCopy);
  return (
    <section class="take" aria-label={t('exportTitle')}>
      <p class="buttons">
        {FORMS.map(([key, form]) => (
          <button type="button" class="small" key={key} onClick={() => copy(form(report))}>
            {t(key)}
          </button>
        ))}
        <span class="fine" role="status">
          {said}
        </span>
      </p>
    </section>
  );
}
