import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { LeetCodeAccount } from '../accounts/leetcode-accounts.repository.ts';
import { nextFinishAt } from './contest-state.ts';
import type { Contest } from './contests.repository.ts';

const MINUTE_MS = 60_000;

const JOBS = ['announce-contest', 'sweep'];

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.startAtOwnPace();
});
afterAll(() => contests.close());

const inMs = (ms: number) => new Date(contests.clock.now().getTime() + ms);
const prove = async (userId: string) =>
  contests.api.ask(
    'mutation ($input: SetLeetCodeAccountInput!) { setLeetCodeAccount(input: $input) { userId } }',
    { input: { userId, username: userId, since: inMs(-MINUTE_MS) } },
    await contests.neighbours.serviceToken('members:write'),
  );
const setSwept = (userId: string, swept: Partial<LeetCodeAccount>) =>
  contests.mongo.db.collection<LeetCodeAccount>('sweptUsers').updateOne({ _id: userId }, { $set: swept });
const standings = async (id: string) => {
  const { contest } = await contests.api.ask<{
    contest: { state: string; standings: { edges: { node: { user: { id: string }; points: number } }[] } };
  }>('query ($id: ID!) { contest(id: $id) { state standings { edges { node { points user { id } } } } } }', { id });
  return { state: contest.state, rows: contest.standings.edges.map(({ node }) => [node.user.id, node.points]) };
};

/** LeetCode has told of the user, and neither is another look under way nor soon. */
const isPlanned = async (_id: string) => {
  const user = await contests.mongo.db.collection<LeetCodeAccount>('sweptUsers').findOne({ _id });
  return user?.sweptAt !== undefined && user.nextSweepAt! > inMs(5 * MINUTE_MS);
};

const isOnlyToFinish = async (_id: string) => {
  const { db } = contests.mongo;
  const found = await db.collection<Contest>('contests').findOne({ _id });
  const jobs = await db.collection('jobs').find({ 'data.contestId': _id }).toArray();
  return jobs.length === 1 && jobs[0]?.['data'].at === nextFinishAt(found!, found!.endsAt).toISOString();
};

test('solved in a contest without the extension counts in it, long before the next look, also when LeetCode fails at its end', async () => {
  const { clock, neighbours, settings } = contests;
  for (const userId of ['ann', 'seen', 'late']) await prove(userId);
  const { id: communityId, guildId } = await contests.community('ann', 'seen');
  const { contest } = await contests.contest(communityId, { endsAt: inMs(50 * MINUTE_MS) });
  neighbours.list('ann', { id: contests.nextSubmissionId(), slug: 'medium-on-a-phone', submittedAt: inMs(MINUTE_MS) });
  // All before the end: a job that runs by itself may look at members as soon as it has come, and at who joins.
  await contests.join(guildId, 'late');
  await contests.mongo.db
    .collection('members')
    .updateOne({ userId: 'late' }, { $set: { joinedAt: inMs(51 * MINUTE_MS) } });
  for (const userId of ['ann', 'late']) await setSwept(userId, { nextSweepAt: inMs(76 * MINUTE_MS) });
  await setSwept('seen', { nextSweepAt: inMs(76 * MINUTE_MS), sweptAt: inMs(51 * MINUTE_MS) });
  neighbours.sweeps.length = 0;
  neighbours.leetcode = 'down';
  clock.advance(51 * MINUTE_MS);

  await contests.afterJobs(async () => new Set(neighbours.sweeps.flat()), ...JOBS).toEqual(new Set(['ann']));
  neighbours.leetcode = 'up';
  clock.advance(2 * MINUTE_MS);
  const rows = [['ann', 3]];
  await contests.afterJobs(() => standings(contest.id), ...JOBS).toEqual({ state: 'SETTLING', rows });
  await contests.afterJobs(() => isPlanned('ann'), ...JOBS).toBe(true);
  // A job that ran while she was looked at may have asked for one look more.
  expect(new Set(neighbours.sweeps.flat())).toEqual(new Set(['ann']));
  // A third time nobody is missing.
  neighbours.sweeps.length = 0;
  clock.advance(3 * MINUTE_MS);
  await contests.afterJobs(() => isOnlyToFinish(contest.id), ...JOBS).toBe(true);
  expect(neighbours.sweeps).toEqual([]);
  clock.advance(settings.CONTEST_SETTLE_MS / 2);
  await contests.afterJobs(() => standings(contest.id), ...JOBS).toEqual({ state: 'FINAL', rows });
});
