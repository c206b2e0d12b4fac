import type { Language } from './languages/language.ts';
import type { Token } from '../text/tokens.ts';

/** A capitalised name; token indices, end exclusive. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Without titles. */
  readonly name: string;
  readonly words: readonly string[];
  readonly title: string | null;
  readonly organisation: boolean;
}

const particles = new Set(
  'al el bin ibn bint abu van von der den de del della di da dos das la le du ter ben af zu y'.split(' '),
);
const acronym = /^\p{Lu}{2,}$/u;

/** All capitalised names of the text, from left to right. */
export function findNames(text: string, tokens: readonly Token[], language: Language): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || !first.capital || language.functionWords.has(first.lower)) continue;
    let to = at + 1;
    for (;;) {
      const next = tokens[to];
      if (next === undefined) break;
      if (next.capital && !isFunctionWord(next, language)) to++;
      else if (next.text === '.' && isAbbreviation(tokens[to - 1], language) && tokens[to + 1]?.capital === true) to++;
      else if (particles.has(next.lower) && next.word) {
        let ahead = to + 1;
        while (particles.has(tokens[ahead]?.lower ?? '') && ahead < to + 3) ahead++;
        if (tokens[ahead]?.capital !== true) break;
        to = ahead + 1;
      } else break;
    }
    let from = at;
    while (from < to - 1) {
      const token = tokens[from];
      if (token === undefined || !(language.titles.has(token.lower) || token.text === '.')) break;
      from++;
    }
    const own = tokens.slice(from, to).filter((token) => token.word);
    const start = tokens[from]?.start ?? first.start;
    const end = tokens[to - 1]?.end ?? first.end;
    const last = own.at(-1);
    names.push({
      from: at,
      to,
      name: text.slice(start, end),
      words: own.map((token) => token.lower),
      title: from > at ? text.slice(first.start, start).trim() : null,
      organisation: last !== undefined && (language.organisations.has(last.lower) || acronym.test(last.text)),
    });
    at = to - 1;
  }
  return names;
}

function isFunctionWord(token: Token, language: Language): boolean {
  return language.functionWords.has(token.lower) && token.lower !== 'may' && token.lower !== 'will';
}

function isAbbreviation(token: Token | undefined, language: Language): boolean {
  return (
    token !== undefined && (token.text.length === 1 || (token.text.length < 5 && language.titles.has(token.lower)))
  );
}
