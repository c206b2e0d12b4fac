import type { Name } from '../mentions/findNames.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Language } from '../mentions/languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { isBody, standsFor } from './bodies.ts';
import { kindAround } from './kinds.ts';
import { Namesakes } from './namesakes.ts';
import { Roles } from './roles.ts';
import { genderOfRole, holds, isKnownPerson, newSource, type Source } from './source.ts';

function genderOf(given: string, language: Language): 'he' | 'she' | null {
  if (language.men?.has(given) === true) return 'he';
  if (language.women?.has(given) === true) return 'she';
  return women.has(given) ? 'she' : men.has(given) ? 'he' : null;
}

/** So many first tokens are the lead; somebody is named soon who is so within so many tokens. */
const LEAD = 60;
const SOON = 160;
/** So near to a description stands that its person will not be named. */
const ANONYMITY = 40;

/** Who was met among so many last sources can still be "she". */
const RECENT = 30;

/** "athletic", "athletics". */
const isSameStem = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 4 && Math.abs(a.length - b.length) < 3 && (a.startsWith(b) || b.startsWith(a)));

/** The sources met so far, by name and by recency. */
export class Sources {
  readonly all: Source[] = [];
  private readonly roles: Roles;
  private readonly names = new Namesakes();
  private lastPerson: number | null = null;
  private lastSpeaker: number | null = null;
  /** The token of the verb that said who spoke last; -1 when it was none. */
  spokeAt = -1;
  private readonly lastOf: { he: number | null; she: number | null } = { he: null, she: null };

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly language: Language,
  ) {
    this.roles = new Roles(tokens, language);
  }

  /** A name is met: known by itself or a part of it, or new. */
  meet(name: Name): number {
    const source = this.names.find(name) ?? this.addNamed(name);
    source.lastAt = name.from;
    source.hasActed ||= this.isActor(name, source);
    source.told ??= kindAround(this.tokens, name, this.language) ?? (this.isSurname(source, name) ? 'person' : null);
    if (name.title !== null) {
      const title = name.title.toLowerCase();
      if (/^(?:mrs|ms|miss)\b/u.test(title)) source.gender = 'she';
      else if (/^mr\b/u.test(title)) source.gender = 'he';
      else if (source.role === null && !/^(?:dr|prof)\b/u.test(title))
        this.giveRole(source, ...this.titleOf(name.title, name.from));
    }
    this.findRole(source, name);
    return source.index;
  }

  /** "By noon, Ana Holm pulled", "Ana Holm, the pilot, left"; not "his aunt, Ana Holm." */
  private isActor({ from, to }: Name, { gender }: Source): boolean {
    const [before, next] = [this.tokens[from - 1], this.tokens[to]];
    // where nouns have capitals: "Physiker Holm"
    if (this.language.nounsCapital !== undefined && gender === null) return false;
    if (before?.word === true || next === undefined) return false;
    if (!next.word) return next.text === ',' && before?.text !== ',';
    return !next.capital && !this.language.relations.has(next.lower) && this.language.joining?.has(next.lower) !== true;
  }

  /** "Holm said" of Quarren Holm: who is called by the last word alone; not "the Post" of Norfjord Post. */
  private isSurname({ words, name: fullName }: Source, { from, to, words: [word = '', ...more] }: Name): boolean {
    const isCalled = more.length === 0 && words.length === 2 && words[1] === word && !/^\p{Lu}{2}/u.test(fullName);
    const isNoun = this.language.determiners.has(this.tokens[from - 1]?.lower ?? '') || /s$/u.test(word);
    return isCalled && !isNoun && this.language.verbs.has(this.tokens[to]?.lower ?? '');
  }

  /** A title with what says more of it before it, and where these words begin. */
  private titleOf(title: string, at: number): [string, number] {
    const from = this.roles.beforeTitle(at);
    const start = this.tokens[at]?.start ?? 0;
    return [this.text.slice(this.tokens[from]?.start ?? start, start + title.length), from];
  }

  private addNamed({ name, words, organisation, from }: Name): Source {
    const kind = organisation ? 'organisation' : 'person';
    const gender = genderOf(words[0] ?? '', this.language);
    const source = this.add({ name, kind, named: true, words, gender, lastAt: from });
    this.names.remember(source);
    return source;
  }

  add(known: Omit<Parameters<typeof newSource>[0], 'index'>): Source {
    const source = newSource({ ...known, index: this.all.length });
    this.all.push(source);
    return source;
  }

  /** Who was said to speak last. */
  get speaking(): number | null {
    return this.lastSpeaker;
  }

  /** The same as a source. */
  get speaker(): Source | undefined {
    return this.lastSpeaker === null ? undefined : this.all[this.lastSpeaker];
  }

  /** The source is said to speak, with the verb at a token where that is known. */
  spoke(index: number, verb = -1): void {
    this.lastSpeaker = index;
    this.spokeAt = verb;
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

  /** Who "he" is; `candidates` are subjects before, the likeliest first. */
  pronoun(word: string, candidates: readonly number[]): number | null {
    if (this.language.they.has(word)) return this.lastSpeaker;
    const gender = this.language.she.has(word) ? 'she' : 'he';
    const fits = (source: Source | undefined): source is Source =>
      source?.kind === 'person' && (source.gender === null || source.gender === gender);
    const before = [...candidates, this.lastSpeaker, this.lastPerson, this.lastOf[gender]];
    const near = before.flatMap((index) => this.all[index ?? -1] ?? []).filter(fits);
    const subjects = near.slice(0, candidates.length).filter(({ words }) => words.length > 1);
    const known =
      near.find((source) => subjects.includes(source) || isKnownPerson(source)) ??
      this.all
        .slice(-RECENT)
        .findLast((source) => fits(source) && source.gender === gender && source.words.length > 1) ??
      near.find(({ words }) => words.length > 1);
    if (known === undefined) return null;
    known.gender = gender;
    return known.index;
  }

  /** What "it" is in a sentence that begins at a token: what spoke last, when that is no person, or the body that was named last before. */
  neuter(before: number): number | null {
    const { speaker } = this;
    if (speaker !== undefined && (speaker.kind !== 'person' || isBody(speaker))) return speaker.index;
    return this.body(null, before);
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
  latest(fits: (source: Source) => boolean): Source | undefined {
    let latest: Source | undefined;
    for (const source of this.all) if (fits(source) && source.lastAt >= (latest?.lastAt ?? -1)) latest = source;
    return latest;
  }

  /** For each source itself, or the named one that a description which came before the name stands for: "the pope" in the lead. */
  identities(): readonly number[] {
    return this.all.map((source) => {
      const { office, named, index, owner, kind } = source;
      if (owner !== null) return owner;
      if (named) return (this.names.fullNameOf(source) ?? this.makerOf(source))?.index ?? index;
      if (kind === 'organisation') return this.bodyCalled(source)?.index ?? index;
      const called = office ?? this.leadNoun(source);
      return called === null || this.isAnonymous(source) ? index : (this.laterHolder(source, called)?.index ?? index);
    });
  }

  /** "judge" of "a judge" in the lead, whom the text names soon; null elsewhere. */
  private leadNoun({ kind, name, firstAt, words: [noun = ''] }: Source): string | null {
    return kind === 'person' && firstAt < LEAD && name.toLowerCase() === `a ${noun}` ? noun : null;
  }

  /** The only one of whom an office is told, where that is soon behind its description; undefined without one. */
  private laterHolder({ index, firstAt }: Source, office: string): Source | undefined {
    const holders = this.all.filter((other) => other.named && other.index > index && holds(other, office));
    const [holder, ...others] = holders;
    return others.length === 0 && holder !== undefined && holder.firstAt - firstAt < SOON ? holder : undefined;
  }

  /** "who asked not to be named": said near the description of somebody. */
  private isAnonymous({ firstAt }: Source): boolean {
    const near = this.tokens.slice(Math.max(0, firstAt - ANONYMITY), firstAt + ANONYMITY);
    return near.some(({ lower }, at) => {
      if (/^anonym(?:ous|ously|ity)$/u.test(lower)) return true;
      return (
        /^(?:named|identified)$/u.test(lower) && near.slice(Math.max(0, at - 4), at).some((one) => one.lower === 'not')
      );
    });
  }

  /** "the budget watchdog", where the only such body named is the Office for Budget Reports: its words and its kind; undefined without one. */
  private bodyCalled({ name, words: [noun = ''] }: Source): Source | undefined {
    const said = name.toLowerCase().match(/[\p{L}\p{N}-]+(?![’'])\b/gu) ?? [];
    const own = said.filter((word) => word !== noun && word.length > 1 && !this.language.functionWords.has(word));
    if (own.length === 0) return undefined;
    const called = this.all.filter(
      (other) => standsFor(noun, other, 0) && own.every((word) => other.words.some((one) => isSameStem(one, word))),
    );
    return called.length === 1 ? called[0] : undefined;
  }

  /** "the Norden Report": the only body named whose name begins with the same words; undefined without one. */
  private makerOf({ words, index }: Source): Source | undefined {
    const own = words.slice(0, -1);
    if (own.length === 0 || !this.language.documents.has(words.at(-1) ?? '')) return undefined;
    const makers = this.all.filter(
      (other) =>
        other.index !== index && other.named && isBody(other) && own.every((word, at) => other.words[at] === word),
    );
    return makers.length === 1 ? makers[0] : undefined;
  }

  /** "The group, Harbour Watch, …": an unnamed source with that noun gets its name. */
  nameAs(noun: string, index: number): void {
    const unnamed = this.latest((source) => !source.named && source.words[0] === noun);
    if (unnamed !== undefined && unnamed.owner === null) unnamed.owner = index;
  }

  private giveRole(source: Source, role: string, token: number): void {
    source.role = role;
    source.gender ??= genderOfRole(role);
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
