import type { Token } from '../text/tokens.ts';
import type { Language } from './languages/language.ts';

/** What has its capital in the midst of a sentence: "Democrats". */
export function wordsWithin(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ text, capital }, at) => (capital && tokens[at - 1]?.word === true ? [text] : [])));
}

/** "Said Ola Holm:", "Highly recommend": a verb or an adverb that begins a sentence, unless it has its capital elsewhere too, as "Said Hassan" has. */
export function isOpeningVerb(
  tokens: readonly Token[],
  at: number,
  { verbs, nounsCapital, headFirst }: Language,
  within: ReadonlySet<string>,
): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (nounsCapital !== undefined || headFirst === true || tokens[at - 1]?.word === true || within.has(text))
    return false;
  return (
    (verbs.has(lower) && tokens[at + 1]?.capital === true) ||
    (/.{3}ly$/u.test(lower) && tokens[at + 1]?.capital !== true)
  );
}

/** "Protesters", "Research" at the beginning of a sentence: some people or texts, no name. */
export function isOpeningNoun(
  tokens: readonly Token[],
  at: number,
  { people, organisations, documents, quantifiers, nounsCapital, headFirst }: Language,
  within: ReadonlySet<string>,
): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (nounsCapital !== undefined || headFirst === true || tokens[at - 1]?.word === true || within.has(text))
    return false;
  return (
    (people.has(lower) && /(?:s|people)$/u.test(lower)) ||
    [organisations, documents, quantifiers].some((nouns) => nouns?.has(lower) === true)
  );
}
