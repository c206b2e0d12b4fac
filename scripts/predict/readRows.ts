import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One JSON object a line; `.gz` is read as is. Throws on a file or line that cannot be read. */
export function readRows(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
