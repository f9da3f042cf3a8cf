import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need a real VS Code; `npm test` runs them after this suite.
    exclude: ['test/extension/**', 'test/web/**', 'node_modules/**'],
    globalSetup: ['test/support/buildOnce.ts'],
    setupFiles: ['test/support/sameExamples.ts'],
    // Nothing is timed here; this only ends what hangs, also on a machine that is busy.
    testTimeout: 60_000,
  },
});
