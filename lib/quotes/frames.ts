import type { Reported } from '../mentions/languages/language.ts';
import type { Layout } from './layout.ts';
import type { Phrases } from './phrases.ts';
import type { Referents, Subject } from './referents.ts';

/** A phrase before "zufolge" is so many tokens long at most. */
const PHRASE = 14;
/** "wie die Polizei am Montag mitteilte": the verb stands so many tokens behind "wie" at most. */
const CLAUSE = 16;

/** A phrase that says whose account a sentence is, as tokens, with its subject. */
export interface Frame extends Subject {
  readonly start: number;
  readonly end: number;
}

/** Finds "nach Angaben der Polizei", "Medienberichten zufolge", "wie X mitteilte": the rest of the sentence is what is said. */
export class Frames {
  private readonly words: Reported | null;

  constructor(
    private readonly layout: Layout,
    private readonly referents: Referents,
    private readonly phrases: Phrases,
  ) {
    this.words = layout.language.reported ?? null;
  }

  /** The frame that begins here, in a paragraph from `from` to `to`; null without one. */
  frameAt(at: number, from: number, to: number): Frame | null {
    if (this.words === null) return null;
    const word = this.layout.tokens[at]?.lower ?? '';
    const before = this.words.before.has(word) ? this.prepositional(at, to) : null;
    if (before !== null) return before;
    if (this.words.behind.has(word)) return this.postpositional(at, from);
    if (this.words.as.has(word)) return this.clause(at, to);
    if (this.words.hence.has(word)) return this.hence(at);
    return null;
  }

  private prepositional(at: number, to: number): Frame | null {
    const { tokens } = this.layout;
    const end = this.phrases.end(at + 1, to);
    if (end < 0 || this.words === null) return null;
    const account = this.account(at + 1, end);
    if (account < 0 && !this.words.alone.has(tokens[at]?.lower ?? '')) return null;
    const behind = tokens[end]?.lower ?? '';
    const isBoth = account >= 0 && this.words.behind.has(behind);
    return { ...this.owner(at + 1, end, account), start: at, end: isBoth ? end + 1 : end };
  }

  /** "neuesten Studien zufolge"; "ihrer Meinung nach", where the noun must be one of an account. */
  private postpositional(at: number, from: number): Frame | null {
    const { tokens } = this.layout;
    const isAlone = this.words?.alone.has(tokens[at]?.lower ?? '') === true;
    for (let start = Math.max(from, at - PHRASE); start < at; start++) {
      if (!this.opensPhrase(start, from) || this.phrases.end(start, at) !== at) continue;
      const account = this.account(start, at);
      if (account < 0 && !isAlone) continue;
      return { ...this.owner(start, at, account), start, end: at + 1 };
    }
    return null;
  }

  /** Whether a noun phrase can begin here: a determiner, an adjective of accounts or a noun, not in the midst of one. */
  private opensPhrase(at: number, from: number): boolean {
    const { tokens, language, quoteAt, sentenceAt } = this.layout;
    const token = tokens[at];
    if (token?.word !== true || quoteAt[at] !== -1) return false;
    const isOpener =
      language.determiners.has(token.lower) ||
      this.words?.his.has(token.lower) === true ||
      this.words?.adjectives.has(token.lower) === true;
    if (!isOpener && !token.capital) return false;
    const before = tokens[at - 1];
    if (at === from || before?.word !== true || sentenceAt[at - 1] !== sentenceAt[at]) return true;
    return (
      !before.capital && !language.determiners.has(before.lower) && this.words?.adjectives.has(before.lower) !== true
    );
  }

  /** "wie die Polizei mitteilte": up to the comma or the stop behind a verb of speech. */
  private clause(at: number, to: number): Frame | null {
    const { tokens, language, sentenceAt, quoteAt } = this.layout;
    const opens = tokens[at - 1]?.text === ',' || sentenceAt[at - 1] !== sentenceAt[at];
    if (!opens) return null;
    let end = at + 1;
    while (end < to && end < at + CLAUSE && quoteAt[end] === -1) {
      const isMark = /^[,.;:!?–—]$/u.test(tokens[end]?.text ?? '.');
      if (isMark && this.layout.nameAt[end] === -1) break;
      end++;
    }
    let verb = end - 1;
    if (language.having?.has(tokens[verb]?.lower ?? '') === true) verb--;
    const word = tokens[verb]?.lower ?? '';
    if (!language.verbs.has(word) && language.perfect?.has(word) !== true) return null;
    const phrase = this.layout.isPronoun(tokens[at + 1]?.lower ?? '') ? at + 2 : this.phrases.end(at + 1, end);
    if (phrase < 0) return null;
    const subject = this.owner(at + 1, phrase, -1);
    return { ...subject, start: at, end: tokens[end]?.text === ',' ? end + 1 : end };
  }

  /** "Demnach …": who spoke goes on. */
  private hence(at: number): Frame | null {
    const subject = this.referents.goingOn(at) ?? { source: -1, via: '', from: at, to: at };
    const { sentenceAt } = this.layout;
    const isLong = sentenceAt[at + 3] === sentenceAt[at];
    return !isLong ? null : { ...subject, start: at, end: at + 1 };
  }

  /** The noun for an account in a phrase ("Angaben", "Medienberichten"); -1 without one. */
  private account(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      if (this.phrases.isAccount(at)) return at;
    }
    return -1;
  }

  /** Whose account it is: "der Polizei" in "Angaben der Polizei"; else the phrase itself. */
  private owner(from: number, to: number, account: number): Subject {
    const { tokens, names, nameAt, nameEnding, language } = this.layout;
    const first = tokens[from]?.lower ?? '';
    if (this.layout.isPronoun(first)) return this.pronoun(from);
    if (account >= 0 && this.words?.his.has(first) === true) return this.pronoun(from);
    let start = account >= 0 && account + 1 < to ? account + 1 : from;
    if (start > account && this.words?.from.has(tokens[start]?.lower ?? '') === true && start + 1 < to) start++;
    const name = nameEnding[to] ?? -1;
    const found = names[name];
    const isName = found !== undefined && found.from >= start && (found.words.length > 1 || found.from === start);
    if (isName) return { ...this.referents.named(name), from: start, to };
    let head = to - 1;
    for (let at = to - 1; at >= start; at--) {
      const lower = tokens[at]?.lower ?? '';
      const isNoun =
        nameAt[at] !== -1 ||
        language.people.has(lower) ||
        language.organisations.has(lower) ||
        language.documents.has(lower);
      if (isNoun) head = at;
      if (isNoun && language.determiners.has(tokens[at - 1]?.lower ?? '')) break;
    }
    return { source: this.referents.described(start, to, head), via: this.layout.slice(start, to), from: start, to };
  }

  private pronoun(at: number): Subject {
    const subject = this.layout.isPronoun(this.layout.tokens[at]?.lower ?? '')
      ? this.referents.pronoun(at)
      : this.referents.goingOn(at);
    const via = this.layout.tokens[at]?.text ?? '';
    return subject ?? { source: -1, via, from: at, to: at + 1 };
  }
}
