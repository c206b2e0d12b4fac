import type { Speaker } from '../lib/quotes/quotation.ts';
import { percent } from './format.ts';
import { t } from './i18n.ts';
import type { RankedSpeaker } from '../lib/report/rankSpeakers.ts';
import { patternOf } from './pattern.ts';

/** Below this share a segment has no room for its number; the list below has it. */
const ROOM_FOR_NUMBER = 0.06;

function Segment({ share, label, number, pattern }: { share: number; label: string; number: string; pattern: string }) {
  return (
    <span class={`segment ${pattern}`} style={{ flexGrow: String(share) }} title={label}>
      {share >= ROOM_FOR_NUMBER && <span class="number">{number}</span>}
    </span>
  );
}

/** What rounding may leave of the whole. */
const ROUNDING = 0.005;

/** The share of the quoted words that is nobody's in particular, 0 to 1; what rounding leaves is none. */
export function unidentifiedShare(speakers: readonly Pick<Speaker, 'share'>[]): number {
  const rest = 1 - speakers.reduce((sum, { share }) => sum + share, 0);
  return rest > ROUNDING ? rest : 0;
}

/** Quoted words by speaker, one segment each; the share of nobody in particular comes last. */
export function Bar({ speakers }: { speakers: readonly RankedSpeaker[] }) {
  const quoted = speakers.filter(({ speaker }) => speaker.share > 0);
  const rest = unidentifiedShare(speakers.map(({ speaker }) => speaker));
  const segments = quoted.map(({ speaker, number }) => ({
    share: speaker.share,
    label: `${speaker.name} ${percent(speaker.share)}`,
    number: String(number),
    pattern: patternOf(number),
  }));
  if (rest > 0) {
    const label = `${t('unidentified')} ${percent(rest)}`;
    segments.push({ share: rest, label, number: '?', pattern: 'pattern-none' });
  }
  return (
    <figure class="bar-figure">
      <figcaption>{t('barLabel')}</figcaption>
      <div
        class="bar"
        role="img"
        aria-label={`${t('barLabel')}${t('colon')}${segments.map(({ label }) => label).join('; ')}`}
      >
        {segments.map((segment) => (
          <Segment key={segment.number} {...segment} />
        ))}
      </div>
    </figure>
  );
}
