import { findNames } from '../links/findNames.ts';
import { men, women } from '../mentions/givenNames.ts';
import type { Span } from '../text/span.ts';

/** "Free", "Sky", "Amazon": spelt like any word with a capital. */
const ORDINARY = /^\p{Lu}\p{Ll}+$/u;
/** What stands before the first word of a sentence, a line or a quotation. */
const OPENS = /(?:^|[\n.!?:;•–—([“”"«„‘'’-])\s*$/u;
const NATURE =
  /^(?:['’]s)?\s+(?:rain ?forests?|basin|rivers?|forests?|jungle|regions?|delta|deforestation|tribes?)\b/iu;

/**
 * Where one of the names surely stands. A name of one ordinary word must stand at least once inside a sentence, be no given name, and the text
 * must not use the word in small letters or, behind it, say that it is a river or a forest: else no span with that word is given.
 */
export function surelyNamed(text: string, names: readonly string[]): Span[] {
  const spans = findNames(text, names);
  const wordAt = ({ start, end }: Span) => text.slice(start, end);
  const inside = spans.filter(({ start }) => !OPENS.test(text.slice(Math.max(0, start - 3), start))).map(wordAt);
  const sure = new Set(spans.map(wordAt).filter((word) => !ORDINARY.test(word)));
  for (const word of new Set(inside)) if (!sure.has(word) && !isUnsure(text, word)) sure.add(word);
  return spans.filter((span) => sure.has(wordAt(span)));
}

function isUnsure(text: string, word: string): boolean {
  const lower = word.toLowerCase();
  if (men.has(lower) || women.has(lower)) return true;
  if (new RegExp(`(?<![\\p{L}\\p{N}])${lower}(?![\\p{L}\\p{N}])`, 'u').test(text)) return true;
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'))].some((match) =>
    NATURE.test(text.slice(match.index + word.length, match.index + word.length + 20)),
  );
}
