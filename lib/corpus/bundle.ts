/**
 * The compiled corpus, one file: five words of header (mark, format, number of records, words of the key table, words of the longest name), the
 * offsets of the records (one more than there are), the key table, the records as JSON texts one after the other. Numbers
 * are 32-bit, little-endian. Nothing is parsed at opening; a record is parsed when something points to it.
 */
export const FORMAT = 3;
const MARK = 0x52474b42; // "BKGR"
const HEADER_WORDS = 5;
const WORD_BYTES = 4;

export interface Bundle {
  readonly count: number;
  readonly table: Uint32Array;
  readonly longestName: number;
  /** The text of the record with this number. */
  readonly text: (index: number) => string;
}

export interface Parts {
  readonly texts: readonly Uint8Array[];
  readonly table: Uint32Array;
  readonly longestName: number;
}

export function layOut({ texts, table, longestName }: Parts): Uint8Array {
  const offsets: number[] = [0];
  for (const text of texts) offsets.push((offsets.at(-1) ?? 0) + text.length);
  const words = [MARK, FORMAT, texts.length, table.length, longestName, ...offsets, ...table];
  const bytes = new Uint8Array(words.length * WORD_BYTES + (offsets.at(-1) ?? 0));
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => view.setUint32(index * WORD_BYTES, word, true));
  texts.forEach((text, index) => bytes.set(text, words.length * WORD_BYTES + (offsets[index] ?? 0)));
  return bytes;
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
  const tableAt = HEADER_WORDS + count + 1;
  const textsAt = (tableAt + tableWords) * WORD_BYTES;
  const offsets = words.subarray(HEADER_WORDS, tableAt);
  if (textsAt + (offsets[count] ?? Infinity) !== aligned.length) throw new Error('The corpus bundle is cut short.');
  const decoder = new TextDecoder();
  return {
    count,
    longestName,
    table: words.subarray(tableAt, tableAt + tableWords),
    text: (index) =>
      decoder.decode(aligned.subarray(textsAt + (offsets[index] ?? 0), textsAt + (offsets[index + 1] ?? 0))),
  };
}
