import type { Name } from '../mentions/findNames.ts';
import { isBodyNoun } from '../mentions/bodyNoun.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Language } from '../mentions/languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { endsAbbreviation, isPersonNoun } from './roleNouns.ts';
import type { RoleSpan } from './roles.ts';

/** So many words of an apposition are read; the noun of one without a determiner is among its first. */
const MAX_WORDS = 25;
const OPENING = 5;
/** A longer clause tells a story of somebody. */
const MAX_CLAUSE = 15;
/** So many insertions stand between a name and its apposition: "Ana Lind, MS, RD, 54, a dietitian". */
const MAX_INSERTIONS = 5;

/** Degrees, parties, ages: what says nothing of somebody’s work. */
const INSERTION = /^(?:\p{Lu}{2,5}|Ph\.?D|M\.?D|J\.?D|Jr|Sr|[RDIC]-\p{Lu}\p{L}*|\d{1,3})$/u;
/** Verb forms that make a clause of what stands behind a comma. */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|does|did|should|might)$/u;
const RELATIVE = /^(?:who|which|that|whose|whom|where|when)$/u;
const PARTICIPLE = /^(?:owned|led|run|based|known|founded|headed|\p{L}+ed)$/u;
const LINK = /^(?:of|at|for|with)$/u;

/** Finds what a text says of a person behind the name. */
export class Appositions {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
  ) {}

  /** "X, head of research at Y,", "X, 54, the ferry’s cook,": without a clause of its own behind it; null without one. */
  behind(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    const from = this.start(name.to);
    const first = tokens[from];
    if (first === undefined || PARTICIPLE.test(first.lower) || RELATIVE.test(first.lower)) return null;
    const to = this.end(from);
    if (to <= from || !this.isPhrase(from, to)) return null;
    const isVerb = language.verbs.has(tokens[to]?.lower ?? '');
    const isDetermined = language.determiners.has(first.lower);
    if (isVerb && isDetermined && this.isWithin(name.from - 1)) return null;
    return this.isOfPerson(from, to) || this.isOffice(name, from, to) ? { from, to } : null;
  }

  /** "X, who chairs the council,": the clause; null for a long one and for what somebody says. */
  clauseBehind(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    const from = this.start(name.to);
    if (tokens[from]?.lower !== 'who') return null;
    let to = from + 1;
    while (to < from + MAX_WORDS && !this.isEnd(to)) to++;
    if (to - from > MAX_CLAUSE) return null;
    const opening = tokens.slice(from + 1, Math.min(to, from + OPENING));
    return opening.some(({ lower }) => language.verbs.has(lower)) ? null : { from, to };
  }

  /** "Ana Lind of the Norden Institute": where a person works; null without the name of a body. */
  workplace(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    const isName = name.words.length > 1 && !language.offices?.has(name.words.at(-1) ?? '');
    if (!isName || !/^(?:of|at|with|from)$/u.test(tokens[name.to]?.lower ?? '')) return null;
    const first = language.determiners.has(tokens[name.to + 1]?.lower ?? '') ? name.to + 2 : name.to + 1;
    let to = first;
    while (
      tokens[to]?.capital === true ||
      (/^(?:&|of|for)$/u.test(tokens[to]?.text ?? '') && tokens[to + 1]?.capital === true)
    )
      to++;
    const own = tokens.slice(first, to);
    const isBody = own.length > 1 && own.some(({ lower }) => isBodyNoun(lower, language));
    return isBody ? { from: name.to, to } : null;
  }

  /** "When he met Lind, the mayor said": a name that does not open its clause ends the one before. */
  private isWithin(before: number): boolean {
    const { word = false, lower = '' } = this.tokens[before] ?? {};
    return word && !/^(?:while|whereas|but|and|as|though|although|because|that|if)$/u.test(lower);
  }

  /** The first token behind the comma of an apposition, and behind a bracket, degrees and an age; -1 without one. */
  private start(end: number): number {
    const { tokens } = this;
    let at = end;
    if (tokens[at]?.text === '(') while (at < end + OPENING && tokens[at - 1]?.text !== ')') at++;
    if (tokens[at]?.text !== ',') return -1;
    at++;
    for (let passed = 0; passed < MAX_INSERTIONS; passed++) {
      const token = tokens[at];
      if (token === undefined || !INSERTION.test(token.text) || isPersonNoun(token, this.language)) break;
      const comma = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
      if (tokens[comma]?.text !== ',') break;
      at = comma + 1;
    }
    return at;
  }

  private end(from: number): number {
    const { tokens, language } = this;
    let to = from;
    while (to < tokens.length && to < from + MAX_WORDS) {
      const { lower, capital } = tokens[to] ?? { lower: '', capital: false };
      if (this.isEnd(to) && !this.isListed(to, from)) break;
      if (to > from && (RELATIVE.test(lower) || language.relatives?.has(lower) === true)) break;
      const next = tokens[to + 1];
      // "claims expert at Holm & Lind"
      const isNoun = to === from && /s$/u.test(lower) && next !== undefined && isPersonNoun(next, language);
      if (language.verbs.has(lower) && !capital && !isNoun) break;
      to++;
    }
    while (to > from && language.functionWords.has(tokens[to - 1]?.lower ?? '') && tokens[to - 1]?.capital !== true)
      to--;
    return to;
  }

  /** A mark that ends a phrase; not in "U.S. envoy", "Bar:NOON", "4,000 boats". */
  private isEnd(at: number): boolean {
    const { tokens } = this;
    const { text = '\n' } = tokens[at] ?? {};
    if (text === '.') return !endsAbbreviation(tokens, at);
    if (!/^[,;:\n“”"—–-]$/u.test(text)) return false;
    const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const isJoined =
      before?.word === true && next?.word === true && before.end === own?.start && own.end === next.start;
    return !isJoined || /^[“”"—–]$/u.test(text) || (text === ',' && !/\d$/u.test(before.text));
  }

  /** "a chemist, writer and diver", "director, Holm Securities": a comma within an apposition. */
  private isListed(comma: number, from: number): boolean {
    const { tokens, language } = this;
    if (tokens[comma]?.text !== ',') return false;
    const joined = /^(?:and|und|et|y|e)$/u.test(tokens[comma + 1]?.lower ?? '');
    const [noun, next] = [tokens[joined ? comma + 2 : comma + 1], tokens[joined ? comma + 3 : comma + 2]];
    if (noun === undefined || noun.capital || !isPersonNoun(noun, language)) return false;
    return comma - from < OPENING && (joined || next?.text === ',' || /^(?:and|of)$/u.test(next?.lower ?? ''));
  }

  /** No clause, and no list of names: "Bo Holm and the mayor". */
  private isPhrase(from: number, to: number): boolean {
    const { tokens, language } = this;
    const own = tokens.slice(from, to);
    if (own.some(({ lower }) => FINITE.test(lower))) return false;
    const { lower = '', capital = false } = own[0] ?? {};
    if (capital && own.some((_token, at) => this.isOtherSubject(own, at))) return false;
    return !language.functionWords.has(lower) || language.determiners.has(lower);
  }

  /** "Bo Holm …", "Holm and the mayor", "Holm pulled …": capitals that begin a list or a clause. */
  private isOtherSubject(own: readonly Token[], at: number): boolean {
    const { lower = '', capital = false } = own[at] ?? {};
    const next = own[at + 1];
    if (at === 0 && (men.has(lower) || women.has(lower)) && next?.capital === true) return true;
    if (/^(?:and|or|und|oder)$/u.test(lower)) return this.language.determiners.has(next?.lower ?? '');
    return capital && next?.capital === false && /ed$/u.test(next.lower);
  }

  /** Whether the noun of an apposition is one for a person; not "a firm led by its founder". */
  private isOfPerson(from: number, to: number): boolean {
    const { tokens, language } = this;
    const isDetermined = language.determiners.has(tokens[from]?.lower ?? '');
    const last = tokens[to - 1];
    const isWho = tokens[to]?.lower === 'who' && to - from <= OPENING;
    if (isDetermined && (isWho || (last !== undefined && isPersonNoun(last, language)))) return true;
    const isTitled = tokens.slice(from, to).every(({ word, capital }) => capital || !word);
    let linked = false;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) return false;
      const next = tokens[at + 1];
      const isOwn = !token.capital || isTitled || language.nounsCapital !== undefined || this.isTabled(token);
      if (this.isHead(at) || (isOwn && isPersonNoun(token, language)))
        return isDetermined ? !linked : at - from < OPENING || at + 1 === to;
      const isName = next?.capital === true && tokens[at - 1]?.capital === true; // "University of Norden"
      linked ||=
        at > from + 1 && !isName && language.functionWords.has(token.lower) && !language.determiners.has(token.lower);
      const endsNoun = next?.word !== true || language.functionWords.has(next.lower);
      if (endsNoun && !token.capital && !/^[’']s?$/u.test(next?.text ?? '') && isBodyNoun(token.lower, language))
        return false;
    }
    return false;
  }

  private isTabled({ lower }: Token): boolean {
    return this.language.people.has(lower) || this.language.offices?.has(lower) === true;
  }

  /** "a soothsayer at Vik": any noun of a person with a full name who is said to speak. */
  private isOffice(name: Name, from: number, to: number): boolean {
    const { tokens, language } = this;
    const speaks =
      language.verbs.has(tokens[name.from - 1]?.lower ?? '') || language.verbs.has(tokens[to + 1]?.lower ?? '');
    if (name.words.length < 2 || !speaks || !language.determiners.has(tokens[from]?.lower ?? '')) return false;
    let end = from + 1;
    while (end < to && !language.functionWords.has(tokens[end]?.lower ?? '')) end++;
    const noun = tokens[end - 1];
    if (noun === undefined || noun.capital || end >= to || !LINK.test(tokens[end]?.lower ?? '')) return false;
    return !isBodyNoun(noun.lower, language) && !language.documents.has(noun.lower);
  }

  /** "head of", "co-founder of": what makes a noun an office. */
  private isHead(at: number): boolean {
    return (
      /^(?:head|chief|member|co-\p{L}+|lead)$/u.test(this.tokens[at]?.lower ?? '') &&
      /^(?:of|at|for)$/u.test(this.tokens[at + 1]?.lower ?? '')
    );
  }
}
