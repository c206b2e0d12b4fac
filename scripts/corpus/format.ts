import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { FOLDERS, yamlFiles } from './load.ts';

const root = process.argv[2] ?? fileURLToPath(new URL('../../corpus', import.meta.url));
for (const folder of FOLDERS) {
  for (const name of await yamlFiles(join(root, folder))) {
    const path = join(root, folder, name);
    const text = await readFile(path, 'utf8');
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error !== undefined) {
      console.error(`${folder}/${name}: ${error.message}`);
      process.exitCode = 1;
      continue;
    }
    // Comments are kept; only layout changes. A record written on one line stays there: a country can be read at a glance.
    const formatted = document.toString({ lineWidth: 0, flowCollectionPadding: true });
    if (formatted !== text) await writeFile(path, formatted);
  }
}
