import { nameKey, wordsOf } from './nameKey.ts';
import { agencyKey, namesOf, nameVariants } from './names.ts';
import type { CorpusRecord } from './records.ts';
import { shortNamesOf } from './shortNames.ts';

/** What the keys of the compiled table begin with: one table for all look-ups. */
export const KEY = { id: 'i:', name: 'n:', host: 'h:', agency: 'a:', about: 'p:' } as const;

/** Everything that the record is found by. */
export function keysOf(record: CorpusRecord): string[] {
  const names = calledBy(record)
    .map(nameKey)
    .filter((key) => key !== '');
  const keys = [KEY.id + record.id, ...names.map((key) => KEY.name + key)];
  if (record.type === 'outlet') {
    // An agency is credited by its full name as well as by what stands in datelines.
    const credited = record.kind === 'news agency' ? [...record.agency, ...namesOf(record)] : record.agency;
    const hosts = record.hosts.map((host) => host.toLowerCase());
    keys.push(...[...hosts, ...hosts.flatMap(pathMark)].map((host) => KEY.host + host));
    keys.push(...credited.map((name) => KEY.agency + agencyKey(name)));
  }
  if (record.type === 'entry') keys.push(...[...record.parties, ...record.related].map((id) => KEY.about + id));
  return [...new Set(keys)];
}

/** "medium.com/" for "medium.com/name": says that there are outlets on paths of the host. */
function pathMark(host: string): string[] {
  const slash = host.indexOf('/');
  return slash < 0 ? [] : [host.slice(0, slash + 1)];
}

/** How many words the record's longest name has. */
export function longestName(record: CorpusRecord): number {
  return Math.max(...calledBy(record).map((name) => wordsOf(name).length));
}

function calledBy(record: CorpusRecord): string[] {
  return [...namesOf(record), ...nameVariants(record), ...shortNamesOf(record).map(({ name }) => name)];
}
