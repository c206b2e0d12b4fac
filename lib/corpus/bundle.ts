import { startsOf } from './starts.ts';

/**
 * The compiled corpus, one file: five words of header (mark, format, number of records, words of the key table, words of the longest name), the
 * lengths of the records, the key table, the records as JSON texts one after the other. Numbers are 32-bit,
 * little-endian. Nothing is parsed at opening; a record is parsed when something points to it.
 */
export const FORMAT = 8;
const MARK = 0x52474b42; // "BKGR"
const HEADER_WORDS = 5;
const WORD_BYTES = 4;

export interface Bundle {
  readonly count: number;
  /** Whole words, at a whole word of their buffer. */
  readonly table: Uint8Array;
  readonly longestName: number;
  /** The text of the record with this number. */
  readonly text: (index: number) => string;
}

export interface Parts {
  readonly texts: readonly Uint8Array[];
  /** Whole words. */
  readonly table: Uint8Array;
  readonly longestName: number;
}

export function layOut({ texts, table, longestName }: Parts): Uint8Array {
  const words = [
    MARK,
    FORMAT,
    texts.length,
    table.length / WORD_BYTES,
    longestName,
    ...texts.map((text) => text.length),
  ];
  const parts = [littleEndian(words), table, ...texts];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function littleEndian(words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * WORD_BYTES));
  words.forEach((word, index) => view.setUint32(index * WORD_BYTES, word, true));
  return new Uint8Array(view.buffer);
}

/** Throws, saying why, on bytes that are not a whole bundle of this format. */
export function openBundle(bytes: Uint8Array): Bundle {
  if (bytes.length < HEADER_WORDS * WORD_BYTES) throw new Error('The corpus bundle is cut short.');
  // A copy when the bytes do not begin at a word: typed arrays need that.
  const aligned = bytes.byteOffset % WORD_BYTES === 0 ? bytes : bytes.slice();
  const whole = Math.floor(aligned.length / WORD_BYTES);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, whole);
  const [mark, format, count = 0, tableWords = 0, longestName = 0] = words;
  if (mark !== MARK) throw new Error('This is not a corpus bundle.');
  if (format !== FORMAT)
    throw new Error(`The corpus bundle has format ${format}; this version reads format ${FORMAT}.`);
  const tableAt = (HEADER_WORDS + count) * WORD_BYTES;
  const textsAt = tableAt + tableWords * WORD_BYTES;
  const starts = startsOf(words.subarray(HEADER_WORDS, HEADER_WORDS + count), textsAt);
  if (starts[count] !== aligned.length) throw new Error('The corpus bundle is cut short.');
  const decoder = new TextDecoder();
  return {
    count,
    longestName,
    table: aligned.subarray(tableAt, textsAt),
    text: (index) => decoder.decode(aligned.subarray(starts[index], starts[index + 1])),
  };
}
