import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const ENDINGS = ['', '.test.ts', '.test.tsx', '.e2e.ts'];

/** Whether a name of the threat model is a test file below `tests/`, a folder of tests, or a file of the project. */
const isThere = (name: string): boolean =>
  existsSync(join(ROOT, name)) || ENDINGS.some((ending) => existsSync(join(ROOT, 'tests', name + ending)));

test('every row of the threat model names tests that are there', () => {
  const rows = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:-|adversary|fault)/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const names = [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(names.length, row).toBeGreaterThan(0);
    expect(names.filter((name) => !isThere(name), row)).toEqual([]);
  }
});
