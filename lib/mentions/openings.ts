import type { Token } from '../text/tokens.ts';
import type { Language } from './languages/language.ts';

/** What has its capital in the midst of a sentence: "Democrats". */
export function wordsWithin(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ text, capital }, at) => (capital && tokens[at - 1]?.word === true ? [text] : [])));
}

/** Whether a word begins a sentence and has its capital nowhere else; in English, where it would otherwise be written small. */
function isOnlyOpening(
  tokens: readonly Token[],
  at: number,
  { nounsCapital, headFirst }: Language,
  within: ReadonlySet<string>,
): boolean {
  if (nounsCapital !== undefined || headFirst === true) return false;
  return tokens[at - 1]?.word !== true && !within.has(tokens[at]?.text ?? '');
}

/** "Said Ola Holm:", "Highly recommend": a verb or an adverb that begins a sentence, unless it has its capital elsewhere too, as "Said Hassan" has. */
export function isOpeningVerb(
  tokens: readonly Token[],
  at: number,
  language: Language,
  within: ReadonlySet<string>,
): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!isOnlyOpening(tokens, at, language, within)) return false;
  return (
    (language.verbs.has(lower) && tokens[at + 1]?.capital === true) ||
    (/.{3}ly$/u.test(lower) && tokens[at + 1]?.capital !== true)
  );
}

/** "Protesters", "Research" at the beginning of a sentence: some people or texts, no name. */
export function isOpeningNoun(
  tokens: readonly Token[],
  at: number,
  language: Language,
  within: ReadonlySet<string>,
): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const { people, organisations, documents, quantifiers } = language;
  if (!isOnlyOpening(tokens, at, language, within)) return false;
  return (
    (people.has(lower) && /(?:s|people)$/u.test(lower)) ||
    [organisations, documents, quantifiers].some((nouns) => nouns?.has(lower) === true)
  );
}
