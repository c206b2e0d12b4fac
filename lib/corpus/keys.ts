import { nameKey } from './nameKey.ts';
import { agencyKey, namesOf, nameVariants } from './names.ts';
import type { CorpusRecord } from './records.ts';
import { shortNamesOf } from './shortNames.ts';

/** What the keys of the compiled table begin with: one table for all look-ups. */
export const KEY = { id: 'i:', name: 'n:', host: 'h:', agency: 'a:', about: 'p:' } as const;

/** Everything that the record is found by. */
export function keysOf(record: CorpusRecord): string[] {
  return [...new Set([KEY.id + record.id, ...nameKeysOf(record).map((key) => KEY.name + key), ...otherKeysOf(record)])];
}

/** By every name that a text may give it. */
export function nameKeysOf(record: CorpusRecord): string[] {
  const names = [...namesOf(record), ...nameVariants(record), ...shortNamesOf(record).map(({ name }) => name)];
  return [...new Set(names)].map(nameKey).filter((key) => key !== '');
}

/** By its hosts and as an agency, or by what it is about. */
export function otherKeysOf(record: CorpusRecord): string[] {
  if (record.type === 'entry') return [...record.parties, ...record.related].map((id) => KEY.about + id);
  if (record.type !== 'outlet') return [];
  // An agency is credited by its full name as well as by what stands in datelines.
  const credited = record.kind === 'news agency' ? [...record.agency, ...namesOf(record)] : record.agency;
  const hosts = record.hosts.map((host) => host.toLowerCase());
  return [
    ...[...hosts, ...hosts.flatMap(pathMark)].map((host) => KEY.host + host),
    ...credited.map((name) => KEY.agency + agencyKey(name)),
  ];
}

/** "medium.com/" for "medium.com/name": says that there are outlets on paths of the host. */
function pathMark(host: string): string[] {
  const slash = host.indexOf('/');
  return slash < 0 ? [] : [host.slice(0, slash + 1)];
}
