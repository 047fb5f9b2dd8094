import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;
const WAIT = { timeout: 25_000, interval: 200 };

describe('the sweep', { timeout: 90_000 }, () => {
  let contests: TestContests;
  beforeAll(async () => {
    contests = await TestContests.start();
  });
  afterAll(() => contests.close());

  const prove = async (userId: string, username: string | null, since: Date) =>
    contests.api.ask(
      'mutation ($input: SetLeetCodeAccountInput!) { setLeetCodeAccount(input: $input) { userId } }',
      { input: { userId, username, since } },
      await contests.neighbours.serviceToken('members:write'),
    );
  const solveUnreported = (username: string, slug: string, submittedAt: Date) => {
    const id = contests.nextSubmissionId();
    contests.neighbours.list(username, { id, slug, submittedAt });
    return id;
  };
  const submissionsOf = (userId: string) =>
    contests.mongo.db.collection('submissions').find({ userId }).sort({ submittedAt: 1 }).toArray();
  const stateOf = (userId: string) =>
    contests.mongo.db
      .collection<{ _id: string; leetcodeUsername: string | null; nextSweepAt: Date; sweptAt?: Date }>('sweptUsers')
      .findOne({ _id: userId });
  /** The user is due, and has been looked at. */
  const swept = async (userId: string) => {
    const before = (await stateOf(userId))?.sweptAt?.getTime() ?? 0;
    await contests.mongo.db
      .collection<{ _id: string }>('sweptUsers')
      .updateOne({ _id: userId }, { $set: { nextSweepAt: new Date(0) } });
    await vi.waitFor(
      async () => expect((await stateOf(userId))?.sweptAt?.getTime() ?? 0).toBeGreaterThan(before),
      WAIT,
    );
  };
  const ago = (ms: number) => new Date(contests.clock.now().getTime() - ms);

  test('takes in what no extension reported, scores it as a report, and says who told of it', async () => {
    await prove('ann', 'Ann_Codes', ago(MINUTE_MS));
    const { id: communityId } = await contests.community('ann');
    const proofTokens = await contests.neighbours.userToken('ann', 'Ann_Codes');
    const reported = contests.nextSubmissionId();
    contests.neighbours.list('Ann_Codes', { id: reported, slug: 'easy-reported', submittedAt: contests.clock.now() });
    await contests.api.record(proofTokens, { submissionId: reported, problemSlug: 'easy-reported' });
    solveUnreported('Ann_Codes', 'medium-on-a-phone', contests.clock.now());
    await swept('ann');
    await contests.untilConfirmed();
    const { mySubmissions } = await contests.api.ask<{
      mySubmissions: { edges: { node: { source: string; problem: { slug: string }; awards: { points: number }[] } }[] };
    }>('{ mySubmissions { edges { node { source problem { slug } awards { points } } } } }', {}, proofTokens);
    expect(mySubmissions.edges.map(({ node }) => node)).toEqual([
      { source: 'SWEEP', problem: { slug: 'medium-on-a-phone' }, awards: [{ points: 3 }] },
      { source: 'EXTENSION', problem: { slug: 'easy-reported' }, awards: [{ points: 1 }] },
    ]);
    const board = await contests.api.leaderboard(communityId);
    expect(board?.entries.edges.map(({ node }) => node.points)).toEqual([4]);

    await swept('ann');
    expect(await submissionsOf('ann')).toHaveLength(2);
  });

  test('never takes in what was before the membership or before the proof', async () => {
    solveUnreported('bob', 'easy-before-joining', ago(60 * MINUTE_MS));
    await contests.community('bob');
    await prove('bob', 'bob', ago(120 * MINUTE_MS));
    solveUnreported('bob', 'easy-after', contests.clock.now());
    await swept('bob');
    expect((await submissionsOf('bob')).map((one) => one['problemSlug'] as string)).toEqual(['easy-after']);

    await contests.community('cat');
    contests.clock.advance(5_000);
    solveUnreported('cat', 'easy-before-proof', contests.clock.now());
    contests.clock.advance(5_000);
    await prove('cat', 'cat', contests.clock.now());
    await swept('cat');
    expect(await submissionsOf('cat')).toEqual([]);
  });

  test('looks at members with a name only: not after the name has moved or the user is forgotten', async () => {
    await prove('dot', 'dots', ago(2 * MINUTE_MS));
    await contests.community('dot', 'eve');
    await prove('eve', 'dots', ago(MINUTE_MS));
    await prove('dot', null, ago(MINUTE_MS));
    // What is told late changes nothing.
    await prove('dot', 'dots', ago(2 * MINUTE_MS));
    expect(await stateOf('dot')).toMatchObject({ leetcodeUsername: null });
    await prove('fay', 'in-no-community', ago(MINUTE_MS));
    await swept('eve');
    expect(contests.neighbours.sweeps.flat()).not.toContain('in-no-community');
    expect(await submissionsOf('dot')).toEqual([]);

    const forget = 'mutation ($input: ForgetUserInput!) { forgetUser(input: $input) { userId } }';
    await contests.api.ask(
      forget,
      { input: { userId: 'eve' } },
      await contests.neighbours.serviceToken('users:forget'),
    );
    expect(await stateOf('eve')).toBeNull();
    await prove('eve', 'dots', contests.clock.now());
    expect(await stateOf('eve')).toBeNull();
  });

  test('tries a user again later for whom LeetCode did not answer', async () => {
    await prove('gus', 'gus', ago(MINUTE_MS));
    contests.neighbours.leetcode = 'down';
    await contests.community('gus');
    const users = contests.mongo.db.collection<{ _id: string }>('sweptUsers');
    await users.updateOne({ _id: 'gus' }, { $set: { nextSweepAt: new Date(0) } });
    await vi.waitFor(async () => {
      const waitMs = (await stateOf('gus'))!.nextSweepAt.getTime() - contests.clock.now().getTime();
      expect(waitMs).toBeGreaterThan(5 * MINUTE_MS);
      expect(waitMs).toBeLessThanOrEqual(10 * MINUTE_MS);
    }, WAIT);
    contests.neighbours.leetcode = 'up';
    expect((await stateOf('gus'))?.sweptAt).toBeUndefined();
  });
});
