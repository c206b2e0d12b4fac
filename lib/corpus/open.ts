import { openBundle } from './bundle.ts';
import { openFirstWords } from './firstWords.ts';
import { KEY, nameKeysOf, otherKeysOf } from './keys.ts';
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
  /** At least the number of words of every name that begins with this word, diacritics folded; 0 where none does. */
  readonly longestFrom: (word: string) => number;
  /** Entries that give this record's id, or "country:xx", as a party or as related. */
  readonly entriesAbout: (id: string) => readonly CorpusRecord[];
}

interface Opened {
  readonly record: CorpusRecord;
  /** Worked out when first asked for. */
  names?: ReadonlySet<string>;
}

/** Whether it is the record's key, and not one of the same hash. */
function isUnder(opened: Opened, key: string): boolean {
  if (key.startsWith(KEY.id)) return KEY.id + opened.record.id === key;
  if (!key.startsWith(KEY.name)) return otherKeysOf(opened.record).includes(key);
  opened.names ??= new Set(nameKeysOf(opened.record));
  return opened.names.has(key.slice(KEY.name.length));
}

/** The hash of no words yet, for `mayBeName`. */
export const NAME_HASH = hashOf(KEY.name);

/** Opens what compile made. Throws on anything else. */
export function openCorpus(bytes: Uint8Array): Corpus {
  const bundle = openBundle(bytes);
  const table = openKeyTable(bundle.table);
  const firstWords = openFirstWords(bundle.firstWords);
  const parsed = new Map<number, Opened>();
  const recordAt = (index: number): Opened => {
    const known = parsed.get(index);
    if (known !== undefined) return known;
    const opened = { record: unpack(bundle.text(index)) };
    parsed.set(index, opened);
    return opened;
  };
  const recordsUnder = (key: string) =>
    table.get(key).flatMap((index) => {
      const opened = recordAt(index);
      return isUnder(opened, key) ? [opened.record] : [];
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
    longestFrom: firstWords.longest,
    entriesAbout: (id) => recordsUnder(KEY.about + id),
  };
}
