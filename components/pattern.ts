/** Patterns in style.css: `.pattern-0` … `.pattern-7`, then from the start again; the number tells them apart. */
const PATTERNS = 8;

/** The class of a speaker's pattern, by its number in the report. */
export const patternOf = (number: number): string => `pattern-${(number - 1) % PATTERNS}`;
