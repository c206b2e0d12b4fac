import { expect, test } from 'vitest';
import { checkSharedNames, sharedNames } from '../../../lib/corpus/sharedNames.ts';
import { entry, person } from './sample.ts';

test('names are the same when a text would not tell them apart', () => {
  const records = [entry({ id: 'a', aliases: ['Société Lune'] }), entry({ id: 'b', aliases: ['Societe Lune'] })];
  expect(sharedNames(records)).toEqual([{ name: 'Societe Lune', records }]);
});

test('two entries without terms or place are a finding, named by both', () => {
  const records = [entry({ id: 'a', aliases: ['Lune'] }), entry({ id: 'b', aliases: ['Lune'] })];
  const [finding, ...more] = checkSharedNames(records);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ record: 'a', field: 'aliases' });
  expect(finding?.message).toContain('"Lune" also names b');
});

test.each([
  ['one has terms', [entry({ id: 'a', aliases: ['Lune'], terms: ['tide'] }), entry({ id: 'b', aliases: ['Lune'] })]],
  ['one has a place', [entry({ id: 'a', aliases: ['Lune'], place: 'Vienne' }), entry({ id: 'b', aliases: ['Lune'] })]],
  ['it is one record’s own name', [entry({ id: 'a', title: 'Lune' }), entry({ id: 'b', aliases: ['Lune'] })]],
  ['it is a person’s own name', [person({ id: 'p', name: 'Anne Lune' }), entry({ id: 'b', aliases: ['Anne Lune'] })]],
])('no finding where %s', (_, records) => expect(checkSharedNames(records)).toEqual([]));
