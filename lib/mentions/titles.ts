import { COUNTRIES } from '../corpus/countries.ts';
import type { Token } from '../text/tokens.ts';
import { men, women } from './givenNames.ts';
import type { Language } from './languages/language.ts';

/** Words that stand between a body or place and a name: "Texas Governor Greg Abbott"; other titles are parts of names too: "Burger King". */
const heldFor = new Set(
  (
    'governor gov mayor senator sen minister president secretary director chairman chairwoman ambassador sheriff spokesman spokeswoman spokesperson congressman congresswoman chancellor premier chair ceo cfo coach commissioner owner co-owner co-founder speaker officer insider qb wr rb lb cb dl ol ' +
    'administrator assemblyman assemblywoman councilman councilwoman councillor secretary-general professor doctor envoy superintendent'
  ).split(' '),
);

/** Nouns for offices of which their field or place follows: "Minister of Trade Ana Lind", "Head of School Ana Lind". */
const offices = new Set([...heldFor, 'head', 'chief', 'dean', 'commander', 'representative', 'consul']);

/** Offices of states: what follows is a field or a country and a name, be the given name known or not. */
const stateOffices = new Set('minister secretary ambassador envoy consul'.split(' '));

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  [...COUNTRIES.values()].flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

/** "Inspector General", "Attorney General". */
const generals = new Set(['inspector', 'attorney', 'solicitor', 'surgeon', 'consul', 'director', 'secretary']);

/** "Secretary of State for Transport": an office and what it is of are so many tokens long at most. */
const OFFICE_REACH = 7;

const isGiven = ({ lower }: Token): boolean => men.has(lower) || women.has(lower);

/** The first token of the name itself, behind the titles that it begins with and behind "Texas Governor"; bodies have none: "Justice Department". */
export function afterTitles(tokens: readonly Token[], at: number, to: number, language: Language): number {
  let from = at;
  while (from < to - 1) {
    const token = tokens[from];
    if (token === undefined || !(isTitle(token, language) || token.text === '.')) break;
    from++;
  }
  const held = tokens
    .slice(from, to - 1)
    .findLastIndex(
      ({ lower }, at) =>
        heldFor.has(lower) || (lower === 'general' && generals.has(tokens[from + at - 1]?.lower ?? '')),
    );
  let start = held < 0 ? from : from + held + 1;
  // "Ohio Sen. Ana Lind"
  while (tokens[start]?.text === '.' && start < to - 1) start++;
  const given = tokens.slice(start, to - 1).findIndex(isGiven);
  if (given > 0 && isBeforeGiven(tokens[start + given - 1], given, language)) return start + given;
  const isBody = tokens.slice(start, to).some(({ lower }) => language.organisations.has(lower));
  return isBody ? at : start;
}

/** "UN Linda Holm", "Promoter Ed Holm", "Foreign Affairs Ana Holm": what stands before a given name and is none. */
function isBeforeGiven(before: Token | undefined, words: number, { people }: Language): boolean {
  const { lower = '', text = '' } = before ?? {};
  if (words === 1 && (/^(?:UN|EU|US|UK|NATO|BBC|CNN|NBC|CBS|ABC|FBI|CIA)$/u.test(text) || people.has(lower)))
    return true;
  return /^(?:promoter|affairs|defen[cs]e|interior)$/u.test(lower);
}

function isTitle({ lower }: Token, { titles, people, headFirst }: Language): boolean {
  return titles.has(lower) || (headFirst === true && people.has(lower));
}

/** An office of which its field or place is told, and the name behind them, as first tokens. */
export interface Held {
  readonly office: number;
  readonly name: number;
}

/** "Minister of Foreign | Affairs Luc Serein", "ambassador to Norway Omar Sile": the capitals from `at` to `to` begin with what the office before them is of; null where they don't. */
export function heldOffice(tokens: readonly Token[], at: number, to: number, language: Language): Held | null {
  if (language.headFirst === true || language.nounsCapital !== undefined) return null;
  const link = language.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!/^(?:of|for|to)$/u.test(tokens[link]?.lower ?? '')) return null;
  const noun = officeBefore(tokens, link);
  const own = tokens.slice(at, to);
  if (noun < 0) return null;
  const given = own.slice(0, -1).findIndex(isGiven);
  const isCountry = COUNTRY_NAMES.has(own.map(({ lower }) => lower).join(' '));
  const isState = stateOffices.has(tokens[noun]?.lower ?? '') && own.length > 2 && !isCountry;
  const name = given > 0 ? at + given : given < 0 && isState ? to - 2 : -1;
  if (name < 0 || tokens.slice(name, to).some(({ lower }) => language.organisations.has(lower))) return null;
  let office = noun;
  while (isOfficeWord(tokens[office - 1], language)) office--;
  return { office, name };
}

/** The noun of an office that ends before its "of": "Secretary of State" before "for"; -1 without one. */
function officeBefore(tokens: readonly Token[], link: number): number {
  for (let at = link - 1; at >= 0 && at > link - OFFICE_REACH; at--) {
    const token = tokens[at];
    if (token === undefined || offices.has(token.lower)) return token === undefined ? -1 : at;
    if (!token.capital && !/^(?:of|for)$/u.test(token.lower)) return -1;
  }
  return -1;
}

/** "deputy", "vice", "Former". */
function isOfficeWord(token: Token | undefined, { titles, people }: Language): boolean {
  return token !== undefined && (titles.has(token.lower) || people.has(token.lower));
}
