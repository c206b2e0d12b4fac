import type { Name } from '../mentions/findNames.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Token } from '../text/tokens.ts';
import type { Layout } from './layout.ts';

/** A name so many tokens into a sentence can still belong to the phrase that opens it. */
const OPENING = 4;

/** A subject with a noun that is in no table has fewer words. */
const UNKNOWN_WORDS = 7;

/** A clause about the subject is so many tokens long at most. */
const RELATIVE_REACH = 8;

/** Endings of nouns for those who can speak: "pharmacist", "teenagers", "confidant". */
const AGENT = /(?:ers?|ors?|ists?|ians?|(?:wo)?m[ae]n|ants?|ents?|ees|people|group|family|team)$/u;

export const isAgent = (word: string): boolean => AGENT.test(word);

/** What the words around a noun or a name say of it. */
export class Nouns {
  constructor(private readonly layout: Layout) {}

  /** Letters between commas are a degree or a party, not who speaks: "Bethany Keith, MS, RDN, told …". */
  isLetters(at: number): boolean {
    return this.layout.tokens[at - 1]?.text === ',' && /^\p{Lu}{2,5}$/u.test(this.layout.tokens[at]?.text ?? '');
  }

  /** "Wendy Liebmann, founder of the firm told …": the full name of a person before the comma that a phrase follows; -1 without one. */
  apposedTo(start: number, isAgent = false): number {
    let comma = start - 1;
    while (this.isLetters(comma - 1)) comma -= 2;
    if (this.layout.tokens[comma]?.text !== ',') return -1;
    const index = this.layout.nameEnding[comma] ?? -1;
    const name = this.layout.names[index];
    const isPerson = name !== undefined && (this.isPerson(name) || (isAgent && name.words.length > 1));
    return isPerson && !name.organisation ? index : -1;
  }

  /** Whether a name has a given name that is known, a title, or was called by one before. */
  private isPerson(name: Name): boolean {
    const [first = ''] = name.words;
    return name.title !== null || (name.words.length > 1 && (men.has(first) || women.has(first)));
  }

  /** The last word of a short phrase when it can name somebody who speaks, by its ending: "the pharmacist", "the teenagers". */
  agentNoun(start: number, end: number): number {
    const { tokens, language, nameAt } = this.layout;
    if (!language.determiners.has(tokens[start]?.lower ?? '') || language.headFirst === true) return -1;
    for (let at = start + 1; at < end && at < start + 5; at++) {
      const isLast = at === end - 1 || /^(?:from|at|with|in|on)$/u.test(tokens[at + 1]?.lower ?? '');
      if (isLast) return AGENT.test(tokens[at]?.lower ?? '') && nameAt[at] === -1 ? at : -1;
    }
    return -1;
  }

  /** "Ira Katz of Little Five Points Pharmacy in Atlanta": the person whose name opens the phrase; -1 when none does. */
  leadingName(start: number, end: number): number {
    const first = this.layout.nameAt[start] ?? -1;
    const found = this.layout.names[first];
    if (found === undefined || found.from !== start || found.organisation || found.to >= end) return -1;
    return /^(?:of|from|at|with|for|in)$/u.test(this.layout.tokens[found.to]?.lower ?? '') && found.words.length > 1
      ? first
      : -1;
  }

  /** Whether a noun for somebody or for a text stands here, behind a name that says more of it: "Trump confidant", "Gallup poll". */
  isAttributed(at: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    const token = tokens[at];
    if (token?.word !== true || nameAt[at] !== -1 || language.functionWords.has(token.lower)) return false;
    const { lower } = token;
    return (
      language.people.has(lower) ||
      language.organisations.has(lower) ||
      language.documents.has(lower) ||
      (language.headFirst !== true && !language.verbs.has(lower) && AGENT.test(lower))
    );
  }

  /** "On Labour Day, Lind …": a name at the end of the preposition that opens a sentence. */
  isAdverbial(index: number): boolean {
    const { tokens, names, sentenceAt } = this.layout;
    const { from = 0, to = 0 } = names[index] ?? {};
    if (tokens[to]?.text !== ',') return false;
    let at = from;
    while (at > 0 && at > from - OPENING && sentenceAt[at - 1] === sentenceAt[from]) at--;
    return /^(?:on|in|at|during|after|before|for|from|since)$/u.test(tokens[at]?.lower ?? '');
  }

  /** A determiner and a few words that begin a clause and end before the verb, as tokens; null without them. */
  unknown(verb: number, from: number): { readonly from: number; readonly to: number } | null {
    const { tokens, language, sentenceAt } = this.layout;
    let end = verb;
    while (end > from && language.auxiliaries.has(tokens[end - 1]?.lower ?? '')) end--;
    for (let start = end - 2; start >= from && start > end - UNKNOWN_WORDS; start--) {
      if (sentenceAt[start] !== sentenceAt[verb] || tokens[start]?.word !== true) return null;
      const opens = start === from || sentenceAt[start - 1] !== sentenceAt[start] || tokens[start - 1]?.text === ',';
      if (!opens || !language.determiners.has(tokens[start]?.lower ?? '')) continue;
      return language.functionWords.has(tokens[start + 1]?.lower ?? '') ? null : { from: start, to: end };
    }
    return null;
  }

  /** The relative pronoun of a clause that ends here: "Dos funcionarios que pidieron el anonimato confirmaron"; -1 without one. */
  relativeBefore(end: number, from: number): number {
    const { tokens, sentenceAt, quoteAt, language } = this.layout;
    for (let at = end - 1; at > from && at > end - RELATIVE_REACH && sentenceAt[at] === sentenceAt[end]; at--) {
      const token = tokens[at];
      if (token?.word !== true || quoteAt[at] !== -1) return -1;
      if (language.relatives?.has(token.lower) === true) return at;
    }
    return -1;
  }

  /** Whether a noun says what the name behind it is to somebody else: "a spokesman for Ana Lind"; not "le président du conseil Jean Tissot". */
  isRelated(head: number, name: number): boolean {
    const { tokens, language } = this.layout;
    const link = tokens[head + 1]?.lower ?? '';
    if (language.headFirst !== true) return /^(?:for|of|at|with|from|in|close|der|des|vom|von)$/u.test(link);
    const before = language.determiners.has(tokens[name - 1]?.lower ?? '') ? name - 2 : name - 1;
    return language.relations.has(tokens[before]?.lower ?? '');
  }

  /** A function word that stands in no noun phrase. */
  isForeign({ lower }: Token): boolean {
    const { functionWords, within, determiners, auxiliaries } = this.layout.language;
    return functionWords.has(lower) && !within.has(lower) && !determiners.has(lower) && !auxiliaries.has(lower);
  }

  /** Whether a determiner goes on with the noun before it: "de la", "et les". */
  isTied(determiner: number): boolean {
    const { tokens, language } = this.layout;
    const before = tokens[determiner - 1]?.lower ?? '';
    return language.headFirst === true && (language.within.has(before) || language.joining?.has(before) === true);
  }
}
