import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { sharedNames } from '../../lib/corpus/sharedNames.ts';
import { lineOf, readCorpus } from './load.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { shared: { type: 'boolean' } } });
const root = positionals[0] ?? fileURLToPath(new URL('../../corpus', import.meta.url));
const { records, findings } = await readCorpus(root);
for (const finding of findings) console.error(lineOf(finding));
const shared = sharedNames(records);
if (values.shared === true)
  for (const { name, records } of shared) console.log(`${name}: ${records.map(({ id }) => id).join(', ')}`);
console.log(`${records.length} records, ${findings.length} findings`);
console.log(
  `${shared.length} names stand for more than one record, which the text must tell apart (--shared lists them)`,
);
if (findings.length > 0) process.exitCode = 1;
