import { timesAfter } from '@leetcord/kit/testing/times-ahead';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Submission } from './modules/submissions/submission.ts';
import type { LeetCodeAccount } from './modules/accounts/leetcode-accounts.repository.ts';
import { CONFIRMING, TestContests } from './testing/start-test-contests.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let contests: TestContests;
beforeEach(async () => {
  contests = await TestContests.startAtOwnPace();
});
afterEach(() => contests.close());

const inMs = (ms: number) => new Date(contests.clock.now().getTime() + ms);
const prove = async (userId: string) =>
  contests.api.ask(
    'mutation ($input: SetLeetCodeAccountInput!) { setLeetCodeAccount(input: $input) { userId } }',
    { input: { userId, username: userId, since: inMs(-HOUR_MS) } },
    await contests.neighbours.serviceToken('members:write'),
  );
const submission = (userId: string) => contests.mongo.db.collection<Submission>('submissions').findOne({ userId });
const stateOf = async (userId: string) => (await submission(userId))?.state;
const swept = () => contests.mongo.db.collection<LeetCodeAccount>('sweptUsers');
const contestOf = async (id: string) => {
  const { contest } = await contests.api.ask<{
    contest: { state: string; standings: { edges: { node: { user: { id: string }; points: number } }[] } };
  }>('query ($id: ID!) { contest(id: $id) { state standings { edges { node { points user { id } } } } } }', { id });
  return { state: contest.state, rows: contest.standings.edges.map(({ node }) => [node.user.id, node.points]) };
};
const told = async (type: string) => contests.mongo.db.collection('events').countDocuments({ type });
const backInTime = async (how: string) => {
  if (how === 'restarted') await contests.stopReplica();
  contests.clock.advance(-HOUR_MS);
  if (how === 'restarted') await contests.startReplica();
};

test.each(['running', 'restarted'])(
  'a clock that was an hour ahead leaves nothing that waits for it when contests is %s',
  { timeout: 120_000 },
  async (how) => {
    const { neighbours, clock, mongo } = contests;
    for (const userId of ['ann', 'bob']) await prove(userId);
    const { id: communityId } = await contests.community('ann', 'bob');
    await contests.contest(communityId, { startsAt: inMs(10 * MINUTE_MS), endsAt: inMs(20 * MINUTE_MS) });
    neighbours.leetcode = 'down';
    await contests.solve('ann', 'easy-of-ann');

    const right = clock.now();
    clock.advance(HOUR_MS);
    await contests.afterJobs(async () => (await submission('ann'))!.lastCheckAt > right, ...CONFIRMING).toBe(true);
    await contests.afterJobs(() => swept().countDocuments({ nextSweepAt: { $lt: clock.now() } }), 'sweep').toBe(0);
    await contests.afterJobs(() => told('ContestStartedEvent'), 'announce-contest').toBe(1);
    await backInTime(how);

    neighbours.leetcode = 'up';
    neighbours.sweeps.length = 0;
    await expect.poll(() => stateOf('ann')).toBe('CONFIRMED');
    await expect.poll(() => new Set(neighbours.sweeps.flat())).toEqual(new Set(['ann', 'bob']));
    // What was begun then ended in its own time; all else that lies so far ahead is history.
    const history = ['events.at'];
    const hourly = { name: 'clear-closed-communities', nextRunAt: { $lt: inMs(HOUR_MS + MINUTE_MS) } };
    expect(await mongo.db.collection('jobs').countDocuments(hourly)).toBe(1);
    // Each look reads the whole database.
    await expect
      .poll(
        async () => {
          await mongo.db.collection('jobs').deleteOne({ name: hourly.name });
          return (await timesAfter(mongo.db, inMs(35 * MINUTE_MS))).filter((path) => !history.includes(path));
        },
        { interval: 500 },
      )
      .toEqual([]);
  },
);

test.each(['running', 'restarted'])(
  'a contest that a clock an hour ahead has ended goes on, with what was solved meanwhile, when contests is %s',
  { timeout: 120_000 },
  async (how) => {
    const { neighbours, clock } = contests;
    await prove('ann');
    const { id: communityId } = await contests.community('ann');
    const { contest } = await contests.contest(communityId, { endsAt: inMs(40 * MINUTE_MS) });
    const later = await contests.contest(communityId, {
      startsAt: inMs(30 * MINUTE_MS),
      endsAt: inMs(40 * MINUTE_MS),
    });
    clock.advance(5_000);
    const submittedAt = clock.now();
    clock.advance(HOUR_MS);
    await contests.afterJobs(() => contestOf(contest.id), 'announce-contest').toEqual({ state: 'FINAL', rows: [] });
    await contests.afterJobs(() => told('ContestFinishedEvent'), 'announce-contest').toBe(2);
    neighbours.list('ann', { id: contests.nextSubmissionId(), slug: 'hard-of-ann', submittedAt });
    await swept().updateMany({}, { $set: { nextSweepAt: new Date(0) } });
    await contests.afterJobs(() => stateOf('ann'), 'sweep', ...CONFIRMING).toBe('CONFIRMED');
    expect((await contestOf(contest.id)).rows).toEqual([]);
    await backInTime(how);

    const rows = [['ann', 7]];
    await expect.poll(() => contestOf(contest.id)).toEqual({ state: 'RUNNING', rows });
    expect(await contestOf(later.contest.id)).toEqual({ state: 'SCHEDULED', rows: [] });
    clock.advance(41 * MINUTE_MS + contests.settings.CONTEST_SETTLE_MS);
    await contests.afterJobs(() => contestOf(contest.id), 'announce-contest').toEqual({ state: 'FINAL', rows });
    await contests.afterJobs(() => told('ContestFinishedEvent'), 'announce-contest').toBe(4);
    // Each is told again when it comes.
    expect(await told('ContestStartedEvent')).toBe(3);
  },
);
