import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../lib/corpus/compile.ts';
import { openCorpus } from '../lib/corpus/open.ts';
import { lineOf, readCorpus } from '../scripts/corpus/load.ts';

test('the corpus loads without findings and compiles', async () => {
  const { records, findings } = await readCorpus(fileURLToPath(new URL('../corpus', import.meta.url)));
  expect(findings.map(lineOf)).toEqual([]);
  const corpus = openCorpus(compile(records));
  expect(corpus.size).toBe(records.length);
}, 60_000);
