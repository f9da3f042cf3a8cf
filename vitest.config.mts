import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need a real VS Code; `npm test` runs them after this suite.
    exclude: ['test/extension/**', 'test/web/**', 'node_modules/**'],
    globalSetup: ['test/support/buildOnce.ts'],
    setupFiles: ['test/support/sameExamples.ts'],
    // By default one core is left alone; here none has anything else to do.
    maxWorkers: '100%',
    // Nothing is timed here; this only ends what hangs, also on a machine that is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
