import type { Name } from '../mentions/findNames.ts';
import { isBodyNoun } from '../mentions/bodyNoun.ts';
import type { Language } from '../mentions/languages/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Layout } from './layout.ts';
import type { SpeakerKind } from './quotation.ts';
import { isShare } from './shares.ts';

/** An apposition says what somebody is in so many words at most. */
const APPOSITION = 9;
/** "its" stands so near behind the verb of a body: "said on Monday that its ships". */
const OWN_REACH = 4;
const AGE = /^\d{1,3}$/u;
/** "SpaceX", "harbour.com"; not "McKay". */
const COINED = /^(?!(?:Mc|Mac|De|Di|La|Le|Fitz|Van|Von|Du|O[’']))\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}|\.(?:com|org|net|de)$/u;

/** "officials", "some": more than one. */
function isSeveral(noun: string, { quantifiers, nounsCapital }: Language): boolean {
  return (
    (nounsCapital === undefined && /[^s]s$|people|men$/u.test(noun)) ||
    isShare(noun) ||
    (quantifiers?.has(noun) === true && !/^(?:one|another)$/u.test(noun))
  );
}

/** What a description from `from` to `to` with this noun is: by the noun that it ends its first words with, where that is known ("court records", "a copy of its report"), else by its own. */
export function kindOfPhrase({ tokens, language }: Layout, from: number, to: number, head: number): SpeakerKind {
  const own = kindOfNoun(tokens[head]?.lower ?? '', language);
  if (language.headFirst === true || language.nounsCapital !== undefined) return own;
  let at = from;
  while (at < to && language.determiners.has(tokens[at]?.lower ?? '')) at++;
  while (at < to && !language.functionWords.has(tokens[at]?.lower ?? '') && !/.ed$/u.test(tokens[at]?.lower ?? ''))
    at++;
  if (tokens[from]?.lower === 'one' && tokens[from + 1]?.lower === 'of') return own === 'group' ? 'person' : own;
  const noun = tokens[at - 1]?.lower ?? '';
  const kind = isKnownNoun(noun, language) ? kindOfNoun(noun, language) : own;
  const isMore = tokens[at]?.lower === 'and' && at < to - 1;
  return kind === 'person' && isMore ? 'group' : kind;
}

function isKnownNoun(noun: string, language: Language): boolean {
  const { texts, firms, people, documents, organisations } = language;
  return [texts, firms, people, documents, organisations].some((nouns) => nouns?.has(noun) === true);
}

function kindOfNoun(noun: string, language: Language): SpeakerKind {
  if (language.documents.has(noun) || language.texts?.has(noun) === true) return 'document';
  if (isBodyNoun(noun, language) || language.firms?.has(noun) === true) return 'organisation';
  return isSeveral(noun, language) ? 'group' : 'person';
}

/** What the words around a name say that it is; null where they do not. */
export function kindAround(
  tokens: readonly Token[],
  { from, to, words, name, title }: Name,
  language: Language,
): 'person' | 'organisation' | null {
  const { firms, organisations, accordingTo, verbs, people, nounsCapital } = language;
  const isBody = (noun: string): boolean => organisations.has(noun) || firms?.has(noun) === true;
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (title !== null || (next?.text === ',' && AGE.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ','))
    return 'person';
  if (COINED.test(name) && words.length === 1) return 'organisation';
  if (before !== undefined && !before.capital && isBody(before.lower)) return 'organisation';
  // where nouns have capitals, "die" begins a clause as often
  if (next?.text === ',' && nounsCapital === undefined && language.determiners.has(tokens[to + 1]?.lower ?? '')) {
    for (let at = to + 2; at < to + APPOSITION && tokens[at]?.word === true; at++) {
      const { lower = '' } = tokens[at] ?? {};
      if (people.has(lower) || (language.functionWords.has(lower) && at > to + 2)) break;
      if (isBody(lower) && !people.has(tokens[at + 1]?.lower ?? '')) return 'organisation';
    }
  }
  const isCited =
    accordingTo.has(before?.lower ?? '') || (before !== undefined && accordingTo.has(tokens[from - 2]?.lower ?? ''));
  if (isCited && words.length === 1) return 'organisation';
  if (!verbs.has(next?.lower ?? '')) return null;
  for (let at = to + 1; at <= to + OWN_REACH && tokens[at]?.word === true; at++)
    if (tokens[at]?.lower === 'its') return 'organisation';
  return null;
}
