// Finds the browsers that the demo and the end-to-end tests run in, and installs them where that can be done.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an installed browser, or null. BACKGROUNDER_CHROMIUM and BACKGROUNDER_FIREFOX come first. */
export function findBrowser(kind) {
  const named = process.env[`BACKGROUNDER_${kind.toUpperCase()}`];
  if (named && existsSync(named)) return named;
  for (const name of NAMES[kind]) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.split('\n')[0].trim();
  }
  return PLACES[kind].find((place) => existsSync(place)) ?? null;
}

/** The path of the browser, installed first where it is missing; throws with what to do where that fails. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found !== null) return found;
  const root = process.getuid?.() === 0;
  if (root && spawnSync('which', ['apt-get']).status === 0) {
    console.log(`Installing ${DEBIAN[kind]} (Debian package) …`);
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', DEBIAN[kind]], options);
  } else {
    console.log(`Downloading ${kind} with Playwright …`);
    spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', kind], { stdio: 'inherit' });
  }
  const installed = findBrowser(kind) ?? playwrightPath(kind);
  if (installed === null)
    throw new Error(`No ${kind} found. Install it, or set BACKGROUNDER_${kind.toUpperCase()} to its path.`);
  return installed;
}

function playwrightPath(kind) {
  if (kind !== 'chromium') return null;
  const listed = spawnSync(
    process.execPath,
    ['-e', "import('playwright-core').then(p=>console.log(p.chromium.executablePath()))"],
    {
      encoding: 'utf8',
    },
  );
  const path = listed.stdout.trim();
  return existsSync(path) ? path : null;
}
