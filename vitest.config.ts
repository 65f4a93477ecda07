/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests in the order of their cost: pure units, the real content, the built site, the real browser. */
export default getViteConfig({
  test: {
    globalSetup: './test/build-site.ts',
    include: ['test/**/*.test.ts'],
    // A build of a small project or a page in Chromium takes seconds on a small machine.
    testTimeout: 60_000,
    // Waits for states of the page, not for time: generous, since both cores may be busy.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
    // Two cores: one for the tests, one for the browser or the build that they wait for.
    maxWorkers: 2,
  },
});
