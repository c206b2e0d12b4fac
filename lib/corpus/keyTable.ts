import { startsOf } from './starts.ts';

/**
 * A read-only multimap from strings to numbers, laid out for a small file and an opening without work. Keys are not stored, only
 * a hash: the low bits choose a bucket, the highest 8 are kept. An answer is "these may be it", and whoever asks holds it
 * against what the numbers stand for. A Map of the same names takes a thousand times as long to load (bench/results.md).
 *
 * Bytes: two 32-bit words (buckets, entries), then per bucket how many entries it has (16 bits), of all entries the kept
 * byte of the hash, then of all numbers the lowest byte, of all the next and of all the highest (apart they compress
 * by a quarter more), each part filled up to a whole word; little-endian. A key that was not put is found in one of some
 * 400 cases: one record parsed in vain costs less than another byte for each entry, a twelfth of the whole file.
 */
export interface KeyTable {
  /** The numbers that may stand under the key, ascending; empty when none does. */
  get(key: string): readonly number[];
  /** Whether a key with this hash may be there. */
  mayHold(hash: number): boolean;
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const KEPT_SHIFT = 24;
const MAX_IN_BUCKET = 0xffff;
const MAX_NUMBER = 0xffffff;
const WORD_BYTES = 4;
const HEADER_WORDS = 2;

/** FNV-1a over UTF-16 code units, 32 bits, of `text` after what `before` stands for: hashOf('bc', hashOf('a')) equals hashOf('abc'). */
export function hashOf(text: string, before: number = START): number {
  let hash = before;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash >>> 0;
}

interface Entry {
  readonly bucket: number;
  readonly kept: number;
  readonly number: number;
}

/** The bytes of a table, whole words. The order of the keys and of their numbers changes nothing. Throws on more than 65,535 entries in a bucket and on a number above 16,777,215. */
export function buildKeyTable(lists: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(1, lists.size)));
  const entries = entriesOf(lists, buckets);
  const at = layOut(buckets, entries.length);
  const bytes = new Uint8Array(at.end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, buckets, true);
  view.setUint32(WORD_BYTES, entries.length, true);
  entries.forEach(({ bucket, kept, number }, index) => {
    const count = view.getUint16(at.counts + 2 * bucket, true) + 1;
    if (count > MAX_IN_BUCKET) throw new Error('The key table has too many entries under one key.');
    view.setUint16(at.counts + 2 * bucket, count, true);
    if (number > MAX_NUMBER) throw new Error(`The key table takes numbers up to ${MAX_NUMBER}, not ${number}.`);
    bytes[at.kept + index] = kept;
    bytes[at.low + index] = number & 0xff;
    bytes[at.middle + index] = (number >>> 8) & 0xff;
    bytes[at.high + index] = number >>> 16;
  });
  return bytes;
}

function entriesOf(lists: ReadonlyMap<string, readonly number[]>, buckets: number): Entry[] {
  const found = new Map<string, Entry>();
  for (const [key, numbers] of lists) {
    const hash = hashOf(key);
    for (const number of numbers)
      found.set(`${hash} ${number}`, { bucket: bucketOf(hash, buckets), kept: hash >>> KEPT_SHIFT, number });
  }
  return [...found.values()].sort((a, b) => a.bucket - b.bucket || a.kept - b.kept || a.number - b.number);
}

/** The number of buckets is a power of two. */
const bucketOf = (hash: number, buckets: number): number => hash & (buckets - 1);

/** Where the parts begin, in bytes. */
function layOut(buckets: number, entries: number) {
  const whole = (bytes: number) => Math.ceil(bytes / WORD_BYTES) * WORD_BYTES;
  const counts = HEADER_WORDS * WORD_BYTES;
  const kept = counts + whole(2 * buckets);
  const low = kept + whole(entries);
  const middle = low + whole(entries);
  const high = middle + whole(entries);
  return { counts, kept, low, middle, high, end: high + whole(entries) };
}

/** Reads what buildKeyTable wrote; the bytes must begin at a whole word of their buffer. Throws when they are cut short. */
export function openKeyTable(bytes: Uint8Array): KeyTable {
  const { buffer, byteOffset, length } = bytes;
  if (length < HEADER_WORDS * WORD_BYTES) throw new Error('The key table is cut short.');
  const [buckets = 0, size = 0] = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  const at = layOut(buckets, size);
  if (at.end !== length) throw new Error('The key table is cut short.');
  const starts = startsOf(new Uint16Array(buffer, byteOffset + at.counts, buckets));
  const plane = (from: number) => bytes.subarray(from, from + size);
  const [kept, low, middle, high] = [plane(at.kept), plane(at.low), plane(at.middle), plane(at.high)];
  const numberOf = (entry: number): number =>
    (low[entry] ?? 0) | ((middle[entry] ?? 0) << 8) | ((high[entry] ?? 0) << 16);
  /** The first entry with this hash; -1 without one. */
  const find = (hash: number): number => {
    const bucket = bucketOf(hash, buckets);
    const end = starts[bucket + 1] ?? 0;
    for (let entry = starts[bucket] ?? 0; entry < end; entry++) if (kept[entry] === hash >>> KEPT_SHIFT) return entry;
    return -1;
  };
  return {
    mayHold: (hash) => find(hash) >= 0,
    get: (key) => {
      const hash = hashOf(key);
      const first = find(hash);
      if (first < 0) return NONE;
      const end = starts[bucketOf(hash, buckets) + 1] ?? 0;
      const numbers: number[] = [];
      for (let entry = first; entry < end && kept[entry] === hash >>> KEPT_SHIFT; entry++)
        numbers.push(numberOf(entry));
      return numbers;
    },
  };
}

const NONE: readonly number[] = [];
