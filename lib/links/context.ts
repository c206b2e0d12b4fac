import { COUNTRIES } from '../corpus/countries.ts';
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
  if (record.type === 'person') return [...places, ...record.roles.flatMap(({ title }) => longWords(title))];
  if (record.type !== 'entry') return places;
  return [...record.terms, ...longWords(record.place ?? '')];
}

function longWords(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length >= MIN_WORD);
}
