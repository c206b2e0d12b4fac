import type { Inverted } from './inverted.ts';
import type { Layout } from './layout.ts';
import type { Nouns } from './nouns.ts';
import type { Openings } from './openings.ts';
import type { Referents } from './referents.ts';
import type { Sources } from './sources.ts';

/** Finds who is named right behind a quotation whose words of reporting are in no table: "“…,” Lind offered", "“…,” captions Lind". */
export class Tags {
  constructor(
    private readonly layout: Layout,
    private readonly nouns: Nouns,
    private readonly sources: Sources,
    private readonly referents: Referents,
    private readonly inverted: Inverted,
    private readonly openings: Openings,
  ) {}

  /** An index into the sources; -1 where the words behind it name nobody that is known, null where none belong to it. */
  speaker(quote: number, to: number): number | null {
    const { tokens, quoted, text } = this.layout;
    const mark = this.layout.lastToken(quote, to);
    const isOutside = tokens[mark + 1]?.text === ',';
    const at = isOutside ? mark + 2 : mark + 1;
    const next = tokens[at];
    if (next?.word !== true || at >= to || this.layout.quoteAt[at] !== -1 || this.opensClause(next.lower)) return null;
    const end = text[(quoted[quote]?.end ?? 0) - 1] ?? '';
    const isOpen = isOutside || end === ',';
    if (!isOpen && next.capital) return null;
    return this.named(at, to) ?? (isOpen ? -1 : null);
  }

  /** "“…,” if it is late", "“…,” and he left": what goes on is no subject. */
  private opensClause(word: string): boolean {
    const { language } = this.layout;
    return language.functionWords.has(word) && !language.determiners.has(word) && !this.layout.isPronoun(word);
  }

  private named(at: number, to: number): number | null {
    const { tokens, nameAt, language } = this.layout;
    const { lower = '' } = tokens[at] ?? {};
    if (this.layout.isPronoun(lower)) return this.referents.pronoun(at)?.source ?? null;
    const name = nameAt[at] ?? -1;
    const end = this.layout.names[name]?.to ?? at;
    const isBeforeName = (nameAt[end + 1] ?? -1) >= 0 && !language.verbs.has(tokens[end]?.lower ?? '');
    const isSubject =
      !isBeforeName && !this.nouns.isAttribute(name) && /^(?:,|\p{Ll}+)$/u.test(tokens[end]?.text ?? '');
    if (name >= 0 && isSubject) return this.referents.named(name).source;
    const isVerb = nameAt[at] === -1 && !language.determiners.has(lower) && (nameAt[at + 1] ?? -1) >= 0;
    return (
      this.nameAfter(at, to) ??
      this.openings.openingPhrase(at, to)?.source ??
      (isVerb ? this.nameAfter(at + 1, to) : null)
    );
  }

  /** The name that a phrase begins or ends with before any verb: "tourist Ana Lind", not "the guide told Ana Lind". */
  private nameAfter(at: number, to: number): number | null {
    const { tokens, language } = this.layout;
    const subject = this.inverted.subjectAfter(at, to);
    if (subject === null || this.sources.all[subject.source]?.named !== true) return null;
    for (let ahead = at; ahead < subject.to; ahead++)
      if (language.verbs.has(tokens[ahead]?.lower ?? '') || /(?:ed|ing)$/u.test(tokens[ahead]?.lower ?? ''))
        return null;
    return subject.source;
  }
}
