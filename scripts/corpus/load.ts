import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { checkCorpus } from '../../lib/corpus/check.ts';
import { parseFile } from '../../lib/corpus/parseRecords.ts';
import type { Finding, Folder } from '../../lib/corpus/parseRecords.ts';
import type { CorpusRecord } from '../../lib/corpus/records.ts';

export const FOLDERS: readonly Folder[] = ['outlets', 'owners', 'people', 'entries'];

export interface Reading {
  readonly records: readonly CorpusRecord[];
  readonly findings: readonly Finding[];
}

/** Reads the corpus below `rootDir` (the folder that holds outlets, owners, people, entries). */
export async function readCorpus(rootDir: string): Promise<Reading> {
  const records: CorpusRecord[] = [];
  const findings: Finding[] = [];
  const fileOf = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const name of await yamlFiles(join(rootDir, folder))) {
      const file = `${folder}/${name}`;
      try {
        const parsed = parseFile({ folder, name, data: load(await readFile(join(rootDir, folder, name), 'utf8')) });
        for (const record of parsed.records) fileOf.set(record.id, file);
        records.push(...parsed.records);
        findings.push(...parsed.findings);
      } catch (error) {
        findings.push({
          file,
          record: '',
          field: '',
          message: `is not YAML: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
  }
  findings.push(
    ...checkCorpus(records).map((finding) => ({ ...finding, file: fileOf.get(finding.record) ?? finding.file })),
  );
  return { records, findings };
}

/** The records, or one Error that lists every finding. */
export async function loadCorpus(rootDir: string): Promise<CorpusRecord[]> {
  const { records, findings } = await readCorpus(rootDir);
  if (findings.length > 0)
    throw new Error(`The corpus has ${findings.length} findings:\n${findings.map(lineOf).join('\n')}`);
  return [...records];
}

export function lineOf({ file, record, field, message }: Finding): string {
  return `${[file, record, field].filter((part) => part !== '').join(' · ')}: ${message}`;
}

export async function yamlFiles(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
