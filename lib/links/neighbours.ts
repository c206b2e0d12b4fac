import type { Word } from '../corpus/nameKey.ts';
import { COUNTRIES, DEMONYMS } from '../corpus/countries.ts';

/** Capitalised words that may stand before a name without being part of it: titles, days, words that open a sentence. */
const BEFORE = new Set(
  (
    'President Vice Deputy Former Ex Prime Premier Minister Ministers Chancellor Secretary Secretaries Foreign Defense Defence Interior Finance King Queen Prince Princess Emperor Sheikh ' +
    'Sultan Emir Pope Senator Sen Rep Representative Congressman Congresswoman Governor Gov Mayor Ambassador Envoy General Gen Colonel Col Major ' +
    'Maj Captain Lieutenant Lt Admiral Marshal Commander Chief Justice Judge Attorney Speaker Chairman Chairwoman Chair Leader Director Spokesman ' +
    'Spokeswoman Spokesperson Mr Mrs Ms Dr Sir Dame Lord Lady Professor Prof Ayatollah Imam Bishop Archbishop Cardinal Rabbi Republican Democrat ' +
    'Democratic Comrade CEO Founder Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December The A An In On At By To From For With Of And But Or As When While If Since After Before During Under ' +
    'Over Through Against Between Among Although Though Because Both Either Neither Not Also Even Only However Meanwhile Earlier Later Then Now ' +
    'Here There This That These Those It Its He She They We I His Her Their Our Who What Where Why How Is Are Was Were Will Would Can Could ' +
    'Should Did Does Do Has Have Had Asked Speaking According Like Unlike Despite Within Without Until Last Next Several Many Some Most Every ' +
    'All Today Yesterday Tomorrow MP MEP MSP Correspondent Reporter Editor Analyst Author Actor Actress Singer Coach Manager Captain Striker Officer Frenchman Dutchman Englishman ' +
    'Irishman Scotsman Welshman Swede Dane Finn Pole Turk Spaniard Briton Serb Croat Präsident Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Minister Ministerpräsident Außenminister ' +
    'Außenministerin Der Die Das Den Dem Des Ein Eine Im In Am An Auf Aus Bei Mit Nach Von Vom Zum Zur Und Für Gegen Laut Wie Auch Herr Frau'
  ).split(' '),
);
const COMPANY = new Set('Inc Corp Corporation Co Company Ltd Limited LLC Plc PLC AG SA NV SE GmbH'.split(' '));
const AFTER = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November ' +
    'December President Prime Foreign Defense Defence Secretary Minister Spokesman Spokeswoman Chief Director I Jr Sr ' +
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'
  ).split(' '),
);

export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return /^\p{Lu}/u.test(word);
}

/** "Bank of France", "City of London": what such a word and "of" stand before is a part of another name. */
const INSTITUTIONS = new Set(
  (
    'Bank Library Partnership University City Gulf Duke Duchess Earl Bishop Archbishop Church Institute Museum Battle Treaty Isle Bay Strait Tower Court Board ' +
    'Council Chamber Association Society Academy College School Cathedral Port Plain Sons Daughters Knights Order Merchant Heart Tropic'
  ).split(' '),
);

const COUNTRY_NAMES: ReadonlySet<string> = new Set([...COUNTRIES.values()].flatMap(({ names }) => names));

/**
 * Whether the words from..to are a whole name and not a part of a longer one: no other capitalised word touches them, but for what may
 * stand before or behind a name, and a country, a people or a name that `isName` knows on the other side of a hyphen.
 */
export function standsAlone(
  text: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
  isName: (at: number) => boolean = () => false,
): boolean {
  const first = words[from];
  const before = words[from - 1];
  const isPair = (at: number): boolean => {
    const word = words[at]?.word ?? '';
    return words[at < from ? at : at + 1]?.gap !== '-' && (COUNTRY_NAMES.has(word) || DEMONYMS.has(word) || isName(at));
  };
  if (first !== undefined && before !== undefined && touches(first.gap) && isCapitalised(before.word)) {
    const isApart = BEFORE.has(before.word) || DEMONYMS.has(before.word) || endsTitle(before.word);
    if (first.gap === '-' ? !isPair(from - 1) : !(isApart || isInitialism(words, from))) return false;
  }
  const head = words[from - 2];
  if (
    (before?.word === 'of' || before?.word === 'for') &&
    first?.gap === ' ' &&
    head !== undefined &&
    INSTITUTIONS.has(head.word)
  )
    return false;
  if (goesOn(words, to)) return false;
  const after = words[to];
  if (after === undefined || !touches(after.gap) || !isCapitalised(after.word)) return true;
  if (after.gap === '-') return isPair(to);
  return after.gap === ' ' && (AFTER.has(after.word) || COMPANY.has(after.word)) && text[after.start - 1] === ' ';
}

/** Whether the word behind a name says that it is a company's. */
export function isCompany(after: Word | undefined): boolean {
  return after?.gap === ' ' && COMPANY.has(after.word);
}

/** "U.S. Bureau of Land Management": the country before a body. */
function isInitialism(words: readonly Word[], from: number): boolean {
  return words[from - 2]?.word === 'U' && /^[SKN]$/.test(words[from - 1]?.word ?? '');
}

/** "Kite Association of Norden": of such words many bodies' names consist, and what stands behind says whose it is. */
const BODIES = new Set(
  (
    'Association Federation Confederation Union League Council Court Board Committee Commission Agency Authority Academy Institute University Society Bank ' +
    'Party Front Movement Ministry Department Congress Senate Parliament Assembly'
  ).split(' '),
);

function goesOn(words: readonly Word[], to: number): boolean {
  const [last, of, next] = [words[to - 1], words[to], words[to + 1]];
  if (last === undefined || of?.gap !== ' ' || of.word !== 'of' || !BODIES.has(last.word)) return false;
  const name = next?.word === 'the' ? words[to + 2] : next;
  return name?.gap === ' ' && isCapitalised(name.word);
}

function touches(gap: string | null): boolean {
  return gap === ' ' || gap === '-' || gap === '&' || gap === ' & ';
}

/** "Außenminister" and other German compounds that end in a title. */
function endsTitle(word: string): boolean {
  return /(?:minister|ministerin|präsident|prasident|präsidentin|prasidentin|chef|chefin|sprecher|sprecherin|kanzler|kanzlerin)$/i.test(
    word,
  );
}
