import type { Clauses } from './clauses.ts';
import type { Closings } from './closings.ts';
import type { Cue } from './cues.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Ends } from './ends.ts';
import type { Finite } from './finite.ts';
import type { Frame } from './frames.ts';
import type { Layout } from './layout.ts';
import type { Opening, Starts } from './starts.ts';

const notReporting =
  /^(?:boasts|boasted|calls|called|continues|continued|reports|reported|describes|described|pointed|asked|reads?|suggests|suggested|urged|denied|posts?|posted|answers|demands|demanded|estimates|forecast|comments|promises|agree[ds]|speculate[ds]|hints|proposes|proposed|recommends|recommended|laughed|sighed|shrugged|advises|advised|write|explain|note|warn|cried|snapped|screamed|yelled|shouted|protested|protests|reflects|reflected|reasons|agrees)$/u;
/** Fewer words before a comma and a cue are no statement: "Then, he said". */
const MIN_LEAD = 4;
/** More tokens behind a cue between commas go on with the statement. */
const MIN_REST = 3;
/** More tokens behind a quotation belong to the clause that it stands in. */
const TAIL = 4;
/** What they say they will do are their words: "pledged to hold them “accountable”". */
const PROMISE = /^(?:pledge|vow|promise)/u;
const closing = /^[.,;:!?…)—–-]$/u;

/** Verbs that report a clause without its conjunction, and do other things to what is no clause. */
const BARE =
  /^(?:reports?|reported|suggests?|suggested|estimates?|estimated|hints?|forecast|agrees?|agreed|warn|note|explain|write)$/u;
/** Pronouns that open a clause. */
const CLAUSE = /^(?:i|we|he|she|it|they|there)$/u;

/** A cue in its sentence. */
interface Place {
  readonly cue: Cue;
  readonly cueText: string;
  readonly verb: string;
  /** Words like "according to", before whom they name. */
  readonly isAccording: boolean;
  readonly isParticiple: boolean;
  /** Tokens of the sentence, end exclusive, within the paragraph, which ends at `to`. */
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** Quotations that belong to a statement. */
  readonly used: Set<number>;
  /** The statement before, which this one may go on with. */
  readonly open: Draft | null;
}

/** Finds what is said: the stretch that belongs to a cue. */
export class Contents {
  constructor(
    private readonly layout: Layout,
    private readonly drafts: Drafts,
    private readonly clauses: Clauses,
    private readonly closings: Closings,
    private readonly finite: Finite,
    private readonly starts: Starts,
    private readonly ends: Ends,
  ) {}

  /** The statement that belongs to a cue, before or after it. */
  content(cue: Cue, from: number, to: number, used: Set<number>, open: Draft | null): Draft | null {
    const place = this.placeOf(cue, from, to, used, open);
    const before = this.quotedBefore(place);
    const reported = before === null ? this.reportedBefore(place) : null;
    if (reported !== null) return reported;
    if (place.isAccording) return before ?? this.accordingTo(place);
    const opening = this.starts.opening(cue, place.end);
    const isJudging = this.layout.language.judging?.has(place.verb) === true;
    if (opening.by === 'relative' && !isJudging && !this.finite.isClause(opening.at, place.end)) return before;
    return this.behind(place, opening, before);
  }

  private placeOf(cue: Cue, from: number, to: number, used: Set<number>, open: Draft | null): Place {
    const { tokens, language, sentenceAt } = this.layout;
    const verb = tokens[cue.verb]?.lower ?? '';
    const isAccording = language.accordingTo.has(verb) && cue.start === cue.verb;
    const sentence = sentenceAt[cue.verb] ?? -1;
    let start = cue.verb;
    while (start > from && sentenceAt[start - 1] === sentence) start--;
    if (start === from) start = this.layout.behindLabel(start, cue.start);
    let end = cue.verb + 1;
    while (end < to && sentenceAt[end] === sentence) end++;
    const cueText = this.layout.slice(cue.verb, isAccording ? Math.max(cue.from, cue.verb + 1) : cue.verb + 1);
    const isParticiple = language.participles.has(verb);
    return { cue, cueText, verb, isAccording, isParticiple, start, end, to, used, open };
  }

  /** "“It leaks,” said Lind": the quotation before the cue, with what leads to it; null without one. */
  private quotedBefore({ cue, cueText, isParticiple, start, used }: Place): Draft | null {
    const quote = this.closings.spokenBefore(cue);
    const span = this.layout.quoted[quote];
    if (span === undefined || used.has(quote) || isParticiple || !this.closings.isClosed(quote, cue.start)) return null;
    used.add(quote);
    const { sentenceAt } = this.layout;
    const first = this.layout.firstToken(quote, cue.start);
    const isLed = start < first - 2 && sentenceAt[first] === sentenceAt[cue.verb] && !this.layout.startsUpper(first);
    if (!isLed) return this.drafts.addSpan(span, cueText, cue, 0.95);
    return this.drafts.add(start, this.layout.lastToken(quote, cue.start), cueText, cue, 0.8);
  }

  /** "The dam leaks, Lind said", "By then, Lind said, it leaked": what is reported before a comma and the cue; null without it. */
  private reportedBefore(place: Place): Draft | null {
    const { cue, cueText, isParticiple, start, end, to, used } = place;
    const { tokens } = this.layout;
    if (this.closings.spokenBefore(cue) >= 0 || isParticiple || tokens[cue.start - 1]?.text !== ',') return null;
    const next = tokens[cue.end]?.text ?? '.';
    const isBeforeQuote = /^[,:]$/u.test(next) && this.layout.quoteStarting(cue.end + 2) >= 0;
    if (isBeforeQuote || !(this.reports(place) || this.closings.isTag(cue, start, end))) return null;
    const goesOn = !(cue.inverted && this.closings.isApposition(cue.end + 1));
    if (next === ',' && goesOn && end - cue.end > MIN_REST) return this.aroundCue(place, cue.end);
    const tail = this.starts.behindTail(cue, end);
    const isLate = tail > cue.end && closing.test(tokens[tail]?.text ?? '.');
    if (isLate && tokens[tail]?.text === ',' && this.finite.opensWithVerb(tail + 1)) return this.aroundCue(place, tail);
    const ends = cue.inverted || closing.test(next) || /^(?:on|in|at|during)$/u.test(next) || cue.end >= to;
    const last = this.ends.beforeApposition(cue, start + MIN_LEAD);
    if (!ends && !(isLate && this.finite.isSentence(start, last))) return null;
    if (last - start < MIN_LEAD) return null;
    if (!ends && this.layout.endsQuote(last - 1)) return null;
    this.useQuotes(start, last, used);
    return this.drafts.add(start, last, cueText, cue, 0.75);
  }

  private accordingTo({ cue, cueText, start, end, to, used }: Place): Draft | null {
    const isBefore = cue.start > start + 3;
    const first = isBefore ? start : this.layout.find(cue.end, end, ',') + 1;
    if (!isBefore && first === 0) return null;
    const last = isBefore ? cue.start : this.layout.quoteEnd(end, to);
    this.useQuotes(first, last, used);
    return this.drafts.add(first, last, cueText, cue, 0.75);
  }

  /** What stands behind the cue, when nothing is said before it: a quotation or a clause. */
  private behind(place: Place, { at: opens, by }: Opening, before: Draft | null): Draft | null {
    const { cue, end, to } = place;
    const { tokens, language } = this.layout;
    const { verbSecond, clauseAfterComma } = language;
    if (verbSecond !== undefined && before === null && by === null) {
      const own = this.clauses.behind(cue.end, end, place.verb);
      if (own >= 0) return this.clause(own, place, 0.85);
    }
    const isAfterComma =
      clauseAfterComma === true && tokens[opens]?.text === ',' && this.layout.quoteStarting(opens + 2) < 0;
    const isClause = isAfterComma && verbSecond === undefined && before === null;
    let at = opens;
    while (at < to && /^[,:]$/u.test(tokens[at]?.text ?? '')) at++;
    const quote = this.layout.quoteStarting(at + 1);
    if (quote >= 0 && tokens[at]?.word === false) return this.quotedBehind(place, quote, at, before);
    return before ?? this.clauseBehind(place, at, by === 'that' || isClause);
  }

  private quotedBehind(place: Place, quote: number, at: number, before: Draft | null): Draft | null {
    const { cue, cueText, isParticiple, end, to, used, open } = place;
    const { tokens, sentenceAt } = this.layout;
    const span = this.layout.quoted[quote];
    if (span === undefined || used.has(quote) || this.layout.continuing.has(quote)) return before;
    used.add(quote);
    if (before !== null && this.closings.isAddressee(cue, quote)) return before;
    const isAfterComma = tokens[cue.end]?.text === ',';
    const goesOn = open !== null && open.speaker === cue.source && !isParticiple && isAfterComma;
    const target = before ?? (goesOn ? open : null);
    const isNext = (this.layout.quoted[quote - 1]?.end ?? 0) <= (target?.parts.at(-1)?.end ?? 0);
    if (target !== null && isNext && this.closings.endsInComma(target)) {
      target.parts.push({ ...span });
      return target;
    }
    const last = this.layout.lastToken(quote, to);
    const hasTail = end - last > TAIL && sentenceAt[last] === sentenceAt[cue.verb];
    if (hasTail && !isAfterComma && this.layout.find(last, end, ',') !== last + 1) {
      this.useQuotes(at, end, used);
      return this.drafts.add(at, end, cueText, cue, 0.8);
    }
    return this.drafts.addSpan(span, cueText, cue, 0.95);
  }

  /** A clause behind the cue; `isExplicit` when a conjunction or a comma says that it is one. */
  private clauseBehind(place: Place, at: number, isExplicit: boolean): Draft | null {
    const { cue, verb, end } = place;
    const { tokens, language, quoteAt } = this.layout;
    if (isExplicit) return end - at < 3 ? null : this.clause(at, place, 0.9);
    if (language.judging?.has(verb) === true || notReporting.test(verb))
      return this.isBareClause(place, at)
        ? this.clause(this.starts.behindAsides(cue, at, end), place, 0.7)
        : this.judgement(place);
    if (cue.inverted) return null;
    const isQuoted = quoteAt.subarray(at, end).some((quote) => quote >= 0);
    if ((language.clauseAfterComma === true || language.headFirst === true) && !isQuoted) return null;
    if (/^[,.;:!?]$/u.test(tokens[cue.end]?.text ?? '.')) return null;
    const start = this.starts.behindAsides(cue, at, end);
    const isBehind = start > at && !this.finite.opensWithVerb(start) && this.finite.isClause(start, end);
    if (!isBehind && !isQuoted && (start >= end - 1 || !this.isContent(place, at))) return null;
    const first = isBehind ? start : at;
    const lower = tokens[first]?.lower ?? '';
    if (/^(?:about|of|for|by|on|with|against|at)$/u.test(lower)) return null;
    if (lower === 'to' && !(isQuoted && PROMISE.test(verb))) return null;
    return end - first < 3 ? null : this.clause(first, place, 0.75);
  }

  /** "reported the firm is in talks": a clause, with its subject first, behind a verb that does other things as well. */
  private isBareClause({ cue, verb, end }: Place, at: number): boolean {
    const { tokens, language, nameAt } = this.layout;
    if (cue.inverted || language.finite === undefined || !BARE.test(verb)) return false;
    const start = this.starts.behindAsides(cue, at, end);
    const { lower = '' } = tokens[start] ?? {};
    const opens = nameAt[start] !== -1 || language.determiners.has(lower) || CLAUSE.test(lower);
    return opens && this.finite.isClause(start, end);
  }

  /** Whether what stands behind a verb without a conjunction can be what is said: not the thing that something is done to. */
  private isContent({ verb, end }: Place, at: number): boolean {
    return this.layout.language.transitive?.has(verb) !== true || this.finite.isClause(at, end);
  }

  private clause(from: number, { cue, cueText, end, to, used }: Place, confidence: number): Draft | null {
    const last = this.layout.quoteEnd(this.ends.clauseEnd(cue, from, end), to);
    this.useQuotes(from, last, used);
    return this.drafts.add(from, last, cueText, cue, confidence);
  }

  /** Whether a verb can report what stands before it, from the beginning of its sentence. */
  private reports({ cue, verb, start }: Place): boolean {
    if (this.layout.language.verbSecond === undefined) return !notReporting.test(verb);
    return this.clauses.isStatement(start, cue.start - 1, verb);
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
  private aroundCue({ cue, cueText, start, end: to, used }: Place, comma: number): Draft | null {
    const end = this.ends.clauseEnd(cue, comma + 1, to);
    this.useQuotes(comma, end, used);
    const draft = this.drafts.add(comma + 1, end, cueText, cue, 0.75);
    const [first, last] = [this.layout.tokens[start], this.layout.tokens[cue.start - 2]];
    if (draft === null || first === undefined || last === undefined || this.layout.quoteAt[start] !== -1) return draft;
    this.useQuotes(start, cue.start, used);
    draft.parts.unshift({ start: first.start, end: last.end });
    return draft;
  }

  /** "dismissed the plan as “noise”": what stands behind such a verb, where some of it is quoted. */
  private judgement(place: Place): Draft | null {
    const { cue, cueText, used } = place;
    const end = this.ends.clauseEnd(cue, cue.end, place.end);
    const isQuoted = this.layout.quoteAt.subarray(cue.end, end).some((quote) => quote >= 0 && !used.has(quote));
    if (!isQuoted) return null;
    if (this.layout.language.verbSecond !== undefined) return this.fragments(place);
    if (cue.inverted) return null;
    this.useQuotes(cue.end, end, used);
    return this.drafts.add(cue.end, end, cueText, cue, 0.75);
  }

  /** "nannte den Plan „unbrauchbar“": only what stands between the marks. */
  private fragments({ cue, cueText, end, used }: Place): Draft | null {
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

  private useQuotes(from: number, to: number, used: Set<number>): void {
    for (let at = from; at < to; at++)
      if ((this.layout.quoteAt[at] ?? -1) >= 0) used.add(this.layout.quoteAt[at] ?? -1);
  }
}
