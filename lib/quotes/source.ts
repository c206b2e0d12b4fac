import { men, women } from '../mentions/givenNames.ts';
import type { SpeakerKind } from './quotation.ts';

/** Somebody or something that may speak, while the text is still being read. */
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
  /** The tokens of the first mention, and of the last one by name. */
  readonly firstAt: number;
  lastAt: number;
  gender: 'he' | 'she' | null;
  /** What the words around its mentions say that it is. */
  told: 'person' | 'organisation' | null;
  hasSpoken: boolean;
  /** Whether its name was the subject of a clause. */
  hasActed: boolean;
  direct: number;
  indirect: number;
  quotedWords: number;
  /** quotedWords, where those of several speakers are divided evenly. */
  part: number;
}

/** A source of which nothing is known but this. */
export function newSource(
  known: Pick<Source, 'index' | 'name' | 'kind' | 'named' | 'words' | 'lastAt'> & Partial<Source>,
): Source {
  return {
    role: null,
    roleAt: -1,
    office: null,
    owner: null,
    gender: null,
    told: null,
    hasSpoken: false,
    hasActed: false,
    direct: 0,
    indirect: 0,
    quotedWords: 0,
    part: 0,
    firstAt: known.lastAt,
    ...known,
  };
}

/** Whether what is taken for a person while the text is read has a given name, a role or a pronoun that says so; true for other kinds. */
export function isKnownKind(source: Source): boolean {
  const { kind, named, gender, role } = source;
  return kind !== 'person' || !named || gender !== null || role !== null || hasGivenName(source);
}

/** Whether the first word of a name is a given name that is known. */
export function hasGivenName({ words: [first = ''] }: Pick<Source, 'words'>): boolean {
  return men.has(first) || women.has(first);
}

/** Whether a person is one by more than a capital: by a role, a pronoun, a given name, or in that it spoke. */
export function isKnownPerson(source: Source): boolean {
  return source.kind === 'person' && (isKnownKind(source) || source.hasSpoken);
}

/** What a source is, as far as that is known. */
export const kindOf = (source: Source): SpeakerKind => (isKnownKind(source) ? source.kind : (source.told ?? 'unknown'));

/** What a noun of a role is of, or is to somebody: "head | of the lock", "the mayor's | aide". */
const COMPLEMENT = / (?:of|for|at|to|with|in|from|on|who|der|des|vom|von) .*$/u;
const POSSESSOR = /^.*[’']s? /u;

const FEMALE =
  /^(?:wife|ex-wife|widow|mother|mom|mum|sister|daughter|niece|aunt|grandmother|granddaughter|stepmother|girlfriend|actress|queen|princess|duchess|\p{L}*woman)$/u;
const MALE =
  /^(?:husband|ex-husband|widower|father|dad|brother|son|nephew|uncle|grandfather|grandson|stepfather|boyfriend|king|prince|duke|(?:|business|congress|council|states|fisher)man)$/u;

/** What a noun says of a person’s sex: "sister", "spokeswoman"; null where it says nothing. */
export const genderOfNoun = (noun: string): 'he' | 'she' | null =>
  FEMALE.test(noun) ? 'she' : MALE.test(noun) ? 'he' : null;

/** The sex that the noun of a role says: "his elder sister", "a sister of the mayor". */
export function genderOfRole(role: string): 'he' | 'she' | null {
  const title = ` ${role.toLowerCase().replace(POSSESSOR, '')} `.replace(COMPLEMENT, '').trim();
  return genderOfNoun(title.split(' ').at(-1) ?? '');
}

/** Whether the words of an office are those of the role of a source; not "the mayor" of "the mayor's aide", "an aide to the mayor". */
export function holds({ role }: Source, office: string): boolean {
  if (role === null) return false;
  const own = role.toLowerCase().replace(POSSESSOR, '');
  const title = COMPLEMENT.test(` ${office} `) ? own : own.replace(COMPLEMENT, '');
  return ` ${title} `.includes(` ${office} `);
}
