import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildKeyTable, hashOf, openKeyTable } from '../../../lib/corpus/keyTable.ts';

const lists = fc.dictionary(fc.string(), fc.array(fc.nat(0xffffff), { minLength: 1, maxLength: 4 }));

test('gives all that was put', () => {
  fc.assert(
    fc.property(lists, (object) => {
      const table = openKeyTable(buildKeyTable(new Map(Object.entries(object))));
      for (const [key, list] of Object.entries(object)) {
        expect(table.get(key)).toEqual(expect.arrayContaining([...list]));
        expect(table.mayHold(hashOf(key))).toBe(true);
      }
    }),
  );
});

test('holds little under keys that were not put', () => {
  const put = new Map(Array.from({ length: 2_000 }, (_, index) => [`put ${index}`, [index]]));
  const table = openKeyTable(buildKeyTable(put));
  const others = Array.from({ length: 20_000 }, (_, index) => `other ${index}`);
  expect(others.filter((key) => table.get(key).length > 0).length).toBeLessThan(120); // 2,000 of 2,048 buckets, 256 kept parts: 76 expected
  expect(others.filter((key) => table.mayHold(hashOf(key)) !== table.get(key).length > 0)).toEqual([]);
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

test('a table that is cut short is refused', () => {
  const bytes = buildKeyTable(new Map([['a', [1, 2]]]));
  expect(() => openKeyTable(bytes.slice(0, -4))).toThrow('cut short');
  expect(() => openKeyTable(bytes.slice(0, 4))).toThrow('cut short');
});

test('a number that does not fit is refused', () => {
  expect(openKeyTable(buildKeyTable(new Map([['a', [0xffffff]]]))).get('a')).toEqual([0xffffff]);
  expect(() => buildKeyTable(new Map([['a', [0x1000000]]]))).toThrow('up to 16777215');
});
