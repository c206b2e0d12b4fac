import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildKeyTable, hashOf, openKeyTable } from '../../../lib/corpus/keyTable.ts';

const lists = fc.dictionary(fc.string(), fc.array(fc.nat(), { maxLength: 4 }));

test('answers as a Map does', () => {
  fc.assert(
    fc.property(lists, fc.array(fc.string()), (object, others) => {
      const map = new Map(Object.entries(object));
      const table = openKeyTable(buildKeyTable(map));
      for (const key of [...map.keys(), ...others]) expect(table.get(key)).toEqual(map.get(key) ?? []);
    }),
  );
});

test('a key may be hashed in pieces', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void expect(hashOf(b, hashOf(a))).toEqual(hashOf(a + b))));
});

test('the order in which keys come changes nothing', () => {
  const entries: [string, number[]][] = [
    ['a', [1]],
    ['b', [2, 3]],
    ['c', []],
  ];
  expect(buildKeyTable(new Map(entries))).toEqual(buildKeyTable(new Map([...entries].reverse())));
});

test('an empty table knows nothing', () => expect(openKeyTable(buildKeyTable(new Map())).get('a')).toEqual([]));
