// The whole test: makes sure of the browsers, then checks, builds, and drives the built extension.
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browsers.mjs';

const STEPS = [
  ['wxt', ['prepare']],
  ['prettier', ['--log-level', 'warn', '--check', '.']],
  ['tsc', ['--noEmit']],
  ['eslint', ['--max-warnings', '0', '.']],
  ['vitest', ['run']],
  ['wxt', ['zip']],
  ['wxt', ['zip', '-b', 'firefox']],
  ['node', ['scripts/checkRelease.mjs']],
  ['wxt', ['build', '--mode', 'demo']],
  ['wxt', ['build', '-b', 'firefox', '--mode', 'demo']],
  ['vitest', ['run', '--config', 'vitest.e2e.config.ts']],
];

ensureBrowser('chromium');
ensureBrowser('firefox');
for (const [command, args] of STEPS) {
  console.log(`\n── ${command} ${args.join(' ')}`);
  const done = spawnSync(
    ...(command === 'node' ? [process.execPath, args] : ['npx', ['--no-install', command, ...args]]),
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (done.status !== 0) process.exit(done.status ?? 1);
}
