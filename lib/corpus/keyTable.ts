/**
 * A read-only multimap from strings to lists of numbers that opens without being built: an open-addressing hash table in
 * one Uint32Array. Keys are not stored, only 64 bits of hash: among a million keys and a billion look-ups of other words
 * one wrong answer is to be expected in some 20,000 runs. A Map of the same names takes 15 times as long to load
 * (bench/results.md).
 */
export interface KeyTable {
  /** The numbers under the key, in the order in which they were put; empty when the key is not known. */
  get(key: string): readonly number[];
  /** As `get`, for a key hashed piece by piece with `hashOf`. */
  at(hash: Hash): readonly number[];
}

/** The running hash of a key: FNV-1a over UTF-16 code units, twice, from different offsets. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

const START: Hash = { high: 0x811c9dc5, low: 0x2f6c1a97 };
const PRIME_HIGH = 0x01000193;
const PRIME_LOW = 0x85ebca6b;
/** A slot: both halves of the hash, and where in the postings its list begins, plus one; 0 is an empty slot. */
const SLOT_WORDS = 3;
/** At most half of the slots are taken: unsuccessful look-ups, the usual case, end after 1.5 probes on average. */
const SLOTS_PER_KEY = 2;

/** The hash of `text` after what `before` stands for: hashOf('bc', hashOf('a')) equals hashOf('abc'). */
export function hashOf(text: string, before: Hash = START): Hash {
  let { high, low } = before;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, PRIME_HIGH);
    low = Math.imul(low ^ unit, PRIME_LOW);
    low ^= low >>> 15;
  }
  return { high: high >>> 0, low: low >>> 0 };
}

/** The words of a table: number of slots, slots, postings. Throws when two keys have one hash. */
export function buildKeyTable(lists: ReadonlyMap<string, readonly number[]>): Uint32Array {
  const slots = Math.max(1, lists.size * SLOTS_PER_KEY);
  const postings: number[] = [];
  const table = new Uint32Array(slots * SLOT_WORDS);
  for (const [key, list] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { high, low } = hashOf(key);
    let slot = high % slots;
    for (; table[slot * SLOT_WORDS + 2] !== 0; slot = (slot + 1) % slots) {
      if (table[slot * SLOT_WORDS] === high && table[slot * SLOT_WORDS + 1] === low)
        throw new Error(`Two keys of the corpus have one hash; one of them is "${key}".`);
    }
    table.set([high, low, postings.length + 1], slot * SLOT_WORDS);
    postings.push(list.length, ...list);
  }
  const words = new Uint32Array(1 + table.length + postings.length);
  words[0] = slots;
  words.set(table, 1);
  words.set(postings, 1 + table.length);
  return words;
}

export function openKeyTable(words: Uint32Array): KeyTable {
  const slots = words[0] ?? 0;
  const postings = 1 + slots * SLOT_WORDS;
  const at = ({ high, low }: Hash): readonly number[] => {
    if (slots === 0) return [];
    for (let slot = high % slots; ; slot = (slot + 1) % slots) {
      const place = 1 + slot * SLOT_WORDS;
      const list = words[place + 2] ?? 0;
      if (list === 0) return [];
      if (words[place] !== high || words[place + 1] !== low) continue;
      const from = postings + list;
      return [...words.subarray(from, from + (words[from - 1] ?? 0))];
    }
  };
  return { at, get: (key) => at(hashOf(key)) };
}
