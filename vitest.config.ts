import { join } from 'node:path';
import { toolsDir } from '@leetcord/launcher/root';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';
import { NODE_FLAGS } from './scripts/test-step.ts';

/**
 * Node itself imports files, as in production: Vite's way costs a fifth more CPU time. Only Vite can import them anew in one process, as
 * `npm run mutants` does.
 */
const experimental = { viteModuleRunner: process.env['IMPORT_ANEW'] !== undefined };

/**
 * Node gives everyone the CommonJS build of graphql; Vite would give our files the other one, and the two refuse each
 * other's schemas.
 */
const oneGraphQL = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Processes that tests start begin in half the time, as those of the launcher do. */
const env = { NODE_COMPILE_CACHE: join(toolsDir, 'compile-cache') };

/** For how long a condition is waited for, in ms: these machines are shared. */
const PATIENCE_MS = 45_000;
/** How often it is looked at, in ms: most looks ask a database or a server, which has the same two cores. */
const LOOK_EVERY_MS = 100;

const UNIT_TESTS = '**/*.unit.test.ts';

/**
 * `unit`: rules that need no database, server or other process. `services`: servers against a real database. `extension`: the built
 * extension in browsers. `e2e`: the whole system.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: oneGraphQL,
        test: {
          experimental,
          name: 'unit',
          include: [
            `{packages,subgraphs}/*/src/${UNIT_TESTS}`,
            `{gateway,bot,one-process,extension}/src/${UNIT_TESTS}`,
            `scripts/${UNIT_TESTS}`,
            `e2e/${UNIT_TESTS}`,
          ],
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 60_000,
          // Importing takes longer than testing: files share what they import.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        resolve: oneGraphQL,
        test: {
          experimental,
          name: 'services',
          include: [
            '{packages,subgraphs}/*/src/**/*.test.ts',
            '{gateway,bot,one-process}/src/**/*.test.ts',
            '{scripts,bench}/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, UNIT_TESTS],
          globalSetup: ['scripts/vitest-database.ts'],
          env,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS } },
          // Files share what they import. More workers would cost CPU time: each compiles all anew. `npm test` runs two of these at a time.
          isolate: false,
          maxWorkers: 2,
          execArgv: NODE_FLAGS,
        },
      },
      'extension/vitest.config.ts',
      {
        resolve: oneGraphQL,
        test: {
          experimental,
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: [...configDefaults.exclude, UNIT_TESTS],
          testTimeout: 420_000,
          hookTimeout: 420_000,
          expect: { poll: { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS } },
          // Each file runs a whole system of its own; `npm test` runs services beside it.
          maxWorkers: 2,
          execArgv: NODE_FLAGS,
        },
      },
    ],
  },
});
