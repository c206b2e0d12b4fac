import { FORMAT } from './compile.ts';
import { nameKey, wordsOf } from './nameKey.ts';
import type { CorpusRecord, OutletRecord } from './records.ts';

export interface Corpus {
  readonly records: readonly CorpusRecord[];
  readonly record: (id: string) => CorpusRecord | null;
  /** Keys are hosts or host/path, in lower case. */
  readonly hosts: ReadonlyMap<string, OutletRecord>;
  /** Keys are agency names as agencyKey gives them; a name that two outlets claim is left out. */
  readonly agencies: ReadonlyMap<string, OutletRecord>;
  /** Records by name or alias as nameKey gives it. */
  readonly names: ReadonlyMap<string, readonly CorpusRecord[]>;
  /** For the first word of a name: how many words the longest such name has. */
  readonly longest: ReadonlyMap<string, number>;
}

export function agencyKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Every name under which a text may mention a record. */
export function namesOf(record: CorpusRecord): readonly string[] {
  return record.type === 'entry' ? [record.title, ...record.aliases] : [record.name, ...record.aliases];
}

/** Opens what compile made, as text or parsed. Throws on anything else. */
export function openCorpus(bundle: unknown): Corpus {
  const data: unknown = typeof bundle === 'string' ? JSON.parse(bundle) : bundle;
  if (typeof data !== 'object' || data === null || !('format' in data) || !('records' in data)) {
    throw new Error('The corpus bundle has no "format" and "records".');
  }
  if (data.format !== FORMAT)
    throw new Error(
      `The corpus bundle has format ${JSON.stringify(data.format)}; this version reads format ${FORMAT}.`,
    );
  if (!Array.isArray(data.records)) throw new Error('The "records" of the corpus bundle are not a list.');
  return indexRecords(data.records as readonly CorpusRecord[]);
}

function indexRecords(records: readonly CorpusRecord[]): Corpus {
  const byId = new Map<string, CorpusRecord>();
  const hosts = new Map<string, OutletRecord>();
  const claims = new Map<string, Set<OutletRecord>>();
  const names = new Map<string, CorpusRecord[]>();
  const longest = new Map<string, number>();
  for (const record of records) {
    byId.set(record.id, record);
    for (const name of namesOf(record)) {
      const key = nameKey(name);
      if (key === '') continue;
      const same = names.get(key);
      if (same === undefined) {
        names.set(key, [record]);
        const words = wordsOf(key);
        const first = words[0]?.word ?? '';
        longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      } else if (!same.includes(record)) same.push(record);
    }
    if (record.type !== 'outlet') continue;
    for (const host of record.hosts) hosts.set(host.toLowerCase(), record);
    for (const name of record.agency)
      claims.set(agencyKey(name), (claims.get(agencyKey(name)) ?? new Set()).add(record));
  }
  const agencies = new Map<string, OutletRecord>();
  for (const [name, outlets] of claims) {
    const [outlet] = outlets;
    if (outlet !== undefined && outlets.size === 1) agencies.set(name, outlet);
  }
  return { records, record: (id) => byId.get(id) ?? null, hosts, agencies, names, longest };
}
