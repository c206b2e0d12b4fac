import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(import.meta.dirname, '..', file), 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const wanted = Object.entries({ ...dependencies, ...devDependencies });
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('there is something to look at', () => {
  expect(wanted.length).toBeGreaterThan(10);
  expect(locked.length).toBeGreaterThan(wanted.length);
});

test('every dependency is wanted in one exact version, which is the one locked', () => {
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

test('every locked package has a hash, and none comes from anywhere but the registry', () => {
  expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  const elsewhere = ({ link, resolved }: Locked) => link === true || /^(?:git|file|http:)/.test(resolved ?? '');
  expect(locked.filter(([, one]) => elsewhere(one)).map(([path]) => path)).toEqual([]);
});

test('no install script runs', () => {
  const npmrc = readFileSync(resolve(import.meta.dirname, '../.npmrc'), 'utf8');
  expect(npmrc).toMatch(/^ignore-scripts=true$/m);
});
