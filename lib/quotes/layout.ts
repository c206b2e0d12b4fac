import { findCaselessNames } from '../mentions/caselessNames.ts';
import { findNames, type Name } from '../mentions/findNames.ts';
import type { Language } from '../mentions/languages/language.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { cutAsides, findDashed, type Pieces } from './asides.ts';
import { findQuoted } from './marks.ts';

/** A dateline or a label before a sentence has so many tokens at most. */
const LABEL = 14;

/** A text as tokens, and for each token the sentence, the quotation and the name that it stands in. */
export class Layout {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly quoted: readonly Span[];
  /** Quotations that go on with the one before, behind the reporter’s words. */
  readonly continuing: ReadonlySet<number>;
  /** Quotations that end where the reporter’s words begin, without a mark. */
  private readonly broken: ReadonlySet<number>;
  readonly names: readonly Name[];
  /** For each token an index into `quoted`, or -1; the marks themselves stand outside. */
  readonly quoteAt: Int32Array;
  /** For each token a number that is the same for all tokens of a sentence, or of a part of an endless one; -1 between sentences. */
  readonly sentenceAt: Int32Array;
  /** For each token an index into `names`, or -1. */
  readonly nameAt: Int32Array;
  /** For each token the name that ends before it, or -1. */
  readonly nameEnding: Int32Array;

  constructor(
    readonly text: string,
    readonly language: Language,
  ) {
    this.tokens = findTokens(text, language);
    const { quoted, broken, continuing } = this.pieces();
    this.quoted = quoted;
    this.broken = broken;
    this.continuing = continuing;
    this.names = (language.caseless === true ? findCaselessNames : findNames)(text, this.tokens, language);
    this.sentences = findSentences(text, language.nounsCapital === undefined ? undefined : language.functionWords);
    const count = this.tokens.length;
    this.quoteAt = this.cover(this.quoted);
    this.sentenceAt = cut(this.cover(this.sentences));
    this.nameAt = new Int32Array(count).fill(-1);
    this.nameEnding = new Int32Array(count + 1).fill(-1);
    for (const [index, name] of this.names.entries()) {
      this.nameAt.fill(index, name.from, name.to);
      this.nameEnding[name.to] = index;
    }
  }

  isPronoun(word: string): boolean {
    return this.language.he.has(word) || this.language.she.has(word) || this.language.they.has(word);
  }

  private pieces(): Pieces {
    const quoted = findQuoted(this.text);
    if (this.language.asides !== true) return { quoted, broken: new Set(), continuing: new Set() };
    const dashed = findDashed(this.text, this.tokens, this.language);
    return cutAsides(withoutInner(quoted, dashed), this.tokens, this.language);
  }

  endsQuote(at: number): boolean {
    return this.quoteEndingAt(at) >= 0;
  }

  /** The quotation whose closing mark is this token (or stands before this comma), or -1. */
  quoteEndingAt(at: number): number {
    let back = at;
    while (back > at - 3 && /^[,—–-]$/u.test(this.tokens[back]?.text ?? '')) back--;
    const own = this.quoteAt[back] ?? -1;
    if (own >= 0 && this.broken.has(own) && this.quoteAt[back + 1] !== own) return own;
    const mark = this.tokens[back];
    if (mark === undefined || mark.word || mark.text === '\n' || this.quoteAt[back] !== -1) return -1;
    return this.quoteAt[back - 1] ?? -1;
  }

  quoteStarting(at: number): number {
    const quote = this.quoteAt[at] ?? -1;
    return quote >= 0 && this.quoteAt[at - 1] !== quote ? quote : -1;
  }

  firstToken(quote: number, before: number): number {
    let at = before - 1;
    while (at > 0 && this.quoteAt[at] !== quote) at--;
    while (at > 0 && this.quoteAt[at - 1] === quote) at--;
    return at;
  }

  lastToken(quote: number, to: number): number {
    const end = this.quoted[quote]?.end ?? 0;
    let low = 0;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The token behind "according to", "de acuerdo con"; not behind `at` when no such words stand here. */
  behindAccording(at: number): number {
    const { language, tokens } = this;
    for (const completion of language.accordingTo.get(tokens[at]?.lower ?? '') ?? []) {
      const words = completion === '' ? [] : completion.split(' ');
      if (this.tokens[at]?.lower === 'per' && !this.isPer(at)) continue;
      if (words.every((word, index) => tokens[at + 1 + index]?.lower === word)) return at + 1 + words.length;
    }
    return at;
  }

  /** Where the quotation ends that reaches over `end`; else `end`. */
  quoteEnd(end: number, to: number): number {
    const quote = this.quoteAt[end - 1] ?? -1;
    return quote < 0 ? end : this.lastToken(quote, to);
  }

  /** Where a sentence begins behind "NORDHAVEN (Reuters) --" or "THE FACTS:". */
  behindLabel(first: number, to: number): number {
    const { tokens } = this;
    const { text = '', word = false } = tokens[first] ?? {};
    if (!word || text !== text.toUpperCase()) return first;
    for (let at = first + 1; at < to && at < first + LABEL; at++)
      if (/^(?::|[-–—]+)$/u.test(tokens[at]?.text ?? '')) return tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    return first;
  }

  startsUpper(at: number): boolean {
    return this.tokens[at]?.capital === true;
  }

  /** So many tokens, the name of a body being one. */
  wordsBetween(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) {
      const name = this.nameAt[at] ?? -1;
      if (name < 0 || name !== this.nameAt[at - 1] || this.names[name]?.organisation !== true) count++;
    }
    return count;
  }

  /** ", per the Post": not "one per person". */
  private isPer(at: number): boolean {
    const next = this.tokens[at + 1];
    const isNamed = next !== undefined && (next.capital || this.language.determiners.has(next.lower));
    return this.tokens[at - 1]?.text === ',' && isNamed;
  }

  find(from: number, to: number, text: string): number {
    for (let at = from; at < to; at++) if (this.tokens[at]?.text === text) return at;
    return -1;
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
  }

  /** For each token the index of the span it stands in, or -1. */
  private cover(spans: readonly Span[]): Int32Array {
    const at = new Int32Array(this.tokens.length).fill(-1);
    let index = 0;
    for (const [position, token] of this.tokens.entries()) {
      while (index < spans.length && (spans[index]?.end ?? 0) <= token.start) index++;
      const span = spans[index];
      if (span !== undefined && span.start <= token.start) at[position] = index;
    }
    return at;
  }
}

/** The quotations in dashed paragraphs give way to these, both in the order of the text. */
function withoutInner(quoted: readonly Span[], dashed: readonly Span[]): Span[] {
  let at = 0;
  const own = quoted.filter(({ start }) => {
    while (at < dashed.length && (dashed[at]?.end ?? 0) <= start) at++;
    return start < (dashed[at]?.start ?? Infinity);
  });
  return [...own, ...dashed].sort((a, b) => a.start - b.start);
}

/** What is longer than any sentence is read in parts, so that the time grows no faster than the text. */
const MAX_SENTENCE = 400;

function cut(sentenceAt: Int32Array): Int32Array {
  let number = -1;
  let length = 0;
  return sentenceAt.map((sentence, at) => {
    const goesOn = sentence !== -1 && sentence === sentenceAt[at - 1] && length < MAX_SENTENCE;
    if (sentence !== -1 && !goesOn) number += 1;
    length = goesOn ? length + 1 : 1;
    return sentence === -1 ? -1 : number;
  });
}
