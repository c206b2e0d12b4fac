/** Half-open range of UTF-16 offsets into one text: 0 ≤ start ≤ end ≤ text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
