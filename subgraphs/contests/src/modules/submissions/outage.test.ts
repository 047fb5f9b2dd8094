import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONFIRMING, TestContests } from '../../testing/start-test-contests.ts';
import type { Submission } from './submission.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const submissions = () => contests.mongo.db.collection<Submission>('submissions');
const solvedBy = async (userId: string, count: number) => {
  for (let index = 0; index < count; index += 1) await contests.solve(userId, `easy-${index}-of-${userId}`);
};
/** Lets time pass until the job has asked about all once more. */
const untilAskedAgain = async () => {
  const before = new Map((await submissions().find().toArray()).map(({ _id, checks }) => [_id, checks]));
  const areAsked = async () => {
    contests.clock.advance(10 * MINUTE_MS);
    return (await submissions().find().toArray()).every(({ _id, checks }) => checks > (before.get(_id) ?? Infinity));
  };
  await contests.afterJobs(areAsked, ...CONFIRMING).toBe(true);
};
const states = async () => (await submissions().find().toArray()).map(({ state }) => state);

test('an outage of LeetCode for three days loses no report: all are pending until it ends, then each scores once', async () => {
  const { id: communityId } = await contests.community('ann', 'ben');
  contests.neighbours.leetcode = 'down';
  await solvedBy('ann', 3);
  await solvedBy('ben', 2);
  for (let day = 0; day < 3; day += 1) {
    contests.clock.advance(24 * 60 * MINUTE_MS);
    await untilAskedAgain();
    expect(new Set(await states())).toEqual(new Set(['PENDING']));
  }

  // It answers again, but says of none yet whether it is new.
  contests.neighbours.leetcode = 'up';
  contests.neighbours.novelty = () => 'NOT_KNOWN_YET';
  await untilAskedAgain();
  expect(new Set(await states())).toEqual(new Set(['PENDING']));

  contests.neighbours.novelty = () => 'NEW';
  const laterStates = async () => {
    contests.clock.advance(10 * MINUTE_MS);
    return states();
  };
  await contests.afterJobs(laterStates, ...CONFIRMING).toEqual(Array.from({ length: 5 }, () => 'CONFIRMED'));
  const board = await contests.api.leaderboard(communityId, { window: 'ALL_TIME' });
  expect(board?.entries.edges.map(({ node }) => [node.points, node.solved])).toEqual([
    [3, 3],
    [2, 2],
  ]);
  expect(await contests.mongo.db.collection('events').countDocuments({ communityId, type: 'SubmissionEvent' })).toBe(5);
});
