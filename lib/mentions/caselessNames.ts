import type { Token } from '../text/tokens.ts';
import type { Name } from './findNames.ts';
import type { Language } from './languages/language.ts';

/** A name has so many words at most; one alone is a name only when it ended one before. */
const MAX_WORDS = 4;
const ARTICLE = /^ال/u;

/** Names in a script without capitals: what stands behind a reporting verb or a noun for somebody and is in no table. */
export function findCaselessNames(text: string, tokens: readonly Token[], language: Language): Name[] {
  const names: Name[] = [];
  const known = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? '';
    const isRole = language.people.has(lower) || language.titles.has(lower);
    if (!isRole && !language.verbs.has(lower) && !language.accordingTo.has(lower) && !isBehindPreposition(tokens, at))
      continue;
    const from = isRole ? at : at + 1;
    const start = behindRole(tokens, from, language);
    const to = nameEnd(tokens, start, language);
    const words = tokens.slice(start, to).map((token) => token.lower);
    const last = words.at(-1);
    if (last === undefined || (words.length < 2 && !known.has(last))) continue;
    known.add(last);
    const name = text.slice(tokens[start]?.start, tokens[to - 1]?.end);
    const title = start > from ? text.slice(tokens[from]?.start, tokens[start]?.start).trim() : null;
    names.push({ from, to, name, words, title, organisation: false });
    at = to - 1;
  }
  return names;
}

/** "وفقا ل": the second word of a phrase of two. */
function isBehindPreposition(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'ل' && tokens[at - 1] !== undefined && /^(?:وفقا|طبقا)$/u.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Behind "وزير النقل", "المتحدث باسم وزارة النقل": nouns for somebody or a body with what has the article. */
function behindRole(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? '';
    const isNoun = language.people.has(lower) || language.titles.has(lower) || language.organisations.has(lower);
    const isMore = at > from && (ARTICLE.test(lower) || lower === 'باسم') && !language.functionWords.has(lower);
    if (!isNoun && !isMore && lower !== 'باسم') break;
  }
  return at;
}

function nameEnd(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  for (; at < from + MAX_WORDS; at++) {
    const token = tokens[at];
    // "سامي الحداد", but not "سامي حداد السد"
    if (token?.word !== true || (at !== from + 1 && ARTICLE.test(token.lower))) break;
    const { functionWords, that, verbs, people, organisations, documents, participles, addressees } = language;
    const tables = [functionWords, that, verbs, people, organisations, documents, participles, addressees];
    if (tables.some((table) => table.has(token.lower))) break;
  }
  return at;
}
