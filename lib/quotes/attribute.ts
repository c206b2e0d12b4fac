import type { Name } from '../mentions/findNames.ts';
import type { Token } from '../text/tokens.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Language } from '../mentions/languages/language.ts';
import { isBody, standsFor } from './bodies.ts';
import { Roles } from './roles.ts';
import type { SpeakerKind } from './quotation.ts';

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
  'fan star actor actress singer mother father mum mom dad player striker goalkeeper midfielder driver widow widower teenager veteran billionaire millionaire tycoon magnate candidate nominee hopeful contender lawmaker politician author designer model comedian host broadcaster champion winner retiree native year-old'.split(
    ' ',
  ),
);
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

function genderOf(given: string, language: Language): 'he' | 'she' | null {
  if (language.men?.has(given) === true) return 'he';
  if (language.women?.has(given) === true) return 'she';
  return women.has(given) ? 'she' : men.has(given) ? 'he' : null;
}

/** "officials", "some": more than one. */
function isSeveral(noun: string, { quantifiers }: Language): boolean {
  return /s$|people/u.test(noun) || (quantifiers?.has(noun) === true && !/^(?:one|another)$/u.test(noun));
}

/** "dea" of "U.S. Drug Enforcement Administration": the first letters of a body's name, without those of its country. */
/** A body's name is the same with and without its country before it: "U.S. Drug Enforcement Administration". */
const keyOf = ({ words }: Name): string => {
  const [first = '', ...more] = words;
  return (more.length > 1 && /^u\.?[sk]\.?$/u.test(first) ? more : words).join(' ');
};

const initialsOf = ({ words }: Pick<Source, 'words'>): string =>
  words
    .filter((word) => !/^(?:of|the|and|for|on|u\.?s\.?|u\.?k\.?)$/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');

export interface Source {
  readonly index: number;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly named: boolean;
  role: string | null;
  roleAt: number;
  readonly words: readonly string[];
  /** What a definite description calls it: "prime minister"; null for other sources. */
  readonly office: string | null;
  /** Whose text or spokesperson an unnamed source is, as an index; null when that is not said. */
  owner: number | null;
  /** The token of the last mention by name. */
  lastAt: number;
  gender: 'he' | 'she' | null;
  hasSpoken: boolean;
  direct: number;
  indirect: number;
  quotedWords: number;
}

/** Whether the words of an office stand in the role of a source. */
function holds({ role }: Source, office: string): boolean {
  return role !== null && ` ${role.toLowerCase()} `.includes(` ${office} `);
}

/** The sources met so far, by surname and by recency. */
export class Sources {
  readonly all: Source[] = [];
  private readonly roles: Roles;
  private readonly bySurname = new Map<string, Source>();
  private readonly byWords = new Map<string, Source>();
  /** People met with their full name, by their first one; null where two share it. */
  private readonly byGiven = new Map<string, Source | null>();
  /** What is met with its full name, by surname or initials; null where two share them. */
  private readonly byShort = new Map<string, Source | null>();
  private lastPerson: number | null = null;
  private lastSpeaker: number | null = null;
  private readonly lastOf: { he: number | null; she: number | null } = { he: null, she: null };

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly language: Language,
  ) {
    this.roles = new Roles(tokens, language);
  }

  /** A name is met: known by its surname, or new. */
  meet(name: Name): number {
    const key = keyOf(name);
    const surname = name.words.at(-1) ?? '';
    const isShort = name.words.length === 1;
    let source = (isShort ? this.byShort.get(surname) : null) ?? this.byWords.get(key);
    const sameSurname = this.bySurname.get(surname);
    if (source === undefined && sameSurname !== undefined && name.words.length === 1) source = sameSurname;
    if (source === undefined && name.words.length === 1) source = this.byGiven.get(surname) ?? undefined;
    if (source === undefined) {
      source = {
        index: this.all.length,
        name: name.name,
        kind: name.organisation ? 'organisation' : 'person',
        named: true,
        role: null,
        roleAt: -1,
        words: name.words,
        office: null,
        owner: null,
        lastAt: name.from,
        gender: genderOf(name.words[0] ?? '', this.language),
        hasSpoken: false,
        direct: 0,
        indirect: 0,
        quotedWords: 0,
      };
      this.all.push(source);
      this.byWords.set(key, source);
      if (name.words.length > 1 || sameSurname === undefined) this.bySurname.set(surname, source);
      this.rememberGiven(source);
      this.rememberShort(source);
    }
    source.lastAt = name.from;
    if (name.title !== null) {
      const title = name.title.toLowerCase();
      if (/^(?:mrs|ms|miss)\b/u.test(title)) source.gender = 'she';
      else if (/^mr\b/u.test(title)) source.gender = 'he';
      else if (source.role === null) this.giveRole(source, name.title, name.from);
    }
    this.findRole(source, name);
    return source.index;
  }

  /** The surname of a person and the initials of a body, by which they are called before and after the full name. */
  private rememberShort(source: Source): void {
    if (source.words.length < 2) return;
    const short = source.kind === 'organisation' ? initialsOf(source) : (source.words.at(-1) ?? '');
    this.byShort.set(short, this.byShort.has(short) ? null : source);
  }

  private rememberGiven(source: Source): void {
    const [given = ''] = source.words;
    if (source.kind !== 'person' || source.words.length < 2 || !(men.has(given) || women.has(given))) return;
    this.byGiven.set(given, this.byGiven.has(given) ? null : source);
  }

  /** Who was said to speak last. */
  get speaking(): number | null {
    return this.lastSpeaker;
  }

  spoke(index: number): void {
    this.lastSpeaker = index;
    const source = this.all[index];
    if (source !== undefined) source.hasSpoken = true;
    if (this.all[index]?.kind === 'person') this.lastPerson = index;
  }

  seen(index: number): void {
    const gender = this.all[index]?.gender ?? null;
    if (gender !== null) this.lastOf[gender] = index;
    if (
      this.all[index]?.kind === 'person' &&
      ((this.all[index]?.words.length ?? 0) > 1 || this.all[index]?.gender !== null)
    )
      this.lastPerson = index;
  }

  /** Who "he" is; `opener` is the source that opens the sentence before. */
  pronoun(word: string, opener: number | null): number | null {
    if (this.language.they.has(word)) return this.lastSpeaker;
    const gender = this.language.she.has(word) ? 'she' : 'he';
    const known = opener === null ? undefined : this.all[opener];
    const isKnown = known !== undefined && (known.words.length > 1 || known.gender !== null || known.role !== null);
    for (const index of [isKnown ? opener : null, this.lastSpeaker, this.lastPerson, this.lastOf[gender]]) {
      const source = index === null ? undefined : this.all[index];
      if (index === null || source === undefined || source.kind !== 'person') continue;
      if (source.gender !== null && source.gender !== gender) continue;
      source.gender = gender;
      return index;
    }
    for (let index = this.all.length - 1; index >= 0 && index > this.all.length - 30; index--) {
      const source = this.all[index];
      if (source?.kind === 'person' && source.words.length > 1 && source.gender === gender) return index;
    }
    return null;
  }

  /** What "it" is in a sentence that begins at a token: what spoke last, when that is no person, or the body that was named last before. */
  neuter(before: number): number | null {
    const speaker = this.lastSpeaker === null ? undefined : this.all[this.lastSpeaker];
    if (speaker !== undefined && (speaker.kind !== 'person' || isBody(speaker))) return speaker.index;
    return this.body(null, before);
  }

  /** "the spokesman", "two officials briefed on the talks": a known speaker with that head, or a source of its own. */
  describe(
    from: number,
    to: number,
    head: number,
    { opener, owner }: { readonly opener: number | null; readonly owner: number | null },
  ): number {
    const first = this.tokens[from];
    const headToken = this.tokens[head];
    const last = this.tokens[to - 1];
    if (first === undefined || headToken === undefined || last === undefined) return -1;
    const description = this.text.slice(first.start, last.end);
    const key = description.toLowerCase();
    const known = this.byWords.get(key);
    if (known !== undefined) return known.index;
    const office = /^the (.+)$/u.exec(key)?.[1] ?? null;
    const holder = office === null ? undefined : this.latest((source) => holds(source, office));
    if (holder !== undefined) return holder.index;
    const language = this.language;
    const kind: SpeakerKind = language.documents.has(headToken.lower)
      ? 'document'
      : language.organisations.has(headToken.lower)
        ? 'organisation'
        : isSeveral(headToken.lower, language)
          ? 'group'
          : 'person';
    const again = this.sameAgain(headToken.lower, kind, DEFINITE.test(first.lower), to === head + 1);
    if (again !== undefined) return again.index;
    const definite =
      /^(?:the|this|der|die|das|le|la|l’|les|el|los|las|o|os|as|il|lo|i|gli)$/u.test(first.lower) && to === head + 1;
    if (definite) {
      for (let index = this.all.length - 1; index >= 0 && index > this.all.length - 60; index--) {
        const source = this.all[index];
        if (source === undefined) continue;
        const role = ` ${(source.role ?? '').toLowerCase()} ${source.kind === 'organisation' ? source.words.join(' ') : ''} `;
        if (role.includes(` ${headToken.lower} `)) return index;
        if (kindsOf(headToken.lower).some((kind) => role.includes(` ${kind} `))) return index;
      }
      const taken =
        this.nearest(headToken.lower) ??
        this.nearestBody(headToken.lower) ??
        (language.organisations.has(headToken.lower) ? this.body(headToken.lower, from) : null);
      if (taken !== null) return taken;
    }
    if (kind === 'person' && first.lower === 'the' && ANOTHER.test(key) === false && head > from + 1) {
      const near = this.openerAs(opener, headToken.lower);
      if (near !== null) return near;
      const speaker = this.lastSpeaker === null ? undefined : this.all[this.lastSpeaker];
      if (VARIED.has(headToken.lower) && speaker?.kind === 'person' && speaker.named) return speaker.index;
    }
    const source: Source = {
      index: this.all.length,
      name: description,
      kind,
      named: false,
      role: null,
      roleAt: -1,
      words: [headToken.lower],
      office,
      owner,
      lastAt: from,
      gender: null,
      hasSpoken: false,
      direct: 0,
      indirect: 0,
      quotedWords: 0,
    };
    this.all.push(source);
    this.byWords.set(key, source);
    return this.all.length - 1;
  }

  /** "the report", behind "an exclusive report by the paper": the latest description with the same noun; of persons only when nothing else is said. */
  private sameAgain(head: string, kind: SpeakerKind, isDefinite: boolean, isBare: boolean): Source | undefined {
    if (!isDefinite || (kind !== 'document' && !isBare)) return undefined;
    return this.latest((source) => !source.named && source.kind === kind && source.words[0] === head);
  }

  /** The body that was named last before a token, of those that the noun can stand for; null noun: of all. */
  body(noun: string | null, before: number): number | null {
    const known = this.latest(
      (source) =>
        source.lastAt < before &&
        (noun === null ? source.kind === 'organisation' : standsFor(noun, source, before - source.lastAt)),
    );
    return known?.index ?? null;
  }

  /** Of the sources that fit the one that was named last. */
  private latest(fits: (source: Source) => boolean): Source | undefined {
    let latest: Source | undefined;
    for (const source of this.all) if (fits(source) && source.lastAt >= (latest?.lastAt ?? -1)) latest = source;
    return latest;
  }

  /** For each source itself, or the named one that a description which came before the name stands for: "the pope" in the lead. */
  identities(): readonly number[] {
    return this.all.map((source) => {
      const { office, named, index, owner } = source;
      if (owner !== null) return owner;
      if (named) return this.fullNameOf(source) ?? index;
      if (office === null) return index;
      const holders = this.all.filter((other) => other.named && other.index > index && holds(other, office));
      return holders.length === 1 ? (holders[0]?.index ?? index) : index;
    });
  }

  /** "his niece, Mary", "Henson", "the FBI": the only one who is named in full later and has that given name, surname or initials. */
  private fullNameOf({ words: [word = '', ...more], index }: Source): number | null {
    if (more.length > 0) return null;
    const full = men.has(word) || women.has(word) ? this.byGiven.get(word) : this.byShort.get(word);
    return full !== undefined && full !== null && full.index > index ? full.index : null;
  }

  /** "the expert": the person who spoke last, when no other description fits. */
  private nearest(head: string): number | null {
    if (!GENERAL.has(head)) return null;
    const speaker = this.lastSpeaker === null ? undefined : this.all[this.lastSpeaker];
    return speaker?.kind === 'person' ? speaker.index : null;
  }

  /** "The group, Harbour Watch, …": an unnamed source with that noun gets its name. */
  nameAs(noun: string, index: number): void {
    const unnamed = this.latest((source) => !source.named && source.words[0] === noun);
    if (unnamed !== undefined && unnamed.owner === null) unnamed.owner = index;
  }

  /** "the company": the body that spoke last, when a body did. */
  private nearestBody(head: string): number | null {
    const speaker = this.lastSpeaker === null ? undefined : this.all[this.lastSpeaker];
    const isBody = speaker?.named === true && speaker.kind === 'organisation';
    return isBody && this.language.organisations.has(head) ? speaker.index : null;
  }

  /** "Ana Lind hinted at a cut. … the prime minister said": who opens the sentence before, when no other office is known of them. */
  private openerAs(opener: number | null, head: string): number | null {
    const source = opener === null ? undefined : this.all[opener];
    if (source?.kind !== 'person' || !source.named) return null;
    const isKnown = source.words.length > 1 || source.gender !== null || source.index === this.lastSpeaker;
    const isOther = source.role !== null && source.index !== this.lastSpeaker;
    const gender = /woman$/u.test(head) ? 'she' : /man$/u.test(head) ? 'he' : null;
    const clashes = gender !== null && source.gender !== null && gender !== source.gender;
    return isKnown && !isOther && !clashes ? source.index : null;
  }

  private giveRole(source: Source, role: string, token: number): void {
    source.role = role;
    source.roleAt = this.tokens[token]?.start ?? -1;
  }

  /** "the ministry's spokesman X", "X, head of research at Y,", "X, who chairs Y,"; a noun takes the place of a "who". */
  private findRole(source: Source, name: Name): void {
    if (source.kind !== 'person' || (source.role !== null && !/^who\b/u.test(source.role))) return;
    const span = this.roles.of(name);
    const [first, last] = span === null ? [] : [this.tokens[span.from], this.tokens[span.to - 1]];
    if (span === null || first === undefined || last === undefined) return;
    if (source.role === null || first.lower !== 'who')
      this.giveRole(source, this.text.slice(first.start, last.end), span.from);
  }
}
