import type { Span } from '../text/span.ts';

/** How much text before and after a quotation goes with it, to tell it from an equal one. */
const CONTEXT_CHARS = 40;

/** A stretch of the analysed text as it is found again in the page. */
export function quotedAt(text: string, { start, end }: Span): { exact: string; prefix: string; suffix: string } {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
  };
}
