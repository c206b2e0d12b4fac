import type { Span } from '../text/span.ts';
import type { Layout } from './layout.ts';
import type { Subject } from './referents.ts';

/** A statement while the text is still being read. */
export interface Draft {
  parts: Span[];
  cue: string | null;
  speaker: number | null;
  /** Who speaks with them. */
  others: readonly number[];
  via: string | null;
  confidence: number;
  /** All of it is the speaker's words, though no marks say so: a transcript, a post. */
  isVerbatim?: true;
  /** Found by its mood, without a cue. */
  isReported?: true;
}

/** Whose a statement is, and the words that say so. */
type Spoken = Pick<Subject, 'source' | 'via' | 'others'>;

/** The statements found so far, in the order in which they were found. */
export class Drafts {
  readonly all: Draft[] = [];

  constructor(private readonly layout: Layout) {}

  add(from: number, to: number, cue: string | null, subject: Spoken, confidence: number): Draft | null {
    const { tokens } = this.layout;
    let end = to;
    while (
      end > from &&
      tokens[end - 1]?.word === false &&
      !/^[.!?)%…$]$/u.test(tokens[end - 1]?.text ?? '') &&
      this.layout.quoteAt[end - 1] === -1
    )
      end--;
    let start = from;
    while (start < end && tokens[start]?.word === false && this.layout.quoteAt[start] === -1) start++;
    const first = tokens[start];
    const last = tokens[end - 1];
    if (first === undefined || last === undefined || start >= end) return null;
    return this.addSpan({ start: first.start, end: last.end }, cue, subject, confidence);
  }

  addSpan(span: Span, cue: string | null, subject: Spoken, confidence: number): Draft {
    const known = subject.source >= 0;
    const draft = {
      parts: [span],
      cue,
      speaker: known ? subject.source : null,
      others: known ? (subject.others ?? []) : [],
      via: subject.via === '' ? null : subject.via,
      confidence: known ? confidence : 0.3,
    };
    this.all.push(draft);
    return draft;
  }

  /** What stands behind "NAME:" in a transcript. */
  addVerbatim(from: number, to: number, subject: Spoken): void {
    const draft = this.add(from, to, null, subject, 0.8);
    if (draft !== null) draft.isVerbatim = true;
  }

  /** An embedded post, in the place of what was taken for speech inside it. */
  replace(span: Span, subject: Spoken): void {
    while ((this.all.at(-1)?.parts[0]?.start ?? -1) >= span.start) this.all.pop();
    this.addSpan(span, null, subject, 0.9).isVerbatim = true;
  }
}
