import { COUNTRIES } from './countries.ts';
import { namesOf } from './names.ts';
import type { CorpusRecord } from './records.ts';

/** A name that a record goes by only where the text speaks for it; what must speak for it, by kind. */
export type ShortName =
  /** Letters, with the words of the full name in lower case, of which some must stand in the text. */
  | { readonly kind: 'acronym'; readonly name: string; readonly words: readonly string[] }
  /** "Labour": where the text speaks of politics. */
  | { readonly kind: 'party'; readonly name: string }
  /** "the Senate", "the Supreme Court": of the country that the text names most. */
  | { readonly kind: 'national'; readonly name: string; readonly country: string }
  /** "Chelsea": in a text on sport. */
  | { readonly kind: 'team'; readonly name: string }
  /** "the Eagles": behind the article, in a text on sport. */
  | { readonly kind: 'nickname'; readonly name: string };

const BODIES = new Set(
  (
    'Army,Navy,Air Force,Armed Forces,Coast Guard,Marine Corps,National Guard,Border Guard,Senate,Congress,House of Representatives,House of Commons,House of Lords,' +
    'Parliament,National Assembly,Supreme Court,Constitutional Court,Central Bank,Foreign Ministry,Defense Ministry,Defence Ministry,Interior Ministry'
  ).split(','),
);
const COUNTRY_CODES = new Map(
  [...COUNTRIES.values()].flatMap(({ code, names, adjectives }) =>
    [...names, ...adjectives].map((name) => [name, code] as const),
  ),
);
const OF_COUNTRY = /^(\p{Lu}.+?) of (?:the )?(\p{Lu}.+)$/u;
const CLUB = /^(?:(?:FC|AFC|AC|AS|SC|CF|RC) )?(\p{Lu}.+?)(?: (?:F\.?C\.?|A\.F\.C\.|C\.F\.|CF|S\.C\.|AFC|SC))?$/u;
const HAS_CLUB = /^(?:FC|AFC|AC|AS|SC|CF|RC) | (?:F\.?C\.?|A\.F\.C\.|C\.F\.|CF|S\.C\.|AFC|SC)$/u;
const TEAM =
  /^(.+?)(?: (?:men|women)'?s)? (?:national (?:association )?)?(?:football|soccer|cricket|rugby(?: union| league)?|basketball|baseball|ice hockey|hockey) (?:team|club)$/iu;
/** How summaries of teams begin. */
const TEAM_SUMMARY = /^(?:American football|Baseball|Basketball|Ice hockey) team\b/u;
const QUALIFIER = / \([^()]*\)$/u;
/** Of these the press makes other short forms. */
const OF_UNION = /^(?:United States|United Nations|European Union|U\.S\.|US|UN|UK|EU) /u;
const MIN_LETTERS = 3;
const MAX_LETTERS = 6;
const MIN_WORD = 4;
/** Words of many bodies' names: that one stands in a text says nothing. */
const PLAIN = new Set(
  'national international association company corporation organisation organization general united'.split(' '),
);

/** Names by which the press calls bodies and teams once it is clear which; none where the record's own names have them. */
export function shortNamesOf(record: CorpusRecord): readonly ShortName[] {
  if (record.type !== 'entry' || record.kind !== 'organisation') return [];
  const own = namesOf(record);
  const names = own.map((name) => name.replace(QUALIFIER, ''));
  const found = [
    ...own.slice(0, 1).flatMap(acronymOf),
    ...names.flatMap(nationalBody),
    ...names.flatMap(partyOf),
    ...names.flatMap((name) => teamOf(name, record.summary)),
  ];
  return found.filter(({ name }) => !own.includes(name));
}

function acronymOf(name: string): ShortName[] {
  if (name.includes('(') || OF_UNION.test(name) || HAS_CLUB.test(name)) return [];
  const words = name.split(/[\s–-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.map((word) => word.slice(0, 1)).join('');
  if (letters.length < MIN_LETTERS || letters.length > MAX_LETTERS || !/^\p{Lu}+$/u.test(letters)) return [];
  const telling = words.map((word) => word.toLowerCase()).filter((word) => word.length >= MIN_WORD && !PLAIN.has(word));
  return [{ kind: 'acronym', name: letters, words: telling }];
}

function nationalBody(name: string): ShortName[] {
  const [, body = '', country = ''] = OF_COUNTRY.exec(name) ?? [];
  const behind = COUNTRY_CODES.get(country);
  if (behind !== undefined && BODIES.has(body)) return [{ kind: 'national', name: body, country: behind }];
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const before = COUNTRY_CODES.get(name.slice(0, space));
    const rest = name.slice(space + 1);
    if (before !== undefined && BODIES.has(rest)) return [{ kind: 'national', name: rest, country: before }];
  }
  return [];
}

/** Other parties' names are everyday words without "Party". */
function partyOf(name: string): ShortName[] {
  const [, short] = /^(?:\p{Lu}\S+ ){0,2}(Labour) Party$/u.exec(name) ?? [];
  return short === undefined ? [] : [{ kind: 'party', name: short }];
}

function teamOf(name: string, summary: string): ShortName[] {
  const place = TEAM.exec(name)?.[1] ?? (HAS_CLUB.test(name) ? CLUB.exec(name)?.[1] : undefined);
  if (place !== undefined) return [{ kind: 'team', name: place }];
  const last = name.split(' ').at(-1);
  return TEAM_SUMMARY.test(summary) && last !== undefined && last !== name ? [{ kind: 'nickname', name: last }] : [];
}
