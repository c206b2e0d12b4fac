import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildKeyTable, hashOf, openKeyTable } from '../../../lib/corpus/keyTable.ts';

const lists = fc.dictionary(fc.string(), fc.array(fc.nat(), { maxLength: 4 }));

test('gives what was put, and nothing for other keys', () => {
  fc.assert(
    fc.property(lists, fc.array(fc.string()), (object, others) => {
      const map = new Map(Object.entries(object));
      const table = openKeyTable(buildKeyTable(map));
      for (const [key, list] of map) expect(table.get(key)).toEqual(expect.arrayContaining([...list]));
      for (const key of others.filter((other) => !map.has(other))) expect(table.get(key)).toEqual([]);
      for (const key of map.keys()) expect(table.mayHold(hashOf(key))).toBe(true);
    }),
  );
});

test('a key may be hashed in pieces', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void expect(hashOf(b, hashOf(a))).toBe(hashOf(a + b))));
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
