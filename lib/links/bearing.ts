import type { Word } from '../corpus/nameKey.ts';
import { nameKey } from '../corpus/nameKey.ts';
import { namesOf, nameVariants } from '../corpus/names.ts';
import type { CorpusRecord } from '../corpus/records.ts';
import { shortNamesOf, type ShortName } from '../corpus/shortNames.ts';
import { countriesIn } from './countriesIn.ts';

/** What a text says of short names: looked up when first asked for. */
export interface Bearing {
  /** Whether the record may be meant by this key, behind that word: by one of its names, or by a short name that the text speaks for. */
  readonly bears: (record: CorpusRecord, key: string, before: string | undefined) => 'name' | 'short' | null;
  /** Whether the text is about sport. */
  readonly isSport: () => boolean;
}

/** Parts of the United States, of which news from there speaks as other news does of countries; not Georgia, which is one. */
const US_PARTS = (
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,' +
  'Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New York,North Carolina,North Dakota,Ohio,Oklahoma,' +
  'Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming'
).split(',');
const SPORT = (
  'football soccer rugby cricket basketball baseball hockey tennis match league coach striker midfielder goalkeeper defender winger quarterback tournament ' +
  'championship championships playoff playoffs innings wicket wickets batsman season squad captain penalty goal goals scored scorer inning pitcher touchdown NFL NBA MLB NHL FIFA UEFA'
).split(' ');
const POLITICS =
  'party MP MPs election minister leader voters parliament shadow backbench conservative tory tories'.split(' ');
/** So many different words of sport make a text one about it. */
const MIN_SPORT = 4;
/** Three letters stand for too much: so many words of the full name must stand in the text. */
const LONG_ACRONYM = 4;
const MIN_TELLING = 2;

export function bearingOf(text: string, hasTerm: (term: string) => boolean): Bearing {
  const looked = new Map<string, readonly ShortName[] | null>();
  let sport: boolean | undefined;
  let most: ReadonlySet<string> | undefined;
  const isSport = () => (sport ??= SPORT.filter(hasTerm).length >= MIN_SPORT);
  const isMostNamed = (country: string) => (most ??= mostNamed(text, US_PARTS.filter(hasTerm).length)).has(country);
  const speaksFor = (short: ShortName, before: string | undefined): boolean => {
    if (short.kind === 'acronym') return isAcronym(short, before);
    if (short.kind === 'party') return POLITICS.filter(hasTerm).length >= MIN_TELLING;
    if (short.kind === 'nickname') return isArticle(before) && isSport();
    return short.kind === 'team' ? isSport() : isMostNamed(short.country);
  };
  function shortOnly(record: CorpusRecord, key: string): readonly ShortName[] | null {
    const at = `${record.id} ${key}`;
    let known = looked.get(at);
    if (known === undefined) looked.set(at, (known = shortNamesAt(record, key)));
    return known;
  }
  function isAcronym({ name, words }: Extract<ShortName, { kind: 'acronym' }>, before: string | undefined): boolean {
    const there = words.filter(hasTerm).length;
    if (name.length < LONG_ACRONYM) return there >= Math.min(MIN_TELLING, Math.max(words.length, 1));
    // Only bodies have an article before their letters: "the ACLU".
    return there > 0 || isArticle(before);
  }
  return {
    isSport,
    bears: (record, key, before) => {
      const short = shortOnly(record, key);
      if (short === null) return 'name';
      return short.some((one) => speaksFor(one, before)) ? 'short' : null;
    },
  };
}

function isArticle(word: string | undefined): boolean {
  return word === 'the' || word === 'The';
}

/** The short names that the key stands for; null when it is one of the record's own names, too. */
function shortNamesAt(record: CorpusRecord, key: string): readonly ShortName[] | null {
  const short = shortNamesOf(record).filter(({ name }) => nameKey(name) === key);
  if (short.length === 0) return null;
  return [...namesOf(record), ...nameVariants(record)].some((name) => nameKey(name) === key) ? null : short;
}

/** The countries that none is named half as often again as; each part of the United States counts once for them. */
function mostNamed(text: string, usParts: number): ReadonlySet<string> {
  const counts = new Map([...countriesIn(text)].map(([code, spans]) => [code, spans.length]));
  if (usParts > 0) counts.set('US', (counts.get('US') ?? 0) + usParts);
  const most = Math.max(...counts.values());
  return new Set([...counts].flatMap(([code, count]) => (count * 1.5 >= most ? [code] : [])));
}

const SIDE = new Set(
  'captain coach manager striker midfielder defender goalkeeper goalie batsman bowler quarterback winger squad players fans beat beats defeated'.split(
    ' ',
  ),
);
const AGAINST = new Set('beat beats defeated against versus vs v'.split(' '));

/** "England captain", "against Scotland", "Boston beat": in a text on sport, the side and not the place. */
export function isSide(words: readonly Word[], from: number, to: number): boolean {
  const after = words[to];
  const behind = after?.word === 's' ? words[to + 1] : after;
  return (
    (behind !== undefined && behind.gap === ' ' && SIDE.has(behind.word)) || AGAINST.has(words[from - 1]?.word ?? '')
  );
}

const LOCATIVE = new Set('in at near from to around outside across throughout into of'.split(' '));

/** "in Chelsea": the place and not the side. */
export function isWhere(words: readonly Word[], from: number): boolean {
  return LOCATIVE.has(words[from - 1]?.word ?? '');
}

const STATIONS = new Set('radio television bourse'.split(' '));

/** "Tehran radio": a body that has no other name. */
export function isStation(after: Word | undefined): boolean {
  return after?.gap === ' ' && STATIONS.has(after.word);
}
