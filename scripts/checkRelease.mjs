// Checks the zips of `npm run zip`: a second build elsewhere has the same bytes, and web-ext finds no error. Writes the bill of materials beside them.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const BROWSERS = ['chrome', 'firefox'];
/** Made by a build, or not part of one. */
const NOT_COPIED = new Set(['node_modules', '.output', '.wxt', '.artefacts', '.git']);
/** What may differ between two machines and must not show. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LC_ALL: 'C' };
const isWindows = process.platform === 'win32';
const toolOf = (command) => join(ROOT, 'node_modules/.bin', isWindows ? `${command}.cmd` : command);

const run = promisify(execFile);
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const zipOf = (root, browser) => join(root, '.output', `${name}-${version}-${browser}.zip`);

/** Zips a copy of the sources in another folder, at another place of the world. Returns the hash. */
async function zipElsewhere(browser) {
  const copy = mkdtempSync(join(tmpdir(), 'backgrounder-zip-'));
  try {
    cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const env = { ...process.env, ...ELSEWHERE };
    await run(toolOf('wxt'), ['zip', '-b', browser], { cwd: copy, env, shell: isWindows });
    return hashOf(zipOf(copy, browser));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Errors of web-ext lint; its warnings are printed. */
async function lint() {
  const args = ['lint', '--source-dir', join(ROOT, '.output/firefox-mv3'), '--output', 'json'];
  // It also says by its exit code that there are errors.
  const { stdout } = await run(toolOf('web-ext'), args, { shell: isWindows }).catch((fault) => fault);
  if (!stdout) throw new Error('web-ext lint could not be run');
  const { errors, warnings } = JSON.parse(stdout);
  for (const { code, file, message } of warnings) console.log(`  web-ext warns: ${code} ${file ?? ''} ${message}`);
  return errors.map(({ code, file, message }) => `web-ext: ${code} ${file ?? ''} ${message}`);
}

/** All packages of the lock file, those of the build included; what is in the bundles is said in licences.txt. */
function writeBill() {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 2 ** 20, shell: isWindows };
  const bill = execFileSync('npm', args, options);
  const { components } = JSON.parse(bill);
  const file = join(ROOT, '.output', `${name}-${version}.cdx.json`);
  writeFileSync(file, bill);
  console.log(`  ${components.length} packages in ${basename(file)}`);
  return components
    .filter(({ hashes }) => !(hashes?.length > 0))
    .map((component) => `${component['bom-ref']}: has no hash`);
}

const [again, lintFaults] = await Promise.all([Promise.all(BROWSERS.map(zipElsewhere)), lint()]);
const differing = BROWSERS.filter((browser, index) => {
  const hash = hashOf(zipOf(ROOT, browser));
  console.log(`  ${hash}  ${basename(zipOf(ROOT, browser))}`);
  return hash !== again[index];
}).map((browser) => `the zip for ${browser} has other bytes when it is built again`);
const faults = [...differing, ...lintFaults, ...writeBill()];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
