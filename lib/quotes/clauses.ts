import type { Layout } from './layout.ts';

/** A reported clause begins so many tokens behind its verb at most: "gab der Leiter … am Montag bekannt, dass". */
const REACH = 18;
/** Without mood or conjunction a clause is reported only so near to its verb: "sagte Anna Vogel, er ist alt". */
const NEAR = 3;
/** Clauses of purpose report nothing: "…, um die Brücke zu retten". */
const PURPOSE = /^(?:um|ohne|statt|anstatt|außer)$/u;
const ASKING = /^(?:ob|wie|was|wer|wann|warum|wo|wohin|woher|weshalb|wieso)$/u;

export type Mood = 'reported' | 'conditional' | 'none';

/** What conjunction, mood and word order say of the clauses of a language that reports by mood. */
export class Clauses {
  constructor(private readonly layout: Layout) {}

  /** The mood of the main verb of a sentence: the first that stands in no clause of its own. */
  mood(start: number, end: number): Mood {
    const { tokens, quoteAt, language } = this.layout;
    const { subjunctive, conditional } = language.reported ?? {};
    let opener = start;
    for (let at = start; at < end; at++) {
      const token = tokens[at];
      if (token === undefined || quoteAt[at] !== -1) continue;
      if (/^[,;:–—(]$/u.test(token.text)) opener = at + 1;
      if (token.capital && at > start) continue;
      const isReported = subjunctive?.has(token.lower) === true;
      if (!isReported && conditional?.has(token.lower) !== true) continue;
      if (!this.isSubordinate(opener, opener === start)) return isReported ? 'reported' : 'conditional';
    }
    return 'none';
  }

  /** Whether a clause that begins here depends on another; at the beginning of a sentence "der" is an article. */
  isSubordinate(opener: number, opensSentence: boolean): boolean {
    const { tokens, language } = this.layout;
    let at = opener;
    if (language.verbSecond?.focus.has(tokens[at]?.lower ?? '') === true) at++;
    if (
      tokens[at + 1]?.capital === false &&
      /^(?:in|an|auf|mit|von|bei|für|durch|aus|zu)$/u.test(tokens[at]?.lower ?? '') &&
      !opensSentence
    )
      at++;
    const lower = tokens[at]?.lower ?? '';
    if (opensSentence && (language.determiners.has(lower) || lower === 'wie' || lower === 'da')) return lower === 'wie';
    // "sagte, die alte Brücke sei": an article with its noun, no relative pronoun
    if (language.determiners.has(lower) && this.isBeforeNoun(at + 1)) return false;
    return language.reported?.subordinate.has(lower) === true;
  }

  /** A noun, or adjectives and a noun. */
  private isBeforeNoun(from: number): boolean {
    const { tokens, language } = this.layout;
    for (let at = from; at < from + NEAR; at++) {
      const { capital = false, lower = '' } = tokens[at] ?? {};
      if (capital) return true;
      if (language.functionWords.has(lower) || !/(?:e[nrms]?|\d)$/u.test(lower)) return false;
    }
    return false;
  }

  /** Where the clause begins that is reported by the verb before `from`; -1 when none is. */
  behind(from: number, end: number, verb: string): number {
    const { tokens, quoteAt, language } = this.layout;
    for (let comma = from; comma < end - 2 && comma < from + REACH; comma++) {
      if (tokens[comma]?.text === '.' || tokens[comma]?.text === ';') return -1;
      if (tokens[comma]?.text !== ',' || quoteAt[comma] !== -1) continue;
      const opener = comma + 1;
      const lower = tokens[opener]?.lower ?? '';
      if (language.that.has(lower) || ASKING.test(lower)) return opener;
      if (PURPOSE.test(lower)) return -1;
      if (this.isSubordinate(opener, false)) continue;
      if (this.mood(opener, end) !== 'none' || this.hasInfinitive(opener, end)) return opener;
      if (comma < from + NEAR && language.weak?.has(verb) !== true && !this.isApposition(opener)) return opener;
    }
    return -1;
  }

  /** Whether what stands before ", sagte X" is a statement by itself. */
  isStatement(start: number, end: number, verb: string): boolean {
    const { language } = this.layout;
    if (this.isSubordinate(start, true) && this.mood(start, end) === 'none') return false;
    return language.weak?.has(verb) !== true || this.mood(start, end) !== 'none';
  }

  /** "…, das Gesetz zu ändern": an infinitive with its "zu" up to the next comma. */
  private hasInfinitive(from: number, end: number): boolean {
    const { tokens } = this.layout;
    for (let at = from; at < end && !/^[,;:]$/u.test(tokens[at]?.text ?? ''); at++) {
      const { lower = '', capital = false } = tokens[at] ?? {};
      if (capital) continue;
      if (/\p{L}zu\p{L}+en$/u.test(lower)) return true;
      if (
        lower === 'zu' &&
        /(?:en|ern|eln|sein|tun)$/u.test(tokens[at + 1]?.lower ?? '') &&
        tokens[at + 1]?.capital === false
      )
        return true;
    }
    return false;
  }

  /** "der Leiter, Peter Hahn, sagte": a name or a noun with its article and no verb before the next comma. */
  private isApposition(opener: number): boolean {
    const { tokens } = this.layout;
    let at = opener;
    while (at < opener + NEAR * 3 && tokens[at]?.word === true) at++;
    return tokens[at]?.text === ',' && at - opener < NEAR * 3;
  }
}
