import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // As in the other projects: Node imports files.
    experimental: { viteModuleRunner: false },
    name: 'extension',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-extension.ts'],
    testTimeout: 60_000,
    // A look is work for the browser too.
    expect: { poll: { timeout: 25_000, interval: 100 } },
    hookTimeout: 120_000,
    // The files of a worker share its browser. `npm test` runs services beside it.
    isolate: false,
    maxWorkers: 2,
  },
});
