import type { Cue } from './cues.ts';
import type { Layout } from './layout.ts';
import type { Nouns } from './nouns.ts';
import type { Openings } from './openings.ts';
import type { Referents, Subject } from './referents.ts';
import type { Subjects } from './subjects.ts';

/** A noun phrase among so many first words opens the sentence. */
const OPENING = 8;

/** Between an auxiliary, its participle and what is said stand fewer words. */
const ADVERBS = 4;
const BE = /^(?:is|are|was|were|been)$/u;

/** Finds participles that report: ", adding that", "a resolution calling for". */
export class Participles {
  constructor(
    private readonly layout: Layout,
    private readonly nouns: Nouns,
    private readonly referents: Referents,
    private readonly subjects: Subjects,
    private readonly openings: Openings,
  ) {}

  /** The cue of the participle that stands here; `last` is the cue before it in its paragraph. */
  cueAt(at: number, from: number, last: Cue | null): Cue | null {
    const { tokens, language, sentenceAt } = this.layout;
    const before = tokens[at - 1]?.text ?? '';
    const isAfterText = language.documents.has(tokens[at - 1]?.lower ?? '') && !this.isIn(at - 1, from);
    const cue = { verb: at, start: at, end: at + 1, inverted: false };
    if (!/^(?:,|while)$/u.test(before) && language.joining?.has(before) !== true && !isAfterText) {
      const subject = this.progressive(at, from) ?? this.accompanied(at, from);
      return subject === null ? null : { ...subject, ...cue, start: subject.from };
    }
    const own = isAfterText ? this.subjects.textBefore(at, from) : null;
    if (own !== null) return { ...own, ...cue };
    const goesOn = last !== null && sentenceAt[last.verb] === sentenceAt[at];
    const subject = goesOn ? last : this.opener(at, from);
    return subject === null ? null : { ...subject, ...cue, from: at, to: at };
  }

  /** "The union is also alleging that": who stands before the auxiliary; null without it, and where nothing said follows. */
  private progressive(at: number, from: number): Subject | null {
    const { tokens, language } = this.layout;
    if (!this.isSaid(at + 1)) return null;
    let be = at - 1;
    while (be > from && be > at - ADVERBS && !BE.test(tokens[be]?.lower ?? '')) be--;
    const isBetween = (ahead: number): boolean =>
      language.auxiliaries.has(tokens[ahead]?.lower ?? '') || /ly$/u.test(tokens[ahead]?.lower ?? '');
    for (let ahead = be + 1; ahead < at; ahead++) if (!isBetween(ahead)) return null;
    if (!BE.test(tokens[be]?.lower ?? '') || language.it?.has(tokens[be - 1]?.lower ?? '') === true) return null;
    return this.subjects.subjectBefore(be, from);
  }

  /** "with critics saying that": the phrase behind the preposition; null without it. */
  private accompanied(at: number, from: number): Subject | null {
    const { tokens } = this.layout;
    if (!this.isSaid(at + 1)) return null;
    const subject = this.subjects.subjectBefore(at, from);
    const start = subject?.from ?? -1;
    if (tokens[start]?.lower === 'with') return subject;
    return subject !== null && tokens[start - 1]?.lower === 'with' ? subject : null;
  }

  /** Whether "that" or a quotation begins here, behind a day or an adverb. */
  private isSaid(at: number): boolean {
    const { tokens, language } = this.layout;
    for (let ahead = at; ahead < at + ADVERBS; ahead++) {
      if (language.that.has(tokens[ahead]?.lower ?? '') || this.layout.quoteStarting(ahead + 1) >= 0) return true;
      if (tokens[ahead]?.word !== true) return this.layout.quoteStarting(ahead + 2) >= 0;
    }
    return false;
  }

  /** The first name, pronoun or noun phrase of the sentence that can be its subject. */
  private opener(at: number, from: number): Subject | null {
    const { tokens, nameAt, sentenceAt } = this.layout;
    let first = at;
    while (first > from && sentenceAt[first - 1] === sentenceAt[at]) first--;
    first = this.layout.behindLabel(first, at);
    for (let ahead = first; ahead < at; ahead++) {
      const phrase = ahead < first + OPENING ? this.openings.openingPhrase(ahead, at) : null;
      if (phrase !== null) return phrase;
      const name = nameAt[ahead] ?? -1;
      if (name >= 0 && !this.nouns.isAttribute(name) && !this.nouns.isAdverbial(name))
        return this.referents.named(name);
      const isPronoun = name < 0 && this.layout.isPronoun(tokens[ahead]?.lower ?? '');
      const subject = isPronoun ? this.referents.pronoun(ahead) : null;
      if (subject !== null) return subject;
    }
    return null;
  }

  /** "In its press release announcing the arrests, the department noted": a text in which somebody else speaks. */
  private isIn(noun: number, from: number): boolean {
    const { tokens, language } = this.layout;
    for (let at = noun - 1; at >= from && at > noun - 5; at--)
      if (language.determiners.has(tokens[at]?.lower ?? ''))
        return /^(?:in|with|by|through|after|for)$/u.test(tokens[at - 1]?.lower ?? '');
    return false;
  }
}
