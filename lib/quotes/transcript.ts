import type { Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import type { Referents } from './referents.ts';
import { isKnownKind } from './source.ts';
import type { Sources } from './sources.ts';

/** Behind "NAME:" stand more tokens than this. */
const MIN_TOKENS = 3;
/** A name so many tokens into its line opens it: "Dr. Ana Lind:". */
const OPENING = 4;

/** Finds lines that begin with who speaks: "ANA LIND: We waited." */
export class Transcript {
  /** How many lines begin with each name and a colon: the parts of a list do so once each. */
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
    private readonly referents: Referents,
    private readonly drafts: Drafts,
  ) {
    const { tokens, names } = layout;
    for (const { from, to, name } of names) {
      const opens = from === 0 || tokens[from - 1]?.text === '\n';
      if (opens && tokens[to]?.text === ':') this.lines.set(name, (this.lines.get(name) ?? 0) + 1);
    }
  }

  /** Whether the paragraph is such a line; all behind the colon is then what is said. */
  read(from: number, to: number): boolean {
    const { tokens, names, nameAt, quoted } = this.layout;
    const index = nameAt[from] ?? -1;
    const name = names[index];
    if (name === undefined || tokens[name.to]?.text !== ':' || name.to - from >= OPENING) return false;
    if (to - name.to <= MIN_TOKENS || /^https?$/u.test(tokens[name.to + 1]?.lower ?? '')) return false;
    const quote = quoted[this.layout.quoteStarting(name.to + 2)];
    const speaker = this.referents.meet(index);
    if (!this.speaks(speaker, name.name, quote !== undefined || from === 0)) return false;
    this.sources.spoke(speaker);
    const subject = { source: speaker, via: name.name };
    if (quote !== undefined && quote.end > (tokens[to - 1]?.start ?? 0) - 2)
      this.drafts.addSpan(quote, null, subject, 0.9);
    else this.drafts.addVerbatim(name.to + 1, to, subject);
    return true;
  }

  /** A person, who begins several lines, or who is certain to be quoted: before quotation marks and in a headline; not what is explained in a list: "Trail Assist: It turns the wheels". */
  private speaks(speaker: number, name: string, isCertain: boolean): boolean {
    const source = this.sources.all[speaker];
    if (source === undefined) return false;
    const isShouted = /\s/u.test(name) && name === name.toUpperCase();
    if (!isShouted && source.words.length < 2) return false;
    const isPerson = source.kind === 'person' && isKnownKind(source);
    return isPerson || isShouted || isCertain || source.hasSpoken || (this.lines.get(name) ?? 0) > 1;
  }
}
