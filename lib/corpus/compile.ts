import type { CorpusRecord } from './records.ts';

export const FORMAT = 1;

/** The bundle that openCorpus reads. The same records give the same bytes, in whatever order they come. */
export function compile(records: readonly CorpusRecord[]): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return JSON.stringify({ format: FORMAT, records: sorted.map(sortKeys) });
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
