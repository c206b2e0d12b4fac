import { COUNTRIES } from './countries.ts';
import type { CorpusRecord } from './records.ts';

export function agencyKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Every name under which a text may mention a record, its own first. */
export function namesOf(record: CorpusRecord): readonly string[] {
  return record.type === 'entry' ? [record.title, ...record.aliases] : [record.name, ...record.aliases];
}

/** What companies put behind their names, and the press leaves out. */
const COMPANY = /,?(?: (?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|plc|PLC|Plc|AG|SA|S\.A|NV|SE|GmbH|SpA)\.?)+$/;
const US = /^(?:United States|U\.S\.|US) (?=\p{Lu}\p{L}+ )/u;
const DEPARTMENT = /^(?:United States |U\.S\. )(Department|Ministry) of (?:the )?(\p{Lu}[\p{L} ]+)$/u;
/** "Fayetteville, North Carolina": the part of which the press writes only the first half. */
const WITHIN = /^([^,]+), \p{Lu}[^,]+$/u;
/** A middle initial, and what follows a family name. */
const INITIALS = /(?<=\p{L}) (?:\p{Lu}\. ?)+(?=\p{Lu}\p{L})/u;
const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;
/** Acronyms as long as this are also written like names: Nato, Unicef. */
const SPOKEN_ACRONYM = /^\p{Lu}{4,}$/u;

const COUNTRY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...COUNTRIES.values()].flatMap(({ names }) => names.map((name) => [name, names] as const)),
);

/** Names that follow from a record's own by the habits of the press: "Home Depot" for "Home Depot Inc.". */
export function nameVariants(record: CorpusRecord): readonly string[] {
  const names = namesOf(record);
  const variants = new Set(names.flatMap((name) => [...variantsOf(name, record), ...withoutUmlauts(name)]));
  for (const name of names) variants.delete(name);
  return [...variants];
}

function variantsOf(name: string, record: CorpusRecord): readonly string[] {
  if (record.type === 'person') return [name.replace(INITIALS, ' ').replace(SUFFIX, ''), name.replace(SUFFIX, '')];
  if (record.type !== 'entry') return [name.replace(COMPANY, '')];
  if (record.kind === 'concept') return [name.slice(0, 1).toLowerCase() + name.slice(1)];
  if (record.kind === 'place') return [...(COUNTRY_NAMES.get(name) ?? []), WITHIN.exec(name)?.[1] ?? name];
  const spoken = SPOKEN_ACRONYM.test(name) ? name.slice(0, 1) + name.slice(1).toLowerCase() : name;
  const [, head = '', matter] = DEPARTMENT.exec(name) ?? [];
  const department = matter === undefined ? [] : [`${matter} ${head}`, `U.S. ${matter} ${head}`];
  return [name.replace(COMPANY, ''), name.replace(US, ''), name.replace(US, 'U.S. '), spoken, ...department];
}

function withoutUmlauts(name: string): readonly string[] {
  if (!/[äöüÄÖÜß]/.test(name)) return [];
  return [name.replace(/[äöüÄÖÜß]/g, (letter) => UMLAUTS[letter] ?? letter)];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
