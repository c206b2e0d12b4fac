import type { RelatedView } from '../lib/report/report.ts';
import { intervalText, wikipediaAddress, countText } from './format.ts';
import { t } from './i18n.ts';
import { Link, References, Section, Why } from './parts.tsx';
import { Dismissible, ReportError, type RecordActions } from './RecordActions.tsx';
import { Timeline } from './Timeline.tsx';
import { GROUP } from './words.ts';

const ORDER = [
  'events',
  'agreements',
  'organisations',
  'people',
  'places',
  'topics',
] as const satisfies readonly RelatedView['group'][];

/** The best of them are in sight, the others fold. */
const IN_SIGHT = 5;

interface Props extends RecordActions {
  /** Best first. */
  readonly related: readonly RelatedView[];
  readonly datePublished: string | null;
}

function Entry({ entry, onCopy, ...actions }: { entry: RelatedView } & RecordActions) {
  const when = intervalText(entry.from, entry.to);
  return (
    <li class="entry">
      <Dismissible record={entry} {...actions}>
        {(buttons) => (
          <>
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
              <References
                references={entry.references.filter(({ title }) => title !== entry.wikipedia)}
                asOf={entry.asOf}
              />
              <p class="buttons">
                {buttons}
                {onCopy !== undefined && <ReportError record={entry} why={entry.why} onCopy={onCopy} />}
              </p>
            </Why>
          </>
        )}
      </Dismissible>
    </li>
  );
}

function Groups({ entries, ...actions }: { entries: readonly RelatedView[] } & RecordActions) {
  return (
    <>
      {ORDER.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <h3>{t(GROUP[group])}</h3>
            <ul class="plain">
              {own.map((entry) => (
                <Entry key={entry.id} entry={entry} {...actions} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

export function Related({ related, datePublished, ...actions }: Props) {
  if (related.length === 0) return null;
  const [first, others] = [related.slice(0, IN_SIGHT), related.slice(IN_SIGHT)];
  return (
    <Section id="related" title={t('related')}>
      <Timeline related={related} datePublished={datePublished} />
      <Groups entries={first} {...actions} />
      {others.length > 0 && (
        <details class="unfold more">
          <summary>{t('moreEntries', countText(others.length))}</summary>
          <Groups entries={others} {...actions} />
        </details>
      )}
    </Section>
  );
}
