import type { Layout } from './layout.ts';

/** A noun phrase is so many tokens long at most; a name in marks inside of it so many. */
const PHRASE = 14;
const MARKED = 7;

/** A noun phrase as tokens, and its noun. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Finds noun phrases where nouns have capitals: "der neue Leiter des Hafens". */
export class Phrases {
  constructor(private readonly layout: Layout) {}

  /** The phrase without a name that begins here with an article of the subject; null without one. */
  plainAt(from: number, to: number): Phrase | null {
    const { tokens, language } = this.layout;
    const first = tokens[from]?.lower ?? '';
    const isArticle = language.determiners.has(first) && language.verbSecond?.objects.has(first) !== true;
    const isSubject = isArticle || this.isAdjective(from);
    return isSubject ? this.anyAt(from, to) : null;
  }

  /** The phrase without a name that begins here with any article; null without one. */
  anyAt(from: number, to: number): Phrase | null {
    const { tokens, nameAt, language } = this.layout;
    if (language.nounsCapital === undefined || nameAt[from] !== -1) return null;
    const end = this.end(from, to);
    let head = -1;
    for (let at = end - 1; at > from; at--) {
      if (nameAt[at] !== -1) return null;
      if (tokens[at]?.capital === true) head = at;
    }
    return head < 0 ? null : { from, to: end, head };
  }

  /** "iranische Medien": an adjective of the subject before its noun. */
  private isAdjective(at: number): boolean {
    const { tokens, language } = this.layout;
    const { lower = '', capital = false } = tokens[at] ?? {};
    const isOther = capital || language.functionWords.has(lower) || language.verbs.has(lower);
    return !isOther && /.(?:e|er)$/u.test(lower) && tokens[at + 1]?.capital === true;
  }

  /** The phrase without a name that ends before `end`, in no preposition; null without one. */
  plainBefore(end: number, from: number): Phrase | null {
    const { tokens, language, sentenceAt } = this.layout;
    for (let start = end - 2; start >= from && start > end - PHRASE; start--) {
      if (sentenceAt[start] !== sentenceAt[end - 1] || tokens[start]?.text === ',') return null;
      const before = sentenceAt[start - 1] === sentenceAt[start] ? (tokens[start - 1]?.lower ?? '') : '';
      const isTied = language.functionWords.has(before) && language.verbSecond?.focus.has(before) !== true;
      const phrase = isTied && language.joining?.has(before) !== true ? null : this.plainAt(start, end);
      if (phrase?.to === end) return phrase;
    }
    return null;
  }

  /** The token behind the noun phrase that begins here, with what belongs to its noun: "Angaben der neuen Regierung"; -1 without one. */
  end(from: number, to: number): number {
    const { tokens, language, quoteAt, quoted } = this.layout;
    let isBehindNoun = false;
    let last = -1;
    for (let at = from; at < to && at < from + PHRASE; at++) {
      const token = tokens[at];
      const quote = quoteAt[at + 1] ?? -1;
      if (token === undefined) break;
      if (!token.word && quote >= 0 && quoteAt[at] === -1) {
        const end = this.layout.lastToken(quote, to);
        const isTitle = at === from || (isBehindNoun && this.layout.startsUpper(at + 1));
        if (quoted[quote] === undefined || end - at > MARKED || !isTitle) break;
        at = end;
        last = end + 1;
        isBehindNoun = true;
      } else if (token.capital || /^\p{N}/u.test(token.text)) {
        if (isBehindNoun && this.endsAt(at)) break;
        isBehindNoun = true;
        last = at + 1;
      } else if (isBehindNoun && token.text === '(' && tokens[at + 2]?.text === ')') {
        at += 2;
        last = at + 1;
      } else if (!token.word) break;
      else if (isBehindNoun) {
        const isGenitive =
          tokens[at + 1]?.capital === true &&
          this.isAccount(at - 1) &&
          /er$/u.test(token.lower) &&
          !language.functionWords.has(token.lower);
        const goesOn = language.reported?.of.has(token.lower) === true || isGenitive;
        if (!goesOn || !this.nounFollows(at + 1)) break;
        isBehindNoun = false;
      } else if (!this.isBeforeNoun(at) || this.isLate(at, from)) break;
    }
    return last;
  }

  /** A determiner behind an adjective, which begins another phrase. */
  private isLate(at: number, from: number): boolean {
    const { tokens, language } = this.layout;
    const before = tokens[at - 1]?.lower ?? '';
    const isTied = language.determiners.has(before) || language.reported?.of.has(before) === true;
    return at > from && language.determiners.has(tokens[at]?.lower ?? '') && !isTied;
  }

  private nounFollows(at: number): boolean {
    const { tokens } = this.layout;
    for (let ahead = at; ahead < at + 4; ahead++) {
      if (tokens[ahead]?.capital === true || tokens[ahead]?.text === '„') return true;
      if (!this.isBeforeNoun(ahead)) return false;
    }
    return false;
  }

  /** A determiner, a number or an adjective by its ending. */
  private isBeforeNoun(at: number): boolean {
    const { tokens, language } = this.layout;
    const { reported } = language;
    const token = tokens[at];
    if (token?.word !== true) return false;
    if (
      language.determiners.has(token.lower) ||
      reported?.from.has(token.lower) === true ||
      reported?.his.has(token.lower) === true
    )
      return true;
    return (
      /(?:e[nrms]?)$/u.test(token.lower) && !language.verbs.has(token.lower) && !language.functionWords.has(token.lower)
    );
  }

  isAccount(at: number): boolean {
    const token = this.layout.tokens[at];
    return token?.capital === true && this.layout.language.reported?.accounts.test(token.lower) === true;
  }

  /** Between two nouns without a word between them: "nach ersten Meldungen | Schäden", "laut Ministerium | Arbeiten"; not "Angaben Kiews". */
  private endsAt(noun: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    if (this.isAccount(noun - 1)) return !/s$/u.test(tokens[noun]?.lower ?? '');
    return language.organisations.has(tokens[noun - 1]?.lower ?? '') && nameAt[noun] !== nameAt[noun - 1];
  }
}
