import type { Frame } from './frames.ts';
import type { Layout } from './layout.ts';
import type { Nouns } from './nouns.ts';
import type { Subjects } from './subjects.ts';

/** A clause that says whose account a sentence is has so many tokens at most. */
const CLAUSE = 20;
/** Quotations are looked for so many tokens before the clause. */
const SENTENCE = 60;
/** What opens a sentence or a part of it. */
const OPENING = /^(?:[,;:—–(]|-+|and|but)$/u;

/** Finds "as Lind notes", "as the paper has reported": the rest of the sentence is what is said. */
export class AsClauses {
  constructor(
    private readonly layout: Layout,
    private readonly nouns: Nouns,
    private readonly subjects: Subjects,
  ) {}

  /** The clause that begins here, with its subject, in a paragraph that ends at `to`; null without one, and beside a quotation. */
  frameAt(at: number, to: number): Frame | null {
    const { tokens, language, sentenceAt } = this.layout;
    if (language.as?.has(tokens[at]?.lower ?? '') !== true) return null;
    const opens = sentenceAt[at - 1] !== sentenceAt[at] || OPENING.test(tokens[at - 1]?.lower ?? '');
    if (!opens || this.isBehindQuote(at)) return null;
    for (let end = at + 2; end <= to && end < at + CLAUSE; end++) {
      const isEnd = end === to || (tokens[end]?.word === false && this.layout.nameAt[end] === -1);
      if (this.layout.quoteAt[end] !== -1 && end < to) return null;
      if (!isEnd) continue;
      const frame = this.clause(at, end);
      if (frame !== null || tokens[end]?.text !== ',') return frame;
    }
    return null;
  }

  /** Whether a quotation stands before in the sentence. */
  private isBehindQuote(at: number): boolean {
    const { sentenceAt, quoteAt } = this.layout;
    for (let back = at - 1; back >= 0 && back > at - SENTENCE && sentenceAt[back] === sentenceAt[at]; back--)
      if (quoteAt[back] !== -1) return true;
    return this.layout.endsQuote(at - 1);
  }

  /** The clause from `at` to `end`, when its verb is its last word but for a time; null otherwise. */
  private clause(at: number, end: number): Frame | null {
    const { tokens, language, sentenceAt } = this.layout;
    if (this.layout.quoteStarting(end + 2) >= 0 || this.layout.quoteStarting(end + 1) >= 0) return null;
    let verb = this.nouns.beforeTime(end - 1, at);
    if (language.phrasal?.get(tokens[verb - 1]?.lower ?? '') === tokens[verb]?.lower) verb--;
    const isVerb = language.verbs.has(tokens[verb]?.lower ?? '') || language.phrasal?.has(tokens[verb]?.lower ?? '');
    if (isVerb !== true || verb < at + 2 || sentenceAt[verb] !== sentenceAt[at]) return null;
    const subject = this.subjects.subjectBefore(verb, at + 1);
    if (subject === null || subject.from <= at) return null;
    return { ...subject, start: at, end: tokens[end]?.text === ',' ? end + 1 : end };
  }
}
