import { COUNTRIES } from '../corpus/countries.ts';
import { nameKey } from '../corpus/nameKey.ts';
import type { CorpusRecord } from '../corpus/records.ts';

/** Shorter words of a role or a place say too little about which record is meant. */
const MIN_WORD = 4;

/**
 * Of records with one name, the one that the rest of the text speaks for: its country, its place, its terms, the words of
 * its roles. Null when two are equally supported or none is: then the name stays open.
 */
export function bestByContext(
  records: readonly CorpusRecord[],
  isPresent: (term: string) => boolean,
): CorpusRecord | null {
  if (records.length === 1) return records[0] ?? null;
  const scored = records
    .map((record) => ({ record, score: contextOf(record).filter(isPresent).length }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best !== undefined && next !== undefined && best.score > next.score ? best.record : null;
}

/** Words that a text about this record is likely to hold. */
function contextOf(record: CorpusRecord): string[] {
  const country = 'country' in record && record.country !== null ? COUNTRIES.get(record.country) : undefined;
  const places = country === undefined ? [] : [...country.names, ...country.adjectives];
  const apart = longWords(qualifierOf(record));
  if (record.type === 'person') return [...places, ...apart, ...record.roles.flatMap(({ title }) => longWords(title))];
  if (record.type !== 'entry') return [...places, ...apart];
  return [...record.terms, ...apart, ...longWords(record.place ?? '')];
}

/** What tells a Wikipedia title from others of its name: "Ohio" in "Salem, Ohio", "musician" in "Drake (musician)". */
function qualifierOf({ wikipedia }: CorpusRecord): string {
  return /^[^(,]+(?:, | \()([^)]+)\)?$/u.exec(wikipedia ?? '')?.[1] ?? '';
}

function longWords(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length >= MIN_WORD);
}

/**
 * Whether a name of one word may be believed of the record. Where its Wikipedia title has more than that name, "Drake (musician)",
 * others go by the name, too: then a word of what tells them apart, or of the record's context, must stand in the text.
 */
export function isNotOnlyOneOf(record: CorpusRecord, key: string, isPresent: (term: string) => boolean): boolean {
  const name = /^([\p{L}\p{N}]+) \([^()]+\)$/u.exec(record.wikipedia ?? '')?.[1];
  return name === undefined || nameKey(name) !== key || contextOf(record).some(isPresent);
}

/** So much of what is known of a record must stand in a text that gives its name in another form. */
const MIN_SUPPORT = 2;

/** Whether the text holds words of the record's context; of a record without any, nothing can be asked. */
export function speaksOf(record: CorpusRecord, isPresent: (term: string) => boolean): boolean {
  const words = [...new Set(contextOf(record))];
  return words.filter(isPresent).length >= Math.min(MIN_SUPPORT, words.length);
}
