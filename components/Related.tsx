import type { RelatedView } from '../lib/report/report.ts';
import { intervalText, wikipediaAddress } from './format.ts';
import { Link, References, Section, Why } from './parts.tsx';
import { GROUPS, S } from './strings.ts';

const ORDER = [
  'events',
  'agreements',
  'organisations',
  'people',
  'places',
] as const satisfies readonly RelatedView['group'][];

function Entry({ entry }: { entry: RelatedView }) {
  const when = intervalText(entry.from, entry.to);
  return (
    <li class="entry">
      <p>
        <strong>
          <bdi>{entry.title}</bdi>
        </strong>{' '}
        <span class="dim">({[entry.kind, when].filter((part) => part !== '').join(', ')})</span>
      </p>
      <p dir="auto">{entry.summary}</p>
      {entry.wikipedia !== null && (
        <p class="fine">
          <Link url={wikipediaAddress(entry.wikipedia)}>
            {S.wikipedia}: {entry.wikipedia}
          </Link>
        </p>
      )}
      <Why why={entry.why} about={entry.title}>
        <References references={entry.references} asOf={entry.asOf} />
      </Why>
    </li>
  );
}

export function Related({ related }: { related: readonly RelatedView[] }) {
  if (related.length === 0) return null;
  return (
    <Section id="related" title={S.related}>
      {ORDER.map((group) => {
        const entries = related.filter((entry) => entry.group === group);
        if (entries.length === 0) return null;
        return (
          <div key={group}>
            <h3>{GROUPS[group]}</h3>
            <ul class="plain">
              {entries.map((entry) => (
                <Entry entry={entry} key={entry.id} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
