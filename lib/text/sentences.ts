import type { Span } from './span.ts';

const abbreviations = new Set(
  'mr mrs ms dr prof sen sens gov rep reps gen col lt capt sgt maj st jr sr rev hon vs no inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n d.c p.m a.m e.g i.e bzw ca z.b sra'.split(
    ' ',
  ),
);
const terminator = /[.!?…؟।۔]+["”“»’」)\]]*(?=\s|$|["“„«「])|[。！？]+[”」』）]*/gu;

/**
 * Sentences, none across a line break. An abbreviation or an initial does not end one; where a stop makes a number an ordinal
 * ("am 3. Mai"), neither does that, unless one of the openers of sentences follows.
 */
export function findSentences(text: string, openers?: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    let from = 0;
    for (const match of line.matchAll(terminator)) {
      const end = match.index + match[0].length;
      if (match[0] === '.') {
        const word = /[\p{L}.’']+$/u.exec(line.slice(Math.max(from, match.index - 16), match.index))?.[0] ?? '';
        if (isInitial(line, match.index) || abbreviations.has(word.toLowerCase())) continue;
      }
      if (openers !== undefined && match[0] === '.' && isOrdinal(line, match.index, openers)) continue;
      if (/^\s+\p{Ll}/u.test(line.slice(end, end + 4))) continue;
      push(sentences, text, lineStart + from, lineStart + end);
      from = end;
    }
    push(sentences, text, lineStart + from, lineEnd);
    lineStart = lineEnd + 1;
  }
  return sentences;
}

/** A capital before a stop, as in "J. Smith"; not at the end of "posted on X." or before a mark that opens a quotation. */
function isInitial(line: string, stop: number): boolean {
  const before = line.slice(Math.max(0, stop - 5), stop);
  return (
    /(?:^|[^\p{L}])\p{Lu}$/u.test(before) &&
    !/\bon .$/u.test(before) &&
    !/^\.\s+[“„«]/u.test(line.slice(stop, stop + 4))
  );
}

function isOrdinal(line: string, stop: number, openers: ReadonlySet<string>): boolean {
  const next = /^\.\s+(\p{L}+)/u.exec(line.slice(stop, stop + 24))?.[1];
  return (
    next !== undefined &&
    /(?:^|[\s(])\d{1,3}$/u.test(line.slice(Math.max(0, stop - 4), stop)) &&
    !openers.has(next.toLowerCase())
  );
}

function push(sentences: Span[], text: string, from: number, end: number): void {
  let start = from;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  if (start < end) sentences.push({ start, end });
}
