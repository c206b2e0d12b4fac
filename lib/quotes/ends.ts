import type { Cue } from './cues.ts';
import type { Finite } from './finite.ts';
import type { Layout } from './layout.ts';

/** An apposition before a name is so many tokens long at most. */
const APPOSITION = 9;

/** A subject with its appositions is so many tokens long at most. */
const SUBJECT = 14;
/** What opens a clause before the main one of its sentence. */
const FRONTED = /^(?:while|although|though|when|because|whereas|if|since|after|as)$/u;
/** What sets somebody else’s words against those before. */
const OTHER = /^(?:while|whereas|but|and|though|although)$/u;

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

  /** Where the clause ends that a verb reports, before whatever the narrator or somebody else says next. */
  clauseEnd(cue: Cue, from: number, to: number): number {
    const isFronted = FRONTED.test(this.layout.tokens[cue.start - 1]?.lower ?? '');
    const isRelative = this.isRelative(cue);
    for (let at = from + 2; at < to - 1; at++) {
      if (this.layout.quoteAt[at] !== -1) continue;
      if (this.isBeforeCue(at)) return at;
      if (this.layout.tokens[at]?.text !== ',') continue;
      const isWhole = isRelative && (this.finite.isClause(from, at) || this.layout.quoteAt[at - 2] !== -1);
      if (isWhole && this.finite.opensWithVerb(at + 1)) return at;
      if (isFronted && this.finite.isClause(from, at) && this.opensClause(at + 1, to)) return at;
    }
    return to;
  }

  /** "…, noting that …", "… but she added", "…, while the mayor wrote": the next cue of the sentence begins. */
  private isBeforeCue(at: number): boolean {
    const { tokens, nameAt, language } = this.layout;
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    const next = tokens[at + 1]?.lower ?? '';
    if (text === ',' && language.participles.has(next)) return true;
    if (text === ',' && OTHER.test(next)) return (next !== 'and' || nameAt[at + 2] !== -1) && this.othersCue(at + 2);
    if (lower === 'while') return this.othersCue(at + 1);
    if (language.joining?.has(lower) !== true) return false;
    const verb = tokens[this.layout.isPronoun(next) ? at + 2 : at + 1]?.lower ?? '';
    return language.verbs.has(verb) || language.judging?.has(verb) === true;
  }

  /** "the port’s chief, Ana Lind, said": a name or a noun phrase whose first verb reports. */
  private othersCue(from: number): boolean {
    const { tokens, language, nameAt, sentenceAt } = this.layout;
    const first = tokens[from]?.lower ?? '';
    if (nameAt[from] === -1 && (!language.determiners.has(first) || language.that.has(first))) return false;
    for (let at = from + 1; at < from + SUBJECT && sentenceAt[at] === sentenceAt[from]; at++) {
      const { lower = '', capital = false } = tokens[at] ?? {};
      if (!capital && language.verbs.has(lower)) return true;
      if (language.finite?.has(lower) === true || language.that.has(lower)) return false;
    }
    return false;
  }

  /** "the firms, which Lind claims are late, …": the cue stands in a clause about the noun before it. */
  private isRelative({ start, verb }: Cue): boolean {
    const { tokens } = this.layout;
    for (let at = start - 1; at < verb; at++) if (/^(?:who|whom|which)$/u.test(tokens[at]?.lower ?? '')) return true;
    return false;
  }

  private opensClause(at: number, to: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    const { lower = '' } = tokens[at] ?? {};
    const opens =
      nameAt[at] !== -1 ||
      language.determiners.has(lower) ||
      this.layout.isPronoun(lower) ||
      language.it?.has(lower) === true;
    return opens && this.finite.isSentence(at, to);
  }
}
