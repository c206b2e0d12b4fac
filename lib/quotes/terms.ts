import type { Span } from '../text/span.ts';

/** "The Iron Claw," "O Brother, Where Art Thou?": words that all begin with a capital but for the small ones are a work's title. */
export function isTitle(content: string): boolean {
  if (/^I(?:[’']\p{L}+)? \p{L}/u.test(content)) return false;
  const words = content.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const small = words.filter((word) =>
    /^(?:a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|vs|with)$/u.test(word),
  ).length;
  return words.length > 1 && words.length < 12 && capitals + small === words.length && capitals > 1;
}

/** 'the “opposition”', 'the so-called “reset”': a word in marks after such a word is called in question, not quoted. */
export function isTerm(text: string, span: Span): boolean {
  if (/\s/u.test(text.slice(span.start, span.end))) return false;
  return /(?:^|\s)(?:the|this|that|these|those|so-called)\s+\S{1,2}$/iu.test(
    text.slice(Math.max(0, span.start - 14), span.start),
  );
}
