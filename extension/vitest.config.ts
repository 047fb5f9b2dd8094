import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One build of graphql for our files and the stand-in's dependencies: the two that it ships refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'extension',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-extension.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 25_000 } },
    hookTimeout: 120_000,
    // The files of a worker share its browser. `npm test` runs services beside it.
    isolate: false,
    maxWorkers: 2,
  },
});
