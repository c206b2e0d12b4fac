import type { Clauses } from './clauses.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import type { Referents } from './referents.ts';

/** Shorter sentences are headings or parts of a list. */
const MIN_TOKENS = 4;

/** Finds sentences that are reported by their mood alone: "Die Brücke sei alt. Sie habe Risse." */
export class Continuations {
  constructor(
    private readonly layout: Layout,
    private readonly drafts: Drafts,
    private readonly clauses: Clauses,
    private readonly referents: Referents,
  ) {}

  /** Adds the reported sentences of a paragraph whose other statements begin at `first` in the drafts. */
  add(from: number, to: number, first: number): void {
    if (this.layout.language.reported === undefined) return;
    const own = this.drafts.all.splice(first).sort((a, b) => startOf(a) - startOf(b));
    let at = 0;
    let last: Draft | null = null;
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && this.layout.sentenceAt[end] === this.layout.sentenceAt[start]) end++;
      const limit = this.layout.tokens[end - 1]?.end ?? 0;
      const known: Draft[] = [];
      for (let draft = own[at]; draft !== undefined && startOf(draft) < limit; draft = own[++at]) known.push(draft);
      last = this.sentence(start, end, known, last);
      start = end;
    }
    this.drafts.all.push(...own.slice(at));
  }

  /** Keeps the statements of a sentence, or makes one of it by its mood; the last statement, null without one. */
  private sentence(start: number, end: number, known: readonly Draft[], last: Draft | null): Draft | null {
    const reaches = last !== null && endOf(last) > (this.layout.tokens[start]?.start ?? 0) + 1;
    const isSaid = reaches || known.some((draft) => draft.cue !== null || draft.isVerbatim === true);
    const mood = isSaid || end - start < MIN_TOKENS ? 'none' : this.clauses.mood(start, end);
    if (mood === 'none' || (mood === 'conditional' && last === null)) {
      this.drafts.all.push(...known);
      return known.at(-1) ?? (reaches ? last : null);
    }
    if (last?.isReported === true) {
      last.parts = [{ start: startOf(last), end: this.layout.tokens[end - 1]?.end ?? endOf(last) }];
      return last;
    }
    const source = last === null ? (this.referents.goingOn(start)?.source ?? -1) : (last.speaker ?? -1);
    const draft = this.drafts.add(start, end, null, { source, via: '' }, 0.6);
    if (draft !== null) draft.isReported = true;
    return draft;
  }
}

const startOf = (draft: Draft): number => draft.parts[0]?.start ?? 0;
const endOf = (draft: Draft): number => draft.parts.at(-1)?.end ?? 0;
