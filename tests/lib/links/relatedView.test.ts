import { expect, test } from 'vitest';
import { ENTRY_KINDS } from '../../../lib/corpus/records.ts';
import { groupOf, yearsFrom } from '../../../lib/links/relatedView.ts';
import { entry, person } from '../corpus/sample.ts';

test.each([
  ['event', 'events'],
  ['conflict', 'events'],
  ['agreement', 'agreements'],
  ['law', 'agreements'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['programme', 'topics'],
  ['concept', 'topics'],
] as const)('of kind “%s” it stands below the heading of %s', (kind, group) => {
  expect(groupOf(entry({ id: 'x', title: 'X', kind }))).toBe(group);
});

test('every kind has a heading, persons have their own', () => {
  expect(ENTRY_KINDS.map((kind) => groupOf(entry({ id: 'x', title: 'X', kind })))).not.toContain(undefined);
  expect(groupOf(person({ id: 'x', name: 'Ana Lind' }))).toBe('people');
});

test.each([
  ['2020', '2022', '2021-06-01', 0],
  ['2020', '2022', '2024-01-01', 2],
  ['2020', '2022', '2018-01-01', 2],
  [null, null, '2018-01-01', null],
])('from %s to %s, %s is some %s years away', (from, to, date, years) => {
  const found = yearsFrom(entry({ id: 'x', title: 'X', kind: 'event', from, to }), date);
  if (years === null || found === null) expect(found).toBe(years);
  else expect(Math.abs(found - years)).toBeLessThan(1.1);
});
