import type { Sources } from './sources.ts';
import type { Span } from '../text/span.ts';
import type { Clauses } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import type { Subjects } from './subjects.ts';
import { isTitle } from './terms.ts';

const notReporting =
  /^(?:boasts|boasted|calls|called|continues|continued|reports|reported|describes|described|pointed|asked|reads?|suggests|suggested|urged|denied|posts?|posted|answers|demands|demanded|estimates|forecast|comments|promises|agree[ds]|speculate[ds]|hints|proposes|proposed|recommends|recommended|laughed|sighed|shrugged|advises|advised|write|explain|note|warn|cried|snapped|screamed|yelled|shouted|protested|protests|reflects|reflected|reasons|agrees)$/u;
/** A quotation without cue and with fewer words is a term, a title or irony. */
const MIN_LOOSE_WORDS = 5;
/** A fragment of fewer words is a term more often than speech. */
const MIN_FRAGMENT_WORDS = 2;
/** A quotation without a closing comma or stop is speech before a verb when it has so many words. */
const MIN_OPEN_WORDS = 6;
/** A quotation so many tokens behind a cue goes on with it, however short: "…,” she said. “Big time.”" */
const MAX_GAP = 2;
/** Fewer words before a comma and a cue are no statement: "Then, he said". */
const MIN_LEAD = 4;
/** More tokens behind a cue between commas go on with the statement. */
const MIN_REST = 3;
const BE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should)$/u;
/** Pronouns that open a clause; who is spoken to is “him”, “them”. */
const CLAUSE = /^(?:i|we|he|she|it|they|there)$/u;
/** What a quotation goes on with is among so many last statements. */
const RECENT = 8;
const closing = /^[.,;:!?…)—–-]$/u;

/** Finds what is said: the stretch that belongs to a cue, and the quotations that have none. */
export class Contents {
  constructor(
    private readonly layout: Layout,
    private readonly drafts: Drafts,
    private readonly subjects: Subjects,
    private readonly sources: Sources,
    private readonly clauses: Clauses,
  ) {}

  /** The statement that belongs to a cue, before or after it. */
  content(cue: Cue, from: number, to: number, used: Set<number>, open: Draft | null): Draft | null {
    const { tokens, language } = this.layout;
    const isAccording = language.accordingTo.has(tokens[cue.verb]?.lower ?? '') && cue.start === cue.verb;
    const cueText = this.layout.slice(cue.verb, isAccording ? Math.max(cue.from, cue.verb + 1) : cue.verb + 1);
    const sentence = this.layout.sentenceAt[cue.verb] ?? -1;
    let sentenceStart = cue.verb;
    while (sentenceStart > from && this.layout.sentenceAt[sentenceStart - 1] === sentence) sentenceStart--;
    let sentenceEnd = cue.verb + 1;
    while (sentenceEnd < to && this.layout.sentenceAt[sentenceEnd] === sentence) sentenceEnd++;
    let before: Draft | null = null;
    const quoteBefore = this.spokenBefore(cue);
    if (
      quoteBefore >= 0 &&
      !used.has(quoteBefore) &&
      language.participles.has(tokens[cue.verb]?.lower ?? '') === false &&
      this.isClosed(quoteBefore, cue.start)
    ) {
      used.add(quoteBefore);
      const span = this.layout.quoted[quoteBefore];
      const first = this.layout.firstToken(quoteBefore, cue.start);
      const lead =
        sentenceStart < first - 2 && this.layout.sentenceAt[first] === sentence && !this.layout.startsUpper(first);
      if (span !== undefined) {
        if (lead)
          before = this.drafts.add(sentenceStart, this.layout.lastToken(quoteBefore, cue.start), cueText, cue, 0.8);
        else before = this.drafts.addSpan(span, cueText, cue, 0.95);
      }
    } else if (
      quoteBefore < 0 &&
      tokens[cue.start - 1]?.text === ',' &&
      !language.participles.has(tokens[cue.verb]?.lower ?? '')
    ) {
      const next = tokens[cue.end]?.text ?? '.';
      const isBeforeQuote = /^[,:]$/u.test(next) && this.layout.quoteStarting(cue.end + 2) >= 0;
      const reports = this.reports(cue, sentenceStart);
      const goesOn = !(cue.inverted && this.isApposition(cue.end + 1));
      if (next === ',' && !isBeforeQuote && reports && goesOn && sentenceEnd - cue.end > MIN_REST)
        return this.aroundCue(cue, sentenceStart, sentenceEnd, used, cueText);
      if (isBeforeQuote || cue.start - sentenceStart <= MIN_LEAD) before = null;
      else if (cue.inverted || closing.test(next) || /^(?:on|in|at|during)$/u.test(next) || cue.end >= to) {
        if (reports) return this.drafts.add(sentenceStart, cue.start - 1, cueText, cue, 0.75);
      }
    }
    if (isAccording) {
      if (before !== null) return before;
      if (cue.start > sentenceStart + 3) return this.drafts.add(sentenceStart, cue.start, cueText, cue, 0.75);
      const comma = this.layout.find(cue.end, sentenceEnd, ',');
      return comma < 0 ? null : this.drafts.add(comma + 1, sentenceEnd, cueText, cue, 0.75);
    }
    let at = cue.end;
    while (
      at < sentenceEnd &&
      (language.addressees.has(tokens[at]?.lower ?? '') || /ly$/u.test(tokens[at]?.lower ?? ''))
    )
      at++;
    let conjunction = false;
    let opened = false;
    // An addressee, a day or a place before "that", a colon or an opening mark.
    for (let ahead = at; ahead < Math.min(sentenceEnd, at + 12); ahead++) {
      const token = tokens[ahead];
      if (token === undefined || language.participles.has(token.lower)) break;
      // A clause of its own: "said it proves that", "says Lind believes that".
      const isClause = ahead === at ? CLAUSE.test(token.lower) : language.verbs.has(token.lower) && !token.capital;
      if (isClause && this.layout.quoteAt[ahead] === -1) break;
      const opens =
        this.layout.quoteStarting(ahead + 1) >= 0 && !token.word && /^[,:]$/u.test(tokens[ahead - 1]?.text ?? '');
      if (language.that.has(token.lower) && ahead < at + 8) {
        // "proposed an amendment that was vetoed": a clause about the amendment.
        if (ahead > cue.end && ahead > at && BE.test(tokens[ahead + 1]?.lower ?? '')) return before;
        at = language.clauseAfterComma === true ? ahead : ahead + 1;
        conjunction = true;
        break;
      }
      if (opens) {
        at = ahead;
        opened = true;
        break;
      }
      if (token.text === ':') {
        at = ahead + 1;
        opened = true;
        break;
      }
      if (/^[;.]$/u.test(token.text)) break;
    }
    if (language.verbSecond !== undefined && before === null && !opened && !conjunction) {
      const own = this.clauses.behind(cue.end, sentenceEnd, tokens[cue.verb]?.lower ?? '');
      if (own >= 0) return this.clause(own, sentenceEnd, cue, cueText, used);
    }
    const clause =
      language.clauseAfterComma === true &&
      language.verbSecond === undefined &&
      tokens[at]?.text === ',' &&
      this.layout.quoteStarting(at + 2) < 0 &&
      before === null;
    const explicit = conjunction || clause;
    while (at < to && /^[,:]$/u.test(tokens[at]?.text ?? '')) at++;
    const quote = this.layout.quoteStarting(at + 1);
    if (quote >= 0 && tokens[at]?.word === false) {
      if (used.has(quote) || this.layout.continuing.has(quote)) return before;
      const span = this.layout.quoted[quote];
      if (span === undefined) return before;
      const end = this.layout.lastToken(quote, to);
      const rest = sentenceEnd - end;
      used.add(quote);
      if (
        before !== null ||
        (open !== null &&
          open.speaker === cue.source &&
          !language.participles.has(tokens[cue.verb]?.lower ?? '') &&
          tokens[cue.end]?.text === ',')
      ) {
        const target = before ?? open;
        if (target !== null && this.endsInComma(target)) {
          target.parts.push({ ...span });
          return target;
        }
      }
      if (
        rest > 4 &&
        this.layout.sentenceAt[end] === sentence &&
        tokens[cue.end]?.text !== ',' &&
        this.layout.find(end, sentenceEnd, ',') !== end + 1
      ) {
        this.useQuotes(at, sentenceEnd, used);
        return this.drafts.add(at, sentenceEnd, cueText, cue, 0.8);
      }
      return this.drafts.addSpan(span, cueText, cue, 0.95);
    }
    if (before !== null) return before;
    const verb = tokens[cue.verb]?.lower ?? '';
    const isJudging = language.judging?.has(verb) === true;
    if (!explicit && (isJudging || notReporting.test(verb))) return this.judgement(cue, sentenceEnd, used, cueText);
    if (!explicit && cue.inverted) return null;
    const quotes = this.layout.quoteAt.subarray(at, sentenceEnd).some((quote) => quote >= 0);
    if (!explicit && (language.clauseAfterComma === true || language.headFirst === true) && !quotes) return null;
    if (/^[,.;:!?]$/u.test(tokens[cue.end]?.text ?? '.') && !explicit) return null;
    if (/^(?:about|of|for|to|by|on|with|against|at)$/u.test(tokens[at]?.lower ?? '') && !explicit) return null;
    if (sentenceEnd - at < 3) return null;
    let end = this.clauseEnd(at, sentenceEnd);
    const lastQuote = this.layout.quoteAt[end - 1] ?? -1;
    if (lastQuote >= 0) end = this.layout.lastToken(lastQuote, to);
    this.useQuotes(at, end, used);
    return this.drafts.add(at, end, cueText, cue, explicit ? 0.9 : 0.75);
  }

  /** Whether a verb can report what stands before it, from the beginning of its sentence. */
  private reports(cue: Cue, sentenceStart: number): boolean {
    const verb = this.layout.tokens[cue.verb]?.lower ?? '';
    if (this.layout.language.verbSecond === undefined) return !notReporting.test(verb);
    return this.clauses.isStatement(sentenceStart, cue.start - 1, verb);
  }

  private clause(from: number, to: number, cue: Cue, cueText: string, used: Set<number>): Draft | null {
    const end = this.clauseEnd(from, to);
    this.useQuotes(from, end, used);
    return this.drafts.add(from, end, cueText, cue, 0.85);
  }

  /** "said Kelly Holm, a dietitian", "…, RD, who": what stands behind the comma says more of the subject. */
  private isApposition(at: number): boolean {
    const { tokens, language } = this.layout;
    const { lower = '', text = '' } = tokens[at] ?? {};
    const isNoun = language.people.has(lower) || language.people.has(tokens[at + 1]?.lower ?? '');
    return (
      language.determiners.has(lower) ||
      isNoun ||
      /^(?:who|which|whose|head|chief|member|lead|\d+|\p{Lu}{2,5})$/u.test(text)
    );
  }

  /** What a sentence says around a frame: "46 Beamte wurden nach Angaben der Polizei verletzt." */
  framed(frame: Frame, from: number, to: number, used: Set<number>): Draft | null {
    const { sentenceAt } = this.layout;
    const sentence = sentenceAt[frame.start] ?? -1;
    let start = frame.start;
    while (start > from && sentenceAt[start - 1] === sentence) start--;
    let end = frame.end;
    while (end < to && sentenceAt[end] === sentence) end++;
    const cueText = this.layout.slice(frame.start, frame.start + 1);
    this.useQuotes(start, end, used);
    const draft = this.drafts.add(frame.end, end, cueText, frame, 0.8);
    if (frame.start - start < 2) return draft;
    const before = this.drafts.add(start, frame.start, cueText, frame, 0.8);
    if (draft === null || before === null) return draft ?? before;
    this.drafts.all.pop();
    draft.parts.unshift(...before.parts);
    return draft;
  }

  /** "By then, they said, the bank was at work": the sentence on both sides of the cue. */
  private aroundCue(cue: Cue, from: number, to: number, used: Set<number>, cueText: string): Draft | null {
    const end = this.clauseEnd(cue.end + 1, to);
    this.useQuotes(cue.end, end, used);
    const draft = this.drafts.add(cue.end + 1, end, cueText, cue, 0.75);
    const [first, last] = [this.layout.tokens[from], this.layout.tokens[cue.start - 2]];
    if (draft !== null && first !== undefined && last !== undefined && this.layout.quoteAt[from] === -1)
      draft.parts.unshift({ start: first.start, end: last.end });
    return draft;
  }

  /** Where a reported clause ends before the next cue of its sentence: "…, noting that …", "… but she added". */
  private clauseEnd(from: number, to: number): number {
    const { tokens, quoteAt, language } = this.layout;
    for (let at = from + 3; at < to - 1; at++) {
      if (quoteAt[at] !== -1) continue;
      const { text, lower } = tokens[at] ?? { text: '', lower: '' };
      if (text === ',' && language.participles.has(tokens[at + 1]?.lower ?? '')) return at;
      if (language.joining?.has(lower) !== true) continue;
      const next = this.layout.isPronoun(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const verb = tokens[next]?.lower ?? '';
      if (language.verbs.has(verb) || language.judging?.has(verb) === true) return at;
    }
    return to;
  }

  /** "dismissed the plan as “noise”": what stands behind such a verb, where some of it is quoted. */
  private judgement(cue: Cue, end: number, used: Set<number>, cueText: string): Draft | null {
    const isQuoted = this.layout.quoteAt.subarray(cue.end, end).some((quote) => quote >= 0 && !used.has(quote));
    if (!isQuoted) return null;
    if (this.layout.language.verbSecond !== undefined) return this.fragments(cue, end, used, cueText);
    if (cue.inverted) return null;
    this.useQuotes(cue.end, end, used);
    return this.drafts.add(cue.end, end, cueText, cue, 0.75);
  }

  /** "nannte den Plan „unbrauchbar“": only what stands between the marks. */
  private fragments(cue: Cue, end: number, used: Set<number>, cueText: string): Draft | null {
    let last: Draft | null = null;
    for (let at = cue.end; at < end; at++) {
      const quote = this.layout.quoteStarting(at);
      const span = this.layout.quoted[quote];
      if (span === undefined || used.has(quote)) continue;
      used.add(quote);
      last = this.drafts.addSpan(span, cueText, cue, 0.75);
    }
    return last;
  }

  /** Quotations without a cue of their own: the speaker goes on, or the person of the sentence before; short fragments are none. */
  looseQuotes(from: number, to: number, used: Set<number>, last: Cue | null): void {
    let previous = -1;
    for (let at = from; at < to; at++) {
      const quote = this.layout.quoteAt[at] ?? -1;
      if (quote < 0 || quote === previous) continue;
      previous = quote;
      const span = this.layout.quoted[quote];
      if (used.has(quote) || span === undefined || this.isContinued(quote, span)) continue;
      const content = this.layout.text.slice(span.start, span.end);
      const follows = last !== null && at - last.end <= MAX_GAP && /^\p{Lu}.*[.!?]$/su.test(content);
      const isSentence = follows || this.isSentence(content, span.end >= (this.layout.tokens[to - 1]?.end ?? 0));
      if (isTitle(content) || this.isNamed(at, quote, to)) continue;
      const isLong = isSentence || content.split(/\s+/u).length >= MIN_LOOSE_WORDS;
      const found = isSentence
        ? this.looseSpeaker(at, from, last)
        : isLong && last !== null
          ? last.source
          : this.fragmentSpeaker(content, at, from);
      if (!isLong && found === null) continue;
      const known = found !== null && found >= 0;
      this.drafts.all.push({
        parts: [span],
        cue: null,
        speaker: known ? found : null,
        via: known && last?.source === found ? last.via : null,
        confidence: known ? (isSentence ? 0.7 : 0.4) : 0.3,
      });
      if (known && isSentence) this.sources.spoke(found);
    }
  }

  /** The quotation that ends before a cue; -1 without one, or for a work's title: "“The Iron Claw,” Lind says, had been …". */
  private spokenBefore(cue: Cue): number {
    const quote = this.layout.quoteEndingAt(cue.start - 1);
    const span = this.layout.quoted[quote];
    if (span === undefined) return -1;
    const content = this.layout.text.slice(span.start, span.end);
    const [next, after] = [this.layout.tokens[cue.end], this.layout.tokens[cue.end + 1]];
    const goesOn = next?.text === ',' ? BE.test(after?.lower ?? '') : !/[.,!?]$/u.test(content);
    return goesOn && isTitle(content) ? -1 : quote;
  }

  /** Whether a comma stands before or behind the mark that closes a statement. */
  private endsInComma({ parts }: Draft): boolean {
    const end = parts.at(-1)?.end ?? 0;
    return this.layout.text[end - 1] === ',' || /^\s?[”“»"’']\s?[,—–]/u.test(this.layout.text.slice(end, end + 4));
  }

  /** Whether it goes on with a statement behind the reporter's words, to which it is given. */
  private isContinued(quote: number, span: Span): boolean {
    const before = this.layout.quoted[quote - 1];
    if (before === undefined || !this.layout.continuing.has(quote)) return false;
    const draft = this.drafts.all.slice(-RECENT).findLast(({ parts }) => parts.at(-1)?.end === before.end);
    draft?.parts.push({ ...span });
    return draft !== undefined;
  }

  /** Whether a quotation before a cue ends like speech, with a mark inside or outside; longer ones may lack it. */
  private isClosed(quote: number, start: number): boolean {
    const span = this.layout.quoted[quote];
    if (span === undefined || /^[,—–-]$/u.test(this.layout.tokens[start - 1]?.text ?? '')) return true;
    const content = this.layout.text.slice(span.start, span.end);
    return /[.,!?…—–-]['’]?$/u.test(content) || content.split(/\s+/u).length >= MIN_OPEN_WORDS;
  }

  /** 'the slogan “…”', 'the “…” campaign': words that are named, not said: in the midst of a sentence that has no cue. */
  private isNamed(at: number, quote: number, to: number): boolean {
    const { tokens, language } = this.layout;
    const before = tokens[at - 2];
    if (before?.word !== true || tokens[at - 1]?.word === true) return false;
    if (language.labels?.has(before.lower) === true) return true;
    const after = tokens[this.layout.lastToken(quote, to) + 1];
    return after?.word === true && !after.capital && !language.functionWords.has(after.lower);
  }

  private isSentence(content: string, endsParagraph: boolean): boolean {
    const complete = /[.!?…,—–-]$/u.test(content) || endsParagraph;
    return content.split(/\s+/u).length > 2 && /^[\p{Lu}[…]/u.test(content) && complete;
  }

  /** Who goes on speaking: the paragraph's speaker; else the person who opens the sentence before; else the last speaker. */
  private looseSpeaker(at: number, from: number, last: Cue | null): number | null {
    if (last !== null && last.verb < at) return last.source;
    const before =
      this.layout.tokens[at - 2] === undefined || at - 2 < from ? null : this.subjects.sentenceSubject(at - 1, from);
    const opener = before === null ? undefined : this.sources.all[before.source];
    if (opener?.kind === 'person' && opener.named) return opener.index;
    if (last !== null) return last.source;
    return this.drafts.all.at(-1)?.speaker ?? null;
  }

  /** "canceled it “in light of the events”": who opens the sentence, when they have spoken in the text; null otherwise. */
  private fragmentSpeaker(content: string, at: number, from: number): number | null {
    if (!/^\p{Ll}/u.test(content) || content.split(/\s+/u).length < MIN_FRAGMENT_WORDS) return null;
    const subject = at - 1 <= from ? null : this.subjects.sentenceSubject(at - 1, from);
    const source = subject === null ? undefined : this.sources.all[subject.source];
    return source?.hasSpoken === true ? source.index : null;
  }

  private useQuotes(from: number, to: number, used: Set<number>): void {
    for (let at = from; at < to; at++)
      if ((this.layout.quoteAt[at] ?? -1) >= 0) used.add(this.layout.quoteAt[at] ?? -1);
  }
}
