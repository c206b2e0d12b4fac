/** What the rules need to know of a language. All words in lower case. */
export interface Language {
  /** A comma stands before a reported clause, and its conjunction belongs to it: "sagte, dass …", "sagte, er sei …". */
  readonly clauseAfterComma?: true;
  readonly verbs: ReadonlySet<string>;
  /** Non-finite cues: "adding", "noting". */
  readonly participles: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** First word to the words that complete it: "according" → "to". */
  readonly accordingTo: ReadonlyMap<string, string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Function words: never a name, even with a capital. */
  readonly functionWords: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Frequent given names, for the pronoun they go with. */
export const women = words(`mary maria anna anne ann elizabeth sarah susan linda barbara jennifer karen nancy lisa
  margaret michelle laura emily julia helen ruth sandra donna carol amy kathleen kate katherine rebecca jessica melissa
  angela theresa christine catherine janet diane alice julie joan judith rachel jane jill megan claire emma olivia sophie
  nadia fatima aisha leila ingrid olga elena natalia svetlana irina marie isabel carmen lucia ana`);
export const men =
  words(`james john robert michael william david richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff ryan
  jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin frank gregory raymond alexander patrick jack
  dennis jerry peter mike bill bob jim joe tom ted marco tim steve dan ben rick chris matt harry henry
  vladimir sergei ivan dmitry ahmed mohammed muhammad ali hassan omar khalid hans karl jean pierre jose juan carlos petr`);
