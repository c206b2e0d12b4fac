/** What the rules need to know of a language. All words in lower case. */
export interface Language {
  /** A comma stands before a reported clause, and its conjunction belongs to it: "sagte, dass …", "sagte, er sei …". */
  readonly clauseAfterComma?: true;
  readonly verbs: ReadonlySet<string>;
  /** Verbs that pass judgement: they report only where words behind them stand in quotation marks: "dismissed it as “noise”". */
  readonly judging?: ReadonlySet<string>;
  /** What texts and studies do and people do not only in words: "polls show that", "the study found". */
  readonly finding?: ReadonlySet<string>;
  /** Verbs that are as often nouns, and report only where what is said follows at once: "EU states". */
  readonly nounVerbs?: ReadonlySet<string>;
  /** Non-finite cues: "adding", "noting". */
  readonly participles: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Words that join a second reporting verb to the first: "said … but added". */
  readonly joining?: ReadonlySet<string>;
  /** First word to the words that complete it: "according" → "to". */
  readonly accordingTo: ReadonlyMap<string, string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  /** Pronouns for bodies and texts: "it said in a statement". */
  readonly it?: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words that stand for people of whom no more is said: "some say", "others in the room". */
  readonly quantifiers?: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Words before a name or a wording that stands in quotation marks: "the slogan “…”". */
  readonly labels?: ReadonlySet<string>;
  /** Verbs whose object is who is spoken to, never a subject behind them: "told CBS News". */
  readonly addressing?: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Function words: never a name, even with a capital. */
  readonly functionWords: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));
