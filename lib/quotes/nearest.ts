import type { Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import type { Sources } from './sources.ts';
import { isTitle } from './terms.ts';

/** Fewer words between marks are a term or a title; a script without spaces has so many signs to a word. */
const MIN_WORDS = 4;
const SIGNS = 2;
/** A guess by place alone. */
const CONFIDENCE = 0.4;

/** Gives quotations to the nearest name, for languages that no rules are written for. */
export class Nearest {
  private readonly surnames = new Set<string>();

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
    private readonly drafts: Drafts,
  ) {}

  /** The quotations of the paragraph from `from` to `to`; who spoke before goes on where it names nobody. */
  read(from: number, to: number): void {
    const { names, nameAt, quoteAt, quoted, text } = this.layout;
    for (let at = from; at < to; at++) {
      const name = names[nameAt[at] ?? -1];
      if (name?.from !== at || name.words.length < 2) continue;
      this.sources.meet(name);
      this.surnames.add(name.words.at(-1) ?? '');
    }
    for (let at = from; at < to; at++) {
      const quote = this.layout.quoteStarting(at);
      const span = quoted[quote];
      if (span === undefined || quoteAt[at] !== quote) continue;
      const content = text.slice(span.start, span.end);
      if (!isLong(content) || isTitle(content)) continue;
      const nearest = this.nearestName(quote, at, from, to);
      const found = names[nearest];
      const source = found === undefined ? this.sources.speaking : this.sources.meet(found);
      if (source !== null) this.sources.spoke(source);
      this.drafts.addSpan(span, null, { source: source ?? -1, via: found?.name ?? '' }, CONFIDENCE);
    }
  }

  /** The nearest full name, or surname of one before, in the sentences that a quotation begins and ends in; -1 without one. */
  private nearestName(quote: number, start: number, from: number, to: number): number {
    const { sentenceAt } = this.layout;
    const end = this.layout.lastToken(quote, to);
    const behind = this.scan(end, 1, (at) => at < to && sentenceAt[at] === sentenceAt[end]);
    const before = this.scan(start - 1, -1, (at) => at >= from && sentenceAt[at] === sentenceAt[start]);
    if (behind === null || before === null) return (behind ?? before)?.name ?? -1;
    return behind.distance <= before.distance ? behind.name : before.name;
  }

  private scan(
    start: number,
    step: 1 | -1,
    isInside: (at: number) => boolean,
  ): { readonly name: number; readonly distance: number } | null {
    const { names, nameAt, quoteAt } = this.layout;
    for (let at = start; isInside(at); at += step) {
      const index = nameAt[at] ?? -1;
      const name = names[index];
      if (name === undefined || quoteAt[at] !== -1) continue;
      if (name.words.length > 1 || this.surnames.has(name.words[0] ?? ''))
        return { name: index, distance: Math.abs(at - start) };
    }
    return null;
  }
}

function isLong(content: string): boolean {
  const signs = content.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/gu)?.length ?? 0;
  return (signs > 0 ? signs / SIGNS : content.split(/\s+/u).length) >= MIN_WORDS;
}
