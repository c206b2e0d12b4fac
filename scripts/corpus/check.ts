import { fileURLToPath } from 'node:url';
import { lineOf, readCorpus } from './load.ts';

const root = process.argv[2] ?? fileURLToPath(new URL('../../corpus', import.meta.url));
const { records, findings } = await readCorpus(root);
for (const finding of findings) console.error(lineOf(finding));
console.log(`${records.length} records, ${findings.length} findings`);
if (findings.length > 0) process.exitCode = 1;
