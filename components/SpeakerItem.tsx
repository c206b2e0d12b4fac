import type { Speaker } from '../lib/quotes/quotation.ts';
import type { SpeakerOffice } from '../lib/report/report.ts';
import { countText, percent } from './format.ts';
import { t } from './i18n.ts';
import { Quotations, type QuotationsProps } from './Quotations.tsx';
import type { RankedSpeaker } from '../lib/report/rankSpeakers.ts';
import { patternOf } from './pattern.ts';
import { Dismissible, ReportError, type RecordActions } from './RecordActions.tsx';
import { SPEAKER_KIND } from './words.ts';

interface SpeakerItemProps extends Omit<QuotationsProps, 'name'>, RecordActions {
  readonly entry: RankedSpeaker;
  readonly offices: readonly SpeakerOffice[];
}

/** One speaker in two lines; what was said unfolds. */
export function SpeakerItem({ entry, offices, said, report, onShow, ...actions }: SpeakerItemProps) {
  const { speaker, number } = entry;
  const { role, title } = rolesOf(speaker, offices);
  return (
    <li class="speaker">
      <details>
        <summary>
          <span class={`swatch ${patternOf(number)}`} aria-hidden="true">
            <span class="number">{number}</span>
          </span>
          <span class="who">
            <strong dir="auto">{speaker.name}</strong>
            {role !== null && (
              <span class="role">
                <bdi>{role}</bdi>
              </span>
            )}
            {title !== null && (
              <span class="role">
                {t('onTheDate')}
                {t('colon')}
                <bdi>{title}</bdi>
              </span>
            )}
            <span class="fine">{countsOf(speaker).join(' · ')}</span>
          </span>
          {speaker.quotedWords > 0 && <span class="share">{percent(speaker.share)}</span>}
        </summary>
        <p class="fine">{factsOf(speaker).join(' · ')}</p>
        <Quotations name={speaker.name} said={said} report={report} onShow={onShow} />
        {offices.map((office) => (
          <Office key={office.person} office={office} name={speaker.name} {...actions} />
        ))}
      </details>
    </li>
  );
}

/** Those whom nobody could be found for; `share` is theirs of the quoted words, 0 to 1. */
export function Unidentified({ share, ...props }: Omit<QuotationsProps, 'name'> & { share: number }) {
  return (
    <li class="speaker">
      <details>
        <summary>
          <span class="swatch pattern-none" aria-hidden="true">
            <span class="number">?</span>
          </span>
          <span class="who">
            <strong>{t('unidentified')}</strong>
            <span class="fine">{t('statements', countText(props.said.length))}</span>
          </span>
          {share > 0 && <span class="share">{percent(share)}</span>}
        </summary>
        <Quotations name={t('unidentified')} {...props} />
      </details>
    </li>
  );
}

/** What the corpus knows of a speaker can be of a namesake. */
function Office({ office, name, onCopy, ...actions }: { office: SpeakerOffice; name: string } & RecordActions) {
  if (onCopy === undefined && actions.onDismiss === undefined) return null;
  const record = { id: office.person, title: name };
  const why = { rule: office.title, evidence: name };
  return (
    <Dismissible record={record} {...actions}>
      {(buttons) => (
        <p class="buttons">
          <span class="fine">
            {t('onTheDate')}
            {t('colon')}
            <bdi>{office.title}</bdi>
          </span>
          {buttons}
          {onCopy !== undefined && <ReportError record={record} why={why} onCopy={onCopy} />}
        </p>
      )}
    </Dismissible>
  );
}

/** The role that the article gives and the office that the corpus knows: the fuller one where they say the same. */
function rolesOf({ role }: Speaker, offices: readonly SpeakerOffice[]): { role: string | null; title: string | null } {
  if (offices.length === 0) return { role, title: null };
  const title = offices.map((office) => office.title).join('; ');
  if (role === null) return { role, title };
  if (role.toLowerCase().includes(title.toLowerCase())) return { role, title: null };
  return { role: title.toLowerCase().includes(role.toLowerCase()) ? null : role, title };
}

function countsOf({ named, direct, indirect }: Speaker): string[] {
  const counts = named ? [] : [t('anonymous')];
  if (direct > 0) counts.push(t('direct', countText(direct)));
  if (indirect > 0) counts.push(t('indirect', countText(indirect)));
  return counts;
}

/** What the row has not said yet. */
function factsOf({ kind, named, quotedWords, share }: Speaker): string[] {
  const facts = [t(SPEAKER_KIND[kind])];
  if (named) facts.push(t('named'));
  if (quotedWords > 0) facts.push(t('quotedWords', countText(quotedWords), percent(share)));
  return facts;
}
