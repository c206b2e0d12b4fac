import type { Span } from '../text/span.ts';
import type { Cue } from './cues.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import type { Openings } from './openings.ts';
import { isKnownKind, type Source } from './source.ts';
import type { Sources } from './sources.ts';
import type { Subjects } from './subjects.ts';
import type { Tags } from './tags.ts';
import { isTitle } from './terms.ts';

/** A quotation without cue and with fewer words is a term, a title or irony. */
const MIN_LOOSE_WORDS = 5;
/** A fragment of fewer words is a term more often than speech. */
const MIN_FRAGMENT_WORDS = 2;
/** A quotation so many tokens behind a cue goes on with it, however short: "…,” she said. “Big time.”" */
const MAX_GAP = 2;
/** What a quotation goes on with is among so many last statements. */
const RECENT = 8;

/** The reporter's words inside a split sentence, with the marks around them. */
const INSERTED = /^[^\s\p{L}]?\s[^.!?:\n“”"«»]{2,60},\s*[^\s\p{L}]{1,2}$/u;

/** Finds the speakers of quotations without a cue of their own. */
export class LooseQuotes {
  /** Of the paragraphs before, each left open, without a cue. */
  private left: Draft[] = [];
  /** Last words of full names. */
  private readonly surnames: ReadonlySet<string>;

  constructor(
    private readonly layout: Layout,
    private readonly drafts: Drafts,
    private readonly subjects: Subjects,
    private readonly openings: Openings,
    private readonly sources: Sources,
    private readonly tags: Tags,
  ) {
    this.surnames = new Set(layout.names.flatMap(({ words }) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
  }

  /** "“First … ¶ “Then …,” said Lind": gives the quotations of earlier paragraphs that were left open to who is said to speak in this one, whose statements begin at `first` in the drafts. */
  close(from: number, to: number, first: number): void {
    const { quoted, tokens } = this.layout;
    const own = this.drafts.all.slice(first);
    const opens = quoted[this.layout.quoteStarting(from + 1)];
    const going = opens === undefined ? undefined : own.find(({ parts }) => parts[0]?.start === opens.start);
    if (going?.cue != null)
      for (const draft of this.left) Object.assign(draft, { speaker: going.speaker, others: going.others });
    const open = own.filter(({ cue, parts }) => cue === null && parts.at(-1)?.end === tokens[to - 1]?.end);
    // A quotation that is closed here without a cue ends them all.
    this.left = going !== undefined && open.includes(going) ? [...this.left, ...open] : open;
  }

  /** Quotations without a cue of their own: the speaker goes on, or the person of the sentence before; short fragments are none. */
  read(from: number, to: number, used: Set<number>, cues: readonly Cue[]): void {
    const final = cues.at(-1) ?? null;
    let previous = -1;
    let behind = 0;
    for (let at = from; at < to; at++) {
      const quote = this.layout.quoteAt[at] ?? -1;
      if (quote < 0 || quote === previous) continue;
      previous = quote;
      const span = this.layout.quoted[quote];
      if (used.has(quote) || span === undefined || this.isContinued(quote, span)) continue;
      const content = this.layout.text.slice(span.start, span.end);
      const follows = final !== null && at - final.end <= MAX_GAP && /^\p{Lu}.*[.!?]$/su.test(content);
      const isSentence = follows || this.isSentence(content, span.end >= (this.layout.tokens[to - 1]?.end ?? 0));
      if (isTitle(content) || (this.isNamed(at, quote, to) && !this.isInfinitive(at))) continue;
      while ((cues[behind]?.verb ?? at) < at) behind++;
      // The last cue before the quotation, or the first behind it.
      const last = cues[behind - 1] ?? cues[0] ?? null;
      const isLong = isSentence || content.split(/\s+/u).length >= MIN_LOOSE_WORDS;
      const found = isSentence
        ? this.looseSpeaker(at, from, last, this.isLed(at, from) ? null : this.tags.speaker(quote, to))
        : isLong && last !== null
          ? last.source
          : this.fragmentSpeaker(content, at, from);
      if ((!isLong || (isSentence && this.isInMidst(at, from))) && found === null) continue;
      const known = found !== null && found >= 0;
      this.drafts.all.push({
        parts: [span],
        cue: null,
        speaker: known ? found : null,
        others: (known && last?.source === found ? last.others : undefined) ?? [],
        via: known && last?.source === found ? last.via : null,
        confidence: known ? (isSentence ? 0.7 : 0.4) : 0.3,
      });
      if (known && isSentence) this.sources.spoke(found);
    }
  }

  /** Whether it goes on with a statement behind the reporter's words, to which it is given. */
  private isContinued(quote: number, span: Span): boolean {
    const before = this.layout.quoted[quote - 1];
    if (before === undefined || !(this.layout.continuing.has(quote) || this.isSplit(before, span))) return false;
    const draft = this.drafts.all.slice(-RECENT).findLast(({ parts }) => parts.at(-1)?.end === before.end);
    draft?.parts.push({ ...span });
    return draft !== undefined;
  }

  /** "“One more question,” she went on, “is who pays.”": whatever the words between say, they stand between commas. */
  private isSplit(before: Span, span: Span): boolean {
    const { text } = this.layout;
    return (
      text[before.end - 1] === ',' &&
      /^\p{Ll}/u.test(text.slice(span.start, span.start + 2)) &&
      INSERTED.test(text.slice(before.end, span.start))
    );
  }

  /** 'the slogan “…”', 'the “…” campaign', '“…”; “…”': words that are named, not said: in the midst of a sentence that has no cue. */
  private isNamed(at: number, quote: number, to: number): boolean {
    const { tokens, language } = this.layout;
    const before = tokens[at - 2];
    const behind = tokens[this.layout.lastToken(quote, to) + 1];
    if (before?.text === ';' || behind?.text === ';') return true;
    if (before?.word !== true || tokens[at - 1]?.word === true) return false;
    if (language.labels?.has(before.lower) === true) return true;
    return behind?.word === true && !behind.capital && !language.functionWords.has(behind.lower);
  }

  /** "prompts like “…”": within a sentence that nothing divides from the quotation. */
  private isInMidst(at: number, from: number): boolean {
    const { tokens, sentenceAt } = this.layout;
    return at - 2 >= from && sentenceAt[at - 2] === sentenceAt[at] && tokens[at - 2]?.word === true;
  }

  private isSentence(content: string, endsParagraph: boolean): boolean {
    const complete = /[.!?…,—–-][’'”"\])]?$/u.test(content) || endsParagraph;
    return content.split(/\s+/u).length > 2 && /^[\p{Lu}[…]/u.test(content) && complete;
  }

  /** Who goes on speaking: the paragraph's speaker, else the last one; for what other words lead to, the person who opens these. */
  private looseSpeaker(at: number, from: number, last: Cue | null, tagged: number | null): number | null {
    if (tagged !== null) return tagged;
    const { tokens, sentenceAt } = this.layout;
    const before = this.drafts.all.at(-1);
    if (!this.isLed(at, from)) return last?.source ?? (before?.isVerbatim === true ? null : (before?.speaker ?? null));
    if (last !== null && last.verb < at && sentenceAt[last.verb] === sentenceAt[at]) return last.source;
    const subject = this.openings.sentenceSubject(at - 1, from);
    const opener = subject === null ? undefined : this.sources.all[subject.source];
    if (opener?.kind === 'person' && opener.named && this.isAttested(opener)) return opener.index;
    if (tokens[at - 2]?.text !== ':') return null;
    return last?.source ?? (opener?.kind === 'document' ? opener.index : null);
  }

  /** Whether words of its sentence stand before a quotation, more than one: "Then, “…”" leads to nothing. */
  private isLed(at: number, from: number): boolean {
    const { tokens, sentenceAt } = this.layout;
    const isIn = (back: number): boolean => back >= from && sentenceAt[back] === sentenceAt[at];
    if (!isIn(at - 2)) return false;
    return tokens[at - 2]?.text !== ',' || isIn(at - 4);
  }

  /** Whether more speaks for a person than a capital: not "Example: “…”", "First, “…”". */
  private isAttested(source: Source): boolean {
    return source.hasSpoken || isKnownKind(source) || this.surnames.has(source.words.at(-1) ?? '');
  }

  /** "canceled it “in light of the events”": who opens the sentence, when they have spoken in the text; null otherwise. */
  private fragmentSpeaker(content: string, at: number, from: number): number | null {
    if (!/^\p{Ll}/u.test(content) || content.split(/\s+/u).length < MIN_FRAGMENT_WORDS) return null;
    const text = this.layout.language.documents.has(this.layout.tokens[at - 2]?.lower ?? '')
      ? this.subjects.nounPhrase(at - 1, from)
      : null;
    if (text !== null && this.opensSentence(text.from)) return text.source;
    const subject = at - 1 <= from ? null : this.openings.sentenceSubject(at - 1, from);
    const source = subject === null ? undefined : this.sources.all[subject.source];
    return source !== undefined && (source.hasSpoken || this.isInfinitive(at)) ? source.index : null;
  }

  private opensSentence(at: number): boolean {
    return this.layout.sentenceAt[at - 1] !== this.layout.sentenceAt[at];
  }

  /** "declined to “speculate”": what somebody would or would not do, in their words. */
  private isInfinitive(at: number): boolean {
    const { tokens } = this.layout;
    return tokens[at - 2]?.lower === 'to' && /ed$/u.test(tokens[at - 3]?.lower ?? '');
  }
}
