import { afterAll, beforeAll, expect, test } from 'vitest';
import { asEnvironment, spawnMain } from '@leetcord/kit/testing/spawn-main';
import { fileURLToPath } from 'node:url';
import { Season, SEASON_SETTLE_MS } from './testing/season/season.ts';
import type { SeasonSize } from './testing/season/turns.ts';
import { TestContests } from './testing/start-test-contests.ts';

/** A season as the suite plays it, and the whole one of `npm run season`. */
const SMALL: SeasonSize = {
  // Each format with each way in, once.
  ...{ members: 12, communities: 2, contests: 12, submissions: 50 },
  ...{ turns: 10, kills: 1, comparisons: 1, limitMs: Infinity },
};
const WHOLE = {
  ...{ members: 500, communities: 20, contests: 100 },
  ...{ turns: 200, kills: 40, comparisons: 20 },
};
const REBUILD = fileURLToPath(new URL('rebuild.ts', import.meta.url));

const { SEASON, SEASON_SEED, SEASON_MINUTES } = process.env;
const limitMs = Number(SEASON_MINUTES ?? 300) * 60_000;
const size: SeasonSize = SEASON === undefined ? SMALL : { ...WHOLE, submissions: Number(SEASON), limitMs };
const seed = Number(SEASON_SEED ?? Math.floor(Math.random() * 1_000_000));

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start({ CONTEST_SETTLE_MS: SEASON_SETTLE_MS, SWEEP_USERS_PER_RUN: 0 });
  await contests.startReplica();
});
afterAll(() => contests.close());

/** What `npm run rebuild` says, with which code it ends. */
async function rebuild(...args: string[]) {
  const { MONGODB_URI, MONGODB_DB } = contests.settings;
  const run = spawnMain(REBUILD, { ...asEnvironment({ MONGODB_URI, MONGODB_DB }), PATH: process.env['PATH'] }, args);
  return { code: await run.ended, said: run.stdout() + run.stderr() };
}

test(
  'a season of all formats ends with the standings and boards that its rules give, as does a rebuild, whatever is late, doubled, forged, undone or killed',
  { timeout: SEASON === undefined ? 480_000 : 6 * 3_600_000 },
  async () => {
    const season = new Season(contests, size, seed);
    console.log(`SEASON_SEED=${seed}`);
    await season.play();
    expect(await rebuild()).toEqual({ code: 0, said: 'All rows are as the submissions say.\n' });

    // Whatever is wrong in rows, a repair finds its way back.
    const scores = contests.mongo.db.collection('scores');
    for (const [index, { _id }] of (await scores.find().limit(60).toArray()).entries()) {
      if (index % 3 === 0) await scores.deleteOne({ _id });
      else if (index % 3 === 1) await scores.updateOne({ _id }, { $set: { order: '1', points: 99 } });
    }
    expect((await rebuild('--repair')).said).toMatch('Rows that differ: 40. They are repaired.');
    await season.compare();
  },
);
