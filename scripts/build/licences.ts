import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository?: string | { readonly url: string };
}

const FILE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;

/** Notes from which packages code goes into the bundles; tree-shaken modules without a line of code do not count. */
export function collectPackages(): { readonly plugin: Plugin; readonly licences: () => string } {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? folderOf(id) : null;
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
  return { plugin, licences: () => licencesOf([...folders]) };
}

/** The folder of the package that a module belongs to; null for modules of our own. */
function folderOf(id: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}

function readPackage(folder: string): Partial<Package> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Package>;
}

/** Name, version, licence and its text of each package, by name. Throws on a package without a licence. */
function licencesOf(folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const { name = '', version = '', license, repository } = readPackage(folder);
      if (license === undefined) throw new Error(`${name}: license: is missing, so it cannot be shipped.`);
      const address = typeof repository === 'string' ? `github.com/${repository}` : (repository?.url ?? '');
      const texts = readdirSync(folder)
        .filter((file) => FILE.test(file))
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8').trim());
      return [`${name} ${version}, ${license}, ${address}`, ...texts].join('\n\n');
    })
    .sort()
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
