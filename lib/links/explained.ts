import { namesOf } from '../corpus/names.ts';
import { wordsOf, type Word } from '../corpus/nameKey.ts';
import type { CorpusRecord } from '../corpus/records.ts';
import { isCapitalised } from './neighbours.ts';

const LETTERS = /^\p{Lu}{2,6}$/u;
const MIN_WORD = 4;
/** Words are the same when so many first letters are, "Centre" and "Center", or the first and the last: "Eelam", "Ealam". */
const STEM = 4;

/** Letters that the text explains, "Institute for Economic Affairs (IEA)", with the words that they stand for. */
export function explainedLetters(text: string, words: readonly Word[]): ReadonlyMap<string, readonly string[]> {
  const explained = new Map<string, readonly string[]>();
  words.forEach(({ word, gap, end }, index) => {
    if (gap !== ' (' || text[end] !== ')' || !LETTERS.test(word)) return;
    const phrase = phraseBefore(words, index, word);
    if (phrase !== null) explained.set(word, phrase);
  });
  return explained;
}

/** The words before `index` whose capitals are those letters, without small words; null where they are not. */
function phraseBefore(words: readonly Word[], index: number, letters: string): readonly string[] | null {
  const phrase: string[] = [];
  for (let at = index - 1; at >= 0 && phrase.length < letters.length; at--) {
    const word = words[at];
    if (word === undefined) return null;
    if (isCapitalised(word.word)) phrase.unshift(word.word);
    else if (word.word.length >= MIN_WORD) return null;
    if (word.gap === null) break;
  }
  return initialsOf(phrase) === letters ? phrase : null;
}

/** Whether the letters stand for a name of the record, and that is not the one by which the text explains them. */
export function isOtherBody(record: CorpusRecord, letters: string, phrase: readonly string[]): boolean {
  const full = namesOf(record)
    .map((name) => wordsOf(name).flatMap(({ word }) => (isCapitalised(word) ? [word] : [])))
    .filter((words) => words.length > 1 && initialsOf(words) === letters);
  const isGiven = (words: readonly string[]) =>
    words.every((word) => word.length < MIN_WORD || phrase.some((other) => isAlike(word, other)));
  return full.length > 0 && !full.some(isGiven);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a.slice(0, STEM) === b.slice(0, STEM)) return true;
  return a.at(0) === b.at(0) && a.at(-1) === b.at(-1) && Math.abs(a.length - b.length) <= 1;
}
