import { isBodyNoun } from './bodyNoun.ts';
import { men, women } from './givenNames.ts';
import { isOpeningNoun, isOpeningVerb, wordsWithin } from './openings.ts';
import type { Language } from './languages/language.ts';
import { afterTitles, heldOffice } from './titles.ts';
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
const initialism = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/** All capitalised names of the text, from left to right. */
export function findNames(text: string, tokens: readonly Token[], language: Language): Name[] {
  const names: Name[] = [];
  const within = wordsWithin(tokens);
  for (let at = 0; at < tokens.length; at++) {
    let first = tokens[at];
    if (first === undefined || !first.capital) continue;
    if (
      language.functionWords.has(first.lower.replace(/[’'].*$/u, '')) &&
      !isAcronym(tokens, at) &&
      !isWill(tokens, at)
    )
      continue;
    if (isOpeningVerb(tokens, at, language, within) || /-(?:based|born|owned|backed|led)$/u.test(first.lower)) continue;
    if (language.headFirst === true && isCommon(tokens, at, language)) continue;
    let to = at + 1;
    for (;;) {
      const next = tokens[to];
      if (next === undefined) break;
      if (next.capital && !isFunctionWord(next, language)) to++;
      else if (next.text === '.' && isAbbreviation(tokens[to - 1], language) && tokens[to + 1]?.capital === true) to++;
      else if (next.text === '.' && isInitialism(tokens, to)) to++;
      else if (particles.has(next.lower) && next.word) {
        let ahead = to + 1;
        while (particles.has(tokens[ahead]?.lower ?? '') && ahead < to + 3) ahead++;
        if (tokens[ahead]?.capital !== true || isWorkplace(tokens, ahead, language)) break;
        to = ahead + 1;
      } else if (isPeoples(tokens, to)) to += 2;
      else if (goesOn(tokens, to, language)) to += tokens[to + 1]?.capital === true ? 2 : 3;
      else if (isFields(tokens, to) || (next.text === '&' && tokens[to + 1]?.capital === true)) to += 2;
      else if (next.text === 'Between') to = behindBetween(tokens, to, language);
      else break;
      if (tokens[to] === next) break;
    }
    if (isOffice(tokens, at, to, language)) {
      at = to - 1;
      continue;
    }
    if (to === at + 1 && (isNoun(tokens, at, language) || isOpeningNoun(tokens, at, language, within))) continue;
    at = behindPlace(tokens, at, to, language);
    const held = heldOffice(tokens, at, to, language);
    while (held !== null && (names.at(-1)?.to ?? 0) > held.office) at = names.pop()?.from ?? at;
    at = Math.min(at, held?.office ?? at);
    first = tokens[at] ?? first;
    const from = held?.name ?? afterTitles(tokens, at, to, language);
    const own = tokens.slice(from, withoutDegrees(tokens, from, to)).filter((token) => token.word);
    const start = tokens[from]?.start ?? first.start;
    const end = own.at(-1)?.end ?? first.end;
    const last = own.at(-1);
    const isBody = own.length > 1 && last !== undefined && bodies.has(last.lower);
    names.push({
      from: at,
      to,
      name: text.slice(start, end),
      words: own.map((token) => token.lower),
      title: from > at ? text.slice(first.start, start).trim() : null,
      organisation:
        isBody ||
        / & /u.test(text.slice(start, end)) ||
        own.some((token) => isBodyNoun(token.lower, language)) ||
        (last !== undefined && acronym.test(last.text) && !(own.length > 2 && degrees.has(last.lower))),
    });
    at = to - 1;
  }
  return names;
}

/** "la ministra dei Trasporti Chiara Duranti", "мэр Вальмара Геннадий Лакасов", "Klimaforscher Karl Holm": where the given name stands behind another name or a noun. */
function behindPlace(tokens: readonly Token[], from: number, to: number, language: Language): number {
  if ((language.headFirst !== true && language.nounsCapital === undefined) || to - from < 3) return from;
  const isGiven = ({ lower }: Token): boolean =>
    men.has(lower) || women.has(lower) || language.men?.has(lower) === true || language.women?.has(lower) === true;
  const own = tokens.slice(from, to - 1);
  const given = own.findIndex((token) => token.capital && isGiven(token));
  return given <= 0 || own.slice(0, given).some(({ lower }) => language.titles.has(lower)) ? from : from + given;
}

/** "said Will Holm": a given name, no auxiliary. */
function isWill(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return tokens[at]?.text === 'Will' && before?.word === true && !before.capital && next?.capital === true;
}

/** "WHO" in a sentence that is not all in capitals. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '')) return false;
  return [tokens[at - 1], tokens[at + 1]].every(
    (token) => token?.word !== true || token.text !== token.text.toUpperCase(),
  );
}

/** "die Brücke", "neuen Studien" where nouns have capitals too. */
function isNoun(
  tokens: readonly Token[],
  at: number,
  { nounsCapital, determiners, functionWords, verbs }: Language,
): boolean {
  const before = tokens[at - 1];
  if (nounsCapital === undefined || before?.word !== true || acronym.test(tokens[at]?.text ?? '')) return false;
  if (determiners.has(before.lower) || nounsCapital.openers.has(before.lower)) return true;
  const isWord = before.capital || functionWords.has(before.lower) || verbs.has(before.lower);
  return !isWord && nounsCapital.adjective.test(before.lower);
}

/** Last words of the names of bodies, which are no nouns for bodies in themselves. */
const bodies = new Set(
  'news times daily weekly journal chronicle bulletin tribune herald gazette institution trust force forces corp inc ltd llc plc gmbh airlines airways motors records pictures studios press'.split(
    ' ',
  ),
);

/** Letters behind a person's name that are no body: "Kelly Holm MS". */
const degrees = new Set('ms md ma mba rn rd jd mp mep msp'.split(' '));

/** The end of a person's name before its degrees: "Kelly Holm MS". */
function withoutDegrees(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && degrees.has(tokens[end - 1]?.lower ?? '') && acronym.test(tokens[end - 1]?.text ?? ''))
    end--;
  return end;
}

/** "People’s Daily", "Women’s Wear Daily": a possessive inside of a name. */
function isPeoples(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:people|women|men|children|workers|reader|veterans)$/u.test(tokens[to - 1]?.lower ?? '') &&
    /^[’']s?$/u.test(tokens[to]?.text ?? '') &&
    tokens[to + 1]?.capital === true
  );
}

/** "Karl Holm von der Universität Norden", "von der Nordener Klinik": where nouns have capitals, a noun for a body behind "von" is no name. */
function isWorkplace(tokens: readonly Token[], at: number, language: Language): boolean {
  if (language.nounsCapital === undefined) return false;
  const { lower = '', text = '' } = tokens[at] ?? {};
  return isBodyNoun(lower, language) || (/er$/u.test(text) && tokens[at + 1]?.capital === true);
}

/** "Department of Transportation", "Council of the European Union": what a body is for belongs to its name. */
function goesOn(tokens: readonly Token[], to: number, language: Language): boolean {
  const last = tokens[to - 1];
  if (last === undefined || !language.organisations.has(last.lower)) return false;
  if (!/^(?:of|for|on)$/u.test(tokens[to]?.lower ?? '')) return false;
  const next = tokens[to + 1];
  const name = next?.lower === 'the' ? tokens[to + 2] : next;
  return name !== undefined && name.capital && !isFunctionWord(name, language);
}

/** "Department of Housing and Urban Works", "Center on Addiction and Health": what a body is for has two parts. */
function isFields(tokens: readonly Token[], to: number): boolean {
  const isLinked = /^(?:of|for|on)$/u.test(tokens[to - 2]?.lower ?? '');
  return (
    isLinked &&
    fields.has(tokens[to - 1]?.lower ?? '') &&
    tokens[to]?.lower === 'and' &&
    tokens[to + 1]?.capital === true
  );
}

const fields = new Set(
  'housing health addiction education science labor labour trade food culture energy agriculture environment business tourism industry technology medicine families children law fisheries water land mines arts sports youth women'.split(
    ' ',
  ),
);

/** "Commission on Trade Between the North and the South": the end of such a name; `between` itself where it is none. */
function behindBetween(tokens: readonly Token[], between: number, language: Language): number {
  const ends = [between + 1, 0];
  for (const side of [0, 1]) {
    let at = ends[side] ?? 0;
    if (tokens[at]?.lower === 'the') at++;
    const first = at;
    while (tokens[at]?.capital === true && !isFunctionWord(tokens[at] as Token, language)) at++;
    if (at === first || (side === 0 && tokens[at]?.lower !== 'and')) return between;
    ends[side + 1] = side === 0 ? at + 1 : at;
  }
  return ends[2] ?? between;
}

/** "the Prime Minister", "the Council": offices and bodies without a name, though written with capitals. */
function isOffice(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const own = tokens.slice(from, to);
  if (
    !own.every(
      ({ lower }) => language.titles.has(lower) || language.people.has(lower) || language.organisations.has(lower),
    )
  )
    return false;
  return to - from > 1
    ? own.some(({ lower }) => language.titles.has(lower)) && !language.organisations.has(own.at(-1)?.lower ?? '')
    : language.determiners.has(tokens[from - 1]?.lower ?? '');
}

/** "Dijo Ana Morales", "Fuentes del puerto": a verb or a noun that has its capital from the beginning of the sentence. */
function isCommon(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  const { lower, text } = tokens[at] ?? { lower: '', text: '' };
  if ((before?.word === true && !language.determiners.has(before.lower)) || acronym.test(text)) return false;
  if (language.verbs.has(lower) || language.documents.has(lower)) return true;
  if (!language.people.has(lower) && !language.organisations.has(lower)) return false;
  const next = tokens[at + 1];
  return next?.capital !== true && !(particles.has(next?.lower ?? '') && tokens[at + 2]?.capital === true);
}

function isFunctionWord(token: Token, language: Language): boolean {
  return language.functionWords.has(token.lower) && !/^(?:may|will|you)$/u.test(token.lower);
}

/** The last stop of "F.H.A. records", "from U.S. Harbour Watch", which ends no sentence; a country by itself has an article: "in the U.S. Lind said". */
function isInitialism(tokens: readonly Token[], stop: number): boolean {
  const next = tokens[stop + 1];
  if (!initialism.test(tokens[stop - 1]?.text ?? '') || next?.word !== true) return false;
  const before = tokens[stop - 2];
  return (
    !next.capital ||
    (/^(?:from|by|of|to)$/u.test(before?.lower ?? '') && /^U\.[SKN]$/u.test(tokens[stop - 1]?.text ?? ''))
  );
}

function isAbbreviation(token: Token | undefined, language: Language): boolean {
  return (
    token !== undefined && (token.text.length === 1 || (token.text.length < 5 && language.titles.has(token.lower)))
  );
}
