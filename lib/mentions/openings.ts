import { men, women } from './givenNames.ts';
import type { Token } from '../text/tokens.ts';
import type { Language } from './languages/language.ts';

/** What an editor puts before a line: "UPDATED", "CORRECTION". */
const LABEL = /^(?:\p{Lu}{3,}(?:ED|TION)|NOTE|UPDATE|BREAKING)$/u;

/** What has its capital in the midst of a sentence: "Democrats"; not behind a word that may have its own from the beginning: "Downing Street". */
export function wordsWithin(tokens: readonly Token[]): ReadonlySet<string> {
  const isWithin = (at: number): boolean =>
    tokens[at - 1]?.word === true && (tokens[at - 1]?.capital === false || tokens[at - 2]?.word === true);
  return new Set(tokens.flatMap(({ text, capital }, at) => (capital && isWithin(at) ? [text] : [])));
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

/** "Said Ola Holm:", "Highly recommend", "Thanking Ola Holm", "Next, the crew", "Write a letter": what begins a sentence and is no name, unless it has its capital elsewhere too, as "Said Hassan" has. */
export function isOpeningVerb(
  tokens: readonly Token[],
  at: number,
  language: Language,
  within: ReadonlySet<string>,
): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!isOnlyOpening(tokens, at, language, within)) return false;
  const next = tokens[at + 1];
  if (LABEL.test(tokens[at]?.text ?? '') && next?.capital !== true) return true;
  if (next?.capital === true)
    return (
      language.verbs.has(lower) ||
      language.openers?.has(lower) === true ||
      // "Thanking Ola Holm"; not "Downing Street"
      (isGerund(lower, language) && (within.has(next.text) || tokens[at + 2]?.capital === true))
    );
  if (/.{3}ly$/u.test(lower) || language.adverbs?.has(lower) === true) return true;
  const isFollowed = language.determiners.has(next?.lower ?? '');
  return language.adverbs !== undefined && (isFollowed || (isGerund(lower, language) && !isSubject(next, language)));
}

/** "Thanking"; not "King", "Sterling". */
function isGerund(word: string, { adverbs }: Language): boolean {
  return (
    adverbs !== undefined &&
    word.endsWith('ing') &&
    /[aeiouy]/u.test(word.slice(0, -3)) &&
    !men.has(word) &&
    !women.has(word)
  );
}

/** Whether a name may end before this: "Reading said", "Reading’s port", "Reading, which". */
function isSubject(next: Token | undefined, { verbs, auxiliaries }: Language): boolean {
  const { lower = '', text = '' } = next ?? {};
  return verbs.has(lower) || auxiliaries.has(lower) || /^(?:[’']s?|[,(])$/u.test(text);
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
