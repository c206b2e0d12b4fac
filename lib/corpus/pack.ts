import { wikipediaReference } from './reference.ts';
import type { CorpusRecord, OutletRecord, PersonRecord, Reference, Role } from './records.ts';
import { fromRow, toRow, type Fields } from './row.ts';

/** A record as one line, without what follows from the rest; `unpack` gives the same record again. Throws on a host with a mark in it. */
export function pack(record: CorpusRecord): string {
  const fields: Fields = { ...record };
  const name = nameOf(record);
  if (record.id === idOf(name)) fields['id'] = null;
  if (record.wikipedia === name) fields['wikipedia'] = SAME_AS_NAME;
  if (isSame(record.references, givenReferences(record))) fields['references'] = null;
  if (record.type === 'person')
    fields['roles'] = record.roles.map((role) => ({ ...role, country: awayOf(role, record) }));
  if (record.type === 'outlet') fields['hosts'] = record.hosts.map((host) => shortHost(host, record));
  return toRow(record.type, fields);
}

export function unpack(row: string): CorpusRecord {
  const fields = fromRow(row);
  const name = nameOf(fields as unknown as CorpusRecord);
  fields['id'] ??= idOf(name);
  if (fields['wikipedia'] === SAME_AS_NAME) fields['wikipedia'] = name;
  const record = fields as unknown as CorpusRecord;
  if (record.type === 'person') fields['roles'] = record.roles.map((role) => homeOf(role, record));
  if (record.type === 'outlet') fields['hosts'] = record.hosts.map((host) => wholeHost(host, record));
  fields['references'] ??= givenReferences(record);
  return record;
}

/** Stands for an article that is titled as the record is named. */
const SAME_AS_NAME = true;

/** Stands for a role without a country, held by somebody who has one. */
const NO_COUNTRY = '';

/** Stand in a host for the outlet's name, or its id, in one word: "*.fr" for "lemonde.fr". */
const MARKS = { name: '*', id: '|' } as const;

/** The country of a role where it is not the person's own; most are. */
function awayOf({ country }: Role, person: PersonRecord): string | null {
  return country === person.country ? null : (country ?? NO_COUNTRY);
}

function homeOf(role: Role, { country }: PersonRecord): Role {
  if (role.country === NO_COUNTRY) return { ...role, country: null };
  return role.country === null ? { ...role, country } : role;
}

function shortHost(host: string, { name, id }: OutletRecord): string {
  if (host.includes(MARKS.name) || host.includes(MARKS.id)) throw new Error(`"${host}" of ${id} is not a host.`);
  // The one is replaced only where the other is not found: what stands for an empty word would be ambiguous.
  if (oneWord(name) !== '' && host.includes(oneWord(name))) return host.replace(oneWord(name), MARKS.name);
  return oneWord(id) === '' ? host : host.replace(oneWord(id), MARKS.id);
}

function wholeHost(host: string, { name, id }: OutletRecord): string {
  return host.replace(MARKS.name, oneWord(name)).replace(MARKS.id, oneWord(id));
}

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

const oneWord = (name: string): string => idOf(name).replaceAll('-', '');

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
