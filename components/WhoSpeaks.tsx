import { useMemo } from 'preact/hooks';
import type { Quotation, Speaker } from '../lib/quotes/quotation.ts';
import type { Report, SpeakerOffice } from '../lib/report/report.ts';
import { countText, percent } from './format.ts';
import { t } from './i18n.ts';
import { Section } from './parts.tsx';
import { QUOTATION_KIND, SPEAKER_KIND } from './words.ts';

/** Patterns in style.css: `.pattern-0` … `.pattern-7`, then from the start again; the number tells them apart. */
const PATTERNS = 8;
/** Below this share a segment has no room for its number; the list below has it. */
const ROOM_FOR_NUMBER = 0.06;
/** What rounding may leave of the whole. */
const ROUNDING = 0.005;

type Show = ((index: number) => void) | undefined;

interface Numbered {
  readonly speaker: Speaker;
  readonly index: number;
  readonly number: number;
}

interface Said {
  readonly quotation: Quotation;
  readonly index: number;
}

/** The speakers, most quoted words first, then most statements; numbered as shown. */
function ranked(speakers: readonly Speaker[]): Numbered[] {
  return speakers
    .map((speaker, index) => ({ speaker, index }))
    .sort(
      (a, b) =>
        b.speaker.quotedWords - a.speaker.quotedWords ||
        b.speaker.direct + b.speaker.indirect - a.speaker.direct - a.speaker.indirect ||
        a.index - b.index,
    )
    .map((entry, at) => ({ ...entry, number: at + 1 }));
}

function bySpeaker(quotations: readonly Quotation[]): Map<number | null, Said[]> {
  const groups = new Map<number | null, Said[]>();
  quotations.forEach((quotation, index) => {
    const group = groups.get(quotation.speaker);
    if (group === undefined) groups.set(quotation.speaker, [{ quotation, index }]);
    else group.push({ quotation, index });
  });
  return groups;
}

/** Languages whose quotations are measured (bench/results.md); null is taken for English. */
const isWellRead = (language: string | null) => /^(?:en|de)\b/.test(language ?? 'en');

const patternOf = (number: number) => `pattern-${(number - 1) % PATTERNS}`;

function Bar({ speakers }: { speakers: readonly Numbered[] }) {
  const quoted = speakers.filter(({ speaker }) => speaker.share > 0);
  const rest = 1 - quoted.reduce((sum, { speaker }) => sum + speaker.share, 0);
  const labels = quoted.map(({ speaker }) => `${speaker.name} ${percent(speaker.share)}`);
  if (rest > ROUNDING) labels.push(`${t('unidentified')} ${percent(rest)}`);
  return (
    <figure class="bar-figure">
      <figcaption>{t('barLabel')}</figcaption>
      <div class="bar" role="img" aria-label={`${t('barLabel')}: ${labels.join('; ')}`}>
        {quoted.map(({ speaker, number }) => (
          <span
            key={number}
            class={`segment ${patternOf(number)}`}
            style={{ flexGrow: String(speaker.share) }}
            title={`${speaker.name} ${percent(speaker.share)}`}
          >
            {speaker.share >= ROOM_FOR_NUMBER && <span class="number">{number}</span>}
          </span>
        ))}
        {rest > ROUNDING && (
          <span
            class="segment pattern-none"
            style={{ flexGrow: String(rest) }}
            title={`${t('unidentified')} ${percent(rest)}`}
          >
            {rest >= ROOM_FOR_NUMBER && <span class="number">?</span>}
          </span>
        )}
      </div>
    </figure>
  );
}

function QuotationItem({
  said,
  name,
  text,
  language,
  onShow,
}: {
  said: Said;
  name: string;
  text: string;
  language: string | null;
  onShow: Show;
}) {
  const { quotation, index } = said;
  const words = quotation.parts.map((part) => text.slice(part.start, part.end)).join(' … ');
  const lang = language === null ? {} : { lang: language };
  const body = (
    <>
      {quotation.kind === 'direct' ? (
        <q dir="auto" {...lang}>
          {words}
        </q>
      ) : (
        <span dir="auto" {...lang}>
          {words}
        </span>
      )}{' '}
      <span class="dim">
        ({t(QUOTATION_KIND[quotation.kind])}
        {quotation.via !== null && quotation.via !== name && `, ${t('via', quotation.via)}`})
      </span>
    </>
  );
  if (onShow === undefined) return <li class="quotation">{body}</li>;
  return (
    <li>
      <button type="button" class="quotation" onClick={() => onShow(index)}>
        <span class="unseen">{t('showInPage')}: </span>
        {body}
      </button>
    </li>
  );
}

interface QuotationsProps {
  readonly about: string;
  readonly said: readonly Said[];
  readonly report: Report;
  readonly onShow: Show;
}

function Quotations({ about, said, report, onShow }: QuotationsProps) {
  if (said.length === 0) return null;
  return (
    <details class="unfold">
      <summary>
        {t('statements', countText(said.length))}
        <span class="unseen"> {about}</span>
      </summary>
      <ol class="plain">
        {said.map((one) => (
          <QuotationItem
            key={one.index}
            said={one}
            name={about}
            text={report.text}
            language={report.language}
            onShow={onShow}
          />
        ))}
      </ol>
    </details>
  );
}

interface SpeakerItemProps extends Omit<QuotationsProps, 'about'> {
  readonly entry: Numbered;
  readonly offices: readonly SpeakerOffice[];
}

function SpeakerItem({ entry, offices, said, report, onShow }: SpeakerItemProps) {
  const { speaker, number } = entry;
  const facts = [
    t(SPEAKER_KIND[speaker.kind]),
    t(speaker.named ? 'named' : 'anonymous'),
    t('direct', countText(speaker.direct)),
    t('indirect', countText(speaker.indirect)),
  ];
  if (speaker.quotedWords > 0) facts.push(t('quotedWords', countText(speaker.quotedWords), percent(speaker.share)));
  return (
    <li class="speaker">
      <p class="speaker-name">
        <span class={`swatch ${patternOf(number)}`} aria-hidden="true">
          <span class="number">{number}</span>
        </span>
        <strong dir="auto">{speaker.name}</strong>
      </p>
      {speaker.role !== null && (
        <p>
          <bdi>{speaker.role}</bdi>
        </p>
      )}
      {offices.map((office, at) => (
        <p key={at}>
          {t('onTheDate')}: <bdi>{office.title}</bdi>
        </p>
      ))}
      <p class="fine">{facts.join(' · ')}</p>
      <Quotations about={speaker.name} said={said} report={report} onShow={onShow} />
    </li>
  );
}

export function WhoSpeaks({ report, onShow }: { report: Report; onShow: Show }) {
  const { speakers, quotations } = report.speech;
  const order = useMemo(() => ranked(speakers), [speakers]);
  const said = useMemo(() => bySpeaker(quotations), [quotations]);
  const unidentified = said.get(null) ?? [];
  const anyQuoted = quotations.some((quotation) => quotation.quoted.length > 0);
  if (order.length === 0 && unidentified.length === 0)
    return (
      <Section id="who-speaks" title={t('whoSpeaks')}>
        <p>{t('nobody')}</p>
      </Section>
    );
  return (
    <Section id="who-speaks" title={t('whoSpeaks')}>
      {!isWellRead(report.language) && <p class="fine">{t('languageNote')}</p>}
      {anyQuoted ? <Bar speakers={order} /> : <p class="fine">{t('noQuotedWords')}</p>}
      <ol class="plain">
        {order.map((entry) => (
          <SpeakerItem
            key={entry.index}
            entry={entry}
            offices={report.offices.filter((office) => office.speaker === entry.index)}
            said={said.get(entry.index) ?? []}
            report={report}
            onShow={onShow}
          />
        ))}
        {unidentified.length > 0 && (
          <li class="speaker">
            <p class="speaker-name">
              <span class="swatch pattern-none" aria-hidden="true">
                <span class="number">?</span>
              </span>
              <strong>{t('unidentified')}</strong>
            </p>
            <Quotations about={t('unidentified')} said={unidentified} report={report} onShow={onShow} />
          </li>
        )}
      </ol>
    </Section>
  );
}
