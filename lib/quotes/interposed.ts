import type { Layout } from './layout.ts';
import { isAgent, type Nouns } from './nouns.ts';

/** So many tokens before its verb a subject begins at most, and so many words of a role stand before a name. */
const REACH = 60;
const ROLE_WORDS = 8;
/** "formerly a chief clerk": so many words before the noun of a description. */
const NOUN_REACH = 4;

/** A dash, or one of the two hyphens that stand for it. */
const DASH = /^[-–—]+$/u;

/** More between two dashes is no insertion. */
const MAX_INSERTION = 28;

/** A description between a quotation and the name that it is of has so many words at most. */
const DESCRIPTION = 14;

const FINITE =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|should|must|does|did|isn|aren|wasn|weren|won)$/u;
const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/u;
const LIST = /^(?:and|or|&)$/u;
const OPENER = /^(?:but|and|so|that|as|while|because|although|though|if|when|where|whereas)$/u;

/** A name with what stands before it in its clause: "study author Ana Lind". */
interface Opener {
  readonly name: number;
  readonly from: number;
}

/** Finds what stands between a subject and its verb, and the name that opens a clause when commas do between it and its verb: "Ana Lind, a chemist in Graz, Norway, said". */
export class Interposed {
  constructor(
    private readonly layout: Layout,
    private readonly nouns: Nouns,
  ) {}

  /** The name whose description ends at this comma, however many commas are in it; null without one. */
  openerOf(comma: number, from: number): Opener | null {
    const { tokens, nameEnding } = this.layout;
    const start = this.clauseStart(comma, from);
    let chunk = start;
    for (let at = start; at < comma - 1; at++) {
      if (tokens[at]?.text !== ',') continue;
      const name = nameEnding[this.beforeBracket(at, chunk)] ?? -1;
      const opens = name >= 0 ? this.roleStart(name, chunk) : -1;
      if (opens >= 0 && this.describes(this.behindLetters(at + 1), name, comma)) return { name, from: opens };
      if (this.isFiniteIn(chunk, at)) return null;
      chunk = at + 1;
    }
    return null;
  }

  /** The token behind the quotation, the dash or the colon that the clause follows, or the first of the sentence. */
  private clauseStart(comma: number, from: number): number {
    const { tokens, sentenceAt, quoteAt } = this.layout;
    let at = comma;
    while (at > from && at > comma - REACH && sentenceAt[at - 1] === sentenceAt[comma] && quoteAt[at - 1] === -1) {
      if (/^(?:[;:—–“”"«»]|-+)$/u.test(tokens[at - 1]?.text ?? '')) break;
      at--;
    }
    return at;
  }

  /** The token behind "MD, PhD,". */
  private behindLetters(from: number): number {
    const { tokens } = this.layout;
    let at = from;
    while (this.nouns.isLetters(at) && tokens[at + 1]?.text === ',') at += 2;
    return at;
  }

  /** "Ana Lind (D),": where the name ends. */
  private beforeBracket(comma: number, from: number): number {
    const { tokens } = this.layout;
    if (tokens[comma - 1]?.text !== ')') return comma;
    for (let at = comma - 2; at > from; at--) if (tokens[at]?.text === '(') return at;
    return comma;
  }

  /** "a firm in Graz, Norway,": whether the name before the second comma says where the first lies. */
  isPlace(index: number): boolean {
    const { tokens, names, nameEnding } = this.layout;
    const name = names[index];
    if (name === undefined || name.words.length > 1 || tokens[name.from - 1]?.text !== ',') return false;
    const place = names[nameEnding[name.from - 1] ?? -1];
    return place !== undefined && /^(?:in|at|of|from|near)$/u.test(tokens[place.from - 1]?.lower ?? '');
  }

  /** "in Graz", "near Graz". */
  isPlaced(index: number): boolean {
    const { tokens, names, language } = this.layout;
    if (language.nounsCapital !== undefined) return false;
    return /^(?:in|near)$/u.test(tokens[(names[index]?.from ?? 0) - 1]?.lower ?? '');
  }

  /** Where the role before a name begins when both open the clause that begins at `chunk`; -1 when something else stands there. */
  private roleStart(index: number, chunk: number): number {
    const { tokens, nameAt, names, language } = this.layout;
    const name = names[index];
    if (name === undefined || name.from < chunk || name.from - chunk > ROLE_WORDS) return -1;
    if (this.nouns.isLetters(name.from)) return -1;
    // "Earlier this week Ana Lind, head of the port, said"
    if (name.from > chunk + 1 && this.nouns.beforeTime(name.from - 1, chunk) < name.from - 1) return name.from;
    let start = name.from;
    for (; start > chunk; start--) {
      const { word = false, lower = '' } = tokens[start - 1] ?? {};
      if (!word && nameAt[start - 1] === -1) return -1;
      if (OPENER.test(lower)) break;
      const isOther = language.functionWords.has(lower) && !language.determiners.has(lower);
      if (isOther || FINITE.test(lower) || language.verbs.has(lower)) return -1;
    }
    const before = tokens[name.from - 1]?.lower ?? '';
    const isRole = language.people.has(before) || language.titles.has(before) || isAgent(before);
    return start === name.from || isRole ? start : -1;
  }

  /** Whether what stands between a name’s comma and the one before the verb says more of the name, without a verb of its own. */
  private describes(from: number, index: number, comma: number): boolean {
    const { tokens, nameAt, names, language } = this.layout;
    const name = names[index];
    const { lower = '', word = false } = tokens[from] ?? {};
    if (name === undefined || !word || LIST.test(lower) || this.layout.isPronoun(lower)) return false;
    const isNoun = language.determiners.has(lower) || RELATIVE.test(lower);
    const isPerson = !name.organisation && (name.words.length > 1 || name.title !== null);
    const isRole = nameAt[from] === -1 || language.people.has(lower) || this.nouns.isAttribute(nameAt[from] ?? -1);
    if (!isNoun && !(isPerson && isRole)) return false;
    // "claims expert at": a noun at the first place
    return !this.isFiniteIn(language.people.has(tokens[from + 1]?.lower ?? '') ? from + 1 : from, comma);
  }

  /** Whether a description can go on with a word behind its comma; "…, left early" is a clause. */
  private goesOn(at: number): boolean {
    const { tokens, language } = this.layout;
    for (let ahead = at; ahead < at + NOUN_REACH; ahead++) {
      const { lower = '', word = false, capital = true } = tokens[ahead] ?? {};
      if (!word) return ahead === at;
      if (capital || /ing$|^\p{Nd}/u.test(lower)) return true;
      if (ahead === at && language.functionWords.has(lower)) return true;
      if (language.people.has(lower) || language.titles.has(lower) || isAgent(lower)) return true;
    }
    return false;
  }

  /** Whether a verb stands here that is not in a relative clause, which ends at its comma. */
  private isFiniteIn(from: number, to: number): boolean {
    const { tokens, nameAt, language } = this.layout;
    let isRelative = false;
    for (let at = from; at < to; at++) {
      const { lower = '', text = '' } = tokens[at] ?? {};
      if (text === ',') isRelative = false;
      if (text === ',' && at + 1 < to && !this.goesOn(at + 1)) return true;
      if (RELATIVE.test(lower)) isRelative = true;
      if (isRelative || nameAt[at] !== -1) continue;
      if (FINITE.test(lower) || language.having?.has(lower) === true) return true;
      const before = tokens[at - 1]?.lower ?? '';
      if (language.verbs.has(lower) && !language.determiners.has(before)) return true;
    }
    return false;
  }

  /** The dash that "The justice -- who had kept silent -- said" opens; -1 without one. */
  openingDash(close: number, from: number): number {
    const { tokens, sentenceAt } = this.layout;
    if (!DASH.test(tokens[close]?.text ?? '')) return -1;
    for (let at = close - 2; at > from && at > close - MAX_INSERTION && sentenceAt[at] === sentenceAt[close]; at--)
      if (DASH.test(tokens[at]?.text ?? '')) return DASH.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    return -1;
  }

  /** The bracket that "Gov. Ana Lind (R) said" opens; -1 without one. */
  openingBracket(close: number, from: number): number {
    for (let at = close - 1; at > from && at > close - 8; at--) if (this.layout.tokens[at]?.text === '(') return at;
    return -1;
  }

  /** "“…,” the group’s leader, Ana Lind, said": where the words begin that stand before the name; else `first`. */
  descriptionStart(first: number, from: number): number {
    const { tokens, nameAt, quoted, language } = this.layout;
    if (tokens[first - 1]?.text !== ',' || nameAt[first] === -1) return first;
    let at = first - 2;
    while (at > from && at > first - DESCRIPTION && this.isDescription(at)) at--;
    const end = quoted[this.layout.quoteEndingAt(at)]?.end ?? 0;
    const isSpoken = /[,!?—–]/u.test(this.layout.text[end - 1] ?? '');
    const isPhrase = language.determiners.has(tokens[at + 1]?.lower ?? '') || (nameAt[at + 1] ?? -1) >= 0;
    return at < first - 2 && isSpoken && isPhrase ? at + 1 : first;
  }

  /** A word of a description, which has no verb. */
  private isDescription(at: number): boolean {
    const { tokens, nameAt, language } = this.layout;
    const { word = false, lower = '', text = '' } = tokens[at] ?? {};
    if (!word) return /^[’']s$/u.test(text);
    return nameAt[at] !== -1 || !(FINITE.test(lower) || language.verbs.has(lower));
  }
}
