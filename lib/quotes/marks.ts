import type { Span } from '../text/span.ts';

const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '"': '"”',
  '「': '」',
  '『': '』',
  '»': '«',
  '‹': '›',
  '＂': '＂',
  // Swedish, Finnish: the same mark on both sides
  '”': '”',
};
/** A quotation inside of another, in marks of any kind, has so many signs at most. */
const MAX_INNER = 60;
/** So many of them are looked over for the mark that closes the outer one. */
const MANY_INNER = 6;
const single =
  /(?<![\p{L}\p{N}_’'])[‘'](?=[\p{L}\p{N}[(…$])([^\n‘]{2,400}?[\p{L}\p{N}.,!?…%)\]])[’'](?![\p{L}\p{N}_’'])/gu;

/** What stands between quotation marks, marks outside. A mark left open reaches to its paragraph's end at most. */
export function findQuoted(text: string): Span[] {
  const quoted: Span[] = [];
  let base = 0;
  for (const line of text.split('\n')) {
    const before = quoted.length;
    const isSameOnBothSides = line.includes('”') && opensWithCloser(line);
    let start = -1;
    let closer = '';
    for (let index = 0; index < line.length; index++) {
      const width = line.startsWith("''", index) || line.startsWith('``', index) ? 2 : 1;
      const mark = width === 2 ? '"' : (line[index] ?? '');
      const at = index;
      index += width - 1;
      if (start < 0) {
        if (mark === '»' && !line.includes('«', index)) continue;
        if (mark === '”' && !isSameOnBothSides) continue;
        const found = closers[mark];
        if (found === undefined) continue;
        start = index + 1;
        closer = found;
      } else if (innerEnd(line, at, start - 1) > at) {
        index = innerEnd(line, at, start - 1);
      } else if (closer.includes(mark)) {
        if (at > start) quoted.push({ start: base + start, end: base + at });
        start = -1;
      } else if (mark === '“' && closer === '”"') {
        start = index + 1;
      }
    }
    if (start >= 0 && start < line.length) quoted.push({ start: base + start, end: base + line.length });
    if (quoted.length === before && (line.includes('‘') || line.includes("'"))) {
      for (const match of line.matchAll(single)) {
        const inner = match[1] ?? '';
        quoted.push({ start: base + match.index + 1, end: base + match.index + 1 + inner.length });
      }
    }
    base += line.length + 1;
  }
  return quoted.map((span) => trimmed(text, span));
}

/**
 * Where a short quotation closes that opens at `at` inside of one whose mark stands at `outer`: "“We made the “Live” series,”"; `at` without
 * one. The outer one must close behind it, or go on in the next paragraph.
 */
function innerEnd(line: string, at: number, outer: number): number {
  const end = innerMark(line, at);
  let last = end;
  for (let count = 0; last > 0 && count < MANY_INNER; count++) {
    let next = last + 1;
    while (next < line.length && !/[“”"]/u.test(line[next] ?? '')) next++;
    if (next >= line.length) return outer === 0 ? end : at;
    const following = innerMark(line, next);
    if (following < 0) return line[next] === '“' || /\s/u.test(line[next - 1] ?? ' ') ? at : end;
    last = following;
  }
  return at;
}

/** The mark that closes the short quotation that opens at `at`; -1 where none does. */
function innerMark(line: string, at: number): number {
  const mark = line[at];
  if ((mark !== '“' && mark !== '"') || !/[\s(]/u.test(line[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(line[at + 1] ?? ''))
    return -1;
  const length = line.slice(at + 1, at + MAX_INNER).search(mark === '“' ? /[“”]/u : /["“”]/u);
  const end = at + 1 + length;
  const closes = length > 0 && line[end] === (mark === '“' ? '”' : '"');
  return closes && !/[\s.,!?]/u.test(line[end - 1] ?? '') && !/[\p{L}\p{N}]/u.test(line[end + 1] ?? '') ? end : -1;
}

/** Whether a line quotes with "”" on both sides: in pairs, and without an opening mark. */
function opensWithCloser(line: string): boolean {
  return !/[“„]/u.test(line) && (line.split('”').length - 1) % 2 === 0;
}

/** Without the spaces inside of the marks: "« oui »". */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
