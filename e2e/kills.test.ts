import { afterAll, beforeAll } from 'vitest';
import { deletion } from './deletion/deletion.ts';
import { newDiscordAccount } from './new-discord-account/new-discord-account.ts';
import { survivingKills } from './surviving-kills/surviving-kills.ts';
import { startLeague, type League } from './support/league.ts';

/** Processes are killed while members solve, move and leave. */
let league: League;
beforeAll(async () => {
  league = await startLeague();
});
afterAll(() => league?.close());

for (const scenario of [deletion, newDiscordAccount, survivingKills]) scenario(() => league);
