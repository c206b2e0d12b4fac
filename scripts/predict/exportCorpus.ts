import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusRecord, OutletRecord } from '../../lib/corpus/records.ts';

/** Writes outlets.json, people.json and entries.json into `folder`, in the form that the reference checks read. */
export function exportCorpus(records: readonly CorpusRecord[], folder: string): void {
  // The same owner goes by several names (NZME, New Zealand Media and Entertainment): a reference may use any of them.
  const names = new Map(
    records.flatMap((record) =>
      record.type === 'owner' ? [[record.id, [record.name, ...record.aliases].join(' / ')] as const] : [],
    ),
  );
  const ownerOf = (outlet: OutletRecord) => {
    const held = outlet.owners.filter((owner) => owner.to === null);
    return held.map((owner) => names.get(owner.owner) ?? owner.owner).join('; ');
  };
  const outlets = records.flatMap((record) =>
    record.type === 'outlet'
      ? [
          {
            name: record.name,
            domains: record.hosts,
            country: record.country,
            ownership: record.ownership,
            owner: ownerOf(record),
            founded: record.founded,
          },
        ]
      : [],
  );
  const people = records.filter((record) => record.type === 'person');
  const entries = records.flatMap((record) => (record.type === 'entry' ? [{ ...record, name: record.title }] : []));
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries({ outlets, people, entries })) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(rows, null, 1));
  }
}
