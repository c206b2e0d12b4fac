import { compile } from '../../../lib/corpus/compile.ts';
import { openCorpus, type Corpus } from '../../../lib/corpus/open.ts';
import type {
  CorpusRecord,
  EntryRecord,
  OutletRecord,
  OwnerRecord,
  PersonRecord,
} from '../../../lib/corpus/records.ts';

const BASE = { references: [{ title: 'A page', url: 'https://example.org/page' }], asOf: '2025-06', wikipedia: null };

type Some<T extends CorpusRecord> = Partial<T> & { readonly id: string };

export const outlet = (fields: Some<OutletRecord>): OutletRecord => ({
  ...BASE,
  type: 'outlet',
  name: fields.id,
  aliases: [],
  hosts: [`${fields.id}.example.org`],
  agency: [],
  kind: 'newspaper',
  ownership: 'private',
  owners: [],
  country: 'SY',
  city: null,
  founded: null,
  languages: ['en'],
  ...fields,
});
export const owner = (fields: Some<OwnerRecord>): OwnerRecord => ({
  ...BASE,
  type: 'owner',
  name: fields.id,
  aliases: [],
  kind: 'company',
  country: null,
  interests: [],
  ...fields,
});
export const person = (fields: Some<PersonRecord>): PersonRecord => ({
  ...BASE,
  type: 'person',
  name: fields.id,
  aliases: [],
  country: null,
  roles: [],
  ...fields,
});
export const entry = (fields: Some<EntryRecord>): EntryRecord => ({
  ...BASE,
  type: 'entry',
  title: fields.id,
  summary: 'A summary.',
  kind: 'organisation',
  aliases: [],
  from: null,
  to: null,
  place: null,
  parties: [],
  terms: [],
  related: [],
  ...fields,
});

export const corpusOf = (...records: readonly CorpusRecord[]): Corpus => openCorpus(compile(records));
