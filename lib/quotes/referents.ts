import { Antecedents } from './antecedents.ts';
import { Descriptions } from './descriptions.ts';
import type { Layout } from './layout.ts';
import { Owners } from './owners.ts';
import type { Sources } from './sources.ts';

/** Who is said to speak: an index into `Sources.all` (-1: unknown), and the words that say so as a token range. */
export interface Subject {
  readonly source: number;
  readonly via: string;
  readonly from: number;
  readonly to: number;
  /** Who says the same with them: "Ana Lind and Bo Holm said"; none when not given. */
  readonly others?: readonly number[];
}

/** Who a name, a pronoun or a description in the text stands for. */
export class Referents {
  /** Index of a name to its source, for the names met so far. */
  private readonly met = new Map<number, number>();
  private readonly owners: Owners;
  private readonly descriptions: Descriptions;
  private readonly antecedents: Antecedents;

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
  ) {
    this.owners = new Owners(layout, sources, (name) => this.meet(name));
    this.descriptions = new Descriptions(layout, sources);
    this.antecedents = new Antecedents(
      layout,
      sources,
      (name) => this.meet(name),
      (from, to, head) => this.descriptions.describe(from, to, head, { opener: null, owner: null }),
    );
  }

  described(start: number, end: number, head: number): number {
    return this.descriptions.describe(start, end, head, {
      opener: this.antecedents.opener(start),
      owner: this.ownerOf(start, end, head),
    });
  }

  /** Whose text or spokesperson a description is; null when that is not said. */
  ownerOf(start: number, end: number, head: number): number | null {
    return this.owners.of(start, end, head);
  }

  pronoun(at: number): Subject | null {
    const word = this.layout.tokens[at]?.lower ?? '';
    const source = this.sources.pronoun(word, this.antecedents.of(at));
    return {
      source: source ?? -1,
      via: (this.layout.tokens[at]?.text ?? word).replace(/^-(?:t-)?/u, ''),
      from: at,
      to: at + 1,
    };
  }

  /** "it said": the body or the text that spoke last or was named last; null without one. */
  neuter(at: number): Subject | null {
    const { sentenceAt, tokens } = this.layout;
    if (/^(?:is|was)$/u.test(tokens[at + 1]?.lower ?? '')) return null; // "it was found that": nobody
    let start = at;
    while (start > 0 && sentenceAt[start - 1] === sentenceAt[at]) start--;
    const source = this.antecedents.ofNeuter(at)[0] ?? this.sources.neuter(start);
    return source === null ? null : { source, via: this.layout.tokens[at]?.text ?? '', from: at, to: at + 1 };
  }

  /** Who goes on where a verb has no subject: who opens the sentence before, when that is somebody; else who spoke last. */
  goingOn(at: number): Subject | null {
    const opener = this.antecedents.opener(at);
    const source = (opener === null ? undefined : this.sources.all[opener])?.index ?? this.sources.speaking;
    return source === null ? null : { source, via: this.sources.all[source]?.name ?? '', from: at, to: at };
  }

  /** Gives "the group" before a name between commas that name. */
  nameBefore(index: number): void {
    const { tokens, names, language } = this.layout;
    const name = names[index];
    if (name === undefined || tokens[name.from - 1]?.text !== ',' || tokens[name.to]?.text !== ',') return;
    const noun = tokens[name.from - 2]?.lower ?? '';
    if (language.organisations.has(noun) && tokens[name.from - 3]?.lower === 'the')
      this.sources.nameAs(noun, this.meet(index));
  }

  named(index: number): Subject {
    const name = this.layout.names[index];
    return { source: this.meet(index), via: name?.name ?? '', from: name?.from ?? 0, to: name?.to ?? 0 };
  }

  meet(index: number): number {
    const known = this.met.get(index);
    if (known !== undefined) return known;
    const name = this.layout.names[index];
    if (name === undefined) return -1;
    const source = this.sources.meet(name);
    this.met.set(index, source);
    return source;
  }
}
