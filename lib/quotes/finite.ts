import type { Layout } from './layout.ts';

/** What opens a clause with a verb of its own. */
const SUBORDINATE =
  /^(?:that|which|who|whom|whose|where|when|as|while|because|after|before|if|although|though|since|until|unless|how|why|what)$/u;
const RELATIVE = /^(?:which|who|whom|whose|where)$/u;
const CONTRACTED = /(?:n[’']t|[’'](?:re|ll|d|ve|m))$/u;

/** Finds the verb of a clause, where a table has the forms that only a clause has. */
export class Finite {
  constructor(private readonly layout: Layout) {}

  /** Whether a clause stands here, not a noun phrase: a verb before the first comma that is not the one of a clause inside of it. Always where no table says so. */
  isClause(from: number, to: number): boolean {
    const { tokens, language } = this.layout;
    if (language.finite === undefined) return true;
    let open = 1;
    let isInserted = false;
    for (let at = from; at < to; at++) {
      const { text = '', lower = '' } = tokens[at] ?? {};
      if (/^[,;:(—–]$/u.test(text)) {
        const isOther = text !== ',' || !(isInserted || RELATIVE.test(tokens[at + 1]?.lower ?? ''));
        if (isOther) return false;
        if (isInserted) open = 1;
        isInserted = !isInserted;
      } else if (at > from && this.isOwnSubject(at)) at = this.behindAdverbs(at + 1);
      else if (at > from && SUBORDINATE.test(lower)) open++;
      else if (this.isVerb(at, from) && --open === 0) return true;
    }
    return false;
  }

  /** "tickets that tie fees": a pronoun that is the subject of its clause, whose verb follows. */
  private isOwnSubject(at: number): boolean {
    const { tokens, language } = this.layout;
    if (!/^(?:that|who|which)$/u.test(tokens[at]?.lower ?? '')) return false;
    const next = tokens[at + 1]?.lower ?? '';
    return !(this.opensPhrase(at + 1) || this.layout.isPronoun(next) || language.it?.has(next) === true);
  }

  private behindAdverbs(start: number): number {
    let at = start;
    while (this.isAdverb(at)) at++;
    return at;
  }

  /** Whether a main clause ends here, however many commas it has: not "As the gate was shut", "In the days before it fell". */
  isSentence(from: number, to: number): boolean {
    const { tokens, language } = this.layout;
    if (language.finite === undefined) return true;
    let open = 1;
    for (let at = from; at < to; at++) {
      if (SUBORDINATE.test(tokens[at]?.lower ?? '')) open++;
      else if (this.isVerb(at, from) && --open === 0) return true;
    }
    return false;
  }

  /** Whether a verb stands here, and its subject before it. */
  opensWithVerb(at: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    const { lower = '' } = tokens[at] ?? {};
    const isPast = /ed$/u.test(lower) && tokens[at + 1]?.lower !== 'by';
    return nameAt[at] === -1 && (language.finite?.has(lower) === true || isPast);
  }

  /** A form that only a clause has; "the lock leaked", "she leaks", but not "a leaked memo", "the pipes". */
  private isVerb(at: number, from: number): boolean {
    const { tokens, language, nameEnding } = this.layout;
    const { lower = '', capital = false } = tokens[at] ?? {};
    if (capital && at > from) return false;
    if (language.finite?.has(lower) === true || CONTRACTED.test(lower) || /.(?:ifies|izes)$/u.test(lower)) return true;
    if (at === from) return false;
    let subject = at - 1;
    while (subject > from && this.isAdverb(subject)) subject--;
    const before = tokens[subject]?.lower ?? '';
    const isBehindSubject =
      this.layout.isPronoun(before) ||
      language.it?.has(before) === true ||
      nameEnding[subject + 1] !== -1 ||
      /^(?:i|we|you|this|who|which|that)$/u.test(before);
    if (/^[’']s$/u.test(lower)) return isBehindSubject && nameEnding[at] === -1;
    if (/[^s]s$/u.test(lower)) return isBehindSubject || (this.isNoun(subject) && this.opensPhrase(at + 1));
    if (!/ed$/u.test(lower) || tokens[at + 1]?.lower === 'by') return false;
    return isBehindSubject || this.isNoun(subject);
  }

  private opensPhrase(at: number): boolean {
    const { tokens, nameAt, language } = this.layout;
    return nameAt[at] !== -1 || language.determiners.has(tokens[at]?.lower ?? '');
  }

  /** "also communicated", "clearly leaks". */
  private isAdverb(at: number): boolean {
    const { tokens, language } = this.layout;
    const lower = tokens[at]?.lower ?? '';
    const isOther = language.finite?.has(lower) === true || language.joining?.has(lower) === true || lower === 'who';
    return /ly$/u.test(lower) || (language.auxiliaries.has(lower) && !isOther);
  }

  private isNoun(at: number): boolean {
    const { tokens, language } = this.layout;
    const { lower = '', word = false } = tokens[at] ?? {};
    return word && !language.functionWords.has(lower) && !language.determiners.has(lower);
  }
}
