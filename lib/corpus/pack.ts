import { wikipediaReference } from './reference.ts';
import type { CorpusRecord, Reference } from './records.ts';

/** Fields that a record always has: what is null or empty need not be written. */
const LISTS: Readonly<Record<CorpusRecord['type'], readonly string[]>> = {
  outlet: ['aliases', 'hosts', 'agency', 'owners', 'languages'],
  owner: ['aliases', 'interests'],
  person: ['aliases', 'roles'],
  entry: ['aliases', 'parties', 'terms', 'related'],
};
const NULLS: Readonly<Record<CorpusRecord['type'], readonly string[]>> = {
  outlet: ['wikipedia', 'city', 'founded'],
  owner: ['wikipedia', 'country'],
  person: ['wikipedia', 'country'],
  entry: ['wikipedia', 'from', 'to', 'place'],
};
/** Fields of the objects in the lists that may be null. */
const NULLS_INSIDE: Readonly<Record<string, readonly string[]>> = {
  owners: ['from', 'to'],
  roles: ['organisation', 'country', 'from', 'to'],
};

type Fields = Record<string, unknown>;

/** A record as short JSON, keys sorted; `unpack` gives the same record again. */
export function pack(record: CorpusRecord): string {
  const references = record.references.filter((reference) => !isGiven(reference, record.wikipedia));
  const fields = Object.entries({ ...record, references }).filter(
    ([, item]) => !Array.isArray(item) || item.length > 0,
  );
  return JSON.stringify(short(Object.fromEntries(fields)));
}

export function unpack(text: string): CorpusRecord {
  const fields = JSON.parse(text) as Fields & { readonly type: CorpusRecord['type'] };
  const record: Fields = { references: [] };
  for (const name of LISTS[fields.type]) record[name] = [];
  for (const name of NULLS[fields.type]) record[name] = null;
  Object.assign(record, fields);
  for (const [list, names] of Object.entries(NULLS_INSIDE)) {
    if (Array.isArray(record[list])) record[list] = record[list].map((item: Fields) => withNulls(item, names));
  }
  const wikipedia = typeof record.wikipedia === 'string' ? [wikipediaReference(record.wikipedia)] : [];
  record.references = [...wikipedia, ...(record.references as readonly Reference[])];
  return record as unknown as CorpusRecord;
}

function withNulls(item: Fields, names: readonly string[]): Fields {
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...item };
}

function isGiven(reference: Reference, wikipedia: string | null): boolean {
  return wikipedia !== null && reference.url === wikipediaReference(wikipedia).url;
}

function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, short(item)]),
  );
}
