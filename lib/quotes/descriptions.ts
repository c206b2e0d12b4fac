import type { Language } from '../mentions/languages/language.ts';
import { kindOfPhrase } from './kinds.ts';
import type { Layout } from './layout.ts';
import type { SpeakerKind } from './quotation.ts';
import { genderOfNoun, holds, type Source } from './source.ts';
import type { Sources } from './sources.ts';
import { SPOKESPERSON } from './owners.ts';

/** What a general word for somebody covers, by the words of roles: a spokeswoman of a foreign ministry is a diplomat. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  diplomat: ['ambassador', 'envoy', 'spokesman', 'spokeswoman', 'spokesperson', 'minister', 'consul', 'attaché'],
  official: ['minister', 'director', 'secretary', 'commissioner', 'administrator', 'deputy', 'chief', 'head'],
  politician: ['minister', 'senator', 'mayor', 'governor', 'leader', 'lawmaker', 'president', 'mp', 'deputy'],
  lawmaker: ['senator', 'congressman', 'congresswoman', 'representative', 'mp', 'deputy'],
  executive: ['director', 'chief', 'ceo', 'chairman', 'chairwoman', 'president', 'founder'],
  scientist: ['professor', 'researcher', 'biologist', 'physicist', 'chemist', 'epidemiologist', 'climatologist'],
  researcher: ['professor', 'scientist', 'fellow', 'author'],
  expert: ['professor', 'analyst', 'researcher', 'fellow', 'consultant', 'scientist', 'specialist'],
  academic: ['professor', 'lecturer', 'researcher'],
  officer: ['colonel', 'captain', 'lieutenant', 'major', 'sergeant', 'sheriff', 'commander'],
  coach: ['manager'],
  manager: ['coach'],
};
const kindsOf = (word: string): readonly string[] => (Object.hasOwn(KINDS, word) ? (KINDS[word] ?? []) : []);
/** Descriptions of somebody beside the person before: "the senator’s spokeswoman", "the second official". */
const ANOTHER = /[’']s? |^the (?:second|third|other|former|latter|late)\b/u;
const DEFINITE = /^(?:the|this|that|these|those|der|die|das|dem|den|des|le|la|l’|les|el|los|las|os|as|il|lo|gli)$/u;
/** What the press calls a person whom it has just named, with words that say more: "the Florida fan", "the gambling tycoon". */
const VARIED = new Set(
  'fan mother father mum mom dad player goalkeeper driver widow widower teenager veteran millionaire magnate candidate nominee hopeful contender lawmaker champion winner retiree native year-old strongman'.split(
    ' ',
  ),
);
/** Such words for people of whom a text tells because they are that: enough without more words: "the singer". */
const PUBLIC = new Set(
  'star actor actress singer musician rapper songwriter striker midfielder billionaire tycoon politician author designer model comedian host broadcaster presenter filmmaker'.split(
    ' ',
  ),
);
/** Nouns for the same: "the suit", "the lawsuit". */
const SAME = [
  ['suit', 'lawsuit'],
  ['researchers', 'authors', 'scientists', 'investigators'],
  ['poll', 'survey'],
];
const isSameNoun = (a: string, b: string): boolean =>
  a === b || SAME.some((nouns) => nouns.includes(a) && nouns.includes(b));

/** Words that say so little of a person that they stand for whoever spoke last. */
const GENERAL = new Set([
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'expert',
  'man',
  'woman',
  'official',
  'diplomat',
  'author',
]);

const MORE = /^(?:additional|other|more|further)$/u;

/** A definite article of the languages read; a source with a role is looked for among so many last ones. */
const THE = /^(?:the|this|der|die|das|le|la|l’|les|el|los|las|o|os|as|il|lo|i|gli)$/u;
const RECENT = 60;

/** A description as it stands in the text. */
interface Described {
  readonly key: string;
  /** Its first word and its noun, in lower case. */
  readonly first: string;
  readonly head: string;
  readonly kind: SpeakerKind;
  /** Nothing stands behind the noun, nothing between it and the article. */
  readonly isBare: boolean;
  readonly isModified: boolean;
  /** Whose text or spokesperson it is, as an index; null when that is not said. */
  readonly owner: number | null;
}

/** Who descriptions without a name stand for: "the spokesman", "two officials briefed on the talks". */
export class Descriptions {
  private readonly known = new Map<string, Source>();

  private readonly language: Language;

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
  ) {
    this.language = layout.language;
  }

  /** A known source that fits, or a new one; `opener` is the source that opens the sentence before, `owner` whose text or spokesperson it is. -1 out of range. */
  describe(
    from: number,
    end: number,
    head: number,
    { opener, owner }: { readonly opener: number | null; readonly owner: number | null },
  ): number {
    const { tokens } = this.layout;
    const [first, noun] = [tokens[from], tokens[head]];
    let to = end;
    while (to > head + 1 && this.language.functionWords.has(tokens[to - 1]?.lower ?? '')) to--;
    const name = this.layout.slice(from, to);
    if (first === undefined || noun === undefined || name === '') return -1;
    const key = name.toLowerCase();
    const office = /^the (.+)$/u.exec(key)?.[1] ?? null;
    const kind = kindOfPhrase(this.layout, from, to, head);
    const isBare = to === head + 1;
    const described = { key, first: first.lower, head: noun.lower, kind, isBare, isModified: head > from + 1, owner };
    const meant =
      this.known.get(key) ??
      (kind === 'person' ? this.holder(office) : undefined) ??
      this.meant(described, from, opener);
    if (meant !== undefined) return meant.index;
    const gender = kind === 'person' ? genderOfNoun(noun.lower) : null;
    const known = { name, kind, named: false, words: [noun.lower], gender };
    const source = this.sources.add({ ...known, office, owner, lastAt: from });
    this.known.set(key, source);
    return source.index;
  }

  private holder(office: string | null): Source | undefined {
    return office === null ? undefined : this.sources.latest((source) => holds(source, office));
  }

  private meant(described: Described, from: number, opener: number | null): Source | undefined {
    const { key, first, head, kind, isBare, isModified } = described;
    const again = this.sameAgain(described) ?? this.more(described) ?? this.fuller(described);
    if (again !== undefined) return again;
    const index = isBare && THE.test(first) ? this.byNoun(described, from) : null;
    if (index !== null) return this.sources.all[index];
    const isTelling = isModified || PUBLIC.has(head);
    if (kind !== 'person' || first !== 'the' || ANOTHER.test(key) || !isTelling) return undefined;
    const near = this.openerAs(opener, head);
    if (near !== null) return this.sources.all[near];
    const { speaker } = this.sources;
    if (!isModified && this.sources.latest(({ named, kind }) => named && kind === 'person') !== speaker)
      return undefined;
    return (VARIED.has(head) || PUBLIC.has(head)) && speaker?.kind === 'person' && speaker.named ? speaker : undefined;
  }

  /** "the spokesman", "the company": by a role, by what spoke last, by what was named last. */
  private byNoun({ head: noun, isModified, kind }: Described, from: number): number | null {
    const { all } = this.sources;
    const isPerson = kind === 'person';
    for (let index = all.length - 1; index >= 0 && index > all.length - RECENT; index--) {
      const source = all[index];
      const isCalled = source?.kind === 'organisation' && source.words.includes(noun);
      const isHeld = source !== undefined && [noun, ...kindsOf(noun)].some((word) => holds(source, word));
      if (isCalled || (isPerson && isHeld)) return index;
    }
    // "the power watchdog" is not just any body.
    if (isModified) return this.nearest(noun);
    const isBodily = this.language.organisations.has(noun);
    return this.nearest(noun) ?? this.nearestBody(noun) ?? (isBodily ? this.sources.body(noun, from) : null);
  }

  /** "the report", behind "an exclusive report by the paper": the latest description with the same noun; of persons only when nothing else is said. */
  private sameAgain({ head, kind, first, isBare, owner }: Described): Source | undefined {
    const isDefinite = DEFINITE.test(first);
    const isMeant = kind === 'document' ? isDefinite || first === head : isDefinite && isBare;
    if (!isMeant) return undefined;
    return this.sources.latest(
      (source) =>
        !source.named &&
        source.kind === kind &&
        isSameNoun(source.words[0] ?? '', head) &&
        (owner === null || source.owner === null || source.owner === owner),
    );
  }

  /** "Norway’s state rescue service", behind "Norway’s rescue service": a body that is called by more words. */
  private fuller({ key, head, kind }: Described): Source | undefined {
    if (kind !== 'organisation' || !/^\S+[’']s /u.test(key)) return undefined;
    const own = key.split(' ');
    return this.sources.latest(({ named, name, words }) => {
      const other = name.toLowerCase().split(' ');
      if (named || words[0] !== head || other[0] !== own[0]) return false;
      return other.every((word) => own.includes(word)) || own.every((word) => other.includes(word));
    });
  }

  /** "additional customers", behind "customers": a group of which nothing else is said. */
  private more({ head, kind, first, isBare, isModified }: Described): Source | undefined {
    if (kind !== 'group' || !isBare || isModified || !MORE.test(first)) return undefined;
    return this.sources.latest(({ named, name }) => !named && name.toLowerCase().replace(/^the /u, '') === head);
  }

  /** "the expert": the person who spoke last, when no other description fits. */
  private nearest(head: string): number | null {
    if (!GENERAL.has(head)) return null;
    const { speaker } = this.sources;
    return speaker?.kind === 'person' ? speaker.index : null;
  }

  /** "the company", "the spokesperson": the body that spoke last, when a body did. */
  private nearestBody(head: string): number | null {
    const { speaker } = this.sources;
    const isBody = speaker?.named === true && speaker.kind === 'organisation';
    return isBody && (this.language.organisations.has(head) || SPOKESPERSON.test(head)) ? speaker.index : null;
  }

  /** "Ana Lind hinted at a cut. … the prime minister said": who opens the sentence before, when no other office is known of them. */
  private openerAs(opener: number | null, head: string): number | null {
    const source = opener === null ? undefined : this.sources.all[opener];
    if (source?.kind !== 'person' || !source.named) return null;
    const isKnown = source.words.length > 1 || source.gender !== null || source.index === this.sources.speaking;
    const isOther = source.role !== null && source.index !== this.sources.speaking;
    const gender = /woman$/u.test(head) ? 'she' : /man$/u.test(head) ? 'he' : null;
    const clashes = gender !== null && source.gender !== null && gender !== source.gender;
    return isKnown && !isOther && !clashes ? source.index : null;
  }
}
