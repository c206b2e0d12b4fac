import type { RelatedView } from '../lib/report/report.ts';
import { intervalText, wikipediaAddress } from './format.ts';
import { t } from './i18n.ts';
import { Link, References, Section, Why } from './parts.tsx';
import { Timeline } from './Timeline.tsx';
import { GROUP } from './words.ts';

const ORDER = [
  'events',
  'agreements',
  'organisations',
  'people',
  'places',
] as const satisfies readonly RelatedView['group'][];

export interface EntryActions {
  /** Puts a wrong match away, on this site or everywhere. */
  readonly onDismiss?: (entry: RelatedView, everywhere: boolean) => void;
  /** Copies text; resolves to whether it was copied. */
  readonly onCopy?: (text: string) => Promise<boolean>;
}

interface Props extends EntryActions {
  readonly related: readonly RelatedView[];
  readonly datePublished: string | null;
}

function Entry({ entry, onDismiss, onCopy }: { entry: RelatedView } & EntryActions) {
  const when = intervalText(entry.from, entry.to);
  return (
    <li class="entry">
      <p>
        <strong lang="en">
          <bdi>{entry.title}</bdi>
        </strong>
        {when !== '' && <span class="dim"> {when}</span>}
      </p>
      <p lang="en" dir="auto">
        {entry.summary}
      </p>
      <Why why={entry.why} about={entry.title}>
        {entry.wikipedia !== null && (
          <p class="fine">
            <Link url={wikipediaAddress(entry.wikipedia)}>Wikipedia: {entry.wikipedia}</Link>
          </p>
        )}
        <References references={entry.references.filter(({ title }) => title !== entry.wikipedia)} asOf={entry.asOf} />
        <p class="buttons">
          {onDismiss !== undefined && (
            <>
              <button type="button" class="small" onClick={() => onDismiss(entry, false)}>
                {t('dismissHere')}
              </button>
              <button type="button" class="small" onClick={() => onDismiss(entry, true)}>
                {t('dismissEverywhere')}
              </button>
            </>
          )}
          {onCopy !== undefined && (
            <button type="button" class="small" onClick={() => void onCopy(t('issueText', entry.id, entry.title))}>
              {t('reportError')}
            </button>
          )}
        </p>
      </Why>
    </li>
  );
}

export function Related({ related, datePublished, ...actions }: Props) {
  if (related.length === 0) return null;
  return (
    <Section id="related" title={t('related')}>
      <Timeline related={related} datePublished={datePublished} />
      {ORDER.map((group) => {
        const entries = related.filter((entry) => entry.group === group);
        if (entries.length === 0) return null;
        return (
          <div key={group}>
            <h3>{t(GROUP[group])}</h3>
            <ul class="plain">
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} {...actions} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
