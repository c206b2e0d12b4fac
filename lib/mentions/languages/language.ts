import type { Joined } from '../../text/tokens.ts';

/** Ways to report without a verb of speech. */
export interface Reported {
  /** Nouns for what somebody says: "Angaben", "Medienberichten". */
  readonly accounts: RegExp;
  /** Prepositions before an account or, of `alone`, before whoever gives it. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  /** "wie X mitteilte". */
  readonly as: ReadonlySet<string>;
  readonly hence: ReadonlySet<string>;
  /** "so X" behind what is said. */
  readonly so: ReadonlySet<string>;
  /** Between the account and whose it is: "von". */
  readonly from: ReadonlySet<string>;
  /** What ties the nouns of a phrase: "der", "von", "und". */
  readonly of: ReadonlySet<string>;
  /** Possessives: "ihrer Meinung nach". */
  readonly his: ReadonlySet<string>;
  /** Adjectives before an account without determiner: "ersten Angaben zufolge". */
  readonly adjectives: ReadonlySet<string>;
  /** Verb forms that stand in reported speech only, and those that do so among others. */
  readonly subjunctive: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  /** What opens a clause whose verb says nothing of the sentence. */
  readonly subordinate: ReadonlySet<string>;
}

/** What the rules need to know of a language. All words in lower case. */
export interface Language extends Joined {
  /** No rules are written for it: marks and the nearest name are all that is read. */
  readonly nearestOnly?: true;
  /** A comma stands before a reported clause, and its conjunction belongs to it: "sagte, dass …", "sagte, er sei …". */
  readonly clauseAfterComma?: true;
  /** The subject may stand behind any verb, and what stands before it is none: "El lunes dijo Ana Morales que …". */
  readonly subjectBehind?: true;
  /** One phrase stands before the verb: behind "Am Montag sagte" and "Den Plan nannte" comes the subject. */
  readonly verbSecond?: {
    readonly adverb: RegExp;
    readonly objects: ReadonlySet<string>;
    readonly focus: ReadonlySet<string>;
  };
  readonly reported?: Reported;
  /** Verbs that do other things as often, and report only by conjunction, mood or marks: "fand", "gab". */
  readonly weak?: ReadonlySet<string>;
  /** Nouns have capitals too: one alone behind an article or an adjective is no name. */
  readonly nounsCapital?: { readonly openers: ReadonlySet<string>; readonly adjective: RegExp };
  /** Participles that end the clause of their auxiliary: "hat … angekündigt, dass"; of `passive` nobody is the subject. */
  readonly bracket?: { readonly participles: ReadonlySet<string>; readonly passive: ReadonlySet<string> };
  /** "heißt es in dem Brief": verbs with “it” as their subject. */
  readonly impersonal?: ReadonlySet<string>;
  /** What a noun is of stands behind it, and a name behind that is the noun's: "le président du conseil Jean Dupont". */
  readonly headFirst?: true;
  /** A verb alone can say that somebody goes on speaking: "Añadió que …". */
  readonly dropsSubject?: true;
  /** The reporter's words can stand inside of the marks, and a dash can stand for them: "« Le pont, affirme Anne Morel, est fermé. »". */
  readonly asides?: true;
  /** The script has no capitals: names stand behind verbs and nouns of the tables. */
  readonly caseless?: true;
  /** Verb forms that report only behind an auxiliary of `having`: "a déclaré". */
  readonly perfect?: ReadonlySet<string>;
  readonly having?: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Verbs that pass judgement: they report only where words behind them stand in quotation marks: "dismissed it as “noise”". */
  readonly judging?: ReadonlySet<string>;
  /** Verb forms that only a clause has: "is", "would", "went". */
  readonly finite?: ReadonlySet<string>;
  /** Verbs that are done to things as often, and report only a clause or marks: "added a tank", "recalled the vans". */
  readonly transitive?: ReadonlySet<string>;
  /** Verbs that report only with the word behind them: "points out". */
  readonly phrasal?: ReadonlyMap<string, string>;
  /** Opens a clause that says whose account a sentence is: "as Lind notes". */
  readonly as?: ReadonlySet<string>;
  /** What texts and studies do and people do not only in words: "polls show that", "the study found". */
  readonly finding?: ReadonlySet<string>;
  /** Verbs that are as often nouns, and report only where what is said follows at once: "EU states". */
  readonly nounVerbs?: ReadonlySet<string>;
  /** Non-finite cues: "adding", "noting". */
  readonly participles: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Words that open a clause about the noun before, where "who" is not all: "qui", "que". */
  readonly relatives?: ReadonlySet<string>;
  /** Adverbs by their ending: "clairement". */
  readonly adverb?: RegExp;
  /** Words that join a second reporting verb to the first: "said … but added". */
  readonly joining?: ReadonlySet<string>;
  /** First word to the words that may complete it, '' for none: "according" → "to". */
  readonly accordingTo: ReadonlyMap<string, readonly string[]>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  /** Pronouns for bodies and texts: "it said in a statement". */
  readonly it?: ReadonlySet<string>;
  /** Words that stand for people of whom no more is said: "some say", "others in the room". */
  readonly quantifiers?: ReadonlySet<string>;
  /** Given names of this language, where they are not those of lib/mentions/givenNames: "Jean", "Andrea". */
  readonly men?: ReadonlySet<string>;
  readonly women?: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words that tie a noun to what it is of: "of", "for", "du". */
  readonly relations: ReadonlySet<string>;
  /** Function words that may stand inside of a noun phrase. */
  readonly within: ReadonlySet<string>;
  /** Nouns for what is claimed, whose “that” opens it: "his claim that". */
  readonly claims?: ReadonlySet<string>;
  /** Days and months; what is counted in time; and nouns for where something is said, besides texts. */
  readonly moments?: ReadonlySet<string>;
  readonly periods?: ReadonlySet<string>;
  readonly occasions?: ReadonlySet<string>;
  /** Words that open a phrase of time or place between verb and subject: "a déclaré lundi à Paris Anne Morel". */
  readonly adverbials?: ReadonlySet<string>;
  /** Prepositions behind which a body speaks: "заявили в министерстве". */
  readonly spokenIn?: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Nouns that say what a person is beside the name, and are seldom a subject without one: "counsel", "chief". */
  readonly offices?: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** More nouns for texts and for bodies, which tell what a speaker is and make none: "application", "automaker". */
  readonly texts?: ReadonlySet<string>;
  readonly firms?: ReadonlySet<string>;
  /** Words before a name or a wording that stands in quotation marks: "the slogan “…”". */
  readonly labels?: ReadonlySet<string>;
  /** Verbs whose object is who is spoken to, never a subject behind them: "told CBS News". */
  readonly addressing?: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Function words: never a name, even with a capital. */
  readonly functionWords: ReadonlySet<string>;
  /** Adjectives and nouns that open a sentence before a name and are no part of it: "Top Norden officials"; adverbs that do so alone: "Next, the crew". */
  readonly openers?: ReadonlySet<string>;
  readonly adverbs?: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Each stem with each ending ("-" for none), and words that follow no rule. */
export const inflected = (endings: string, stems: string, more = ''): ReadonlySet<string> => {
  const last = [...words(endings)].map((ending) => (ending === '-' ? '' : ending));
  return new Set([...[...words(stems)].flatMap((stem) => last.map((ending) => stem + ending)), ...words(more)]);
};

/** Makes a table when a text first needs it: the worker starts often, and mostly for another reason. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
