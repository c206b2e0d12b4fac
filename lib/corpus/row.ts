import { ENTRY_KINDS, OUTLET_KINDS, OWNER_KINDS, OWNERSHIPS } from './records.ts';
import type { CorpusRecord } from './records.ts';

type Type = CorpusRecord['type'];
/** Fields of a record; null for what is not written. */
export type Fields = Record<string, unknown>;

const TYPES: readonly Type[] = ['outlet', 'owner', 'person', 'entry'];

/**
 * The fields of a record in the order of its row. What most records have stands first, for a row ends with the last
 * field that has something; what is alike in neighbouring records stands together, which compresses better.
 */
const ROWS: Readonly<Record<Type, readonly string[]>> = {
  outlet: [
    ...['name', 'hosts', 'founded', 'wikipedia', 'kind', 'ownership', 'languages', 'asOf', 'country', 'city'],
    ...['owners', 'id', 'aliases', 'agency', 'references'],
  ],
  owner: ['name', 'asOf', 'kind', 'country', 'wikipedia', 'aliases', 'id', 'interests', 'references'],
  person: ['name', 'roles', 'country', 'wikipedia', 'asOf', 'aliases', 'id', 'references'],
  entry: [
    ...['title', 'summary', 'asOf', 'kind', 'wikipedia', 'from', 'to', 'aliases', 'parties', 'place', 'id', 'related'],
    ...['terms', 'references'],
  ],
};
/** The same for the objects in lists. */
const ROWS_INSIDE: Readonly<Record<string, readonly string[]>> = {
  owners: ['owner', 'from', 'to'],
  roles: ['title', 'from', 'to', 'country', 'organisation'],
  interests: ['name', 'relation', 'aliases'],
  references: ['title', 'url'],
};
/** Words that a row gives by their number in this list. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'outlet.kind': OUTLET_KINDS,
  'outlet.ownership': OWNERSHIPS,
  'owner.kind': OWNER_KINDS,
  'entry.kind': ENTRY_KINDS,
};
/** Lists that are as good as missing when empty; without references is something else than with those that most have. */
const LISTS: ReadonlySet<string> = new Set([
  ...['aliases', 'hosts', 'agency', 'owners', 'languages', 'interests', 'roles', 'parties', 'terms', 'related'],
]);

/** Written for null and for an empty list, and left out at the end of a row. */
const NOTHING = 0;

/** The fields as one line of JSON: a list of the type's number and the fields in order. */
export function toRow(type: Type, fields: Fields): string {
  const cells = ROWS[type].map((field) => {
    const words = CODES[`${type}.${field}`];
    if (words !== undefined) return words.indexOf(fields[field] as string);
    return toCell(field, fields[field]);
  });
  return JSON.stringify(withoutEnd([TYPES.indexOf(type), ...cells]));
}

/** The fields of a row, `type` among them. Throws on what toRow did not write. */
export function fromRow(row: string): Fields {
  const [code, ...cells] = JSON.parse(row) as [number, ...unknown[]];
  const type = TYPES[code];
  if (type === undefined) throw new Error(`The corpus bundle has a record of type ${code}.`);
  const fields: Fields = { type };
  ROWS[type].forEach((field, index) => {
    const words = CODES[`${type}.${field}`];
    const cell = cells[index] ?? NOTHING;
    fields[field] = words === undefined ? fromCell(field, cell) : words[cell as number];
  });
  return fields;
}

function toCell(field: string, value: unknown): unknown {
  if (value === null || (LISTS.has(field) && (value as readonly unknown[]).length === 0)) return NOTHING;
  const inside = ROWS_INSIDE[field];
  if (inside === undefined) return value;
  return (value as readonly Fields[]).map((item) => withoutEnd(inside.map((name) => toCell(name, item[name]))));
}

function fromCell(field: string, cell: unknown): unknown {
  if (cell === NOTHING) return LISTS.has(field) ? [] : null;
  const inside = ROWS_INSIDE[field];
  if (inside === undefined) return cell;
  return (cell as readonly unknown[][]).map((cells) =>
    Object.fromEntries(inside.map((name, index) => [name, fromCell(name, cells[index] ?? NOTHING)])),
  );
}

function withoutEnd(cells: readonly unknown[]): readonly unknown[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== NOTHING) + 1);
}
