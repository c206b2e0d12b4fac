import { startsOf } from './starts.ts';

/**
 * The compiled corpus, one file: five words of header (mark, format, number of records, words of the key table, words of the table of first words),
 * the bytes of each GROUP of records, the two tables, the records one a line. Numbers are 32-bit, little-endian. Nothing is
 * parsed at opening; a record is parsed when something points to it. A length of each record would be 2 % of the file, compressed.
 */
export const FORMAT = 10;
const MARK = 0x52474b42; // "BKGR"
const HEADER_WORDS = 5;
const WORD_BYTES = 4;
const GROUP = 16;
const LINE_END = 0x0a;

export interface Bundle {
  readonly count: number;
  /** Whole words, at a whole word of their buffer. */
  readonly table: Uint8Array;
  readonly firstWords: Uint8Array;
  /** The text of the record with this number. */
  readonly text: (index: number) => string;
}

export interface Parts {
  /** Without line breaks. */
  readonly texts: readonly string[];
  /** Whole words. */
  readonly table: Uint8Array;
  /** Whole words. */
  readonly firstWords: Uint8Array;
}

export function layOut({ texts, table, firstWords }: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const groups = Array.from({ length: groupsOf(texts.length) }, (_, group) =>
    encoder.encode(
      texts
        .slice(group * GROUP, (group + 1) * GROUP)
        .map((text) => `${text}\n`)
        .join(''),
    ),
  );
  const words = [
    MARK,
    FORMAT,
    texts.length,
    table.length / WORD_BYTES,
    firstWords.length / WORD_BYTES,
    ...groups.map((group) => group.length),
  ];
  const parts = [littleEndian(words), table, firstWords, ...groups];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const groupsOf = (count: number): number => Math.ceil(count / GROUP);

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
  const [mark, format, count = 0, tableWords = 0, firstWords = 0] = words;
  if (mark !== MARK) throw new Error('This is not a corpus bundle.');
  if (format !== FORMAT)
    throw new Error(`The corpus bundle has format ${format}; this version reads format ${FORMAT}.`);
  const groups = groupsOf(count);
  const tableAt = (HEADER_WORDS + groups) * WORD_BYTES;
  const firstWordsAt = tableAt + tableWords * WORD_BYTES;
  const textsAt = firstWordsAt + firstWords * WORD_BYTES;
  const starts = startsOf(words.subarray(HEADER_WORDS, HEADER_WORDS + groups), textsAt);
  if (starts[groups] !== aligned.length) throw new Error('The corpus bundle is cut short.');
  const decoder = new TextDecoder();
  const text = (index: number): string => {
    let start = starts[Math.floor(index / GROUP)] ?? 0;
    for (let before = index % GROUP; before > 0; before--) start = aligned.indexOf(LINE_END, start) + 1;
    return decoder.decode(aligned.subarray(start, aligned.indexOf(LINE_END, start)));
  };
  return {
    count,
    table: aligned.subarray(tableAt, firstWordsAt),
    firstWords: aligned.subarray(firstWordsAt, textsAt),
    text,
  };
}
