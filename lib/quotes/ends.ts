import type { Cue } from './cues.ts';
import type { Finite } from './finite.ts';
import type { Layout } from './layout.ts';

/** An apposition before a name is so many tokens long at most. */
const APPOSITION = 9;

/** Finds where what is said ends. */
export class Ends {
  constructor(
    private readonly layout: Layout,
    private readonly finite: Finite,
  ) {}

  /** Where what is reported ends before "…, her cousin, Lind said"; not before `from`. */
  beforeApposition(cue: Cue, from: number): number {
    const { tokens, nameAt, language } = this.layout;
    const end = cue.start - 1;
    if (cue.inverted || language.finite === undefined) return end;
    for (let at = end - 1; at > from && at > end - APPOSITION; at--) {
      if (tokens[at]?.text !== ',') continue;
      const isPhrase = nameAt[at + 1] !== -1 || language.determiners.has(tokens[at + 1]?.lower ?? '');
      return isPhrase && !this.finite.isClause(at + 1, end) ? at : end;
    }
    return end;
  }

  /** Where a reported clause ends before the next cue of its sentence: "…, noting that …", "… but she added". */
  clauseEnd(from: number, to: number): number {
    const { tokens, quoteAt, language } = this.layout;
    for (let at = from + 2; at < to - 1; at++) {
      if (quoteAt[at] !== -1) continue;
      const { text, lower } = tokens[at] ?? { text: '', lower: '' };
      if (text === ',' && language.participles.has(tokens[at + 1]?.lower ?? '')) return at;
      if (language.joining?.has(lower) !== true) continue;
      const next = this.layout.isPronoun(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const verb = tokens[next]?.lower ?? '';
      if (language.verbs.has(verb) || language.judging?.has(verb) === true) return at;
    }
    return to;
  }
}
