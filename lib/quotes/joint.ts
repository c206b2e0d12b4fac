import type { Cue } from './cues.ts';
import type { Layout } from './layout.ts';
import type { Referents } from './referents.ts';

/** So many people at most are given as the speakers of one statement. */
const MAX_JOINT = 6;
/** A role before a name has so many words at most: "research assistant Mia Holm". */
const ROLE_WORDS = 6;
const ADDING = /^(?:and|et|und|y|e|ed|и|و)$/u;
const OWN = /^(?:his|her|their|its|other|others)$/u;
/** What opens the clause in which the first of several subjects stands. */
const CLAUSE = /^(?:that|as|when|while|but|where|because|by|from|to|dass|que|che|что)$/u;

/** Finds who speaks together with a subject: "Ana Lind and Bo Holm said". */
export class Joint {
  private last: Cue | null = null;

  constructor(
    private readonly layout: Layout,
    private readonly referents: Referents,
  ) {}

  /** A cue with the others to whom its statement is given, in the order of the text, and its end behind their names. */
  complete(cue: Cue, from: number, to: number): Cue {
    const { tokens, nameAt, names, language } = this.layout;
    if (cue.source < 0) return cue;
    if (cue.via !== '' && language.they.has(cue.via.toLowerCase())) return this.again(cue);
    if (cue.to <= cue.from) return this.remember(cue);
    if ((nameAt[cue.to - 1] ?? -1) < 0) return this.remember(this.inPhrase(cue));
    const isBefore = ADDING.test(tokens[cue.from - 1]?.lower ?? '');
    if (isBefore) {
      const found = this.before(cue.from - 1, from);
      const first = names[found[0] ?? -1];
      if (first === undefined) return this.remember(cue);
      const start = cue.start === cue.from ? this.roleStart(first.from, from) : cue.start;
      const via = this.layout.slice(first.from, cue.to);
      return this.remember({ ...cue, via, others: this.sourcesOf(found, cue), start });
    }
    const behind = ADDING.test(tokens[cue.to]?.lower ?? '') ? this.behind(cue.to + 1, to) : -1;
    const name = names[behind];
    if (name === undefined) return this.remember(cue);
    const end = cue.end === cue.to ? name.to : cue.end;
    const via = this.layout.slice(cue.from, name.to);
    return this.remember({ ...cue, via, others: this.sourcesOf([behind], cue), end });
  }

  /** "the FBI and federal prosecutors": a body and some people in one phrase are two speakers. */
  private inPhrase(cue: Cue): Cue {
    const { tokens, nameEnding, names } = this.layout;
    for (let and = cue.from + 1; and < cue.to - 1; and++) {
      const index = nameEnding[and] ?? -1;
      const name = names[index];
      if (!ADDING.test(tokens[and]?.lower ?? '') || name === undefined || name.from > cue.from + 1) continue;
      if (OWN.test(tokens[and + 1]?.lower ?? '')) return { ...cue, source: this.referents.meet(index) };
      const source = this.referents.described(and + 1, cue.to, cue.to - 1);
      return { ...cue, source, others: this.sourcesOf([index], cue) };
    }
    return cue;
  }

  private sourcesOf(names: readonly number[], { source }: Cue): readonly number[] {
    return [...new Set(names.map((name) => this.referents.meet(name)))].filter((other) => other !== source);
  }

  private remember(cue: Cue): Cue {
    this.last = cue;
    return cue;
  }

  /** "They said": whoever spoke together last. */
  private again(cue: Cue): Cue {
    const others = this.last?.source === cue.source ? this.last.others : undefined;
    return others === undefined ? cue : { ...cue, others };
  }

  /** The names that end before an "and", up to where the clause begins; empty when something else stands there. */
  private before(and: number, from: number): number[] {
    const { tokens, nameEnding, names } = this.layout;
    const found: number[] = [];
    let end = tokens[and - 1]?.text === ',' ? and - 1 : and;
    const isList = end < and;
    while (found.length < MAX_JOINT) {
      const index = nameEnding[end] ?? -1;
      const name = names[index];
      if (name === undefined) return [];
      found.unshift(index);
      const start = this.roleStart(name.from, from);
      if (this.opens(start, from)) return isList && found.length < 2 ? [] : found;
      if (tokens[start - 1]?.text !== ',') return [];
      if ((nameEnding[start - 1] ?? -1) < 0) return isList && found.length < 2 ? [] : found;
      end = start - 1;
    }
    return [];
  }

  /** The name behind an "and", when nothing is said of it alone: "said Ana Lind and Bo Holm."; -1 without one. */
  private behind(start: number, to: number): number {
    const { tokens, nameAt, names, quoteAt, language } = this.layout;
    for (let at = start; at < to && at < start + ROLE_WORDS && quoteAt[at] === -1; at++) {
      const token = tokens[at];
      const name = names[nameAt[at] ?? -1];
      if (name === undefined && this.isRole(at)) continue;
      if (name === undefined || token === undefined) return -1;
      const next = tokens[name.to];
      const goesOn = next?.word === true && !language.functionWords.has(next.lower);
      return goesOn || /^[’']s?$/u.test(next?.text ?? '') || language.auxiliaries.has(next?.lower ?? '')
        ? -1
        : (nameAt[at] ?? -1);
    }
    return -1;
  }

  /** The first token of the role that stands before a name. */
  private roleStart(name: number, from: number): number {
    let at = name;
    while (at > from && at > name - ROLE_WORDS && this.isRole(at - 1)) at--;
    return at;
  }

  private isRole(at: number): boolean {
    const { tokens, nameAt, sentenceAt, quoteAt, language } = this.layout;
    const { word = false, lower = '', text = '' } = tokens[at] ?? {};
    if (nameAt[at] !== -1 || quoteAt[at] !== -1 || sentenceAt[at] === -1) return false;
    if (language.determiners.has(lower) || text === '.') return true;
    return word && !CLAUSE.test(lower) && !language.verbs.has(lower) && !language.functionWords.has(lower);
  }

  /** Whether a clause begins at a token. */
  private opens(start: number, from: number): boolean {
    const { tokens, sentenceAt, quoteAt } = this.layout;
    const before = tokens[start - 1];
    if (start <= from || before === undefined || sentenceAt[start - 1] !== sentenceAt[start]) return true;
    return quoteAt[start - 1] !== -1 || CLAUSE.test(before.lower) || /^["“”»«–—-]$/u.test(before.text);
  }
}
