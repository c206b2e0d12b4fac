import { nameKey, wordsOf } from '../corpus/nameKey.ts';
import type { Span } from '../text/span.ts';
import { standsAlone } from './neighbours.ts';

/** Where one of the names stands as a whole name, in order; the longest wins. */
export function findNames(text: string, names: readonly string[]): Span[] {
  const lengths = lengthsByFirstWord(names);
  const keys = new Set(names.map(nameKey));
  const words = wordsOf(text);
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const length = lengths.get(words[index]?.word ?? '')?.find((count) => isNamed(index, count)) ?? 0;
    const [first, last] = [words[index], words[index + length - 1]];
    if (length === 0 || first === undefined || last === undefined) continue;
    spans.push({ start: first.start, end: last.end });
    index += length - 1;
  }
  return spans;

  function isNamed(index: number, length: number): boolean {
    const run = words.slice(index, index + length);
    if (run.length < length || run.some(({ gap }, at) => at > 0 && gap === null)) return false;
    const key = run.map(({ word, gap }, at) => (at === 0 ? '' : (gap ?? ' ')) + word).join('');
    return keys.has(key) && standsAlone(text, words, [index, index + length]);
  }
}

/** How many words the names have that begin with a word, the most first. */
function lengthsByFirstWord(names: readonly string[]): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const words of names.map(wordsOf)) {
    const first = words[0]?.word;
    const known = first === undefined ? [] : (lengths.get(first) ?? []);
    if (first !== undefined && !known.includes(words.length)) lengths.set(first, [...known, words.length]);
  }
  for (const counts of lengths.values()) counts.sort((a, b) => b - a);
  return lengths;
}

/** Of the sentences around the spans the first few, each once. */
export function sentencesAt(text: string, spans: readonly Span[], limit: number): string[] {
  const found = new Set<string>();
  for (const span of spans) {
    if (found.size >= limit) break;
    found.add(sentenceAt(text, span));
  }
  return [...found];
}

/** The sentence around a span, cut at line breaks and at full stops before a capital. */
export function sentenceAt(text: string, span: Span): string {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.end);
  const line = text.slice(lineStart, lineBreak === -1 ? text.length : lineBreak);
  let [from, to] = [0, line.length];
  for (const match of line.matchAll(/[.!?]["”’»)]?\s+(?=["“‘«(]?\p{Lu})/gu)) {
    if (/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|St|U\.S|\p{Lu})\.\s*$/u.test(line.slice(0, match.index + 1))) continue;
    const end = match.index + match[0].length;
    if (end <= span.start - lineStart) from = end;
    else if (match.index >= span.end - lineStart - 1) {
      to = end;
      break;
    }
  }
  return line.slice(from, to).trim();
}
