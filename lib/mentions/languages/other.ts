import { type Language, once, words } from './language.ts';

const none = words('');

/** A language that no rules are written for: only marks and names are read. */
export const other = once((): Language => ({
  nearestOnly: true,
  verbs: none,
  participles: none,
  that: none,
  accordingTo: new Map(),
  he: none,
  she: none,
  they: none,
  determiners: none,
  relations: none,
  within: none,
  people: none,
  organisations: none,
  documents: none,
  titles: none,
  functionWords: none,
  addressees: none,
  auxiliaries: none,
}));
