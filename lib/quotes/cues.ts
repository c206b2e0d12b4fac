import type { Brackets } from './brackets.ts';
import type { Interposed } from './interposed.ts';
import type { Inverted } from './inverted.ts';
import type { Layout } from './layout.ts';
import type { Openings } from './openings.ts';
import type { Participles } from './participles.ts';
import type { Referents, Subject } from './referents.ts';
import type { Subjects } from './subjects.ts';

/** Reporting words with their subject. */
export interface Cue extends Subject {
  readonly verb: number;
  /** First and last token + 1 of subject and verb together. */
  readonly start: number;
  readonly end: number;
  readonly inverted: boolean;
}

/** So many tokens before “found” or “shows” a text is its subject. */
const FINDING_REACH = 18;

/** An auxiliary stands at most so many tokens before its participle. */
const HAVING_REACH = 6;

/** "heißt es dazu in dem Brief": so near stands the preposition. */
const IN_REACH = 5;

/** A bracket behind a name has so many tokens at most. */
const BRACKET = 8;

const HAVING = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|does|did)$/u;
const BE = /^(?:is|are|was|were|be|been|being)$/u;

/** Finds reporting words: "said Smith", "according to Smith", ", adding". */
export class Cues {
  constructor(
    private readonly layout: Layout,
    private readonly referents: Referents,
    private readonly participles: Participles,
    private readonly subjects: Subjects,
    private readonly openings: Openings,
    private readonly interposed: Interposed,
    private readonly inverted: Inverted,
    private readonly brackets: Brackets,
  ) {}

  cueAt(at: number, from: number, to: number, last: Cue | null): Cue | null {
    const { language, tokens } = this.layout;
    const word = tokens[at]?.lower ?? '';
    const verbEnd = this.layout.behindAccording(at);
    if (verbEnd > at) {
      if (this.inverted.isRule(verbEnd)) return null;
      // "“…,” said Lind, as reported by the Post": whose words they are is said
      const isTold = language.as?.has(word) === true && last !== null;
      if (isTold && this.layout.sentenceAt[last.verb] === this.layout.sentenceAt[at]) return null;
      const subject =
        this.inverted.subjectAfter(verbEnd, to) ?? (verbEnd > at + 1 ? this.inverted.anyPhrase(verbEnd, to) : null);
      if (subject === null) return null;
      return { ...subject, verb: at, start: at, end: subject.to, inverted: true };
    }
    if (language.participles.has(word)) return this.participles.cueAt(at, from, last);
    if (language.reported?.so.has(word) === true) return this.so(at, to);
    const bracket = language.bracket === undefined ? null : this.brackets.cueAt(at, from, to);
    if (bracket !== null) return bracket;
    if (
      !(
        this.behindVerb(at) > at + 1 ||
        language.verbs.has(word) ||
        language.judging?.has(word) === true ||
        this.isFinding(at)
      ) ||
      (tokens[at]?.capital === true && at > from && !this.opensSentence(at))
    )
      return null;
    if (at === from && word === 'said' && (this.layout.nameAt[at + 1] ?? -1) >= 0) return this.verbFirst(at, at, to);
    if (!this.isFinite(at) || (language.headFirst === true && this.isNoun(at))) return null;
    if (language.caseless === true || (language.subjectBehind === true && (at === from || this.opensSentence(at))))
      return this.verbFirst(at, at, to) ?? this.withoutSubject(at, from);
    const before = tokens[at - 1];
    if (before === undefined || at === from) return null;
    if (this.isPassive(at)) return this.judgedBy(at, to);
    if (this.isNoun(at)) return null;
    let start = at;
    while (start > from + 1 && language.auxiliaries.has(tokens[start - 1]?.lower ?? '')) start--;
    const afterQuote = this.layout.endsQuote(start - 1);
    const right = this.isBehindClause(at, start, from) ? this.inverted.subjectAfter(at + 1, to) : null;
    if (right !== null && (afterQuote || this.isWholeSubject(at, right)))
      return { ...right, verb: at, start, end: this.behindBracket(right.to, to), inverted: true };
    if (language.impersonal?.has(word) === true && /^es$/u.test(tokens[at + 1]?.lower ?? ''))
      return this.impersonal(at, from, to);
    const behind = this.isBehindAdverbial(at, from) ? this.verbFirst(at, start, to) : null;
    if (behind !== null) return behind;
    const second = language.verbSecond === undefined ? this.coordinated(at, last) : null;
    const left = second ?? this.subjects.subjectBefore(at, from) ?? this.unknownSubject(at, from);
    if (left === null && (language.clauseAfterComma === true || language.subjectBehind === true))
      return this.verbFirst(at, start, to) ?? this.withoutSubject(at, from);
    if (left === null) return this.coordinated(at, last);
    let first = left.from;
    while (first > from && language.having?.has(tokens[first - 1]?.lower ?? '') === true) first--;
    first = this.interposed.descriptionStart(first, from);
    return { ...left, verb: at, start: first, end: this.behindVerb(at), inverted: false };
  }

  /** "another calls it late, and praises": a second verb of whoever spoke last in the sentence; null without "and". */
  private coordinated(at: number, last: Cue | null): Cue | null {
    const { tokens, language, sentenceAt } = this.layout;
    const isSecond = language.joining?.has(tokens[at - 1]?.lower ?? '') === true;
    if (!isSecond || last === null || sentenceAt[last.verb] !== sentenceAt[at]) return null;
    return again(last, at);
  }

  /** The token behind a verb, or behind "points out". */
  private behindVerb(verb: number): number {
    const { tokens, language } = this.layout;
    const particle = language.phrasal?.get(tokens[verb]?.lower ?? '');
    const isPhrasal =
      particle !== undefined && tokens[verb + 1]?.lower === particle && tokens[verb - 1]?.lower !== 'to';
    return isPhrasal ? verb + 2 : verb + 1;
  }

  /** Whether a quotation or a clause ends before a verb whose subject may stand behind it: "It leaks, said Lind"; not "Lind, a chemist, said Holm was". */
  private isBehindClause(verb: number, start: number, from: number): boolean {
    const { tokens, language } = this.layout;
    if (language.addressing?.has(tokens[verb]?.lower ?? '') === true) return false;
    if (language.that.has(tokens[verb + 1]?.lower ?? '')) return false;
    // "said it was “late” and accused the council": a second verb of whoever spoke
    const isJudging = language.judging?.has(tokens[verb]?.lower ?? '') === true;
    if (isJudging && language.joining?.has(tokens[verb - 1]?.lower ?? '') === true) return false;
    if (this.layout.endsQuote(start - 1)) return true;
    return tokens[verb - 1]?.text === ',' && this.interposed.openerOf(verb - 1, from) === null;
  }

  /** A name, or a phrase that a mark ends, without a verb behind it: "said Lind on Friday"; not "said Lind was". */
  private isWholeSubject(verb: number, { to }: Subject): boolean {
    const { tokens, nameAt } = this.layout;
    const { text = '.', lower = '' } = tokens[to] ?? {};
    return nameAt[verb + 1] !== -1 ? !HAVING.test(lower) : /^[,.(]$/u.test(text);
  }

  /** "said Ana Lind (D-Ohio)": behind a bracket that says more of a name. */
  private behindBracket(at: number, to: number): number {
    const { tokens } = this.layout;
    if (tokens[at]?.text !== '(') return at;
    for (let end = at + 1; end < to && end < at + BRACKET; end++) if (tokens[end]?.text === ')') return end + 1;
    return at;
  }

  /** Not "le plan annoncé": a participle reports behind its auxiliary. */
  private isFinite(at: number): boolean {
    const { language, tokens, sentenceAt } = this.layout;
    if (language.perfect?.has(tokens[at]?.lower ?? '') !== true) return true;
    for (let back = at - 1; back >= 0 && back > at - HAVING_REACH && sentenceAt[back] === sentenceAt[at]; back--)
      if (language.having?.has(tokens[back]?.lower ?? '') === true) return true;
    return false;
  }

  /** "…, heißt es in dem Brief": the text that is named behind, or nobody. */
  private impersonal(at: number, from: number, to: number): Cue {
    const { tokens, sentenceAt } = this.layout;
    let text: Subject | null = null;
    for (let ahead = at + 2; ahead < at + IN_REACH && text === null && ahead < to; ahead++)
      if (tokens[ahead]?.lower === 'in') text = this.inverted.textAt(ahead + 1, to);
    let start = at;
    while (start > from && sentenceAt[start - 1] === sentenceAt[at]) start--;
    if (text === null && tokens[start]?.lower === 'in') text = this.inverted.textAt(start + 1, at);
    const subject = text ?? { source: -1, via: '', from: at, to: at + 2 };
    return { ...subject, verb: at, start: at, end: Math.max(subject.to, at + 2), inverted: true };
  }

  /** "…, so der Sprecher": behind a comma or a quotation. */
  private so(at: number, to: number): Cue | null {
    const { tokens } = this.layout;
    if (tokens[at - 1]?.text !== ',' && !this.layout.endsQuote(at - 1)) return null;
    const subject = this.inverted.subjectAfter(at + 1, to);
    return subject === null ? null : { ...subject, verb: at, start: at, end: subject.to, inverted: true };
  }

  /** "Am Montag sagte", "Den Plan nannte": a phrase that is no subject opens the clause. */
  private isBehindAdverbial(verb: number, from: number): boolean {
    const { tokens, sentenceAt, quoteAt, language } = this.layout;
    if (language.verbSecond === undefined) return false;
    let start = verb;
    while (start > from && sentenceAt[start - 1] === sentenceAt[verb] && quoteAt[start - 1] === -1) {
      const before = tokens[start - 1];
      const isOrdinal = before?.text === '.' && /^\d+$/u.test(tokens[start - 2]?.text ?? '');
      if ((before?.word !== true && !isOrdinal) || language.joining?.has(before?.lower ?? '') === true) break;
      start--;
    }
    const { adverb, objects, focus } = language.verbSecond;
    while (start < verb && focus.has(tokens[start]?.lower ?? '')) start++;
    const first = tokens[start]?.lower ?? '';
    if (start >= verb || this.layout.isPronoun(first)) return false;
    if (objects.has(first)) return true;
    return (
      (language.functionWords.has(first) && !language.determiners.has(first)) ||
      (adverb.test(first) && !language.people.has(first))
    );
  }

  private opensSentence(at: number): boolean {
    const { language, sentenceAt } = this.layout;
    return language.subjectBehind === true && sentenceAt[at - 1] !== sentenceAt[at];
  }

  /** "Añadió que …": who is spoken of goes on. */
  private withoutSubject(at: number, from: number): Cue | null {
    const { language, tokens } = this.layout;
    if (language.dropsSubject !== true || !this.isAlone(at)) return null;
    const subject = this.openings.sentenceSubject(at, from) ?? this.referents.goingOn(at);
    const start = language.having?.has(tokens[at - 1]?.lower ?? '') === true ? at - 1 : at;
    return subject === null ? null : { ...subject, verb: at, start, end: at + 1, inverted: false, from: at, to: at };
  }

  /** "Les bateliers ont expliqué que …": a noun that is in no table. */
  private unknownSubject(at: number, from: number): Subject | null {
    const { language } = this.layout;
    return language.headFirst === true && language.that.has(this.behind(at))
      ? this.subjects.unknownNoun(at, from)
      : null;
  }

  /** Whether what is said follows a verb at once, or stands right before it: "“…”, diz." */
  private isAlone(at: number): boolean {
    const { language, tokens } = this.layout;
    const next = tokens[at + 1]?.text ?? '';
    const isQuoted = next === ':' && this.layout.quoteStarting(at + 3) >= 0;
    return isQuoted || language.that.has(this.behind(at)) || (/^[,.]$/u.test(next) && this.layout.endsQuote(at - 1));
  }

  /** The word behind a verb, over the comma that belongs to its clause. */
  private behind(at: number): string {
    const { tokens, language } = this.layout;
    const comma = language.clauseAfterComma === true && tokens[at + 1]?.text === ',';
    return tokens[comma ? at + 2 : at + 1]?.lower ?? '';
  }

  /** "employees were told": who is spoken to, not who speaks. */
  private isPassive(verb: number): boolean {
    const { tokens } = this.layout;
    const back = /ly$/u.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
    return /(?:ed|told|said|read)$/u.test(tokens[verb]?.lower ?? '') && BE.test(tokens[back]?.lower ?? '');
  }

  /** "was described by the union as “noise”": who stands behind the preposition, where a quotation follows; null without it. */
  private judgedBy(verb: number, to: number): Cue | null {
    const { tokens } = this.layout;
    if (tokens[verb + 1]?.lower !== 'by') return null;
    const subject = this.inverted.subjectAfter(verb + 2, to);
    if (subject === null || tokens[subject.to]?.lower !== 'as' || this.layout.quoteStarting(subject.to + 2) < 0)
      return null;
    return { ...subject, verb, start: verb, end: subject.to + 1, inverted: true };
  }

  /** "the study found that": a text as the subject and a clause behind it. */
  private isFinding(verb: number): boolean {
    const { tokens, language, sentenceAt } = this.layout;
    if (language.finding?.has(tokens[verb]?.lower ?? '') !== true) return false;
    if (/^(?:will|would|could|may|might|can|to)$/u.test(tokens[verb - 1]?.text ?? '')) return false;
    const next = tokens[verb + 1]?.lower ?? '';
    if (this.isShown(verb)) return language.that.has(next);
    for (let at = verb - 1; at > verb - FINDING_REACH && sentenceAt[at] === sentenceAt[verb]; at--)
      if (language.documents.has(tokens[at]?.lower ?? '')) return !/^(?:in|by|to|up|guilty|no)$/u.test(next);
    return language.that.has(next);
  }

  /** "noting that Norden showed growth": only texts show; not "polls showed", "a review by the Times showed". */
  private isShown(verb: number): boolean {
    const { tokens, names, nameEnding, language } = this.layout;
    const name = names[nameEnding[verb] ?? -1];
    if (name === undefined || /^f(?:ou|i)nds?$/u.test(tokens[verb]?.lower ?? '')) return false;
    const before = tokens[language.determiners.has(tokens[name.from - 1]?.lower ?? '') ? name.from - 2 : name.from - 1];
    return (
      !language.documents.has(name.words.at(-1) ?? '') &&
      !language.relations.has(before?.lower ?? '') &&
      before?.lower !== 'by'
    );
  }

  /** "diplomats from EU states": a verb only where what is stated follows at once; "la demande du maire": never behind a determiner; "the index added 20.7 points". */
  private isNoun(verb: number): boolean {
    const { tokens, language } = this.layout;
    const next = tokens[verb + 1];
    if (/^adds?(?:ed)?$/u.test(tokens[verb]?.lower ?? '') && /^[\p{Nd}$€£¥]/u.test(next?.text ?? '')) return true;
    const before = tokens[verb - 1]?.lower ?? '';
    if (language.headFirst === true && language.determiners.has(before)) return !this.layout.isPronoun(before);
    const isEither = language.nounVerbs?.has(tokens[verb]?.lower ?? '') === true;
    return isEither && next?.word === true && !language.that.has(next.lower);
  }

  /** "Am Montag sagte X": what stands before the verb is no subject. */
  private verbFirst(verb: number, start: number, to: number): Cue | null {
    const right = this.inverted.subjectAfter(verb + 1, to);
    return right === null ? null : { ...right, verb, start, end: right.to, inverted: true };
  }
}

/** A verb of whoever was named before: "…, adding". */
function again(who: Subject, verb: number): Cue {
  return { ...who, verb, start: verb, end: verb + 1, inverted: false, from: verb, to: verb };
}
