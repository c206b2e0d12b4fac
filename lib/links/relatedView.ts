import { yearsOf } from '../corpus/interval.ts';
import { namesOf } from '../corpus/names.ts';
import type { CorpusRecord, EntryKind, EntryRecord, PersonRecord, Role } from '../corpus/records.ts';
import type { Reason, RelatedView } from './related.ts';

/** What can be shown as related. */
export type Background = EntryRecord | PersonRecord;
export type Group = RelatedView['group'];

const GROUPS: Readonly<Record<EntryKind, Group>> = {
  event: 'events',
  conflict: 'events',
  election: 'events',
  disaster: 'events',
  'court case': 'events',
  agreement: 'agreements',
  law: 'agreements',
  organisation: 'organisations',
  programme: 'topics',
  concept: 'topics',
  place: 'places',
};

export function isBackground(record: CorpusRecord | null): record is Background {
  return record !== null && (record.type === 'entry' || record.type === 'person');
}

export function groupOf(record: Background): Group {
  return record.type === 'person' ? 'people' : GROUPS[record.kind];
}

/** Years between the date and the entry's time; 0 inside it; null when it has none. */
export function yearsFrom(record: EntryRecord, date: string): number | null {
  const day = yearsOf(date);
  const from = record.from === null ? null : yearsOf(record.from);
  const to = record.to === null ? null : yearsOf(record.to);
  if (day === null || (from === null && to === null)) return null;
  if (from !== null && day < from) return from - day;
  if (to !== null && day > to) return day - to;
  // Without an end, what happened or was adopted on a day lies as far back as that day; a conflict or a court case goes on.
  if (to === null && from !== null && record.kind !== 'conflict' && record.kind !== 'court case') return day - from;
  return 0;
}

export function viewOf(record: Background, score: number, why: Reason): RelatedView {
  const { id, references, asOf, wikipedia } = record;
  const rounded = Math.round(score * 1000) / 1000;
  const common = { id, references, asOf, wikipedia, group: groupOf(record), why, score: rounded };
  if (record.type === 'entry') {
    const { title, summary, kind, from, to } = record;
    return { ...common, title, summary, kind, from, to };
  }
  const summary = record.roles.map(roleLine).join('; ');
  return { ...common, title: namesOf(record)[0] ?? '', summary, kind: 'person', from: null, to: null };
}

function roleLine({ title, from, to }: Role): string {
  if (from === null && to === null) return title;
  if (to === null) return `${title}, from ${from ?? ''}`;
  return from === null ? `${title}, until ${to}` : `${title}, ${from} to ${to}`;
}
