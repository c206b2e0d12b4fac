import { KEY, openBundle } from './bundle.ts';
import { hashOf, openKeyTable, type Hash } from './keyTable.ts';
import type { CorpusRecord, OutletRecord } from './records.ts';

/** Look-ups into the compiled corpus. Records are parsed when first asked for, and kept. */
export interface Corpus {
  /** How many records there are. */
  readonly size: number;
  readonly record: (id: string) => CorpusRecord | null;
  /** By host or host/path, in lower case. */
  readonly outletAt: (host: string) => OutletRecord | null;
  /** By an agency's name as agencyKey gives it; null also for a name that two outlets claim. */
  readonly agencyNamed: (key: string) => OutletRecord | null;
  /** Records by name or alias as nameKey gives it. */
  readonly named: (key: string) => readonly CorpusRecord[];
  /** As `named`, for a key hashed piece by piece, beginning with NAME_HASH. */
  readonly namedBy: (hash: Hash) => readonly CorpusRecord[];
  /** For the first word of a name: how many words the longest such name has; 0 when no name begins with it. */
  readonly longest: (word: string) => number;
  /** Entries that give this record's id, or "country:xx", as a party or as related. */
  readonly entriesAbout: (id: string) => readonly CorpusRecord[];
}

/** The hash of no words yet, for `namedBy`. */
export const NAME_HASH = hashOf(KEY.name);

/** Opens what compile made. Throws on anything else. */
export function openCorpus(bytes: Uint8Array): Corpus {
  const bundle = openBundle(bytes);
  const table = openKeyTable(bundle.table);
  const parsed = new Map<number, CorpusRecord>();
  const recordAt = (index: number): CorpusRecord => {
    const known = parsed.get(index);
    if (known !== undefined) return known;
    const record = JSON.parse(bundle.text(index)) as CorpusRecord;
    parsed.set(index, record);
    return record;
  };
  const recordsUnder = (key: string) => table.get(key).map(recordAt);
  const onlyOutlet = (key: string): OutletRecord | null => {
    const [record, other] = recordsUnder(key);
    return record?.type === 'outlet' && other === undefined ? record : null;
  };
  return {
    size: bundle.count,
    record: (id) => recordsUnder(KEY.id + id)[0] ?? null,
    outletAt: (host) => onlyOutlet(KEY.host + host),
    agencyNamed: (key) => onlyOutlet(KEY.agency + key),
    named: (key) => recordsUnder(KEY.name + key),
    namedBy: (hash) => table.at(hash).map(recordAt),
    longest: (word) => table.get(KEY.longest + word)[0] ?? 0,
    entriesAbout: (id) => recordsUnder(KEY.about + id),
  };
}
