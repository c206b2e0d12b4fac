import { nameKey } from '../corpus/nameKey.ts';
import type { Corpus } from '../corpus/open.ts';
import type { PersonRecord } from '../corpus/records.ts';

/** By a name of at least two words: a surname alone is too little to give someone an office. */
export function personNamed(name: string, corpus: Corpus): PersonRecord | null {
  if (!/\S\s+\S/.test(name)) return null;
  const found = corpus.named(nameKey(name)).filter((record): record is PersonRecord => record.type === 'person');
  return found.length === 1 ? (found[0] ?? null) : null;
}
