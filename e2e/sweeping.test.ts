import { afterAll, beforeAll } from 'vitest';
import { behindNginx, CLUB } from './behind-nginx/behind-nginx.ts';
import { COUNTS_LAG_MS, farming } from './farming/farming.ts';
import { sweep } from './sweep/sweep.ts';
import { startLeague, type League } from './support/league.ts';

/** A club's LeetCord in one process: solves that no extension reports are found within seconds, and members reach it by its name. */
let league: League;
beforeAll(async () => {
  league = await startLeague({
    ONE_PROCESS: 'true',
    PUBLIC_URL: `https://${CLUB}`,
    TRUST_PROXY: '1',
    SWEEP_SHORTEST_MS: '1000',
    LEETCODE_COUNTS_LAG_MS: String(2 * COUNTS_LAG_MS),
  });
});
afterAll(() => league?.close());

for (const scenario of [sweep, farming, behindNginx]) scenario(() => league);
