export interface Word {
  readonly start: number;
  readonly end: number;
  /** Without diacritics; the case is kept. */
  readonly word: string;
  /** What stands between the word before and this one, in one form for each dash, quote and space; null across lines or sentences. */
  readonly gap: string | null;
}

const BASE: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd' };
const MAX_GAP = 3;
/** A name that is its own key. */
const PLAIN = /^[A-Za-z0-9]{2,}(?: [A-Za-z0-9]{2,})*$/;

/** The words of a text with their places, diacritics folded. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  const pattern = /[\p{L}\p{N}\p{M}]+/gu;
  let isInitial = false;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = text.slice(last, start);
    const word = fold(match[0]);
    words.push({
      start,
      end,
      word,
      gap: words.length === 0 ? null : canonicalGap(isInitial && gap.startsWith('.') ? gap.slice(1) : gap),
    });
    isInitial = word.length === 1;
    last = end;
  }
  return words;
}

/** One spelling for a name: what a run of words is looked up by. */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name;
  return wordsOf(name)
    .map(({ word, gap }, index) => (index === 0 ? '' : (gap ?? ' ')) + word)
    .join('');
}

function fold(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word;
  // Only Latin: elsewhere a mark can be a letter of its own.
  return word
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ıøØłŁđĐð]/g, (letter) => BASE[letter] ?? letter);
}

function canonicalGap(gap: string): string | null {
  // "J.K." and "J. K.": without the point, initials stand apart like words.
  if (gap === ' ' || gap === '') return ' ';
  if (/[\n\r]/.test(gap) || gap.length > MAX_GAP) return null;
  return gap
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[‘’ʼʻ`´]/g, "'");
}
