import type { Span } from '../text/span.ts';
import type { Clauses } from './clauses.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';

/** Shorter sentences are headings or parts of a list. */
const MIN_TOKENS = 4;

/** Finds sentences that are reported by their mood alone: "Die Brücke sei alt. Sie habe Risse." */
export class Continuations {
  constructor(
    private readonly layout: Layout,
    private readonly drafts: Drafts,
    private readonly clauses: Clauses,
  ) {}

  /** Adds the reported sentences of a paragraph whose other statements begin at `first` in the drafts. */
  add(from: number, to: number, first: number): void {
    const { reported } = this.layout.language;
    if (reported === undefined) return;
    let last: Draft | null = null;
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && this.layout.sentenceAt[end] === this.layout.sentenceAt[start]) end++;
      last = this.sentence(start, end, first, last);
      start = end;
    }
  }

  /** What of the sentence is a statement: one found before, or a new one by its mood; null for none. */
  private sentence(start: number, end: number, first: number, last: Draft | null): Draft | null {
    const { tokens } = this.layout;
    const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    const known = this.drafts.all.slice(first).filter((draft) => draft.parts.some((part) => overlaps(part, span)));
    const spoken = known.at(-1);
    if (known.some((draft) => draft.cue !== null || draft.isVerbatim === true)) return spoken ?? null;
    const mood = end - start < MIN_TOKENS ? 'none' : this.clauses.mood(start, end);
    if (mood === 'none' || (mood === 'conditional' && last === null)) return spoken ?? null;
    const before = last ?? this.drafts.all.at(-1);
    if (before === undefined) return spoken ?? null;
    for (const draft of known) this.drafts.all.splice(this.drafts.all.indexOf(draft), 1);
    if (last?.isReported === true && last.parts.length === 1 && tokens[start - 1] !== undefined) {
      const whole = { start: last.parts[0]?.start ?? span.start, end: span.end };
      last.parts = [whole];
      return last;
    }
    const draft = this.drafts.add(start, end, null, { source: before.speaker ?? -1, via: '' }, 0.6);
    if (draft !== null) draft.isReported = true;
    return draft;
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
