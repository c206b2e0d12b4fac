import { nameKey } from './nameKey.ts';
import { namesOf, nameVariants } from './names.ts';
import type { Finding } from './parseRecords.ts';
import type { CorpusRecord, EntryRecord, PersonRecord } from './records.ts';

type Named = EntryRecord | PersonRecord;

export interface SharedName {
  readonly name: string;
  readonly records: readonly Named[];
}

/** Names that more than one entry or person goes by, as a text would be matched, in the order of the records. */
export function sharedNames(records: readonly CorpusRecord[]): SharedName[] {
  const claims = new Map<string, Set<Named>>();
  for (const record of records) {
    if (record.type !== 'entry' && record.type !== 'person') continue;
    for (const name of [...namesOf(record), ...nameVariants(record)]) {
      const key = nameKey(name);
      const claimants = claims.get(key);
      if (claimants === undefined) claims.set(key, new Set([record]));
      else claimants.add(record);
    }
  }
  return [...claims]
    .filter(([, claimants]) => claimants.size > 1)
    .map(([name, claimants]) => ({ name, records: [...claimants] }));
}

/** A finding for each shared name between whose entries no text can choose: two of them have neither terms nor a place. */
export function checkSharedNames(records: readonly CorpusRecord[]): Finding[] {
  return sharedNames(records).flatMap(({ name, records: claimants }) => {
    const own = claimants.filter((record) => nameKey(namesOf(record)[0] ?? '') === name);
    if (own.length === 1) return [];
    const bare = claimants.filter(hasNoContext);
    const [first, second] = bare;
    if (first === undefined || second === undefined) return [];
    const message = `"${name}" also names ${second.id}: give one of them terms, or take the name away`;
    return [{ file: 'entries', record: first.id, field: 'aliases', message }];
  });
}

/** People are told apart by country and roles, which all of them have. */
function hasNoContext(record: Named): boolean {
  return record.type === 'entry' && record.terms.length === 0 && record.place === null;
}
