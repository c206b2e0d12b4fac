import { nameKey, wordsOf } from '../corpus/nameKey.ts';
import type { Span } from '../text/span.ts';
import { standsAlone } from './neighbours.ts';

/** Where one of the names stands as a whole name, in order. */
export function findNames(text: string, names: readonly string[]): Span[] {
  const keys = new Map<string, number>();
  for (const name of names) {
    const key = nameKey(name);
    if (key !== '') keys.set(key, wordsOf(name).length);
  }
  const lengths = [...new Set(keys.values())].sort((a, b) => b - a);
  const words = wordsOf(text);
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    for (const length of lengths) {
      const run = words.slice(index, index + length);
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || run.length < length) continue;
      if (run.some((word, at) => at > 0 && word.gap === null)) continue;
      const key = run.map(({ word, gap }, at) => (at === 0 ? '' : (gap ?? ' ')) + word).join('');
      if (!keys.has(key) || !standsAlone(text, words, [index, index + length])) continue;
      spans.push({ start: first.start, end: last.end });
      index += length - 1;
      break;
    }
  }
  return spans;
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
