import { Descriptions } from './descriptions.ts';
import type { Layout } from './layout.ts';
import { Owners } from './owners.ts';
import type { Sources } from './sources.ts';

/** A name among so many first words opens the sentence: “The 66-year-old …”. */
const OPENING = 3;

/** Words that open a clause whose pronoun is mostly the subject of the clause before. */
const SUBORDINATE = /^(?:when|as|while|before|after|because|since|that|if|where|until|although|though)$/u;

const PREPOSITION = /^(?:on|in|at|during|for|with|by|from)$/u;
/** "Thanking Ola Holm, …". */
const GERUND = /^\p{Lu}\p{Ll}{2,}ing$/u;
/** A clause before the subject has so many tokens at most. */
const CLAUSE = 20;

/** So many sentences in a row that open with a pronoun are followed back to a name. */
const MAX_CHAIN = 3;

/** Who is said to speak: an index into `Sources.all` (-1: unknown), and the words that say so as a token range. */
export interface Subject {
  readonly source: number;
  readonly via: string;
  readonly from: number;
  readonly to: number;
  /** Who says the same with them: "Ana Lind and Bo Holm said"; none when not given. */
  readonly others?: readonly number[];
}

/** Who a name, a pronoun or a description in the text stands for. */
export class Referents {
  /** Index of a name to its source, for the names met so far. */
  private readonly met = new Map<number, number>();
  private readonly owners: Owners;
  private readonly descriptions: Descriptions;

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
  ) {
    this.owners = new Owners(layout, sources, (name) => this.meet(name));
    this.descriptions = new Descriptions(layout, sources);
  }

  described(start: number, end: number, head: number): number {
    return this.descriptions.describe(start, end, head, {
      opener: this.openerBefore(start),
      owner: this.ownerOf(start, end, head),
    });
  }

  /** Whose text or spokesperson a description is; null when that is not said. */
  ownerOf(start: number, end: number, head: number): number | null {
    return this.owners.of(start, end, head);
  }

  pronoun(at: number): Subject | null {
    const word = this.layout.tokens[at]?.lower ?? '';
    const source = this.sources.pronoun(word, this.ownSubject(at) ?? this.openerBefore(at));
    return {
      source: source ?? -1,
      via: (this.layout.tokens[at]?.text ?? word).replace(/^-(?:t-)?/u, ''),
      from: at,
      to: at + 1,
    };
  }

  /** "it said": the body or the text that spoke last or was named last; null without one. */
  neuter(at: number): Subject | null {
    const { sentenceAt } = this.layout;
    let start = at;
    while (start > 0 && sentenceAt[start - 1] === sentenceAt[at]) start--;
    const source = this.sources.neuter(start);
    return source === null ? null : { source, via: this.layout.tokens[at]?.text ?? '', from: at, to: at + 1 };
  }

  /** "Lind broke off when she recalled": the person who is the subject of the main clause before; null without one. */
  private ownSubject(at: number): number | null {
    const { tokens, sentenceAt, nameAt, names, quoteAt, language } = this.layout;
    if (!SUBORDINATE.test(tokens[at - 1]?.lower ?? '')) return null;
    for (let back = at - 2; back >= 0 && sentenceAt[back] === sentenceAt[at] && quoteAt[back] === -1; back--) {
      const name = names[nameAt[back] ?? -1];
      if (name === undefined || name.from !== back || name.organisation) continue;
      const before = tokens[back - 1];
      const opens = before === undefined || sentenceAt[back - 1] !== sentenceAt[at] || before.text === ',';
      if (opens && tokens[name.to]?.word === true && !language.functionWords.has(tokens[name.to]?.lower ?? ''))
        return this.meet(nameAt[back] ?? -1);
    }
    return null;
  }

  /** Who goes on where a verb has no subject: who opens the sentence before, when that is somebody; else who spoke last. */
  goingOn(at: number): Subject | null {
    const opener = this.openerBefore(at);
    const source = (opener === null ? undefined : this.sources.all[opener])?.index ?? this.sources.speaking;
    return source === null ? null : { source, via: this.sources.all[source]?.name ?? '', from: at, to: at };
  }

  private isSingular(at: number): boolean {
    const { language, tokens } = this.layout;
    const word = tokens[at]?.lower ?? '';
    return language.he.has(word) || language.she.has(word);
  }

  /** The person whose name opens the sentence before this token's, across paragraphs; null where there is none. */
  private openerBefore(at: number, depth = 0): number | null {
    const { tokens, sentenceAt, nameAt, quoteAt, language } = this.layout;
    const sentence = sentenceAt[at] ?? -1;
    let start = at;
    while (start > 0 && (sentenceAt[start - 1] === sentence || sentenceAt[start - 1] === -1)) start--;
    const before = sentenceAt[start - 1] ?? -1;
    while (start > 0 && sentenceAt[start - 1] === before) start--;
    if (before !== -1 && quoteAt[start] !== -1) return this.sources.speaking;
    if (depth < MAX_CHAIN && this.isSingular(start)) {
      return this.sources.pronoun(tokens[start]?.lower ?? '', this.openerBefore(start, depth + 1));
    }
    const reach = GERUND.test(tokens[start]?.text ?? '') && (nameAt[start] ?? -1) < 0 ? 0 : OPENING;
    for (let ahead = start; ahead < start + reach && sentenceAt[ahead] === before && quoteAt[ahead] === -1; ahead++) {
      const name = nameAt[ahead] ?? -1;
      if (name >= 0) return this.meet(name);
      if (language.verbs.has(tokens[ahead]?.lower ?? '') || tokens[ahead]?.text === ',') break;
    }
    return this.mainSubject(start);
  }

  /** "As they met, Ola's wife Ana Lind shared a photo": the person behind the clause that opens a sentence; null without one. */
  private mainSubject(start: number): number | null {
    const { tokens, sentenceAt, nameAt, names, quoteAt, language } = this.layout;
    const opens =
      [SUBORDINATE, PREPOSITION].some((words) => words.test(tokens[start]?.lower ?? '')) ||
      GERUND.test(tokens[start]?.text ?? '');
    let at = start;
    while (opens && at < start + CLAUSE && sentenceAt[at] === sentenceAt[start] && tokens[at]?.text !== ',') at++;
    if (tokens[at]?.text !== ',' || !opens) return null;
    for (let ahead = at + 1; ahead < at + 1 + OPENING + 2 && quoteAt[ahead] === -1; ahead++) {
      const index = nameAt[ahead] ?? -1;
      const name = names[index];
      const next = tokens[name?.to ?? -1];
      const isSubject =
        next?.word === true &&
        !language.functionWords.has(next.lower) &&
        (name?.words.length !== 1 || language.verbs.has(next.lower) || /(?:ed|s)$/u.test(next.lower));
      if (name !== undefined && !name.organisation && isSubject) return this.meet(index);
      if (name === undefined && language.verbs.has(tokens[ahead]?.lower ?? '')) return null;
    }
    return null;
  }

  /** Gives "the group" before a name between commas that name. */
  nameBefore(index: number): void {
    const { tokens, names, language } = this.layout;
    const name = names[index];
    if (name === undefined || tokens[name.from - 1]?.text !== ',' || tokens[name.to]?.text !== ',') return;
    const noun = tokens[name.from - 2]?.lower ?? '';
    if (language.organisations.has(noun) && tokens[name.from - 3]?.lower === 'the')
      this.sources.nameAs(noun, this.meet(index));
  }

  named(index: number): Subject {
    const name = this.layout.names[index];
    return { source: this.meet(index), via: name?.name ?? '', from: name?.from ?? 0, to: name?.to ?? 0 };
  }

  meet(index: number): number {
    const known = this.met.get(index);
    if (known !== undefined) return known;
    const name = this.layout.names[index];
    if (name === undefined) return -1;
    const source = this.sources.meet(name);
    this.met.set(index, source);
    return source;
  }
}
