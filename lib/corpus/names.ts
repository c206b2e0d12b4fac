import { COUNTRIES } from './countries.ts';
import type { CorpusRecord, PersonRecord } from './records.ts';

export function agencyKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Every name under which a text may mention a record, its own first. */
export function namesOf(record: CorpusRecord): readonly string[] {
  return record.type === 'entry' ? [record.title, ...record.aliases] : [record.name, ...record.aliases];
}

/** What companies put behind their names, and the press leaves out. */
const COMPANY = /,?(?: (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|plc|PLC|Plc|AG|SA|S\.A|NV|SE|GmbH|SpA)\.?)+$/;
const US = /^(?:United States|U\.S\.|US) (?=\p{Lu}\p{L}+ )/u;
const US_BODY = /^(?:United States|U\.S\.|US) (?=\p{Lu})/u;
/** "Senate Committee on the Budget": called the Senate Budget Committee. */
const COMMITTEE = /^(?:(?:United States|U\.S\.|US) )?(House|Senate) Committee on (?:the )?(\p{Lu}[\p{L} ]+)$/u;
/** "The Home Depot": of one word it would be another name. */
const ARTICLE = /^The (?=\p{Lu}\S* \p{Lu})/u;
/** What a peer is called behind the name: "Baron Kingsdown". */
const PEERAGE = /, (?:Baron|Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Lord|Lady) .+$/u;
const DEPARTMENT = /^(?:United States |U\.S\. )(Department|Ministry) of (?:the )?(\p{Lu}[\p{L} ]+)$/u;
/** "Fayetteville, North Carolina": the part of which the press writes only the first half. */
const WITHIN = /^([^,]+), \p{Lu}[^,]+$/u;
/** A middle initial, and what follows a family name. */
const INITIALS = /(?<=\p{L}) (?:\p{Lu}\. ?)+(?=\p{Lu}\p{L})/u;
const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;
/** Acronyms as long as this are also written like names: Nato, Unicef. */
const SPOKEN_ACRONYM = /^\p{Lu}{4,}$/u;

/** Particles of family names that are written with a capital, too: "Marine Le Pen". */
const PARTICLE = /^(?:Le|La|De|Del|Della|Di|Da|Dos|Du|Van|Von|Den|Der|Ter|El|Al|Bin|Ben|Abu|St\.?)$/;

/** Countries whose names put the family name first. */
const FAMILY_FIRST = new Set(['CN', 'HK', 'KP', 'KR', 'TW', 'VN']);
/** Beginnings of role titles and how those who hold the office are called. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^President\b/u, 'President'],
  [/^Vice President\b/u, 'Vice President'],
  [/^Prime Minister\b/u, 'Prime Minister'],
  [/^(?:Federal )?Chancellor\b/u, 'Chancellor'],
  [/^(?:Minister (?:of|for) Foreign Affairs|Foreign Minister)\b/u, 'Foreign Minister'],
  [/^(?:Minister (?:of|for) Defen[cs]e|Defen[cs]e Minister)\b/u, 'Defense Minister'],
  [/^(?:Minister (?:of|for) Defen[cs]e|Defen[cs]e Minister)\b/u, 'Defence Minister'],
  [/^(?:Minister of Finance|Finance Minister)\b/u, 'Finance Minister'],
  [/^(?:United States )?Secretary of\b/u, 'Secretary'],
  [/^United States Senator\b/u, 'Senator'],
  [/^Governor\b/u, 'Governor'],
  [/^Mayor\b/u, 'Mayor'],
];

const COUNTRY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...COUNTRIES.values()].flatMap(({ names }) => names.map((name) => [name, names] as const)),
);

const US_IN_FULL = 'United States of America';
/** What some countries are called in full, or by a part of their name. */
const FORMAL: ReadonlyMap<string, string> = new Map([
  [US_IN_FULL, 'United States'],
  ["People's Republic of China", 'China'],
  ['Russian Federation', 'Russia'],
  ['Islamic Republic of Iran', 'Iran'],
  ['Syrian Arab Republic', 'Syria'],
  ['Republic of Korea', 'South Korea'],
  ['Republic of Ireland', 'Ireland'],
  ['Republic of China', 'Taiwan'],
]);

/** Names that follow from a record's own by the habits of the press: "Home Depot" for "Home Depot Inc.". */
export function nameVariants(record: CorpusRecord): readonly string[] {
  const names = namesOf(record);
  const variants = new Set(
    names.flatMap((name) => [...variantsOf(name, record), ...withoutUmlauts(name), ...withoutHyphens(name, record)]),
  );
  for (const name of names) variants.delete(name);
  return [...variants];
}

function variantsOf(name: string, record: CorpusRecord): readonly string[] {
  if (record.type === 'person')
    return [
      name.replace(INITIALS, ' ').replace(SUFFIX, ''),
      name.replace(SUFFIX, ''),
      name.replace(PEERAGE, ''),
      ...addressesOf(record, name),
    ];
  if (record.type !== 'entry') return [name.replace(COMPANY, '')];
  if (record.kind === 'concept') return [name.slice(0, 1).toLowerCase() + name.slice(1)];
  if (record.kind === 'place')
    return [
      ...(name === US_IN_FULL ? ['America'] : []),
      ...(COUNTRY_NAMES.get(FORMAL.get(name) ?? name) ?? []),
      WITHIN.exec(name)?.[1] ?? name,
    ];
  const spoken = SPOKEN_ACRONYM.test(name) ? name.slice(0, 1) + name.slice(1).toLowerCase() : name;
  const [, head = '', matter] = DEPARTMENT.exec(name) ?? [];
  const department =
    matter === undefined
      ? []
      : [
          `${matter} ${head}`,
          `U.S. ${matter} ${head}`,
          ...(matter === 'Treasury' ? [`U.S. ${matter}`, `US ${matter}`] : []),
        ];
  const committee = name.replace(COMMITTEE, '$1 $2 Committee');
  const bare = name.replace(COMPANY, '').replace(ARTICLE, '');
  return [
    name.replace(COMPANY, ''),
    ...[bare, bare.replace(' & ', ' and '), bare.replace(/,? and (?=\S+$)/, ' & ')],
    ...[name.replace(US, ''), name.replace(US_BODY, 'U.S. '), name.replace(US_BODY, 'US ')],
    ...[spoken, committee, committee === name ? name : `U.S. ${committee}`],
    ...department,
  ];
}

/** "President Putin": how the press names an office-holder without the first name. */
function addressesOf(person: PersonRecord, name: string): readonly string[] {
  const family = familyNameOf(person, name);
  if (family === null || !/^[\p{Script=Latin}'’ -]+$/u.test(family)) return [];
  return ADDRESSES.filter(([office]) => person.roles.some(({ title }) => office.test(title))).map(
    ([, address]) => `${address} ${family}`,
  );
}

/** Whether the person's name begins with the family name, by the custom of the country. */
export function isFamilyFirst({ country }: PersonRecord): boolean {
  return country !== null && FAMILY_FIRST.has(country);
}

/** The family name with the particles before it; null where a name has only one word. */
function familyNameOf(person: PersonRecord, name: string): string | null {
  const words = name.replace(SUFFIX, '').split(' ');
  if (words.length < 2) return null;
  if (isFamilyFirst(person)) return words[0] ?? null;
  const particle = words.findIndex((word, index) => index > 0 && (/^\p{Ll}/u.test(word) || PARTICLE.test(word)));
  return words.slice(particle < 0 ? -1 : particle).join(' ');
}

/** "Robin Leigh Pemberton" for "Leigh-Pemberton", "Al Qaeda" for "Al-Qaeda": the press is not of one mind. */
function withoutHyphens(name: string, { type }: CorpusRecord): readonly string[] {
  const isName = type === 'person' || (type === 'entry' && !name.includes(' '));
  if (!isName || !name.includes('-') || !/^[\p{Script=Latin}\P{L}]+$/u.test(name)) return [];
  return [name.replace(/-/g, ' ').replace(PEERAGE, '')];
}

function withoutUmlauts(name: string): readonly string[] {
  if (!/[äöüÄÖÜß]/.test(name)) return [];
  return [name.replace(/[äöüÄÖÜß]/g, (letter) => UMLAUTS[letter] ?? letter)];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
