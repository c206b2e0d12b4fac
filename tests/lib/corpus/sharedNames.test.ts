import { expect, test } from 'vitest';
import { checkSharedNames, sharedNames } from '../../../lib/corpus/sharedNames.ts';
import type { EntryRecord, PersonRecord } from '../../../lib/corpus/records.ts';

const entry = (id: string, fields: Partial<EntryRecord>): EntryRecord => ({
  type: 'entry',
  id,
  title: id,
  summary: 'Something invented.',
  kind: 'organisation',
  aliases: [],
  from: null,
  to: null,
  place: null,
  parties: [],
  terms: [],
  related: [],
  references: [],
  asOf: '2026-11',
  wikipedia: null,
  ...fields,
});
const person = (id: string, name: string): PersonRecord => ({
  type: 'person',
  id,
  name,
  aliases: [],
  country: 'FR',
  roles: [],
  references: [],
  asOf: '2026-11',
  wikipedia: null,
});

test('names are the same when a text would not tell them apart', () => {
  const records = [entry('a', { aliases: ['Société Lune'] }), entry('b', { aliases: ['Societe Lune'] })];
  expect(sharedNames(records)).toEqual([{ name: 'Societe Lune', records }]);
});

test('two entries without terms or place are a finding, named by both', () => {
  const records = [entry('a', { aliases: ['Lune'] }), entry('b', { aliases: ['Lune'] })];
  const [finding, ...more] = checkSharedNames(records);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ record: 'a', field: 'aliases' });
  expect(finding?.message).toContain('"Lune" also names b');
});

test.each([
  ['one has terms', [entry('a', { aliases: ['Lune'], terms: ['tide'] }), entry('b', { aliases: ['Lune'] })]],
  ['one has a place', [entry('a', { aliases: ['Lune'], place: 'Vienne' }), entry('b', { aliases: ['Lune'] })]],
  ['it is one record’s own name', [entry('a', { title: 'Lune' }), entry('b', { aliases: ['Lune'] })]],
  ['it is a person’s own name', [person('p', 'Anne Lune'), entry('b', { aliases: ['Anne Lune'] })]],
])('no finding where %s', (_, records) => expect(checkSharedNames(records)).toEqual([]));
