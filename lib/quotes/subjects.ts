import { fitOf, subjectEnd } from './fits.ts';
import type { Interposed } from './interposed.ts';
import type { Layout } from './layout.ts';
import { isAgent, type Nouns } from './nouns.ts';
import type { Openings } from './openings.ts';
import type { Phrases } from './phrases.ts';
import type { Referents, Subject } from './referents.ts';
import { shareAt } from './shares.ts';

/** A subject whose verb stands further behind its noun has a verb of its own in between. */
const MAX_PHRASE = 10;

/** "a November resolution": so many words at most. */
const TEXT_WORDS = 6;

/** "a former member of the board": so many words at most. */
const SHORT = 5;

/** A day or a place between a verb and its "that" is so many words at most. */
const THAT_REACH = 5;

/** Finds the subject that stands before its verb: a name, a pronoun or a noun phrase. */
export class Subjects {
  constructor(
    private readonly layout: Layout,
    private readonly nouns: Nouns,
    private readonly referents: Referents,
    private readonly phrases: Phrases,
    private readonly openings: Openings,
    private readonly interposed: Interposed,
  ) {}

  subjectBefore(verb: number, from: number): Subject | null {
    const subject = this.phraseBefore(verb, from);
    if (subject === null || subject.from - 1 < from) return subject;
    const isOwn = this.layout.language.determiners.has(this.layout.tokens[subject.from - 1]?.lower ?? '');
    return isOwn ? { ...subject, from: subject.from - 1 } : subject;
  }

  private phraseBefore(verb: number, from: number): Subject | null {
    const { tokens, language } = this.layout;
    let at = verb - 1;
    while (
      at > from &&
      (language.auxiliaries.has(tokens[at]?.lower ?? '') || this.isAdverb(tokens[at]?.lower ?? '')) &&
      tokens[at]?.capital !== true &&
      this.layout.nameAt[at] === -1
    )
      at--;
    if (at > from && this.isRelative(at + 1, verb)) return this.antecedent(at + 1, from);
    at = this.nouns.beforeTime(at, from);
    const token = tokens[at];
    if (token === undefined || this.layout.quoteAt[at] !== -1) return null;
    if (this.layout.sentenceAt[at] !== this.layout.sentenceAt[verb]) return null;
    if (this.layout.isPronoun(token.lower)) return this.openings.pronoun(at);
    if (language.it?.has(token.lower) === true) return this.referents.neuter(at);
    const sentence = this.layout.sentenceAt[verb];
    if (/^(?:who|which|that)$/u.test(token.lower) || language.relatives?.has(token.lower) === true)
      return this.antecedent(at, from);
    if (language.joining?.has(token.lower) === true || this.isCoordinated(at, verb))
      return this.openings.sentenceSubject(verb, from);
    if (token.text === ')') {
      const open = this.interposed.openingBracket(at, from);
      if (open > from) return this.nounPhrase(open, from);
    }
    if (token.text === ',') {
      const opener = this.interposed.openerOf(at, from);
      if (opener !== null) return this.withRole(opener.name, opener.from);
      let passed = -1;
      for (let back = at - 1; back > from && back > at - 28 && this.layout.sentenceAt[back] === sentence; back--) {
        if (tokens[back]?.text !== ',') continue;
        // "the Institute for Economic Affairs (IEA), a think-tank, said"
        const apposed = this.layout.nameEnding[at] ?? -1;
        const between = this.layout.names[apposed];
        const isApposed =
          between?.from === back + 1 &&
          !between.organisation &&
          !this.interposed.isPlace(apposed) &&
          !this.nouns.isLetters(at - 1);
        if (isApposed) return this.referents.named(this.nouns.outerName(back, from) ?? apposed);
        if (this.nouns.isLetters(back - 1)) continue;
        const bracket = tokens[back - 1]?.text === ')' && tokens[back - 3]?.text === '(' ? back - 3 : back;
        const name = this.layout.nameEnding[bracket] ?? -1;
        if (name < 0) return passed >= 0 ? this.referents.named(passed) : this.nounPhrase(bracket, from);
        if (!this.isOfBody(name)) return this.referents.named(name);
        const phrase = this.nounPhrase(bracket, from);
        if (phrase !== null && phrase.via !== this.layout.names[name]?.name) return phrase;
        if (passed < 0 && !this.interposed.isPlaced(name)) passed = name;
      }
      return passed >= 0 ? this.referents.named(passed) : null;
    }
    const dash = this.interposed.openingDash(at, from);
    return this.nounPhrase(dash > from ? dash : at + 1, from);
  }

  /** "Lind, who noted on Friday that": a relative pronoun and a clause of its own behind the verb; not "who asked the crews", "who told them he left". */
  private isRelative(at: number, verb: number): boolean {
    const { tokens, language } = this.layout;
    if (at >= verb || !/^(?:who|which|that)$/u.test(tokens[at]?.lower ?? '')) return false;
    for (let ahead = verb + 1; ahead < verb + THAT_REACH && tokens[ahead]?.word === true; ahead++)
      if (language.that.has(tokens[ahead]?.lower ?? '')) return true;
    return /^sa(?:id|ys)$/u.test(tokens[verb]?.lower ?? '') && !/^(?:in|at|on)$/u.test(tokens[verb + 1]?.lower ?? 'in');
  }

  private isAdverb(word: string): boolean {
    const { organisations, adverb = /ly$/u } = this.layout.language;
    return adverb.test(word) && !organisations.has(word);
  }

  /** "Ana Lind, president of Lind & Holm, an agency, said": a name that says where somebody works. */
  private isOfBody(index: number): boolean {
    const name = this.layout.names[index];
    const before = (name?.from ?? 0) - 1;
    const { tokens, language } = this.layout;
    const isLed =
      language.titles.has(tokens[before]?.lower ?? '') || language.determiners.has(tokens[before]?.lower ?? '');
    const link = tokens[isLed ? before - 1 : before]?.lower ?? '';
    return /^(?:of|at|by|for|from|with|on|to|&)$/u.test(link) || this.interposed.isPlaced(index);
  }

  /** The name before a relative pronoun: "a text from her husband, Joe Hannouch, that said". */
  private antecedent(relative: number, from: number): Subject | null {
    const end = this.layout.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
    const name = this.layout.nameEnding[end] ?? -1;
    const start = this.determinerBefore(end, from);
    const apposed = start > from && end - start < SHORT ? this.nouns.apposedTo(start, true) : -1;
    if (apposed >= 0) return this.referents.named(apposed);
    if (name >= 0) return this.referents.named(name);
    return end > from ? (this.shortPhrase(end, from) ?? this.nounPhrase(end, from)) : null;
  }

  /** "a former employee" in "a letter of a former employee who said": from the last determiner on, when its noun is the last word; null otherwise. */
  private shortPhrase(end: number, from: number): Subject | null {
    const { tokens, language } = this.layout;
    const noun = tokens[end - 1]?.lower ?? '';
    const isKnown =
      language.people.has(noun) || language.documents.has(noun) || language.organisations.has(noun) || isAgent(noun);
    const isPlain = language.headFirst !== true && language.nounsCapital === undefined;
    const start = isKnown && isPlain ? this.determinerBefore(end, from) : -1;
    return start < 0 ? null : this.phrase(start, end, this.referents.described(start, end, end - 1));
  }

  /** The determiner among the last words of a phrase that ends here; -1 without one. */
  private determinerBefore(end: number, from: number): number {
    const { tokens, language } = this.layout;
    for (let at = end - 2; at >= from && at > end - TEXT_WORDS && tokens[at]?.word === true; at--)
      if (language.determiners.has(tokens[at]?.lower ?? '')) return at;
    return -1;
  }

  private phrase(from: number, to: number, source: number): Subject {
    return { source, via: this.layout.slice(from, to), from, to };
  }

  /** Between "and" and the verb stand only auxiliaries: "was on the call and had told". */
  private isCoordinated(at: number, verb: number): boolean {
    for (let back = verb - 1; back > at; back--)
      if (this.layout.language.joining?.has(this.layout.tokens[back]?.lower ?? '') === true) return true;
    return false;
  }

  /** "Les bateliers ont expliqué que …": a phrase whose noun is in no table. */
  unknownNoun(verb: number, from: number): Subject | null {
    const phrase = this.nouns.unknown(verb, from);
    if (phrase === null) return null;
    return this.phrase(phrase.from, phrase.to, this.referents.described(phrase.from, phrase.to, phrase.from + 1));
  }

  private plainPhrase(end: number, from: number): Subject | null {
    const phrase = this.phrases.plainBefore(end, from);
    if (phrase === null) return null;
    const { from: start, to, head } = phrase;
    return this.phrase(start, to, this.referents.described(start, to, head));
  }

  /** The noun phrase that ends before `until`, or before the "to" of "some users to argue". */
  nounPhrase(until: number, from: number): Subject | null {
    const { tokens, language } = this.layout;
    const end = subjectEnd(this.layout, until, from);
    if (end < 0) return null;
    const sentence = this.layout.sentenceAt[end - 1];
    let start = end;
    for (let units = 0; start > from && units < 16; units++) {
      const inner = this.layout.names[this.layout.nameAt[start - 1] ?? -1];
      if (inner !== undefined && inner.to === start && inner.from > from && inner.organisation) {
        start = inner.from;
        continue;
      }
      const token = tokens[start - 1];
      if (
        token === undefined ||
        this.layout.sentenceAt[start - 1] !== sentence ||
        this.layout.quoteAt[start - 1] !== -1
      )
        break;
      if (/^[-,;:—–“”"()]$/u.test(token.text) || language.that.has(token.lower)) break;
      if (language.verbs.has(token.lower) && this.layout.nameAt[start - 1] === -1) break;
      if (
        /^(?:but|as|while|because|if|when|which|what|where|who|whom|after|before|since|until|than)$/u.test(token.lower)
      )
        break;
      if (language.headFirst === true && this.nouns.isForeign(token)) break;
      if (token.lower === 'and' && this.layout.nameEnding[end] !== -1) break;
      const isOwnPart = token.lower === 'and' && !language.functionWords.has(tokens[start - 2]?.lower ?? '');
      const isAuxiliary = language.auxiliaries.has(token.lower) && !token.capital; // a month: May
      if (isAuxiliary && this.layout.nameAt[start - 1] === -1 && !isOwnPart) break;
      start--;
    }
    const clause = this.beforeRelative(start, from);
    if (clause !== null) return clause;
    while (start < end) {
      const token = tokens[start];
      if (
        token === undefined ||
        !language.functionWords.has(token.lower) ||
        language.determiners.has(token.lower) ||
        this.layout.nameAt[start] !== -1
      )
        break;
      start++;
    }
    if (start >= end || /^(?:i|we|you|let)$/u.test(tokens[start]?.lower.replace(/[’'].*$/u, '') ?? '')) return null;
    const name = this.layout.nameEnding[end] ?? -1;
    let head = -1;
    for (let at = start; at < end; at++) {
      const word = tokens[at]?.lower ?? '';
      if (language.people.has(word) || language.organisations.has(word) || language.documents.has(word)) {
        head = at;
        const next = tokens[at + 1];
        if (/^[’']s$/u.test(next?.text ?? '')) continue;
        if (next === undefined || !(next.word && !language.functionWords.has(next.lower)) || at + 1 >= end) break;
        if (this.layout.nameAt[at] === -1 && this.layout.nameAt[at + 1] !== -1) break;
      }
      if (head >= 0 && /^(?:for|of|at|with|in|from)$/u.test(word)) break;
    }
    if (head < 0) head = this.nouns.agentNoun(start, end);
    const leading = this.nouns.leadingName(start, end);
    if (
      leading >= 0 &&
      (head < 0 || this.layout.nameAt[start] === leading || head > (this.layout.names[leading]?.to ?? 0))
    )
      return this.withRole(leading, start);
    if (name >= 0) {
      const found = this.layout.names[name];
      if (found === undefined || head < 0 || head >= found.from || !this.nouns.isRelated(head, found.from))
        return this.withRole(name, start);
    }
    if (head < 0) head = this.nouns.quantifier(start, end);
    if (head < 0 && end - start < MAX_PHRASE) head = shareAt(tokens, start, end);
    if (head < 0) {
      const apposed =
        end - start < MAX_PHRASE ? this.nouns.apposedTo(start, isAgent(tokens[end - 1]?.lower ?? '')) : -1;
      return apposed >= 0 ? this.referents.named(apposed) : this.plainPhrase(end, from);
    }
    for (let at = head; at > start; at--) {
      // The phrase begins at its own determiner, not at that of a phrase before it.
      if (!language.determiners.has(tokens[at]?.lower ?? '') || this.layout.nameAt[at] !== -1) continue;
      if (!/^(?:of|for|in|at|with|from|by|to|on|and|or)$/u.test(tokens[at - 1]?.lower ?? '') && !this.nouns.isTied(at))
        start = at;
      break;
    }
    if (this.layout.nameAt[head] !== -1 && this.layout.nameAt[head] === this.layout.nameAt[end - 1])
      return this.withRole(this.layout.nameAt[head] ?? -1, start);
    const apposed = this.nouns.apposedTo(start);
    if (apposed >= 0) return this.referents.named(apposed);
    if (this.layout.wordsBetween(head, end) > MAX_PHRASE) return null;
    const fit = fitOf(this.layout, start, end, head);
    if (fit === 'clause') return this.openings.sentenceSubject(start, from);
    return fit === 'none' ? null : this.phrase(start, end, this.referents.described(start, end, head));
  }

  /** "a resolution calling for": the text that ends before `end`, from its determiner on, as its maker’s; null where nobody is named who made it. */
  textBefore(end: number, from: number): Subject | null {
    const start = this.determinerBefore(end, from);
    const source = start < 0 ? null : this.referents.ownerOf(start, end, end - 1);
    return source === null ? null : this.phrase(start, end, source);
  }

  /** A name with what stands before it from `start` on: "retired general Lloyd Newton". */
  private withRole(name: number, start: number): Subject {
    const subject = this.referents.named(name);
    return { ...subject, from: Math.min(start, subject.from) };
  }

  /** "officials who spoke with the paper said": who stands before a "who" whose clause ends before the verb; null without one. */
  private beforeRelative(start: number, from: number): Subject | null {
    const { tokens, nameAt, language } = this.layout;
    if (language.relatives !== undefined) {
      const clause = this.nouns.relativeBefore(start, from);
      return clause < 0 ? null : this.antecedent(clause, from);
    }
    const relative = tokens[start - 1]?.lower ?? '';
    const isThat = relative === 'that' && language.people.has(tokens[start - 2]?.lower ?? '');
    if ((relative !== 'who' && !isThat) || start - 2 < from) return null;
    const isSubject =
      tokens[start]?.word === true && nameAt[start] === -1 && !language.determiners.has(tokens[start]?.lower ?? '');
    if (!isSubject) return null;
    return this.antecedent(start - 1, from);
  }
}
