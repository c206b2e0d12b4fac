import { wikipediaReference } from './reference.ts';
import type { CorpusRecord, PersonRecord, Reference, Role } from './records.ts';

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

/** A record as short JSON, keys sorted, without what follows from the rest; `unpack` gives the same record again. */
export function pack(record: CorpusRecord): string {
  const fields: Fields = { ...record };
  for (const name of LISTS[record.type]) if (isEmpty(fields[name])) delete fields[name];
  const name = nameOf(record);
  if (record.id === idOf(name)) delete fields.id;
  if (record.wikipedia === name) fields.wikipedia = SAME_AS_NAME;
  const given = givenReferences(record);
  if (isSame(record.references, given)) delete fields.references;
  if (record.type === 'person') fields.roles = record.roles.map((role) => ({ ...role, country: awayOf(role, record) }));
  return JSON.stringify(short(fields));
}

export function unpack(text: string): CorpusRecord {
  const fields = JSON.parse(text) as Fields & { readonly type: CorpusRecord['type'] };
  const record: Fields = {};
  for (const name of LISTS[fields.type]) record[name] = [];
  for (const name of NULLS[fields.type]) record[name] = null;
  Object.assign(record, fields);
  for (const [list, names] of Object.entries(NULLS_INSIDE)) {
    if (Array.isArray(record[list])) record[list] = record[list].map((item: Fields) => withNulls(item, names));
  }
  if (fields.type === 'person') record.roles = (record.roles as Role[]).map((role) => homeOf(role, record.country));
  const name = nameOf(record as unknown as CorpusRecord);
  record.id ??= idOf(name);
  if (record.wikipedia === SAME_AS_NAME) record.wikipedia = name;
  record.references ??= givenReferences(record as unknown as CorpusRecord);
  return record as unknown as CorpusRecord;
}

/** The country of a role where it is not the person's own; most are. */
function awayOf({ country }: Role, person: PersonRecord): string | null {
  return country === person.country ? null : (country ?? NO_COUNTRY);
}

function homeOf(role: Role, home: unknown): Role {
  if (role.country === NO_COUNTRY) return { ...role, country: null };
  return role.country === null ? { ...role, country: home as string | null } : role;
}

/** Stands for a role without a country, held by somebody who has one. */
const NO_COUNTRY = '';

/** Stands for an article that is titled as the record is named. */
const SAME_AS_NAME = true;

function nameOf(record: CorpusRecord): string {
  return record.type === 'entry' ? record.title : record.name;
}

/** The id that most records have: the name in lower case, without accents, words joined by hyphens. */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The references that most records have: the article, or without one an outlet's own site. */
function givenReferences(record: CorpusRecord): readonly Reference[] {
  if (record.wikipedia !== null) return [wikipediaReference(record.wikipedia)];
  const host = record.type === 'outlet' ? record.hosts[0] : undefined;
  return host === undefined ? [] : [{ title: nameOf(record), url: `https://${host}` }];
}

function isSame(some: readonly Reference[], others: readonly Reference[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ title, url }, index) => title === others[index]?.title && url === others[index]?.url)
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function withNulls(item: Fields, names: readonly string[]): Fields {
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...item };
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
