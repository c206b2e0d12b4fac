/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** In scripts that part no words, so many letters are about a word. */
const LETTERS_PER_WORD = 2;
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** About how many words a text has, also where its script does not part them. */
export function countWords(text: string): number {
  const unparted = text.match(UNPARTED)?.length ?? 0;
  const parted = text.replace(UNPARTED, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return parted + Math.round(unparted / LETTERS_PER_WORD);
}

/** Whether two texts are one: of the words of the longer, this share is in the other. */
const SAME_SHARE = 0.7;
/** Texts of which one is so many times as long as the other are not compared: most of a page is not. */
const LENGTH_TIMES = 3;
/** Fewer words say too little to be compared. */
const FEWEST_WORDS = 3;

export function isSameText(text: string, other: string): boolean {
  if (Math.min(text.length, other.length) * LENGTH_TIMES < Math.max(text.length, other.length)) return false;
  const known = new Set(wordsOf(text));
  const words = wordsOf(other);
  if (words.length < FEWEST_WORDS) return false;
  return words.filter((word) => known.has(word)).length / Math.max(known.size, words.length) > SAME_SHARE;
}

/** A line that repeats a headline has at most so many words more, a kicker's. */
const KICKER_WORDS = 6;
const KICKER_CHARS = 60;
const REPEATED_SHARE = 0.85;

/** Whether a line says what the headline says, perhaps with a kicker. */
export function repeats(line: string, headline: string): boolean {
  if (line.length > headline.length * LENGTH_TIMES + KICKER_CHARS) return false;
  if (isSameText(line, headline)) return true;
  const words = wordsOf(headline);
  const known = new Set(wordsOf(line));
  if (words.length < FEWEST_WORDS || known.size > words.length + KICKER_WORDS) return false;
  return words.filter((word) => known.has(word)).length / words.length >= REPEATED_SHARE;
}
