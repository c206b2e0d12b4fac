import type { Speaker } from '../lib/quotes/quotation.ts';

/** Patterns in style.css: `.pattern-0` … `.pattern-7`, then from the start again; the number tells them apart. */
const PATTERNS = 8;

export interface Numbered {
  readonly speaker: Speaker;
  /** In the report. */
  readonly index: number;
  /** As shown, from 1. */
  readonly number: number;
}

/** The speakers, most quoted words first, then most statements; numbered as shown. */
export function ranked(speakers: readonly Speaker[]): Numbered[] {
  return speakers
    .map((speaker, index) => ({ speaker, index }))
    .sort(
      (a, b) =>
        b.speaker.quotedWords - a.speaker.quotedWords ||
        b.speaker.direct + b.speaker.indirect - a.speaker.direct - a.speaker.indirect ||
        a.index - b.index,
    )
    .map((entry, at) => ({ ...entry, number: at + 1 }));
}

export const patternOf = (number: number): string => `pattern-${(number - 1) % PATTERNS}`;
