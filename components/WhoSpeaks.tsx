import { useMemo } from 'preact/hooks';
import { speakersOf, type Quotation } from '../lib/quotes/quotation.ts';
import type { Report } from '../lib/report/report.ts';
import { Bar, unidentifiedShare } from './Bar.tsx';
import { countText } from './format.ts';
import { t } from './i18n.ts';
import { Observations } from './Observations.tsx';
import { Section } from './parts.tsx';
import type { Said, Show } from './Quotations.tsx';
import { supportOf } from '../lib/quotes/support.ts';
import { rankSpeakers, type RankedSpeaker } from '../lib/report/rankSpeakers.ts';
import type { RecordActions } from './RecordActions.tsx';
import { SpeakerItem, Unidentified } from './SpeakerItem.tsx';
import { placed } from './words.ts';

/** The most quoted are in sight, the others fold. */
const IN_SIGHT = 6;

/** What the reader is told of how the language is read. */
const NOTES = { measured: null, tested: 'languageNote', marks: 'nearestNote' } as const;

interface Props extends RecordActions {
  readonly report: Report;
  readonly onShow: Show;
}

export function WhoSpeaks({ report, onShow, ...actions }: Props) {
  const { speakers, quotations } = report.speech;
  const order = useMemo(() => rankSpeakers(speakers), [speakers]);
  const said = useMemo(() => bySpeaker(quotations), [quotations]);
  const unidentified = said.get(null) ?? [];
  const note = NOTES[supportOf(report.language)];
  const anyQuoted = quotations.some((quotation) => quotation.quoted.length > 0);
  if (order.length === 0 && unidentified.length === 0)
    return (
      <Section id="who-speaks" title={t('whoSpeaks')}>
        <p>{t('nobody')}</p>
        {note !== null && <p class="fine">{t(note)}</p>}
      </Section>
    );
  const [first, others] = [order.slice(0, IN_SIGHT), order.slice(IN_SIGHT)];
  const common = { report, onShow, said, ...actions };
  return (
    <Section id="who-speaks" title={t('whoSpeaks')}>
      {note !== null && <p class="fine">{t(note)}</p>}
      <Observations observations={placed(report.observations, 'speech')} kind="observations" />
      {anyQuoted ? <Bar speakers={order} /> : <p class="fine">{t('noQuotedWords')}</p>}
      <List speakers={first} {...common} />
      {others.length > 0 && (
        <details class="unfold more">
          <summary>{t('moreSpeakers', countText(others.length))}</summary>
          <List speakers={others} {...common} />
        </details>
      )}
      {unidentified.length > 0 && (
        <ol class="plain speakers">
          <Unidentified
            share={anyQuoted ? unidentifiedShare(speakers) : 0}
            said={unidentified}
            report={report}
            onShow={onShow}
          />
        </ol>
      )}
    </Section>
  );
}

interface ListProps extends Props {
  readonly speakers: readonly RankedSpeaker[];
  readonly said: ReadonlyMap<number | null, readonly Said[]>;
}

function List({ speakers, said, report, ...rest }: ListProps) {
  return (
    <ol class="plain speakers">
      {speakers.map((entry) => (
        <SpeakerItem
          key={entry.index}
          entry={entry}
          offices={report.offices.filter((office) => office.speaker === entry.index)}
          said={said.get(entry.index) ?? []}
          report={report}
          {...rest}
        />
      ))}
    </ol>
  );
}

function bySpeaker(quotations: readonly Quotation[]): Map<number | null, Said[]> {
  const groups = new Map<number | null, Said[]>();
  quotations.forEach((quotation, index) => {
    for (const speaker of quotation.speaker === null ? [null] : speakersOf(quotation)) {
      const group = groups.get(speaker);
      if (group === undefined) groups.set(speaker, [{ quotation, index }]);
      else group.push({ quotation, index });
    }
  });
  return groups;
}
