import type { Span } from './span.ts';

export interface Token extends Span {
  /** As written; marks of other scripts as their Latin equals. */
  readonly text: string;
  readonly lower: string;
  readonly word: boolean;
  readonly capital: boolean;
}

/** What a language writes together though it is two words: "l’eau", "dit-il", "وقال". */
export interface Joined {
  /** Letters before a word; or how many such letters, given the lower-case word and the one before. */
  readonly proclitic?: RegExp | ((word: string, before: string) => number);
  /** A word behind a hyphen. */
  readonly enclitic?: RegExp;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\n|''|``|[^\s]/gu;
const latin: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['，', ','],
  ['、', ','],
  ['؛', ';'],
  ['；', ';'],
  ['：', ':'],
  ['。', '.'],
  ['।', '.'],
  ['۔', '.'],
  ['؟', '?'],
  ['？', '?'],
  ['！', '!'],
  ['（', '('],
  ['）', ')'],
]);
/** Arabic vowel marks and the line that makes a word longer, which are written or not. */
const optional = /[\u064B-\u0652\u0640]/gu;
const none: Joined = {};

/** Words and single marks; a possessive "’s" stands as a token of its own, a line break too. */
export function findTokens(text: string, joined: Joined = none): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, piece: string, lower = piece.toLowerCase()): void => {
    const word = /^[\p{L}\p{N}]/u.test(lower);
    tokens.push({
      start,
      end: start + piece.length,
      text: word ? piece : (latin.get(piece) ?? piece),
      lower,
      word,
      capital: word && /^(?:\p{Lu}|\p{Ll}{1,2}[-’']\p{Lu})/u.test(piece),
    });
  };
  const pushWord = (start: number, piece: string): void => {
    const bare = piece.toLowerCase().replace(optional, '');
    const before = lengthBefore(joined.proclitic, bare, tokens.at(-1)?.lower ?? '');
    const behind = joined.enclitic?.exec(piece)?.[0].length ?? 0;
    const to = piece.length - behind;
    if (before > 0) push(start, piece.slice(0, before), bare.slice(0, before).replace("'", '’'));
    if (to > before) push(start + before, piece.slice(before, to), behind > 0 ? undefined : bare.slice(before));
    if (behind > 0) push(start + to, piece.slice(to), bare.slice(bare.lastIndexOf('-') + 1));
  };
  const splits = joined.proclitic !== undefined || joined.enclitic !== undefined;
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    if (piece.length > 2 && /[’']s$/iu.test(piece)) {
      push(match.index, piece.slice(0, -2));
      push(match.index + piece.length - 2, piece.slice(-2));
    } else if (splits) pushWord(match.index, piece);
    else push(match.index, piece);
  }
  return tokens;
}

function lengthBefore(proclitic: Joined['proclitic'], word: string, before: string): number {
  if (proclitic === undefined) return 0;
  return typeof proclitic === 'function' ? proclitic(word, before) : (proclitic.exec(word)?.[0].length ?? 0);
}
