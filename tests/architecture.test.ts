import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** A folder may import the folders of lower floors, and itself. */
const FLOORS: Record<string, number> = {
  'public/_locales': 0,
  'lib/text': 0,
  'lib/article': 1,
  'lib/page': 2,
  'lib/corpus': 2,
  'lib/mentions': 3,
  'lib/quotes': 4,
  'lib/links': 5,
  'lib/report': 6,
  'lib/messages': 7,
  components: 8,
  entrypoints: 9,
};
const folderOf = (file: string) => Object.keys(FLOORS).find((folder) => file.startsWith(`${folder}/`));

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);

function importsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  return [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
}

test('there is something to look at', () => expect(files.length).toBeGreaterThan(20));

test.each(files)('%s imports only what lies below it', (file) => {
  const floor = FLOORS[folderOf(file) ?? ''];
  expect(floor, 'a folder of the design').toBeDefined();
  const above = importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(ROOT, resolve(ROOT, dirname(file), path)).replaceAll('\\', '/'))
    .filter((target) => folderOf(target) !== folderOf(file) && (FLOORS[folderOf(target) ?? ''] ?? 99) >= (floor ?? 0));
  expect(above).toEqual([]);
});

test.each(files.filter((file) => !file.startsWith('entrypoints/')))('%s knows nothing of the extension API', (file) => {
  expect(importsOf(file).filter((path) => /^(wxt|webextension-polyfill)/.test(path))).toEqual([]);
  expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(/\b(chrome|browser)\.(runtime|tabs|storage|scripting)\b/);
});
