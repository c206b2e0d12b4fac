import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
}
const manifestOf = (folder: string) => JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;
const documented = [...readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| `([^`]+)` +\|/gm)].map(
  (match) => match[1],
);

describe.each(['chrome-mv3', 'firefox-mv3'])('the release manifest %s', (folder) => {
  const manifest = manifestOf(folder);
  test('asks for exactly what docs/permissions.md explains', () => {
    const asked = [...manifest.permissions, ...(manifest.optional_host_permissions ?? [])];
    const elsewhere = folder.startsWith('firefox') ? ['sidePanel'] : [];
    expect(asked.sort()).toEqual(documented.filter((permission) => !elsewhere.includes(permission ?? '')).sort());
  });
  test('has no access to any site at install', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });
  test('lets its pages connect to nothing but itself', () => {
    const policy = manifest.content_security_policy.extension_pages.split(';').map((part) => part.trim().split(' '));
    const sources = Object.fromEntries(policy.map(([directive = '', ...rest]) => [directive, rest.join(' ')]));
    expect(sources).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });
});
