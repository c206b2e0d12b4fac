// Finds the browsers that the demo and the end-to-end tests run in, and installs them where that can be done.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Commands and places, by what can be driven in the same way. Chrome and Edge are used as they are found, never installed. */
const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  chrome: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an installed browser ('chromium', 'chrome' for Chrome and Edge, 'firefox'), or null. BACKGROUNDER_CHROMIUM and so on come first. */
export function findBrowser(kind) {
  const named = process.env[`BACKGROUNDER_${kind.toUpperCase()}`];
  if (named && existsSync(named)) return named;
  for (const name of NAMES[kind]) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.split('\n')[0].trim();
  }
  return PLACES[kind].find((place) => existsSync(place)) ?? null;
}

/** A browser to show the extension in: one that is there, else Chromium or Firefox installed; throws with what to do where neither can be. */
export function anyBrowser() {
  for (const kind of ['chromium', 'chrome', 'firefox']) {
    const executablePath = findBrowser(kind);
    if (executablePath !== null) return { kind, executablePath };
  }
  const failures = [];
  for (const kind of ['chromium', 'firefox']) {
    try {
      return { kind, executablePath: ensureBrowser(kind) };
    } catch (error) {
      failures.push(String(error instanceof Error ? error.message : error));
    }
  }
  throw new Error(failures.join('\n'));
}

/** The path of 'chromium' or 'firefox', installed first where it is missing; throws with what to do where that fails. */
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
