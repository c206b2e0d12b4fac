/**
 * A read-only multimap from strings to numbers that opens without being built: an open-addressing hash table in one
 * Uint32Array. Keys are not stored, only 32 bits of hash: an answer is "these may be it", and whoever asks holds it
 * against what the numbers stand for. A Map of the same names takes 15 times as long to load (bench/results.md).
 */
export interface KeyTable {
  /** The numbers that may stand under the key; empty when none does. */
  get(key: string): readonly number[];
  /** Whether a key with this hash may be there. */
  mayHold(hash: number): boolean;
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;
/** A slot: the hash, and where in the postings its list begins, plus one; 0 is an empty slot. */
const SLOT_WORDS = 2;
/** At most half of the slots are taken: unsuccessful look-ups, the usual case, end after 1.5 probes on average. */
const SLOTS_PER_KEY = 2;

/** FNV-1a over UTF-16 code units, 32 bits, of `text` after what `before` stands for: hashOf('bc', hashOf('a')) equals hashOf('abc'). */
export function hashOf(text: string, before: number = START): number {
  let hash = before;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash >>> 0;
}

/** The words of a table: number of slots, slots, postings. The order of the keys changes nothing. */
export function buildKeyTable(lists: ReadonlyMap<string, readonly number[]>): Uint32Array {
  const slots = Math.max(1, lists.size * SLOTS_PER_KEY);
  const table = new Uint32Array(slots * SLOT_WORDS);
  const postings: number[] = [];
  for (const [key, list] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hash = hashOf(key);
    let slot = hash % slots;
    while (table[slot * SLOT_WORDS + 1] !== 0) slot = (slot + 1) % slots;
    table.set([hash, postings.length + 1], slot * SLOT_WORDS);
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
  /** Where the lists under this hash begin: two keys may share one. */
  const listsAt = (hash: number): number[] => {
    const found: number[] = [];
    for (let slot = hash % slots, seen = 0; seen < slots; slot = (slot + 1) % slots, seen++) {
      const list = words[1 + slot * SLOT_WORDS + 1] ?? 0;
      if (list === 0) break;
      if (words[1 + slot * SLOT_WORDS] === hash) found.push(postings + list);
    }
    return found;
  };
  return {
    mayHold: (hash) => listsAt(hash).length > 0,
    get: (key) => listsAt(hashOf(key)).flatMap((at) => [...words.subarray(at, at + (words[at - 1] ?? 0))]),
  };
}
