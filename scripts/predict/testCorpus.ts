import { compile } from '../../lib/corpus/compile.ts';
import { openCorpus, type Corpus } from '../../lib/corpus/open.ts';
import type { CorpusRecord, EntryKind } from '../../lib/corpus/records.ts';

const KINDS: Readonly<Record<string, EntryKind>> = { place: 'place', event: 'event', organisation: 'organisation' };

/**
 * A corpus of rows {name, aliases?, type?, wikipedia?, wikidata?}, to measure the matcher apart from the bundled corpus.
 * A record's `wikipedia` is the row's; its Wikidata id is kept as its reference's title.
 */
export function testCorpus(rows: readonly Record<string, unknown>[]): Corpus {
  return openCorpus(compile(rows.map(recordOf)));
}

function recordOf(row: Record<string, unknown>, index: number): CorpusRecord {
  const base = {
    id: `row-${index}`,
    references: typeof row.wikidata === 'string' ? [{ title: row.wikidata, url: 'https://example.org/' }] : [],
    asOf: '2000-01',
    wikipedia: typeof row.wikipedia === 'string' ? row.wikipedia : null,
  };
  const name = withoutQualifier(typeof row.name === 'string' ? row.name : (base.wikipedia ?? ''));
  const aliases = Array.isArray(row.aliases) ? row.aliases.filter((alias) => typeof alias === 'string') : [];
  const type = typeof row.type === 'string' ? row.type.toLowerCase() : '';
  if (type.startsWith('per')) return { type: 'person', ...base, name, aliases, country: null, roles: [] };
  const kind = KINDS[type] ?? 'organisation';
  const rest = { from: null, to: null, place: null, parties: [], terms: [], related: [] };
  return { type: 'entry', ...base, title: name, summary: '', kind, aliases, ...rest };
}

/** "Golf" of "de:Golf (Sport)": what a Wikipedia title has beside the name. */
function withoutQualifier(title: string): string {
  return title
    .replace(/^[a-z]{2}:/u, '')
    .replace(/_/gu, ' ')
    .replace(/ \([^()]*\)$/u, '');
}
