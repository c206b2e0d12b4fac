import type { Name } from '../mentions/findNames.ts';
import type { Language } from '../mentions/languages/language.ts';
import type { Token } from '../text/tokens.ts';

/** So many words of a role are taken before a name and behind it; the noun of one without a determiner is among its first. */
const ROLE_WORDS_BEFORE = 8;
const ROLE_WORDS_AFTER = 25;
const ROLE_OPENING = 5;
/** Endings of nouns for people: “geologist”, “airman”. */
const AGENT = /(?:[^aeiou]er|ator|ist|ician|(?:wo)?man)$/u;

/** A role as a range of tokens, end exclusive. */
export interface RoleSpan {
  readonly from: number;
  readonly to: number;
}

/** Finds what a text says of a person beside the name. */
export class Roles {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
  ) {}

  /** "the ministry's spokesman X", "X, head of research at Y,", "X, who chairs Y,": the words of the role; null without one. */
  of(name: Name): RoleSpan | null {
    return this.roleBefore(name) ?? this.officeBefore(name) ?? this.roleAfter(name);
  }

  private roleBefore(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    const noun = tokens[name.from - 1];
    if (noun === undefined || noun.capital || !this.isPersonNoun(noun)) return null;
    let from = name.from - 1;
    while (from > 0 && name.from - from < ROLE_WORDS_BEFORE) {
      const token = tokens[from - 1];
      if (token === undefined || !(token.word || /^[’']s$/u.test(token.text)) || language.verbs.has(token.lower)) break;
      if (language.that.has(token.lower) || (/ing$/u.test(token.lower) && tokens[from - 2]?.text === ',')) break;
      if (language.functionWords.has(token.lower) && !language.determiners.has(token.lower)) break;
      from--;
      if (language.determiners.has(token.lower)) break;
    }
    return { from, to: name.from };
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

  private roleAfter(name: Name): RoleSpan | null {
    const { tokens, language } = this;
    if (tokens[name.to]?.text !== ',') return null;
    const from = name.to + 1;
    let to = from;
    let noun = -1;
    while (to < tokens.length && to < from + ROLE_WORDS_AFTER) {
      const token = tokens[to];
      if (token === undefined || /^[,.;:\n“”"—–]$/u.test(token.text)) break;
      if (tokens[from]?.lower !== 'who' && language.verbs.has(token.lower)) break;
      if (noun < 0 && (language.people.has(token.lower) || this.isHead(to))) noun = to;
      to++;
    }
    const first = tokens[from];
    if (
      first === undefined ||
      to <= from ||
      /^(?:owned|led|run|based|known|founded|headed|\p{L}+ed)$/u.test(first.lower)
    )
      return null;
    if (first.lower === 'who') return { from, to };
    const isNear = noun >= 0 && (language.determiners.has(first.lower) || noun - from < ROLE_OPENING);
    return isNear && !(language.functionWords.has(first.lower) && !language.determiners.has(first.lower))
      ? { from, to }
      : null;
  }

  /** "head of", "co-founder of": what makes a noun an office. */
  private isHead(at: number): boolean {
    return (
      /^(?:head|chief|member|co-\p{L}+|lead)$/u.test(this.tokens[at]?.lower ?? '') &&
      /^(?:of|at|for)$/u.test(this.tokens[at + 1]?.lower ?? '')
    );
  }

  private isPersonNoun({ lower }: Token): boolean {
    const { people, verbs, functionWords } = this.language;
    return people.has(lower) || (!verbs.has(lower) && !functionWords.has(lower) && AGENT.test(lower));
  }
}
