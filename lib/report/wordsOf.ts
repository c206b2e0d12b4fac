import type { Quotation } from '../quotes/quotation.ts';
import type { Span } from '../text/span.ts';

/**
 * The words of a statement, the parts of a split one joined by " … ". Quotation marks stand outside of spans; where only some of the words stand
 * between marks, those at the edges come with them: “the inspections have not kept pace” with the queue.
 */
export function wordsOf(text: string, { kind, parts, quoted }: Pick<Quotation, 'kind' | 'parts' | 'quoted'>): string {
  const withMarks = ({ start, end }: Span): string => {
    const opens = kind === 'mixed' && quoted.some((span) => span.start === start) && MARK.test(text[start - 1] ?? '');
    const closes = kind === 'mixed' && quoted.some((span) => span.end === end) && MARK.test(text[end] ?? '');
    return text.slice(opens ? start - 1 : start, closes ? end + 1 : end);
  };
  return parts.map(withMarks).join(' … ');
}

const MARK = /^[“”„"«»‹›‘’'「」『』＂]$/u;
