import type { Cue } from './cues.ts';
import type { Inverted } from './inverted.ts';
import type { Layout } from './layout.ts';
import type { Subject } from './referents.ts';
import type { Subjects } from './subjects.ts';

/** Between auxiliary and participle stand so many tokens at most. */
const REACH = 24;

/** Finds verbs that end their clause behind an auxiliary: "hat am Montag angekündigt, dass", "wurde bekannt, dass". */
export class Brackets {
  constructor(
    private readonly layout: Layout,
    private readonly subjects: Subjects,
    private readonly inverted: Inverted,
  ) {}

  /** The cue whose participle stands here, in a paragraph from `from` to `to`; null without one. */
  cueAt(at: number, from: number, to: number): Cue | null {
    const { tokens, language } = this.layout;
    const { bracket } = language;
    const isLast = /^[,:.]$/u.test(tokens[at + 1]?.text ?? '');
    if (bracket?.participles.has(tokens[at]?.lower ?? '') !== true || !isLast) return null;
    const auxiliary = this.auxiliary(at, from);
    if (auxiliary < 0) return null;
    const subject = this.subject(auxiliary, from, to);
    return subject === null ? null : { ...subject, verb: at, start: at, end: at + 1, inverted: false };
  }

  private auxiliary(verb: number, from: number): number {
    const { tokens, language, sentenceAt, quoteAt } = this.layout;
    const { bracket } = language;
    for (let at = verb - 1; at >= from && at > verb - REACH && sentenceAt[at] === sentenceAt[verb]; at--) {
      const word = tokens[at]?.lower ?? '';
      if (quoteAt[at] !== -1 || /^[;:]$/u.test(word)) return -1;
      if (language.having?.has(word) === true || bracket?.passive.has(word) === true) return at;
    }
    return -1;
  }

  /** Nobody in the passive. */
  private subject(auxiliary: number, from: number, to: number): Subject | null {
    const { tokens, language } = this.layout;
    if (language.bracket?.passive.has(tokens[auxiliary]?.lower ?? '') === true)
      return { source: -1, via: '', from: auxiliary, to: auxiliary + 1 };
    return this.subjects.subjectBefore(auxiliary, from) ?? this.inverted.subjectAfter(auxiliary + 1, to);
  }
}
