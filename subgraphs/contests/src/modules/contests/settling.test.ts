import { afterEach, beforeEach, expect, test } from 'vitest';
import { CONFIRMING, TestContests } from '../../testing/start-test-contests.ts';
import type { Contest } from './contests.repository.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const JOBS = ['announce-contest', ...CONFIRMING];

let contests: TestContests;
// One for each: in a test pass hours, and tokens run out.
beforeEach(async () => {
  contests = await TestContests.start();
});
afterEach(() => contests.close());

const seen = async (id: string) => {
  const { contest } = await contests.api.ask<{
    contest: { state: string; standings: { edges: { node: { user: { id: string }; points: number } }[] } };
  }>('query ($id: ID!) { contest(id: $id) { state standings { edges { node { points user { id } } } } } }', { id });
  const isFinishTold = await contests.mongo.db
    .collection('events')
    .countDocuments({ contestId: id, type: 'ContestFinishedEvent' });
  const rows = contest.standings.edges.map(({ node }) => [node.user.id, node.points]);
  return { state: contest.state, isFinishTold: isFinishTold === 1, rows };
};
/** A contest that ended now, in which these users have solved something at its begin. */
const ended = async (...userIds: string[]) => {
  const { id: communityId } = await contests.community(...userIds);
  const { contest } = await contests.contest(communityId, {
    endsAt: new Date(contests.clock.now().getTime() + 10 * MINUTE_MS),
  });
  const madeInTime = contests.clock.now();
  contests.clock.advance(11 * MINUTE_MS);
  return { id: contest.id, madeInTime };
};
/** The contest's job has looked at it, at a moment that lies this much later. */
const lookedAt = async (contestId: string, laterMs: number) => {
  contests.clock.advance(laterMs);
  const atOf = async () =>
    (await contests.mongo.db.collection('jobs').findOne({ 'data.contestId': contestId }))?.['data'].at;
  await contests.afterJobs(async () => new Date((await atOf()) as string) > contests.clock.now(), ...JOBS).toBe(true);
};

test('a contest does not wait for what LeetCode does not list, nor for who is no member', async () => {
  const { id, madeInTime } = await ended('dan');
  const token = await contests.neighbours.userToken('dan', 'dan');
  const invented = { submissionId: contests.nextSubmissionId(), problemSlug: 'hard-of-dan', submittedAt: madeInTime };
  expect((await contests.api.record(token, invented)).submission?.state).toBe('PENDING');
  contests.neighbours.novelty = () => 'NOT_KNOWN_YET';
  await contests.solve('eve', 'hard-of-eve', madeInTime);
  contests.clock.advance(contests.settings.CONTEST_SETTLE_MS + MINUTE_MS);
  await contests.afterJobs(() => seen(id), ...JOBS).toMatchObject({ state: 'FINAL', isFinishTold: true });
});

test('what LeetCord was told of in time counts, however late LeetCode confirms it, and the contest waits for it', async () => {
  const { CONTEST_SETTLE_MS } = contests.settings;
  const { id, madeInTime } = await ended('ann', 'bob');
  contests.neighbours.leetcode = 'down';
  await contests.solve('ann', 'hard-of-ann', madeInTime);
  await lookedAt(id, CONTEST_SETTLE_MS);
  await contests.solve('bob', 'medium-of-bob', madeInTime);
  await lookedAt(id, 30 * MINUTE_MS);
  expect(await seen(id)).toEqual({ state: 'SETTLING', isFinishTold: false, rows: [] });

  contests.neighbours.leetcode = 'up';
  const rows = [['ann', 7]];
  contests.clock.advance(10 * MINUTE_MS);
  await contests.afterJobs(() => seen(id), ...JOBS).toEqual({ state: 'FINAL', isFinishTold: true, rows });
  await contests.untilConfirmed();
  expect((await seen(id)).rows).toEqual(rows);
});

test('it waits for what LeetCode lists late, once it does', async () => {
  const { id, madeInTime: submittedAt } = await ended('flo');
  const token = await contests.neighbours.userToken('flo', 'flo');
  const submissionId = contests.nextSubmissionId();
  await contests.api.record(token, { submissionId, problemSlug: 'hard-of-flo', submittedAt });
  const isAwaited = async () => {
    const stored = await contests.mongo.db.collection('submissions').findOne({ leetcodeId: submissionId });
    return stored?.['isAwaited'] as boolean | undefined;
  };
  contests.clock.advance(20_000);
  await contests.afterJobs(isAwaited, ...JOBS).toBe(false);
  contests.neighbours.novelty = () => 'NOT_KNOWN_YET';
  contests.neighbours.list('flo', { id: submissionId, slug: 'hard-of-flo', submittedAt });
  contests.clock.advance(2 * MINUTE_MS);
  await contests.afterJobs(isAwaited, ...JOBS).toBe(true);

  await lookedAt(id, contests.settings.CONTEST_SETTLE_MS);
  expect(await seen(id)).toMatchObject({ state: 'SETTLING', isFinishTold: false });
  contests.neighbours.novelty = () => 'NEW';
  contests.clock.advance(10 * MINUTE_MS);
  await contests.afterJobs(() => seen(id), ...JOBS).toEqual({ state: 'FINAL', isFinishTold: true, rows: [['flo', 7]] });
});

test('it waits for a day at most', async () => {
  const { id, madeInTime } = await ended('cat');
  contests.neighbours.leetcode = 'down';
  await contests.solve('cat', 'hard-of-cat', madeInTime);
  await lookedAt(id, contests.settings.CONTEST_SETTLE_MS + MINUTE_MS);
  contests.clock.advance(DAY_MS);
  await contests.afterJobs(() => seen(id), ...JOBS).toMatchObject({ state: 'FINAL', isFinishTold: true });
  contests.neighbours.leetcode = 'up';
  contests.clock.advance(10 * MINUTE_MS);
  await contests.untilConfirmed();
  expect((await seen(id)).rows).toEqual([]);
});

test('it waits for what was not accepted only where its format counts that', async () => {
  const { id: communityId } = await contests.community('gus');
  const endsAt = new Date(contests.clock.now().getTime() + 10 * MINUTE_MS);
  const [plain, counting] = [
    await contests.contest(communityId, { endsAt }),
    await contests.contest(communityId, { endsAt }),
  ];
  const [id, countingId] = [plain.contest.id, counting.contest.id];
  const planned = contests.mongo.db.collection<Contest>('contests');
  expect(await planned.findOne({ _id: countingId })).toMatchObject({ config: {} });
  // After both have started: the clock goes on.
  const submittedAt = contests.clock.now();
  const icpc = { format: 'ICPC' as never, config: { problems: ['hard-of-gus'] } };
  await planned.updateOne({ _id: countingId }, { $set: icpc });
  contests.clock.advance(11 * MINUTE_MS);
  contests.neighbours.leetcode = 'down';
  const token = await contests.neighbours.userToken('gus', 'gus');
  const wrong = { verdict: 'WRONG_ANSWER', submittedAt } as const;
  const submissionId = contests.nextSubmissionId();
  contests.neighbours.list('gus', { id: submissionId, slug: 'hard-of-gus', ...wrong });
  await contests.api.record(token, { submissionId, problemSlug: 'hard-of-gus', ...wrong });

  await lookedAt(countingId, contests.settings.CONTEST_SETTLE_MS);
  await contests.afterJobs(() => seen(id), ...JOBS).toMatchObject({ state: 'FINAL' });
  expect(await seen(countingId)).toMatchObject({ state: 'SETTLING', isFinishTold: false });
  contests.neighbours.leetcode = 'up';
  contests.clock.advance(10 * MINUTE_MS);
  await contests
    .afterJobs(() => seen(countingId), ...JOBS)
    .toEqual({ state: 'FINAL', isFinishTold: true, rows: [['gus', 0]] });
});
