import type { Name } from '../mentions/findNames.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Token } from '../text/tokens.ts';
import type { Layout } from './layout.ts';

/** A name so many tokens into a sentence can still belong to the phrase that opens it. */
const OPENING = 4;

/** An apposition with another one in it has so many words at most. */
const APPOSED = 18;

/** Days, months, numbers and the stops of their abbreviations: what says when something was said, in so many words at most. */
const TIME_WORDS = 5;
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|\d{1,4}|\.|today|yesterday|tonight|morning|afternoon|evening|night|week|month|year)$/u;

/** "many of those in the room": so many words at most. */
const QUANTIFIED = 6;
/** A subject with a noun that is in no table has fewer words. */
const UNKNOWN_WORDS = 7;

/** What ties a noun to a name behind it. */
const RELATING = /^(?:for|of|at|with|from|in|on|to|close|based|representing|working|using|der|des|vom|von)$/u;

/** Who holds an office stands so many tokens behind its first word at most. */
const HOLDER_WORDS = 16;

/** A clause about the subject is so many tokens long at most. */
const RELATIVE_REACH = 8;

/** Endings of nouns for those who can speak: "pharmacist", "teenagers", "confidant". */
const AGENT = /(?:ers?|ors?|ists?|ians?|(?:wo)?m[ae]n|ants?|ents?|ees|people|group|family|team)$/u;

/** Words with such an ending for what cannot speak. */
const THINGS = new Set(
  (
    'number order matter power water quarter computer tower river corner chapter paper letter center centre weather winter summer charter answer offer cover border ' +
    'shoulder finger dinner theater theatre filter server printer router laser counter register factor sector motor vector error mirror color colour odor terror ' +
    'horror floor door moment government statement event content environment document amount restaurant plant grant rent tent accident incident ' +
    'treatment movement agreement investment payment apartment experiment instrument element segment argument development management equipment department ' +
    'settlement announcement assessment commitment employment engagement improvement measurement requirement tournament parliament patent intent extent ' +
    'degree fee tree knee ' +
    // adjectives
    'recent different current present significant permanent subsequent independent prominent apparent frequent ancient violent silent urgent decent innocent ' +
    'excellent efficient sufficient consistent persistent relevant dominant brilliant elegant distant instant constant vacant important bigger larger smaller better'
  ).split(' '),
);

export const isAgent = (word: string): boolean =>
  AGENT.test(word) && !/power$|\d/u.test(word) && !THINGS.has(word) && !THINGS.has(word.replace(/s$/u, ''));

/** What the words around a noun or a name say of it. */
export class Nouns {
  constructor(private readonly layout: Layout) {}

  /** Letters between commas are a degree or a party, not who speaks: "Bethany Keith, MS, RDN, told …". */
  isLetters(at: number): boolean {
    return (
      this.layout.tokens[at - 1]?.text === ',' && /^(?:\p{Lu}\p{Ll}?){2,5}$/u.test(this.layout.tokens[at]?.text ?? '')
    );
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
      if (isLast) return isAgent(tokens[at]?.lower ?? '') && nameAt[at] === -1 ? at : -1;
    }
    return -1;
  }

  /** "Ira Katz of Little Five Points Pharmacy in Atlanta": the person whose name opens the phrase; -1 when none does. */
  leadingName(start: number, end: number): number {
    const { tokens, nameAt, language } = this.layout;
    const isBody = language.determiners.has(tokens[start]?.lower ?? '') && nameAt[start] === -1;
    const opens = isBody ? start + 1 : start;
    const first = nameAt[opens] ?? -1;
    const found = this.layout.names[first];
    if (found === undefined || found.from !== opens || (found.organisation && !isBody) || found.to >= end) return -1;
    const link = tokens[found.to]?.lower ?? '';
    const isLinked = /^(?:of|from|at|with|for|in)$/u.test(link) || language.relations.has(link);
    return isLinked && found.words.length > 1 ? first : -1;
  }

  /** "some", "many in the crowd", "all but two": the word that opens a short phrase without a noun for somebody; -1 without one. */
  quantifier(start: number, end: number): number {
    const { tokens, language } = this.layout;
    const { lower = '' } = tokens[start] ?? {};
    const isOne = language.quantifiers?.has(lower) === true && end - start <= QUANTIFIED;
    // "many posts": a noun, for a verb behind them would be "post"
    if (!/^(?:one|another)$/u.test(lower) && /s$/u.test(tokens[end]?.lower ?? '')) return -1;
    const isBare = end === start + 1 || /^(?:in|on|at|of|but|among|from)$/u.test(tokens[start + 1]?.lower ?? '');
    return isOne && isBare ? start : -1;
  }

  /** The token before "on Nov. 27" or "late Tuesday" when these end here; else the token itself. */
  beforeTime(end: number, from: number): number {
    const { tokens, sentenceAt } = this.layout;
    let at = end;
    while (
      at > from &&
      at > end - TIME_WORDS &&
      sentenceAt[at - 1] === sentenceAt[end] &&
      TIME.test(tokens[at]?.text ?? '')
    )
      at--;
    const before = tokens[at]?.lower ?? '';
    // "a post from October 2023", "data released Wednesday": the time belongs to the phrase.
    const isOwn = /^(?:from|of|for|by|to|until|before|after)$/u.test(before) || /ed$/u.test(before);
    if (at === end || isOwn || !/\p{L}/u.test(this.layout.slice(at + 1, end + 1))) return end;
    return /^(?:on|in|late|early|last|this|since)$/u.test(before) ? Math.max(at - 1, from) : at;
  }

  /** "Prince Ola, the younger brother of the heir, Haakon, has said": the person whose apposition the comma stands in; null without one. */
  outerName(comma: number, from: number): number | null {
    const { tokens, nameEnding, names, language, sentenceAt } = this.layout;
    for (let at = comma - 1; at > from && at > comma - APPOSED && sentenceAt[at] === sentenceAt[comma]; at--) {
      const { text = '', lower = '' } = tokens[at] ?? {};
      if (language.verbs.has(lower) || /^[;:—–]$/u.test(text)) return null;
      if (text !== ',') continue;
      const name = names[nameEnding[at] ?? -1];
      const isPerson = name !== undefined && !name.organisation && (name.words.length > 1 || name.title !== null);
      return isPerson && language.determiners.has(tokens[at + 1]?.lower ?? '') ? (nameEnding[at] ?? null) : null;
    }
    return null;
  }

  /** Whether a noun for somebody or for a text stands here, behind a name that says more of it: "Trump confidant", "Gallup poll". */
  isAttributed(at: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    const token = tokens[at];
    if (token?.word !== true || nameAt[at] !== -1 || language.functionWords.has(token.lower)) return false;
    if (language.nounsCapital !== undefined && token.capital) return true;
    const { lower } = token;
    return (
      language.people.has(lower) ||
      language.organisations.has(lower) ||
      language.documents.has(lower) ||
      (language.headFirst !== true && !language.verbs.has(lower) && isAgent(lower))
    );
  }

  /** "Trump campaign spokesman …", "Norway’s …": a name that says more of what comes behind it. */
  isAttribute(index: number): boolean {
    const { tokens, names, language } = this.layout;
    const next = tokens[names[index]?.to ?? -1];
    if (next === undefined) return false;
    return /^[’']s$/u.test(next.text) || language.people.has(next.lower) || language.organisations.has(next.lower);
  }

  /** "Essentially, …": a word that opens a sentence, no name. */
  isAdverb(index: number): boolean {
    const { tokens, names } = this.layout;
    const name = names[index];
    return (
      name !== undefined && name.words.length === 1 && /ly$/u.test(name.words[0] ?? '') && tokens[name.to]?.text === ','
    );
  }

  /** "El alcalde de Valmar, José Lacasa, …": the full name behind the comma that a phrase with this noun ends before; -1 without one. */
  apposedBehind(noun: number, to: number): number {
    const { tokens, nameAt, names, language } = this.layout;
    if (language.headFirst !== true) return -1;
    let at = noun + 1;
    while (at < to && at < noun + UNKNOWN_WORDS && tokens[at]?.word === true) at++;
    const index = tokens[at]?.text === ',' ? (nameAt[at + 1] ?? -1) : -1;
    const name = names[index];
    return name !== undefined && !name.organisation && name.words.length > 1 ? index : -1;
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
    if (language.headFirst !== true)
      return (
        (RELATING.test(link) || this.isParticiple(head + 1) || this.isSentTo(head, name)) && !this.isHolder(head, name)
      );
    const before = language.determiners.has(tokens[name - 1]?.lower ?? '') ? name - 2 : name - 1;
    return language.relations.has(tokens[before]?.lower ?? '');
  }

  /** "a team based in Oslo", "lawyers representing Lind"; not "a man named Lind". */
  private isParticiple(at: number): boolean {
    const { tokens, language } = this.layout;
    const { lower = '', capital = true } = tokens[at] ?? {};
    const isVerb = /(?:[^e]ed|ing)$/u.test(lower) && !/^(?:named|called|nicknamed|identified|surnamed)$/u.test(lower);
    return language.nounsCapital === undefined && !capital && isVerb;
  }

  /** "Norway’s envoy to Chad"; not "Norway’s envoy to Chad Ana Lind". */
  private isSentTo(head: number, index: number): boolean {
    const { tokens, names, nameAt } = this.layout;
    const name = names[nameAt[index] ?? -1];
    return tokens[head + 1]?.lower === 'to' && index - head < 4 && name?.words.length === 1;
  }

  /** "manager of advanced analytics Joe Holm", "Board of Trustees chairman Joe Holm": who holds the office, not whom it is of: "a friend of actor Joe Holm". */
  private isHolder(head: number, name: number): boolean {
    const { tokens, nameAt, language } = this.layout;
    // "Ambassador to the U.N. Ana Lind"
    const before = tokens[tokens[name - 1]?.text === '.' ? name - 2 : name - 1];
    if (language.nounsCapital !== undefined || before?.word !== true || language.functionWords.has(before.lower))
      return false;
    if (this.isParticiple(name - 1)) return false;
    return !language.people.has(before.lower) || nameAt[head] !== -1;
  }

  /** The name of a person at the end of the phrase that begins here: "Dairy Farmers of Norway president Joe Holm"; -1 without one. */
  holderAtEnd(start: number, to: number): number {
    const { tokens, nameAt, names, quoteAt, language } = this.layout;
    let end = start;
    while (end < to && end < start + HOLDER_WORDS && quoteAt[end] === -1) {
      const name = names[nameAt[end] ?? -1];
      const { word = false, lower = '', text = '' } = tokens[end] ?? {};
      if (name === undefined && !word && !/^[’']s?$/u.test(text)) break;
      const isOutside =
        language.functionWords.has(lower) && !/^(?:of|for|and|the|a|an|his|her|its|their)$/u.test(lower);
      if (name === undefined && (isOutside || language.verbs.has(lower))) break;
      end = name?.to ?? end + 1;
    }
    const index = this.layout.nameEnding[end] ?? -1;
    const name = names[index];
    if (name === undefined || name.from <= start || name.organisation || name.words.length < 2) return -1;
    const before = tokens[name.from - 1];
    const isNoun = before?.word === true && !language.functionWords.has(before.lower);
    return isNoun && (this.isPerson(name) || language.people.has(before.lower)) ? index : -1;
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
