import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

/** They measure time, so each has the machine to itself. */
const TIMED = ['tests/e2e/paint.e2e.ts', 'tests/e2e/pace.e2e.ts', 'tests/e2e/hostile.e2e.ts'];
const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...limits,
          name: 'side by side',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: TIMED,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...limits,
          name: 'timed',
          include: TIMED,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
