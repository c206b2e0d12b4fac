import type { Name } from '../mentions/findNames.ts';
import type { Layout } from './layout.ts';
import { isPersonNoun } from './roleNouns.ts';
import { isKnownKind } from './source.ts';
import type { Sources } from './sources.ts';

/** A name among so many first words opens the sentence: “The 66-year-old …”. */
const OPENING = 3;
/** Behind "Ana Lind’s sister," and "Lind campaign chairman" the subject follows within so many tokens. */
const ATTRIBUTED = 6;

/** Words that open a clause whose pronoun is mostly the subject of the clause before. */
const SUBORDINATE =
  /^(?:when|as|while|before|after|because|since|that|if|where|until|although|though|once|whereas|how|whether)$/u;

const PREPOSITION =
  /^(?:on|in|at|during|for|with|by|from|of|to|despite|amid|following|under|through|about|upon|like|unlike|along|without|outside|inside|near|behind|across|around|throughout)$/u;
/** "Thanking Ola Holm, …". */
const GERUND = /^\p{Lu}\p{Ll}{2,}ing$/u;
/** A clause before the subject has so many tokens at most. */
const CLAUSE = 20;
/** How somebody is brought in of whom no more is known. */
const INDEFINITE = /^(?:a|an|one|another)$/u;
const MEETING = /^(?:to|with|met|interviewed|called|asked|visited|contacted)$/u;
/** The noun of "one longtime ferry worker" is among so many words. */
const DESCRIPTION = 6;

/** So many sentences in a row that open with a pronoun are followed back to a name. */
const MAX_CHAIN = 3;

/** Finds by its place in the sentence who a pronoun stands for. */
export class Antecedents {
  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
    private readonly meet: (name: number) => number,
    private readonly describe: (from: number, to: number, head: number) => number,
  ) {}

  /** The sources that "he" may be, the likeliest first: subjects of its sentence, who spoke in it or right before its quotation, who opens the sentence before. */
  of(at: number): readonly number[] {
    const own = this.clauseBefore(at) ?? this.ownSubject(at);
    const { speaking, spokeAt } = this.sources;
    const { sentenceAt } = this.layout;
    const isTag = this.layout.quoteEndingAt(at - 1) >= 0;
    const near = [sentenceAt[at], isTag ? sentenceAt[this.sentenceStart(at) - 1] : -1];
    const spoke = spokeAt >= 0 && near.includes(sentenceAt[spokeAt]) ? speaking : null;
    return [own, spoke, this.opener(at)].flatMap((source) => source ?? []);
  }

  /** The sources that "it" may be, the likeliest first: the subject of its sentence, what spoke in the one before, the subject of that one. */
  ofNeuter(at: number): readonly number[] {
    const { speaking, spokeAt, all } = this.sources;
    const { sentenceAt } = this.layout;
    const before = sentenceAt[this.sentenceStart(at) - 1];
    const spoke = spokeAt >= 0 && sentenceAt[spokeAt] === before ? speaking : null;
    return [this.ownSubject(at), spoke, this.opener(at)].flatMap((index) => {
      const source = all[index ?? -1];
      const isThing =
        source !== undefined && source.kind !== 'group' && (source.kind !== 'person' || !isKnownKind(source));
      return isThing ? source.index : [];
    });
  }

  /** "Lind broke off when she recalled": the person who is the subject of the main clause before; null without one. */
  private clauseBefore(at: number): number | null {
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

  /** "When Lind was in town, she said", "Holm, who led them, told of it: “…,” he said": the person who opens the sentence itself. */
  private ownSubject(at: number): number | null {
    const { tokens, sentenceAt } = this.layout;
    let start = at;
    while (start > 0 && at - start < CLAUSE * 3 && sentenceAt[start - 1] === sentenceAt[at]) start--;
    const isClause = SUBORDINATE.test(tokens[start]?.lower ?? '');
    return start < at ? this.subjectAt(isClause ? start + 1 : start, at) : null;
  }

  /** The person whose name opens the sentence before this token's, across paragraphs; null where there is none. */
  opener(at: number, depth = 0): number | null {
    const { tokens, sentenceAt, quoteAt } = this.layout;
    let start = this.sentenceStart(at);
    const before = sentenceAt[start - 1] ?? -1;
    while (start > 0 && sentenceAt[start - 1] === before) start--;
    if (before !== -1 && quoteAt[start] !== -1) return this.sources.speaking;
    const pronoun = this.pronounAt(start);
    if (depth < MAX_CHAIN && pronoun >= 0)
      return this.sources.pronoun(
        tokens[pronoun]?.lower ?? '',
        [this.opener(start, depth + 1)].flatMap((one) => one ?? []),
      );
    const inner = SUBORDINATE.test(tokens[start]?.lower ?? '') ? start + 1 : start;
    const subject =
      this.subjectAt(start, start + CLAUSE) ?? this.mainSubject(start) ?? this.subjectAt(inner, start + CLAUSE);
    const spoke = this.sources.spokeAt;
    return subject ?? (spoke >= 0 && sentenceAt[spoke] === before ? null : this.possessorAt(start));
  }

  /** Where the sentence of a token begins, or that of the quotation that ends before the token. */
  private sentenceStart(at: number): number {
    const { sentenceAt } = this.layout;
    const quote = this.layout.quoteEndingAt(at - 1);
    let start = quote < 0 ? at : this.layout.firstToken(quote, at);
    const sentence = sentenceAt[start] ?? -1;
    while (start > 0 && (sentenceAt[start - 1] === sentence || sentenceAt[start - 1] === -1)) start--;
    return start;
  }

  /** The person who opens the sentence or clause that begins here, before a token; null where it is another. */
  private subjectAt(start: number, until: number): number | null {
    const { tokens, sentenceAt, nameAt, names, quoteAt, language } = this.layout;
    const reach = this.opensClause(start) ? 0 : OPENING;
    let last = start + reach;
    for (let at = start; at < last && at < until && sentenceAt[at] === sentenceAt[start] && quoteAt[at] === -1; at++) {
      const index = nameAt[at] ?? -1;
      const name = names[index];
      if (name !== undefined) {
        const goesOn = tokens[name.to]?.word === true || /^[,(’']s?$/u.test(tokens[name.to]?.text ?? '');
        if (name.to > until || sentenceAt[name.to] !== sentenceAt[start] || !goesOn) return null;
        if (!this.isAttribute(name)) return this.meet(index);
        last = name.to + ATTRIBUTED;
        at = name.to - 1;
        continue;
      }
      if (language.verbs.has(tokens[at]?.lower ?? '') || (tokens[at]?.text === ',' && last === start + reach)) break;
    }
    return this.indefiniteAt(start, until);
  }

  /** "Lind’s …", "Lind campaign …": a name that says more of what comes behind it. */
  private isAttribute({ to }: Name): boolean {
    const { tokens, language } = this.layout;
    const { text = '', lower = '', capital = false } = tokens[to] ?? {};
    return (
      /^[’']s?$/u.test(text) ||
      (!capital && (language.people.has(lower) || language.organisations.has(lower) || language.documents.has(lower)))
    );
  }

  /** "Lind’s plan was late": whose the subject is, unless it is another person; null without one. */
  private possessorAt(start: number): number | null {
    const { tokens, names, nameAt, language } = this.layout;
    const index = nameAt[start] ?? -1;
    const to = names[index]?.to ?? -1;
    if (!/^[’']s?$/u.test(tokens[to]?.text ?? '')) return null;
    const noun = tokens.slice(to + 1, to + 1 + OPENING).some((token) => isPersonNoun(token, language));
    return noun ? null : this.meet(index);
  }

  /** "A neighbour heard it", "The paper spoke to one father, who …": somebody without a name as whom a sentence brings in; null without one. */
  private indefiniteAt(start: number, until: number): number | null {
    const { tokens, sentenceAt, quoteAt, nameAt, language } = this.layout;
    for (let at = start; at < until && sentenceAt[at] === sentenceAt[start] && quoteAt[at] === -1; at++) {
      const opens = at === start || MEETING.test(tokens[at - 1]?.lower ?? '');
      if (!opens || !INDEFINITE.test(tokens[at]?.lower ?? '')) continue;
      for (let head = at + 1; head < at + DESCRIPTION && tokens[head]?.word === true && nameAt[head] === -1; head++) {
        const noun = tokens[head];
        const next = tokens[head + 1];
        if (noun === undefined || language.functionWords.has(noun.lower)) break;
        if (!language.people.has(noun.lower) || /s$/u.test(noun.lower)) continue;
        const goesOn =
          next !== undefined && (next.capital || /^[’']s?$/u.test(next.text) || isPersonNoun(next, language));
        return goesOn ? null : this.describe(at, head + 1, head);
      }
    }
    return null;
  }

  /** "He left", "Known for her songs, she left": the pronoun that is the subject of the sentence that begins here; -1 without one. */
  private pronounAt(start: number): number {
    const { language, tokens, sentenceAt, nameAt, quoteAt } = this.layout;
    for (let at = start; at < start + CLAUSE && sentenceAt[at] === sentenceAt[start] && quoteAt[at] === -1; at++) {
      if (nameAt[at] !== -1 && at > start) return -1;
      const { lower = '' } = tokens[at] ?? {};
      const isFirst = at === start || tokens[at - 1]?.text === ',';
      if (isFirst && (language.he.has(lower) || language.she.has(lower))) return at;
    }
    return -1;
  }

  /** "As they met,", "In Vik,", "Thanking them,": words before the subject. */
  private opensClause(start: number): boolean {
    const { text = '', lower = '' } = this.layout.tokens[start] ?? {};
    const isGerund = GERUND.test(text) && (this.layout.nameAt[start] ?? -1) < 0;
    return isGerund || SUBORDINATE.test(lower) || PREPOSITION.test(lower);
  }

  /** "As they met, Ola's wife Ana Lind shared a photo": the person behind the clause that opens a sentence; null without one. */
  private mainSubject(start: number): number | null {
    const { tokens, sentenceAt, nameAt, names, quoteAt, language } = this.layout;
    const opens = this.opensClause(start);
    let at = start;
    while (opens && at < start + CLAUSE && sentenceAt[at] === sentenceAt[start] && tokens[at]?.text !== ',') at++;
    if (tokens[at]?.text !== ',' || !opens) return null;
    for (let ahead = at + 1; ahead < at + 1 + OPENING + 2 && quoteAt[ahead] === -1; ahead++) {
      const index = nameAt[ahead] ?? -1;
      const name = names[index];
      const next = tokens[name?.to ?? -1];
      const isSubject =
        next?.word === true &&
        (!language.functionWords.has(next.lower) || language.auxiliaries.has(next.lower)) &&
        (name?.words.length !== 1 ||
          language.verbs.has(next.lower) ||
          language.auxiliaries.has(next.lower) ||
          /(?:ed|s)$/u.test(next.lower));
      if (name !== undefined && !name.organisation && isSubject) return this.meet(index);
      if (name === undefined && language.verbs.has(tokens[ahead]?.lower ?? '')) return null;
    }
    return null;
  }
}
