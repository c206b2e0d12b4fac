import type { Cue } from './cues.ts';
import type { Layout } from './layout.ts';
import type { Nouns } from './nouns.ts';
import type { Openings } from './openings.ts';
import type { Referents, Subject } from './referents.ts';
import type { Subjects } from './subjects.ts';

/** A noun phrase among so many first words opens the sentence. */
const OPENING = 8;

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
    if (!/^(?:,|while)$/u.test(before) && language.joining?.has(before) !== true && !isAfterText) return null;
    const cue = { verb: at, start: at, end: at + 1, inverted: false };
    const own = isAfterText ? this.subjects.textBefore(at, from) : null;
    if (own !== null) return { ...own, ...cue };
    const goesOn = last !== null && sentenceAt[last.verb] === sentenceAt[at];
    const subject = goesOn ? last : this.opener(at, from);
    return subject === null ? null : { ...subject, ...cue, from: at, to: at };
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
