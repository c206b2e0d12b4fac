import type { Name } from '../mentions/findNames.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Language } from '../mentions/languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { Appositions } from './appositions.ts';
import { endsAbbreviation, isPersonNoun } from './roleNouns.ts';

/** So many words of a role are taken before a name; between commas, where it is a phrase of its own, some more. */
const ROLE_WORDS_BEFORE = 8;
const PHRASE_WORDS = 14;
/** What opens a phrase beside the role: “including former minister Ana Lind”. */
const OUTSIDE = /^(?:including|featuring|involving|following|starring|alongside|during|like|unlike)$/u;
/** What a title has before it in small letters: “former Rep.”. */
const QUALIFIER =
  /^(?:former|then|acting|deputy|assistant|associate|outside|senior|junior|interim|outgoing|incoming|retired|longtime|vice|state|federal|district|county|city|lead|general|ex)$/u;
/** Words of time that say when, not who: “on Monday the week’s chairman”. */
const TIMES = /^(?:week|day|month|year|morning|evening|night|time|moment)$/u;

/** A role as a range of tokens, end exclusive. */
export interface RoleSpan {
  readonly from: number;
  readonly to: number;
}

/** Finds what a text says of a person beside the name. */
export class Roles {
  private readonly appositions: Appositions;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
  ) {
    this.appositions = new Appositions(tokens, language);
  }

  /** "the ministry's spokesman X", "X, head of research at Y,", "his lawyer, X,", "X, who chairs Y,": the words of the role; null without one. */
  of(name: Name): RoleSpan | null {
    return (
      this.roleBefore(name) ??
      this.officeBefore(name) ??
      this.appositions.behind(name) ??
      this.phraseBefore(name) ??
      this.appositions.workplace(name) ??
      this.ownerBefore(name) ??
      this.appositions.clauseBehind(name)
    );
  }

  private roleBefore(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    const noun = tokens[name.from - 1];
    if (noun === undefined || noun.capital || !isPersonNoun(noun, language)) return null;
    let from = name.from - 1;
    while (from > 0 && name.from - from < ROLE_WORDS_BEFORE) {
      if (!this.goesBack(from - 1) || this.opensOutside(from - 1)) break;
      from--;
      if (language.determiners.has(tokens[from]?.lower ?? '')) break;
    }
    return { from: this.behindTime(from), to: name.from };
  }

  /** Where the words of a role begin that a title ends: "former Norden Rep.", "Assistant U.S. Attorney"; the title itself without more. */
  beforeTitle(title: number): number {
    const { tokens, language } = this;
    let from = title;
    while (from > 0 && title - from < ROLE_WORDS_BEFORE && this.goesBack(from - 1)) {
      const { capital = false, lower = '', text = '' } = tokens[from - 1] ?? {};
      const isOwn = capital || QUALIFIER.test(lower) || /^(?:\.|[’']s?)$/u.test(text);
      if (!isOwn || (capital && language.functionWords.has(lower))) break;
      from--;
    }
    return from;
  }

  /** Whether a token can stand within the words of a role before a name: also "of" between capitals and the stop of "U.N.". */
  private goesBack(at: number): boolean {
    const { tokens, language } = this;
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.text === '.') return endsAbbreviation(tokens, at);
    if (!(token.word || /^[’']s?$/u.test(token.text)) || language.verbs.has(token.lower)) return false;
    if (token.lower === 'of') return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
    if (language.that.has(token.lower) || OUTSIDE.test(token.lower)) return false;
    if (QUALIFIER.test(token.lower)) return true;
    return !language.functionWords.has(token.lower) || language.determiners.has(token.lower);
  }

  /** ", leading climate scientist Ana Lind": a participle behind a comma begins another clause. */
  private opensOutside(at: number): boolean {
    return /ing$/u.test(this.tokens[at]?.lower ?? '') && this.tokens[at - 1]?.text === ',';
  }

  /** "the week chairman Bo Holm": a noun of time is no part of the role. */
  private behindTime(from: number): number {
    const isTime =
      this.language.determiners.has(this.tokens[from]?.lower ?? '') &&
      TIMES.test(this.tokens[from + 1]?.lower ?? '') &&
      this.tokens[from + 2]?.word === true;
    return isTime ? from + 2 : from;
  }

  /** "la ministra de Obras, Ana Morales": where what a noun is of stands between it and the name. */
  private officeBefore(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    if (language.headFirst !== true) return null;
    const to = tokens[name.from - 1]?.text === ',' ? name.from - 1 : name.from;
    const before = tokens[to - 1]?.lower ?? '';
    if (language.relations.has(before) || language.determiners.has(before)) return null;
    for (let at = to - 1; at >= 0 && at > to - ROLE_WORDS_BEFORE; at--) {
      const token = tokens[at];
      if (token?.word !== true || language.verbs.has(token.lower) || language.that.has(token.lower)) return null;
      if (!language.people.has(token.lower)) continue;
      const isLinked =
        at === to - 1 || language.relations.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.capital === true;
      return isLinked ? { from: at, to } : null;
    }
    return null;
  }

  /** "his lawyer, Ana Lind, said", "the delegate in Vik, Bo Holm, told": the phrase before a name that stands between commas. */
  private phraseBefore(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    const to = name.from - 1;
    if (language.headFirst === true || tokens[to]?.text !== ',' || !this.closes(name.to)) return null;
    let start = to;
    while (start > 0 && to - start < PHRASE_WORDS && this.isInPhrase(start - 1)) start--;
    for (let from = start; from < to; from++) {
      const isOpening = language.determiners.has(tokens[from]?.lower ?? '');
      if (!(isOpening || (from === start && this.isPossessive(from))) || !this.isOneOf(from, to)) continue;
      const before = tokens[start - 1];
      const isListed = before?.text === ',' && from === start && tokens[start - 2]?.capital === true;
      return isListed && !language.functionWords.has(tokens[start - 2]?.lower ?? '') ? null : { from, to };
    }
    return null;
  }

  /** Behind a name that a phrase names: a comma that no further name of a list follows. */
  private closes(at: number): boolean {
    const [comma, next] = [this.tokens[at], this.tokens[at + 1]];
    return comma?.text === ',' && next?.capital !== true && !/^(?:and|or|und|oder)$/u.test(next?.lower ?? '');
  }

  private isInPhrase(at: number): boolean {
    const { tokens, language } = this;
    const { text = '', lower = '', word = false, capital = false } = tokens[at] ?? {};
    if (text === '.') return endsAbbreviation(tokens, at);
    if (/^[’']s?$/u.test(text)) return true;
    return word && !(language.verbs.has(lower) && !capital) && !language.that.has(lower) && lower !== 'who';
  }

  /** Whether the first noun of a phrase is one for a person: "the delegate in Vik", "the harbour’s head of research", "one of his lawyers". */
  private isOneOf(from: number, to: number): boolean {
    const { tokens, language } = this;
    const first =
      /^(?:one|two)$/u.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of' ? from + 2 : from;
    let end = first + 1;
    while (end < to && !language.functionWords.has(tokens[end]?.lower ?? '')) end++;
    const noun = tokens[end - 1];
    const isMany = first > from;
    return noun !== undefined && (isPersonNoun(noun, language) || (isMany && language.people.has(noun.lower)));
  }

  /** "Norden Holm’s lawyer": capitals and a possessive. */
  private isPossessive(from: number): boolean {
    const { tokens } = this;
    let at = from;
    while (tokens[at]?.capital === true) at++;
    return at > from && /^[’']s?$/u.test(tokens[at]?.text ?? '');
  }

  /** "the Norden Post’s Ana Lind": the body before a possessive. */
  private ownerBefore(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    const to = name.from;
    const [given = ''] = name.words;
    if (name.words.length < 2 || !(men.has(given) || women.has(given)) || !/^[’']s$/u.test(tokens[to - 1]?.text ?? ''))
      return null;
    let from = to - 1;
    while (from > 0 && to - from < ROLE_WORDS_BEFORE && tokens[from - 1]?.capital === true) from--;
    if (from < to - 1 && language.determiners.has(tokens[from - 1]?.lower ?? '')) from--;
    const isName = tokens.slice(from, to - 1).some(({ lower }) => !language.functionWords.has(lower));
    return isName ? { from, to } : null;
  }
}
