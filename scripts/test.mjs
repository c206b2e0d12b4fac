// The whole test: makes sure of the browsers, then checks, builds, and drives the built extension.
import { spawn } from 'node:child_process';
import { ensureBrowser } from './browsers.mjs';

/** One after the other; the lists inside a step side by side. */
const STEPS = [
  [['wxt', ['prepare']]],
  [['prettier', ['--log-level', 'warn', '--check', '.']]],
  [['tsc', ['--noEmit']]],
  [['eslint', ['--max-warnings', '0', '.']]],
  [['vitest', ['run']]],
  [['wxt', ['zip']]],
  [['wxt', ['zip', '-b', 'firefox']]],
  [
    ['tsx', ['scripts/checkRelease.mjs']],
    ['wxt', ['build', '--mode', 'demo']],
  ],
  [['wxt', ['build', '-b', 'firefox', '--mode', 'demo']]],
  [['vitest', ['run', '--config', 'vitest.e2e.config.ts']]],
];

function run([command, args]) {
  console.log(`\n── ${command} ${args.join(' ')}`);
  const child = spawn('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}

ensureBrowser('chromium');
ensureBrowser('firefox');
for (const step of STEPS) {
  const statuses = await Promise.all(step.map(run));
  const failed = statuses.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
