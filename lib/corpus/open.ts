import { openBundle } from './bundle.ts';
import { KEY, keysOf } from './keys.ts';
import { hashOf, openKeyTable } from './keyTable.ts';
import { unpack } from './pack.ts';
import type { CorpusRecord, OutletRecord } from './records.ts';

/** Look-ups into the compiled corpus. Records are parsed when first asked for, and kept. */
export interface Corpus {
  /** How many records there are. */
  readonly size: number;
  readonly record: (id: string) => CorpusRecord | null;
  /** By host or host/path, in lower case. */
  readonly outletAt: (host: string) => OutletRecord | null;
  /** Whether outlets may stand on paths of this host. */
  readonly mayHavePaths: (host: string) => boolean;
  /** By an agency's name as agencyKey gives it; null also for a name that two outlets claim. */
  readonly agencyNamed: (key: string) => OutletRecord | null;
  /** Records by name or alias as nameKey gives it. */
  readonly named: (key: string) => readonly CorpusRecord[];
  /** Whether a name whose key has this hash, begun with NAME_HASH, may be there: then `named` says. */
  readonly mayBeName: (hash: number) => boolean;
  /** How many words the longest name of all has. */
  readonly longestName: number;
  /** Entries that give this record's id, or "country:xx", as a party or as related. */
  readonly entriesAbout: (id: string) => readonly CorpusRecord[];
}

/** The hash of no words yet, for `mayBeName`. */
export const NAME_HASH = hashOf(KEY.name);

/** Opens what compile made. Throws on anything else. */
export function openCorpus(bytes: Uint8Array): Corpus {
  const bundle = openBundle(bytes);
  const table = openKeyTable(bundle.table);
  const parsed = new Map<number, { readonly record: CorpusRecord; readonly keys: ReadonlySet<string> }>();
  const recordAt = (index: number) => {
    const known = parsed.get(index);
    if (known !== undefined) return known;
    const record = unpack(bundle.text(index));
    const opened = { record, keys: new Set(keysOf(record)) };
    parsed.set(index, opened);
    return opened;
  };
  const recordsUnder = (key: string) =>
    table.get(key).flatMap((index) => {
      const { record, keys } = recordAt(index);
      return keys.has(key) ? [record] : [];
    });
  const onlyOutlet = (key: string): OutletRecord | null => {
    const [record, other] = recordsUnder(key);
    return record?.type === 'outlet' && other === undefined ? record : null;
  };
  return {
    size: bundle.count,
    record: (id) => recordsUnder(KEY.id + id)[0] ?? null,
    outletAt: (host) => onlyOutlet(KEY.host + host),
    mayHavePaths: (host) => table.mayHold(hashOf(`${KEY.host}${host}/`)),
    agencyNamed: (key) => onlyOutlet(KEY.agency + key),
    named: (key) => recordsUnder(KEY.name + key),
    mayBeName: (hash) => table.mayHold(hash),
    longestName: bundle.longestName,
    entriesAbout: (id) => recordsUnder(KEY.about + id),
  };
}
