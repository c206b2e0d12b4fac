import type { Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import type { Referents } from './referents.ts';
import { hasGivenName, isKnownKind } from './source.ts';
import type { Sources } from './sources.ts';

/** Behind "NAME:" stand more tokens than this. */
const MIN_TOKENS = 3;
/** A name so many tokens into its line opens it: "Dr. Ana Lind:". */
const OPENING = 4;

/** How what is said ends: not the parts of a list. */
const ENDS = /[.?!…"”’)\]—-]$/u;

/** Finds lines that begin with who speaks: "ANA LIND: We waited." */
export class Transcript {
  /** Whether the names before colons take turns, one of a person among them; the headings of a list stand there once each or are all of things. */
  private readonly isExchange: boolean;

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
    private readonly referents: Referents,
    private readonly drafts: Drafts,
  ) {
    const { tokens, names } = layout;
    const lines = new Map<string, number>();
    let isOfPeople = false;
    for (const { from, to, name, words } of names) {
      const opens = from === 0 || tokens[from - 1]?.text === '\n';
      if (!opens || tokens[to]?.text !== ':') continue;
      lines.set(name, (lines.get(name) ?? 0) + 1);
      isOfPeople ||= hasGivenName({ words });
    }
    const counts = [...lines.values()];
    const once = counts.filter((count) => count === 1).length;
    this.isExchange = isOfPeople && counts.length > 1 && counts.reduce((sum, count) => sum + count, 0) > 2 * once;
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
    const isWhole = quote !== undefined || from === 0 || ENDS.test(this.layout.slice(from, to));
    if (!isWhole || !this.speaks(speaker, name.name, quote !== undefined)) return false;
    this.sources.spoke(speaker);
    const subject = { source: speaker, via: name.name };
    if (quote !== undefined && quote.end > (tokens[to - 1]?.start ?? 0) - 2)
      this.drafts.addSpan(quote, null, subject, 0.9);
    else this.drafts.addVerbatim(name.to + 1, to, subject);
    return true;
  }

  /** A person, one of those who take turns, or a name before quotation marks; not what is explained in a list: "Trail Assist: It turns the wheels.", nor a place: "SOUTH HARBOUR: Two men left." */
  private speaks(speaker: number, name: string, isQuoted: boolean): boolean {
    const source = this.sources.all[speaker];
    if (source === undefined) return false;
    const isShouted = /\s/u.test(name) && name === name.toUpperCase();
    if (!isShouted && source.words.length < 2) return false;
    const mayBe = isShouted || source.kind === 'person';
    return (
      isQuoted ||
      (mayBe && (this.isExchange || hasGivenName(source))) ||
      (source.kind === 'person' && (isKnownKind(source) || source.hasSpoken))
    );
  }
}
