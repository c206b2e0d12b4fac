import type { Span } from './span.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly word: boolean;
  readonly capital: boolean;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\n|''|``|[^\s]/gu;

/** Words and single marks; a possessive "’s" stands as a token of its own, a line break too. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, piece: string): void => {
    const word = /^[\p{L}\p{N}]/u.test(piece);
    tokens.push({
      start,
      end: start + piece.length,
      text: piece,
      lower: piece.toLowerCase(),
      word,
      capital: word && /^(?:\p{Lu}|\p{Ll}{1,2}[-’']\p{Lu})/u.test(piece),
    });
  };
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    if (piece.length > 2 && /[’']s$/iu.test(piece)) {
      push(match.index, piece.slice(0, -2));
      push(match.index + piece.length - 2, piece.slice(-2));
    } else {
      push(match.index, piece);
    }
  }
  return tokens;
}
