import { defineConfig } from 'vitest/config';

/** Waits for states of the page, not for time: generous, since both cores may be busy. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 15_000 } } };

/** Four projects in the order of their cost. `npm run test:unit` runs the first, which builds nothing. */
export default defineConfig({
  test: {
    // Two cores: one for the tests, one for the browser or the build that they wait for.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{content,fuzz,site}/**', 'test/browser/*.test.ts'],
          // Pure modules have no state to keep apart.
          isolate: false,
          // Seconds on a quiet machine; a busy one may take its time.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'content', include: ['test/{content,fuzz}/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], isolate: false, globalSetup: './test/build-site.ts', ...PATIENCE } },
      // What a busy machine missed is asked once more, and the report says so: a fault fails twice.
      { test: { name: 'browser', include: ['test/browser/*.test.ts'], globalSetup: './test/build-site.ts', retry: 1, ...PATIENCE } },
    ],
  },
});
