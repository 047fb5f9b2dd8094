/**
 * `npm run season`: a whole season, simulated on a real database: 200 duels; then 500 members, 20 communities, 100 contests of all formats
 * and 50,000 submissions; compared with what the rules give. It takes hours; the fastest database is `secantusd-rs` on PATH. `npm run season -- 7` plays the one of
 * seed 7, `npm run season -- 7 5000` with as many submissions, and `npm run season -- 7 50000 30` ends it after so many minutes, however far it is.
 */
import { join } from 'node:path';
import { endWithFailure } from '@leetcord/launcher/failure-sentence';
import { runStep } from './test-step.ts';

process.on('uncaughtException', endWithFailure);

const root = join(import.meta.dirname, '..');
const [seed, submissions, minutes] = process.argv.slice(2);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const args = ['run', '--project', 'services', '--no-file-parallelism'];
const files = ['duels/duel-season.test.ts', 'contests/src/season.test.ts'];
await runStep([vitest, ...args, ...files], {
  cwd: root,
  env: {
    ...process.env,
    DUELS: '200',
    SEASON: submissions ?? '50000',
    ...(seed !== undefined && { SEASON_SEED: seed }),
    ...(minutes !== undefined && { SEASON_MINUTES: minutes }),
  },
  isShown: true,
  limitMs: 7 * 3_600_000,
});
