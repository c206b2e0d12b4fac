import { COUNTRIES } from '../corpus/countries.ts';
import { nameKey, wordsOf } from '../corpus/nameKey.ts';
import type { Span } from '../text/span.ts';

const CODES = new Map<string, string>();
for (const { code, names, adjectives } of COUNTRIES.values())
  for (const name of [...names, ...adjectives]) CODES.set(nameKey(name), code);
const MAX_WORDS = Math.max(...[...CODES.keys()].map((key) => wordsOf(key).length));

/** Where the text names a country or uses its adjective, by ISO code, in order of first use; the longest name wins. */
export function countriesIn(text: string): Map<string, Span[]> {
  const words = wordsOf(text);
  const found = new Map<string, Span[]>();
  for (let index = 0; index < words.length; index++) {
    const match = longestAt(index);
    if (match === null) continue;
    const spans = found.get(match.code);
    if (spans === undefined) found.set(match.code, [match.span]);
    else spans.push(match.span);
    index += match.length - 1;
  }
  return found;

  function longestAt(index: number): { code: string; span: Span; length: number } | null {
    const first = words[index];
    if (first === undefined || !/^\p{Lu}/u.test(first.word)) return null;
    let best: { code: string; span: Span; length: number } | null = null;
    let key = first.word;
    for (let length = 1; length <= MAX_WORDS; length++) {
      const word = words[index + length - 1];
      if (word === undefined || (length > 1 && word.gap === null)) break;
      if (length > 1) key += (word.gap ?? '') + word.word;
      const code = CODES.get(key);
      if (code !== undefined) best = { code, span: { start: first.start, end: word.end }, length };
    }
    return best;
  }
}
