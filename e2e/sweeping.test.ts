import { afterAll, beforeAll } from 'vitest';
import { COUNTS_LAG_MS, farming } from './farming/farming.ts';
import { sweep } from './sweep/sweep.ts';
import { startLeague, type League } from './support/league.ts';

/** Solves that no extension reports are found within seconds, by a LeetCord in one process. */
let league: League;
beforeAll(async () => {
  league = await startLeague({
    ONE_PROCESS: 'true',
    SWEEP_SHORTEST_MS: '1000',
    LEETCODE_COUNTS_LAG_MS: String(2 * COUNTS_LAG_MS),
  });
});
afterAll(() => league?.close());

for (const scenario of [sweep, farming]) scenario(() => league);
