import { isIsoDate } from './interval.ts';
import { wikipediaReference } from './reference.ts';
import { ENTRY_KINDS, OUTLET_KINDS, OWNER_KINDS, OWNERSHIPS } from './records.ts';
import type { CorpusRecord, Interest, Interval, Ownerships, Reference, Role } from './records.ts';

export interface Finding {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly message: string;
}

export type Folder = 'outlets' | 'owners' | 'people' | 'entries';

export interface SourceFile {
  readonly folder: Folder;
  /** With or without its ending. */
  readonly name: string;
  readonly data: unknown;
}

export interface Parsed {
  readonly records: CorpusRecord[];
  readonly findings: Finding[];
}

type Fields = Readonly<Record<string, unknown>>;

const COMMON = ['id', 'asOf', 'wikipedia', 'references'];
const FIELDS: Readonly<Record<Folder, readonly string[]>> = {
  outlets: [
    'name',
    'aliases',
    'hosts',
    'agency',
    'kind',
    'ownership',
    'owners',
    'country',
    'city',
    'founded',
    'languages',
  ],
  owners: ['name', 'aliases', 'kind', 'country', 'interests'],
  people: ['name', 'aliases', 'country', 'roles'],
  entries: ['title', 'summary', 'kind', 'aliases', 'from', 'to', 'place', 'parties', 'terms', 'related'],
};

/** The records of one file; a record with a finding is left out. */
export function parseFile(file: SourceFile): Parsed {
  const stem = file.name.replace(/\.ya?ml$/, '');
  const path = `${file.folder}/${stem}.yml`;
  const found: Parsed = { records: [], findings: [] };
  const report = (record: string, field: string, message: string): void => {
    found.findings.push({ file: path, record, field, message });
  };
  if (!isFields(file.data)) {
    report('', '', 'is not a mapping with "asOf" and "records"');
    return found;
  }
  for (const key of Object.keys(file.data))
    if (key !== 'asOf' && key !== 'records') report('', key, 'is not a known field');
  const list = file.data['records'];
  if (!Array.isArray(list)) {
    report('', 'records', 'is not a list');
    return found;
  }
  list.forEach((item: unknown, index) => {
    if (!isFields(item)) {
      report(`#${index + 1}`, '', 'is not a mapping');
      return;
    }
    const label = typeof item['id'] === 'string' ? item['id'] : `#${index + 1}`;
    const before = found.findings.length;
    const reader = new Reader(item, '', (field, message) => report(label, field, message));
    reader.known([...COMMON, ...FIELDS[file.folder]]);
    const record = parseRecord(file.folder, stem, file.data as Fields, reader);
    if (found.findings.length === before) found.records.push(record);
  });
  return found;
}

function parseRecord(folder: Folder, stem: string, file: Fields, read: Reader): CorpusRecord {
  const id = read.text('id');
  if (id !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) read.report('id', 'is not kebab-case');
  const asOf = read.optional('asOf') ?? asText(file['asOf']) ?? '';
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(asOf)) read.report('asOf', 'is not YYYY-MM, in the record or its file');
  const wikipedia = read.optional('wikipedia');
  const base = { id, references: references(read, wikipedia), asOf, wikipedia };
  switch (folder) {
    case 'outlets':
      return {
        type: 'outlet',
        ...base,
        name: read.text('name'),
        aliases: read.texts('aliases'),
        hosts: read.texts('hosts'),
        agency: read.texts('agency'),
        kind: read.oneOf('kind', OUTLET_KINDS),
        ownership: read.oneOf('ownership', OWNERSHIPS),
        owners: read.list('owners').map((item): Ownerships => {
          item.known(['owner', 'from', 'to']);
          return { owner: item.text('owner'), ...interval(item) };
        }),
        country: code(read, 'country', read.optional('country') ?? stem),
        city: read.optional('city'),
        founded: read.date('founded'),
        languages: read.texts('languages'),
      };
    case 'owners':
      return {
        type: 'owner',
        ...base,
        name: read.text('name'),
        aliases: read.texts('aliases'),
        kind: read.oneOf('kind', OWNER_KINDS),
        country: optionalCode(read),
        interests: read.list('interests').map((item): Interest => {
          item.known(['name', 'relation', 'aliases']);
          return { name: item.text('name'), relation: item.text('relation'), aliases: item.texts('aliases') };
        }),
      };
    case 'people':
      return {
        type: 'person',
        ...base,
        name: read.text('name'),
        aliases: read.texts('aliases'),
        country: optionalCode(read),
        roles: read.list('roles').map((item): Role => {
          item.known(['title', 'organisation', 'country', 'from', 'to']);
          return {
            title: item.text('title'),
            organisation: item.optional('organisation'),
            country: optionalCode(item),
            ...interval(item),
          };
        }),
      };
    case 'entries':
      return {
        type: 'entry',
        ...base,
        title: read.text('title'),
        summary: read.text('summary'),
        kind: read.oneOf('kind', ENTRY_KINDS),
        aliases: read.texts('aliases'),
        ...interval(read),
        place: read.optional('place'),
        parties: read.texts('parties').map((party) => (party.startsWith('country:') ? party.toLowerCase() : party)),
        terms: read.texts('terms'),
        related: read.texts('related'),
      };
  }
}

function references(read: Reader, wikipedia: string | null): Reference[] {
  const own = read.list('references').map((item) => {
    item.known(['title', 'url']);
    return { title: item.text('title'), url: item.text('url') };
  });
  if (wikipedia === null) return own;
  const article = wikipediaReference(wikipedia);
  return [article, ...own.filter(({ url }) => url !== article.url)];
}

function interval(read: Reader): Interval {
  return { from: read.date('from'), to: read.date('to') };
}

function optionalCode(read: Reader): string | null {
  const value = read.optional('country');
  return value === null ? null : code(read, 'country', value);
}

function code(read: Reader, field: string, value: string): string {
  if (!/^[A-Za-z]{2}$/.test(value)) read.report(field, `"${value}" is not a two-letter country code`);
  return value.toUpperCase();
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** YAML reads 1965 as a number; what a record needs is its digits. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim().normalize('NFC');
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** Reads the fields of one mapping and reports what is wrong under their names. */
class Reader {
  constructor(
    private readonly fields: Fields,
    private readonly prefix: string,
    private readonly tell: (field: string, message: string) => void,
  ) {}

  report(field: string, message: string): void {
    this.tell(this.prefix + field, message);
  }

  known(names: readonly string[]): void {
    for (const key of Object.keys(this.fields)) if (!names.includes(key)) this.report(key, 'is not a known field');
  }

  optional(field: string): string | null {
    const value = this.fields[field];
    if (value === undefined || value === null) return null;
    const text = asText(value);
    if (text === null) this.report(field, 'is not text');
    return text === '' ? null : text;
  }

  text(field: string): string {
    const value = this.fields[field];
    if (value === undefined || value === null || value === '') this.report(field, 'is missing');
    return this.optional(field) ?? '';
  }

  texts(field: string): string[] {
    const value = this.fields[field];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.report(field, 'is not a list');
      return [];
    }
    return value.map((item: unknown, index) => {
      const text = asText(item);
      if (text === null || text === '') this.report(`${field}[${index}]`, 'is not text');
      return text ?? '';
    });
  }

  date(field: string): string | null {
    const text = this.optional(field);
    if (text !== null && !isIsoDate(text)) this.report(field, `"${text}" is not YYYY, YYYY-MM or YYYY-MM-DD`);
    return text;
  }

  oneOf<T extends string>(field: string, values: readonly [T, ...T[]]): T {
    const text = this.text(field);
    const value = values.find((candidate) => candidate === text);
    if (value === undefined && text !== '') this.report(field, `"${text}" is none of: ${values.join(', ')}`);
    return value ?? values[0];
  }

  list(field: string): Reader[] {
    const value = this.fields[field];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.report(field, 'is not a list');
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      if (isFields(item)) return [new Reader(item, `${this.prefix}${field}[${index}].`, this.tell)];
      this.report(`${field}[${index}]`, 'is not a mapping');
      return [];
    });
  }
}
