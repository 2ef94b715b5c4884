import { defineConfig } from 'vitest/config';

/** `.ci/run` counts from this file. */
const RESULTS = '.tmp/test-results.json';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/workshop.ts',
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: RESULTS }]] : ['default'],
  },
});
