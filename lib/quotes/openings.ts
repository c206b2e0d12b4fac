import type { Layout } from './layout.ts';
import type { Nouns } from './nouns.ts';
import type { Referents, Subject } from './referents.ts';

/** A preposition and its phrase before the subject are so many tokens at most. */
const MAX_OPENING = 28;

/** Finds the subject that opens a sentence. */
export class Openings {
  constructor(
    private readonly layout: Layout,
    private readonly nouns: Nouns,
    private readonly referents: Referents,
  ) {}

  /** "The skippers left. They said": the noun phrase that opens the sentence before, where nobody spoke yet. */
  pronoun(at: number): Subject | null {
    const subject = this.referents.pronoun(at);
    if (subject === null || subject.source >= 0 || !this.layout.language.they.has(this.layout.tokens[at]?.lower ?? ''))
      return subject;
    const { sentenceAt } = this.layout;
    let start = at;
    while (start > 0 && sentenceAt[start - 1] === sentenceAt[at]) start--;
    const end = start;
    while (start > 0 && sentenceAt[start - 1] === sentenceAt[end - 1]) start--;
    const phrase = start < end ? this.openingPhrase(start, end) : null;
    return phrase === null ? subject : { ...subject, source: phrase.source };
  }

  /** The name or pronoun that opens the sentence: what its second verb also goes with. */
  sentenceSubject(verb: number, from: number): Subject | null {
    const { tokens, nameAt, sentenceAt, quoteAt, language } = this.layout;
    let at = verb;
    while (at > from && sentenceAt[at - 1] === sentenceAt[verb]) at--;
    at = this.behindOpening(at, verb);
    while (
      at < verb &&
      nameAt[at] === -1 &&
      language.functionWords.has(tokens[at]?.lower ?? '') &&
      !this.layout.isPronoun(tokens[at]?.lower ?? '') &&
      (language.nounsCapital !== undefined || this.openingPhrase(at, verb) === null)
    )
      at++;
    for (let ahead = at; ahead < verb && ahead < at + 6; ahead++) {
      if (quoteAt[ahead] !== -1) return null;
      if (this.layout.isPronoun(tokens[ahead]?.lower ?? '')) return this.referents.pronoun(ahead);
      const phrase = this.openingPhrase(ahead, verb);
      if (phrase !== null) return phrase;
      const name = nameAt[ahead] ?? -1;
      if (name >= 0 && !this.nouns.isAdverbial(name) && !this.nouns.isAttribute(name) && !this.nouns.isAdverb(name))
        return this.referents.named(name);
      if (language.verbs.has(tokens[ahead]?.lower ?? '')) return null;
    }
    return null;
  }

  /** Where the clause begins behind "Since the attack by the militants, the council …"; `start` itself without such words. */
  private behindOpening(start: number, verb: number): number {
    const { tokens, nameAt, language } = this.layout;
    if (!/^(?:since|after|before|during|in|on|at|amid|despite|following)$/u.test(tokens[start]?.lower ?? ''))
      return start;
    for (let at = start + 2; at < verb && at < start + MAX_OPENING; at++) {
      if (tokens[at]?.text !== ',') continue;
      const next = tokens[at + 1]?.lower ?? '';
      if ((nameAt[at + 1] ?? -1) >= 0 || language.determiners.has(next) || this.layout.isPronoun(next)) return at + 1;
    }
    return start;
  }

  /** "Both parents stiffened their denunciation, saying": the short noun phrase that begins here; null without one. */
  openingPhrase(start: number, verb: number): Subject | null {
    const { tokens, nameAt, language } = this.layout;
    const isNoun = language.headFirst === true && this.nouns.isAttributed(start);
    const begins = language.determiners.has(tokens[start]?.lower ?? '') || (nameAt[start] ?? -1) >= 0;
    if (!begins && !isNoun) return null;
    let at = isNoun ? start : start + 1;
    while (at < verb && (nameAt[at] ?? -1) >= 0) at++;
    for (; at < verb && at < start + 6; at++) {
      const token = tokens[at];
      if (token?.word !== true || language.functionWords.has(token.lower) || language.verbs.has(token.lower))
        return null;
      if (this.nouns.isAttributed(at) && !this.nouns.isAttributed(at + 1) && nameAt[at + 1] === -1) {
        if (/^[’']s$|(?:tion|ment|ness|ity|ship)$/u.test(tokens[at + 1]?.text ?? '')) return null;
        const named = this.nouns.apposedBehind(at, verb);
        if (named >= 0) return { ...this.referents.named(named), from: start };
        const source = this.referents.described(start, at + 1, at);
        return { source, via: this.layout.slice(start, at + 1), from: start, to: at + 1 };
      }
    }
    return null;
  }
}
