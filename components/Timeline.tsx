import type { RelatedView } from '../lib/report/report.ts';
import { dateText, intervalText } from './format.ts';
import { t } from './i18n.ts';

/** Dated entries below this number make no line. */
const MIN_ENTRIES = 2;
/** Older beginnings are drawn at the left edge: a party founded in 1909 must not press last year into a dot. */
const MAX_YEARS_BACK = 25;
const YEAR_MS = 365.25 * 24 * 3600 * 1000;

interface Stretch {
  readonly title: string;
  readonly when: string;
  readonly from: number;
  readonly to: number;
}

/** Events and agreements around the article's date, oldest first; its words are in the list below for those who do not see it. */
export function Timeline({
  related,
  datePublished,
}: {
  related: readonly RelatedView[];
  datePublished: string | null;
}) {
  const today = datePublished === null ? NaN : Date.parse(datePublished);
  const stretches = Number.isNaN(today) ? [] : stretchesOf(related, today);
  if (datePublished === null || stretches.length < MIN_ENTRIES) return null;
  const first = Math.min(...stretches.map(({ from }) => from));
  const last = Math.max(today, ...stretches.map(({ to }) => to));
  const share = (time: number) => `${(100 * (Math.max(time, first) - first)) / Math.max(1, last - first)}%`;
  const label = stretches.map(({ title, when }) => `${title} (${when})`).join('; ');
  return (
    <figure class="timeline" role="img" aria-label={t('timeline', label)}>
      {stretches.map(({ title, when, from, to }, index) => (
        <span class="stretch" key={index} title={`${title}, ${when}`}>
          <span
            class="extent"
            style={{ insetInlineStart: share(from), inlineSize: `calc(${share(to)} - ${share(from)})` }}
          />
          <span class="stretch-title">
            <bdi lang="en">{title}</bdi> <bdi class="dim">{when}</bdi>
          </span>
        </span>
      ))}
      <span class="today" style={{ insetInlineStart: share(today) }} />
      <span class="ends">
        <span>{dateText(new Date(first).toISOString().slice(0, 7))}</span>
        <span>
          {t('thisArticle')}
          {t('colon')}
          {dateText(datePublished)}
        </span>
      </span>
    </figure>
  );
}

function stretchesOf(related: readonly RelatedView[], today: number): Stretch[] {
  const oldest = today - MAX_YEARS_BACK * YEAR_MS;
  return related
    .filter(({ group, from }) => (group === 'events' || group === 'agreements') && from !== null)
    .map(({ title, kind, from, to }) => {
      const begun = Date.parse(from ?? '');
      const goesOn = to === null && kind === 'conflict';
      const ended = to === null ? (goesOn ? Math.max(today, begun) : begun) : Date.parse(to);
      return { title, when: intervalText(from, to), from: Math.max(begun, oldest), to: Math.max(ended, oldest) };
    })
    .filter(({ from, to }) => !Number.isNaN(from) && !Number.isNaN(to))
    .sort((a, b) => a.from - b.from);
}
