import { men, women } from '../mentions/givenNames.ts';
import type { Name } from '../mentions/findNames.ts';
import type { Layout } from './layout.ts';
import type { Sources } from './attribute.ts';
import { Owners } from './owners.ts';

/** A subject whose verb stands further behind its noun has a verb of its own in between. */
const MAX_PHRASE = 10;

/** A name among so many first words opens the sentence: “The 66-year-old …”. */
const OPENING = 4;

/** Words that open a clause whose pronoun is mostly the subject of the clause before. */
const SUBORDINATE = /^(?:when|as|while|before|after|because|since|that|if|where|until|although|though)$/u;

/** So many sentences in a row that open with a pronoun are followed back to a name. */
const MAX_CHAIN = 3;

/** Endings of nouns for those who can speak: "pharmacist", "teenagers", "confidant". */
const AGENT = /(?:ers?|ors?|ists?|ians?|(?:wo)?m[ae]n|ants?|ents?|ees|people|group|family|team)$/u;

/** Who is said to speak: an index into `Sources.all` (-1: unknown), and the words that say so as a token range. */
export interface Subject {
  readonly source: number;
  readonly via: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the subject of a reporting verb: a name, a pronoun or a noun phrase. */
export class Subjects {
  /** Index of a name to its source, for the names met so far. */
  readonly met = new Map<number, number>();
  private readonly owners: Owners;

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
  ) {
    this.owners = new Owners(layout, sources, (name) => this.meet(name));
  }

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
      (language.auxiliaries.has(tokens[at]?.lower ?? '') || /ly$/u.test(tokens[at]?.lower ?? '')) &&
      tokens[at]?.capital !== true &&
      this.layout.nameAt[at] === -1
    )
      at--;
    const token = tokens[at];
    if (token === undefined || this.layout.quoteAt[at] !== -1) return null;
    if (this.layout.sentenceAt[at] !== this.layout.sentenceAt[verb]) return null;
    if (this.layout.isPronoun(token.lower)) return this.pronoun(at);
    const sentence = this.layout.sentenceAt[verb];
    if (/^(?:who|which|that)$/u.test(token.lower)) return this.antecedent(at, from);
    if (/^(?:and|but)$/u.test(token.lower) || this.isCoordinated(at, verb)) return this.sentenceSubject(verb, from);
    if (token.text === ')') {
      const open = this.opening(at, from);
      if (open > from) return this.nounPhrase(open, from);
    }
    if (token.text === ',') {
      let passed = -1;
      for (let back = at - 1; back > from && back > at - 28 && this.layout.sentenceAt[back] === sentence; back--) {
        if (tokens[back]?.text !== ',') continue;
        // "the Institute for Economic Affairs (IEA), a think-tank, said"
        const apposed = this.layout.nameEnding[at] ?? -1;
        const between = this.layout.names[apposed];
        if (between !== undefined && between.from === back + 1 && !between.organisation) return this.named(apposed);
        if (this.isLetters(back - 1)) continue;
        const bracket = tokens[back - 1]?.text === ')' && tokens[back - 3]?.text === '(' ? back - 3 : back;
        const name = this.layout.nameEnding[bracket] ?? -1;
        if (name < 0) return passed >= 0 ? this.named(passed) : this.nounPhrase(bracket, from);
        if (!this.isOfBody(name)) return this.named(name);
        if (passed < 0) passed = name;
      }
      return passed >= 0 ? this.named(passed) : null;
    }
    return this.nounPhrase(at + 1, from);
  }

  /** The bracket that "Gov. Ana Lind (R) said" opens; -1 without one. */
  private opening(close: number, from: number): number {
    for (let at = close - 1; at > from && at > close - 8; at--) if (this.layout.tokens[at]?.text === '(') return at;
    return -1;
  }

  /** "Ana Lind, president of Lind & Holm, an agency, said": a name that says where somebody works. */
  private isOfBody(index: number): boolean {
    const name = this.layout.names[index];
    const before = (name?.from ?? 0) - 1;
    const isTitled = this.layout.language.titles.has(this.layout.tokens[before]?.lower ?? '');
    return /^(?:of|at|by|for|from|with|&)$/u.test(this.layout.tokens[isTitled ? before - 1 : before]?.lower ?? '');
  }

  /** Letters between commas are a degree or a party, not who speaks: "Bethany Keith, MS, RDN, told …". */
  private isLetters(at: number): boolean {
    return this.layout.tokens[at - 1]?.text === ',' && /^\p{Lu}{2,5}$/u.test(this.layout.tokens[at]?.text ?? '');
  }

  /** The name before a relative pronoun: "a text from her husband, Joe Hannouch, that said". */
  private antecedent(relative: number, from: number): Subject | null {
    const end = this.layout.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
    const name = this.layout.nameEnding[end] ?? -1;
    if (name >= 0) return this.named(name);
    return end > from ? this.nounPhrase(end, from) : null;
  }

  /** Between "and" and the verb stand only auxiliaries: "was on the call and had told". */
  private isCoordinated(at: number, verb: number): boolean {
    for (let back = verb - 1; back > at; back--)
      if (/^(?:and|but)$/u.test(this.layout.tokens[back]?.lower ?? '')) return true;
    return false;
  }

  /** The name or pronoun that opens the sentence: what its second verb also goes with. */
  sentenceSubject(verb: number, from: number): Subject | null {
    const { tokens, nameAt, sentenceAt, quoteAt, language } = this.layout;
    let at = verb;
    while (at > from && sentenceAt[at - 1] === sentenceAt[verb]) at--;
    while (
      at < verb &&
      nameAt[at] === -1 &&
      language.functionWords.has(tokens[at]?.lower ?? '') &&
      !this.layout.isPronoun(tokens[at]?.lower ?? '')
    )
      at++;
    for (let ahead = at; ahead < verb && ahead < at + 6; ahead++) {
      if (quoteAt[ahead] !== -1) return null;
      if (this.layout.isPronoun(tokens[ahead]?.lower ?? '')) return this.pronoun(ahead);
      const phrase = this.openingPhrase(ahead, verb);
      if (phrase !== null) return phrase;
      const name = nameAt[ahead] ?? -1;
      const next = tokens[this.layout.names[name]?.to ?? 0]?.text ?? '';
      if (name >= 0 && !this.isAdverbial(name) && !/^[’']s$/u.test(next)) return this.named(name);
      if (language.verbs.has(tokens[ahead]?.lower ?? '')) return null;
    }
    return null;
  }

  /** "Both parents stiffened their denunciation, saying": the short noun phrase that begins here; null without one. */
  openingPhrase(start: number, verb: number): Subject | null {
    const { tokens, nameAt, language } = this.layout;
    const begins = language.determiners.has(tokens[start]?.lower ?? '') || (nameAt[start] ?? -1) >= 0;
    if (!begins) return null;
    let at = start + 1;
    while (at < verb && (nameAt[at] ?? -1) >= 0) at++;
    for (; at < verb && at < start + 6; at++) {
      const token = tokens[at];
      if (token?.word !== true || language.functionWords.has(token.lower) || language.verbs.has(token.lower))
        return null;
      if (this.isAttributed(at) && !this.isAttributed(at + 1) && nameAt[at + 1] === -1) {
        if (/^[’']s$/u.test(tokens[at + 1]?.text ?? '')) return null;
        const source = this.described(start, at + 1, at);
        return { source, via: this.layout.slice(start, at + 1), from: start, to: at + 1 };
      }
    }
    return null;
  }

  /** The noun phrase that ends before `end`. */
  nounPhrase(end: number, from: number): Subject | null {
    const { tokens, language } = this.layout;
    const sentence = this.layout.sentenceAt[end - 1];
    let start = end;
    while (start > from && end - start < 16) {
      const token = tokens[start - 1];
      if (
        token === undefined ||
        this.layout.sentenceAt[start - 1] !== sentence ||
        this.layout.quoteAt[start - 1] !== -1
      )
        break;
      if (/^[,;:—–“”"()]$/u.test(token.text) || language.that.has(token.lower)) break;
      if (language.verbs.has(token.lower) && this.layout.nameAt[start - 1] === -1) break;
      if (
        /^(?:but|as|while|because|if|when|which|what|where|who|whom|after|before|since|until|than)$/u.test(token.lower)
      )
        break;
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
    if (start >= end) return null;
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
    const leading = this.leadingName(start, end);
    if (leading >= 0) return this.named(leading);
    if (name >= 0) {
      const found = this.layout.names[name];
      const link = tokens[head + 1]?.lower ?? '';
      if (
        found === undefined ||
        head < 0 ||
        head >= found.from ||
        !/^(?:for|of|at|with|from|in|close|der|des|vom|von)$/u.test(link)
      )
        return this.named(name);
    }
    if (head < 0) head = this.agentNoun(start, end);
    if (head < 0) {
      const apposed = end - start < MAX_PHRASE ? this.apposedTo(start, AGENT.test(tokens[end - 1]?.lower ?? '')) : -1;
      return apposed >= 0 ? this.named(apposed) : null;
    }
    for (let at = head; at > start; at--) {
      // The phrase begins at its own determiner, not at that of a phrase before it.
      if (!language.determiners.has(tokens[at]?.lower ?? '') || this.layout.nameAt[at] !== -1) continue;
      if (!/^(?:of|for|in|at|with|from|by|to|on|and|or)$/u.test(tokens[at - 1]?.lower ?? '')) start = at;
      break;
    }
    if (this.layout.nameAt[head] !== -1 && this.layout.nameAt[head] === this.layout.nameAt[end - 1])
      return this.named(this.layout.nameAt[head] ?? -1);
    const apposed = this.apposedTo(start);
    if (apposed >= 0) return this.named(apposed);
    if (end - head > MAX_PHRASE) return null;
    const source = this.described(start, end, head);
    return { source, via: this.layout.slice(start, end), from: start, to: end };
  }

  /** "officials who spoke with the paper said": who stands before a "who" whose clause ends before the verb; null without one. */
  private beforeRelative(start: number, from: number): Subject | null {
    const { tokens, nameAt, language } = this.layout;
    const relative = tokens[start - 1]?.lower ?? '';
    const isThat = relative === 'that' && language.people.has(tokens[start - 2]?.lower ?? '');
    if ((relative !== 'who' && !isThat) || start - 2 < from) return null;
    const isSubject =
      tokens[start]?.word === true && nameAt[start] === -1 && !language.determiners.has(tokens[start]?.lower ?? '');
    if (!isSubject) return null;
    return this.antecedent(start - 1, from);
  }

  /** "Wendy Liebmann, founder of the firm told …": the full name of a person before the comma that a phrase follows; -1 without one. */
  private apposedTo(start: number, isAgent = false): number {
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
  private agentNoun(start: number, end: number): number {
    const { tokens, language, nameAt } = this.layout;
    if (!language.determiners.has(tokens[start]?.lower ?? '')) return -1;
    for (let at = start + 1; at < end && at < start + 5; at++) {
      const isLast = at === end - 1 || /^(?:from|at|with|in|on)$/u.test(tokens[at + 1]?.lower ?? '');
      if (isLast) return AGENT.test(tokens[at]?.lower ?? '') && nameAt[at] === -1 ? at : -1;
    }
    return -1;
  }

  /** "Ira Katz of Little Five Points Pharmacy in Atlanta": the person whose name opens the phrase; -1 when none does. */
  private leadingName(start: number, end: number): number {
    const first = this.layout.nameAt[start] ?? -1;
    const found = this.layout.names[first];
    if (found === undefined || found.from !== start || found.organisation || found.to >= end) return -1;
    return /^(?:of|from|at|with|for|in)$/u.test(this.layout.tokens[found.to]?.lower ?? '') && found.words.length > 1
      ? first
      : -1;
  }

  /** Whether a noun for somebody or for a text stands here, behind a name that says more of it: "Trump confidant", "Gallup poll". */
  private isAttributed(at: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    const token = tokens[at];
    if (token?.word !== true || nameAt[at] !== -1 || language.functionWords.has(token.lower)) return false;
    const { lower } = token;
    return (
      language.people.has(lower) ||
      language.organisations.has(lower) ||
      language.documents.has(lower) ||
      (!language.verbs.has(lower) && AGENT.test(lower))
    );
  }

  subjectAfter(start: number, to: number): Subject | null {
    const { tokens, language, nameEnding } = this.layout;
    const first = tokens[start];
    if (first === undefined || start >= to || this.layout.quoteAt[start] !== -1) return null;
    if (this.layout.isPronoun(first.lower)) return this.pronoun(start);
    if (/^(?:of|about|to|in|on|at|with|by|from|after|during)$/u.test(first.lower)) return null;
    const direct = this.layout.nameAt[start] ?? -1;
    let end = start;
    let head = -1;
    while (end < to && end < start + 14) {
      const token = tokens[end];
      if (
        token === undefined ||
        this.layout.quoteAt[end] !== -1 ||
        !(token.word || /^[’']s$/u.test(token.text) || (token.text === '.' && this.layout.nameAt[end] !== -1))
      )
        break;
      if (
        end > start &&
        language.functionWords.has(token.lower) &&
        !/^(?:of|for|the|with|at|and|to|a|in|from|on)$/u.test(token.lower)
      )
        break;
      if (token.lower === 'on' || (/^(?:in|at)$/u.test(token.lower) && head < 0)) break;
      const name = this.layout.nameAt[end] ?? -1;
      if (name >= 0) {
        const found = this.layout.names[name];
        if (found === undefined) break;
        const following = tokens[found.to];
        const holder = this.nameAfterRole(found.to, to);
        if (holder >= 0) return { ...this.named(holder), from: start };
        if (head < 0 && this.isAttributed(found.to)) {
          end = found.to;
          continue;
        }
        if (
          !found.organisation &&
          !(found.words.length > 1 ? /^[’']s$/u : /^(?:[’']s|of|for)$/u).test(following?.text ?? '') &&
          !(following !== undefined && language.people.has(following.lower)) &&
          !/^(?:of|for|with|at|from)$/u.test(tokens[end - 1]?.lower ?? '')
        )
          return { ...this.named(name), from: start };
        end = found.to;
        if (
          direct === name &&
          !/^[’']s$/u.test(following?.text ?? '') &&
          !(following !== undefined && language.people.has(following.lower))
        )
          return this.named(name);
        continue;
      }
      if (
        head < 0 &&
        (language.people.has(token.lower) ||
          language.organisations.has(token.lower) ||
          language.documents.has(token.lower) ||
          (end > start && nameEnding[end] !== -1 && this.isAttributed(end)))
      ) {
        const next = tokens[end + 1];
        if (!(next !== undefined && (language.people.has(next.lower) || /^[’']s$/u.test(next.text)))) head = end;
      }
      end++;
    }
    if (head < 0) return direct >= 0 ? this.named(direct) : null;
    return {
      source: this.described(start, end, head),
      via: this.layout.slice(start, end),
      from: start,
      to: end,
    };
  }

  /** The name at the end of "managing owner Jorge Mas", from its lower-case words on; -1 when there is none. */
  private nameAfterRole(from: number, to: number): number {
    const { tokens, nameAt, language } = this.layout;
    let at = from;
    while (at < to && at < from + 5 && tokens[at]?.word === true && nameAt[at] === -1) {
      if (language.functionWords.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'and') return -1;
      at++;
    }
    const index = nameAt[at] ?? -1;
    const name = this.layout.names[index];
    return at > from && name !== undefined && !name.organisation && name.words.length > 1 ? index : -1;
  }

  private described(start: number, end: number, head: number): number {
    return this.sources.describe(start, end, head, {
      opener: this.openerBefore(start),
      owner: this.owners.of(start, end, head),
    });
  }

  pronoun(at: number): Subject | null {
    const word = this.layout.tokens[at]?.lower ?? '';
    const source = this.sources.pronoun(word, this.ownSubject(at) ?? this.openerBefore(at));
    return { source: source ?? -1, via: this.layout.tokens[at]?.text ?? word, from: at, to: at + 1 };
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
    for (let ahead = start; ahead < start + OPENING && sentenceAt[ahead] === before && quoteAt[ahead] === -1; ahead++) {
      const name = nameAt[ahead] ?? -1;
      if (name >= 0) return this.meet(name);
      if (language.verbs.has(tokens[ahead]?.lower ?? '') || tokens[ahead]?.text === ',') return null;
    }
    return null;
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
