import type { Draft } from './drafts.ts';

/** Fewer words can be the same by chance. */
const MIN_WORDS = 4;
/** Words that a repetition is looked up by. */
const KEY = 3;
/** So many places with the same words are compared. */
const MANY = 4;

/** A statement, and which of its words stands here. */
interface Place {
  readonly draft: Draft;
  readonly words: readonly string[];
  readonly at: number;
}

/**
 * Gives quotations without reporting words to whoever says the same in a sentence that has them: headings, pull quotes and leads repeat what is
 * said further below.
 */
export function giveRepeats(drafts: readonly Draft[], text: string): void {
  const places = placesOf(drafts, text);
  for (const draft of drafts) {
    if (draft.cue !== null || draft.isVerbatim === true || draft.isReported === true) continue;
    const words = wordsOf(draft, text);
    if (words.length < MIN_WORDS) continue;
    const twin = places.get(keyOf(words, 0))?.find((place) => isSame(words, place))?.draft;
    if (twin !== undefined) Object.assign(draft, { speaker: twin.speaker, others: twin.others, via: twin.via });
  }
}

/** The first places of each few words of what is given to somebody by reporting words. */
function placesOf(drafts: readonly Draft[], text: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const draft of drafts) {
    if (draft.cue === null || draft.speaker === null) continue;
    const words = wordsOf(draft, text);
    for (let at = 0; at <= words.length - KEY; at++) {
      const key = keyOf(words, at);
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ draft, words, at }]);
      else if (known.length < MANY) known.push({ draft, words, at });
    }
  }
  return places;
}

function wordsOf({ parts }: Draft, text: string): string[] {
  return parts.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

const keyOf = (words: readonly string[], at: number): string => words.slice(at, at + KEY).join(' ');

const isSame = (words: readonly string[], place: Place): boolean =>
  words.every((word, index) => place.words[place.at + index] === word);
