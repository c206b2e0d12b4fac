import { agencyKey, namesOf, nameVariants } from './names.ts';
import { nameKey, wordsOf } from './nameKey.ts';
import { buildKeyTable } from './keyTable.ts';
import { KEY, layOut } from './bundle.ts';
import type { CorpusRecord } from './records.ts';

/** The bundle that openCorpus reads. The same records give the same bytes, in whatever order they come. */
export function compile(records: readonly CorpusRecord[]): Uint8Array {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const encoder = new TextEncoder();
  const texts = sorted.map((record) => encoder.encode(JSON.stringify(sortKeys(record))));
  return layOut(texts, buildKeyTable(listsOf(sorted)));
}

/** Everything that a record is looked up by, to the numbers of the records; see KEY. */
function listsOf(records: readonly CorpusRecord[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [index]);
    else if (!list.includes(index)) list.push(index);
  };
  const longest = new Map<string, number>();
  records.forEach((record, index) => {
    put(KEY.id + record.id, index);
    for (const name of [...namesOf(record), ...nameVariants(record)]) {
      const key = nameKey(name);
      if (key === '') continue;
      put(KEY.name + key, index);
      const words = wordsOf(key);
      const first = words[0]?.word ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
    if (record.type === 'outlet') {
      for (const host of record.hosts) put(KEY.host + host.toLowerCase(), index);
      // An agency is credited by its full name as well as by what stands in datelines.
      const credited = record.kind === 'news agency' ? [...record.agency, ...namesOf(record)] : record.agency;
      for (const name of credited) put(KEY.agency + agencyKey(name), index);
    }
    if (record.type === 'entry') for (const id of [...record.parties, ...record.related]) put(KEY.about + id, index);
  });
  for (const [word, words] of longest) lists.set(KEY.longest + word, [words]);
  return lists;
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
