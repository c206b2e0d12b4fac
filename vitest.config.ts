import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], sequence: { shuffle: true }, testTimeout: 20_000 },
});
