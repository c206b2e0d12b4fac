import { hashOf } from './keyTable.ts';

/**
 * How many words the longest name has that begins with a word: what most words of a text are passed over by. A byte for each slot, chosen
 * by the low bits of the word's hash; words that share a slot share the greater number. The slots are a power of two, at least
 * two for each word.
 */
export interface FirstWords {
  /** At least the number of words of every name that begins with this word; 0 where surely none does. */
  readonly longest: (word: string) => number;
}

const MIN_SLOTS = 4;
const MAX_WORDS = 0xff;

/** The bytes of the table, whole words of 32 bits. Names of more than 255 words are given 255. */
export function buildFirstWords(lengths: ReadonlyMap<string, number>): Uint8Array {
  const slots = Math.max(MIN_SLOTS, 2 ** Math.ceil(Math.log2(2 * lengths.size)));
  const bytes = new Uint8Array(slots);
  for (const [word, length] of lengths) {
    const slot = hashOf(word) & (slots - 1);
    bytes[slot] = Math.max(bytes[slot] ?? 0, Math.min(length, MAX_WORDS));
  }
  return bytes;
}

/** Reads what buildFirstWords wrote. Throws when its length is no power of two. */
export function openFirstWords(bytes: Uint8Array): FirstWords {
  const slots = bytes.length;
  if (slots < MIN_SLOTS || (slots & (slots - 1)) !== 0) throw new Error('The table of first words is cut short.');
  return { longest: (word) => bytes[hashOf(word) & (slots - 1)] ?? 0 };
}
