import { createLogger } from '@leetcord/kit/process/logger';
import { createServiceClient } from '@leetcord/kit/graphql/service-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBLEMS_SECRET } from '../../testing/neighbours.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import { MembersRepository } from '../communities/members.repository.ts';
import { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { WAITED_FOR_CHECKS } from '../submissions/check-times.ts';
import type { Verdict } from '../scoring/verdict.ts';
import type { Submission } from '../submissions/submission.ts';
import { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { createSweepClient } from './sweep.client.ts';
import { SweepService } from './sweep.service.ts';
import { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe('the sweep', () => {
  let contests: TestContests;
  let leetcodeAccounts: LeetCodeAccountsRepository;
  let sweep: SweepService;
  /** Runs between LeetCode's answer and the processing of it. */
  let whileLooking: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    // The service's own sweep is off: here it runs when a test starts it.
    contests = await TestContests.startAtOwnPace({ SWEEP_USERS_PER_RUN: 0 });
    const { db, transaction } = contests.mongo;
    leetcodeAccounts = new LeetCodeAccountsRepository(db);
    const token = () => contests.neighbours.serviceToken('submissions:confirm');
    const ask = createSweepClient(createServiceClient(contests.neighbours.problemsUrl, PROBLEMS_SECRET, token));
    sweep = new SweepService({
      leetcodeAccounts,
      submissions: new SubmissionsRepository(db),
      members: new MembersRepository(db),
      knownUsers: new KnownUsersRepository(db, transaction),
      sweepLeetCode: async (usernames, deadlineMs) => {
        const answers = await ask(usernames, deadlineMs);
        await whileLooking();
        return answers;
      },
      clock: contests.clock,
      log: createLogger('test', 'silent'),
      usersPerRun: 50,
      shortestMs: 10 * MINUTE_MS,
    });
  });
  afterAll(() => contests.close());

  const prove = async (userId: string, username: string | null, since: Date) =>
    contests.api.ask(
      'mutation ($input: SetLeetCodeAccountInput!) { setLeetCodeAccount(input: $input) { userId } }',
      { input: { userId, username, since } },
      await contests.neighbours.serviceToken('members:write'),
    );
  const solveUnreported = (username: string, slug: string, submittedAt = contests.clock.now()) => {
    const id = contests.nextSubmissionId();
    contests.neighbours.list(username, { id, slug, submittedAt });
    return id;
  };
  const slugsOf = async (userId: string) => {
    const found = await contests.mongo.db.collection('submissions').find({ userId }).sort({ submittedAt: 1 }).toArray();
    return found.map((one) => one['problemSlug'] as string);
  };
  const isDue = (userId: string) =>
    contests.mongo.db
      .collection<{ _id: string }>('sweptUsers')
      .updateOne({ _id: userId }, { $set: { nextSweepAt: new Date(0) } });
  /** Makes the users due, and waits for one run. */
  const sweepAt = async (...userIds: string[]) => {
    for (const userId of userIds) await isDue(userId);
    await sweep.sweepDue();
  };
  const nextLookInMs = async (userId: string) =>
    (await leetcodeAccounts.find(userId))!.nextSweepAt!.getTime() - contests.clock.now().getTime();
  const isLookedAt = async (userId: string) => (await leetcodeAccounts.find(userId))?.nextSweepAt !== null;
  const ago = (ms: number) => new Date(contests.clock.now().getTime() - ms);
  /** So that no two events fall into one second of LeetCode's time. */
  const later = () => contests.clock.advance(5_000);

  test('stores submissions that no extension reported, scores them like reports, and shows their source', async () => {
    await prove('ann', 'Ann_Codes', ago(MINUTE_MS));
    const { id: communityId } = await contests.community('ann');
    const proofTokens = await contests.neighbours.userToken('ann', 'Ann_Codes');
    const reported = contests.nextSubmissionId();
    contests.neighbours.list('Ann_Codes', { id: reported, slug: 'easy-reported', submittedAt: contests.clock.now() });
    await contests.api.record(proofTokens, { submissionId: reported, problemSlug: 'easy-reported' });
    solveUnreported('Ann_Codes', 'medium-on-a-phone');
    await sweepAt('ann');
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

    await sweepAt('ann');
    expect(await slugsOf('ann')).toHaveLength(2);
  });

  test('ignores submissions from before the membership or the proof: none of 20 older ones, but all later ones', async () => {
    for (let age = 20; age > 0; age -= 1) solveUnreported('bob', `easy-old-${age}`, ago(age * MINUTE_MS));
    await contests.community('bob');
    await prove('bob', 'bob', ago(120 * MINUTE_MS));
    await sweepAt('bob');
    expect(await slugsOf('bob')).toEqual([]);
    later();
    solveUnreported('bob', 'easy-after');
    await sweepAt('bob');
    expect(await slugsOf('bob')).toEqual(['easy-after']);

    await contests.community('cat');
    later();
    solveUnreported('cat', 'easy-before-proof');
    later();
    await prove('cat', 'cat', contests.clock.now());
    await sweepAt('cat');
    expect(await slugsOf('cat')).toEqual([]);
  });

  test('ignores submissions from before another name was proven, or from while the member was away', async () => {
    const { guildId, id: communityId } = await contests.community('hal');
    await prove('hal', 'hal-one', ago(MINUTE_MS));
    solveUnreported('hal-one', 'easy-first-name');
    solveUnreported('hal-two', 'easy-second-name-before');
    later();
    await sweepAt('hal');
    await prove('hal', 'hal-two', contests.clock.now());
    later();
    solveUnreported('hal-two', 'easy-second-name');
    solveUnreported('hal-one', 'easy-first-name-after');
    await sweepAt('hal');
    expect(await slugsOf('hal')).toEqual(['easy-first-name', 'easy-second-name']);

    later();
    const leave = { communityId };
    expect(await contests.api.outcome('leaveCommunity', leave, await contests.neighbours.userToken('hal'))).toBe(
      'LeaveCommunitySuccess',
    );
    solveUnreported('hal-two', 'easy-while-away');
    later();
    await sweepAt('hal');
    await contests.join(guildId, 'hal');
    later();
    solveUnreported('hal-two', 'easy-back');
    await sweepAt('hal');
    expect(await slugsOf('hal')).toEqual(['easy-first-name', 'easy-second-name', 'easy-back']);
  });

  test('does not count for a second community what was solved before the member joined it', async () => {
    const { id: first } = await contests.community('ivy');
    await prove('ivy', 'ivy', ago(MINUTE_MS));
    solveUnreported('ivy', 'medium-before-second');
    later();
    const { id: second } = await contests.community('ivy');
    later();
    solveUnreported('ivy', 'easy-after-second');
    await sweepAt('ivy');
    await contests.untilConfirmed();
    const pointsIn = async (communityId: string) =>
      (await contests.api.leaderboard(communityId))?.entries.edges.map(({ node }) => node.points);
    expect(await pointsIn(first)).toEqual([4]);
    expect(await pointsIn(second)).toEqual([1]);
  });

  test("reopens a rejected submission that LeetCode lists, with LeetCode's data, but not another user's submission", async () => {
    await prove('lou', 'lou', ago(MINUTE_MS));
    await contests.community('lou');
    later();
    const submittedAt = contests.clock.now();
    const token = await contests.neighbours.userToken('lou', 'lou');
    const report = async (submissionId: string, problemSlug: string, verdict: Verdict = 'ACCEPTED') =>
      (await contests.api.record(token, { submissionId, problemSlug, verdict })).submission!.id;
    const stored = contests.mongo.db.collection<Submission>('submissions');
    const find = (ids: string[]) =>
      stored
        .find({ _id: { $in: ids } })
        .sort({ _id: 1 })
        .toArray();

    const late = contests.nextSubmissionId();
    const notListed = await report(late, 'easy-late');
    const longAgo = { pendingSince: ago(contests.settings.CONFIRM_GIVE_UP_MS), nextCheckAt: new Date(0) };
    await stored.updateOne({ _id: notListed }, { $set: longAgo });
    const ofAnotherVerdict = solveUnreported('lou', 'medium-submitted', submittedAt);
    const wronged = [notListed, await report(ofAnotherVerdict, 'medium-submitted', 'WRONG_ANSWER')];

    const { submission } = await contests.solve('lou-too', 'easy-taken', submittedAt);
    const taken = submission!.leetcodeId!;
    contests.neighbours.list('lou', { id: taken, slug: 'easy-taken', submittedAt });
    const rightly = [await report(taken, 'easy-taken')];
    const rejected = wronged.map(() => expect.objectContaining({ state: 'REJECTED' }) as unknown);
    await expect.poll(() => find(wronged)).toEqual(rejected);
    const before = await find(rightly);
    expect(before).toEqual(rejected.slice(0, 1));

    contests.neighbours.list('lou', { id: late, slug: 'easy-late', submittedAt });
    await sweepAt('lou');
    expect(await find(rightly)).toEqual(before);
    await contests.untilConfirmed();
    // Only contests that were not final by then waited for it.
    const [again] = await find([notListed]);
    expect(again?.awaitedSince.getTime()).toBeGreaterThan(again!.pendingSince.getTime());
    expect((await stored.findOne({ _id: notListed }))?.checks).toBeGreaterThanOrEqual(WAITED_FOR_CHECKS);
    expect((await find(wronged)).map(({ state, problemSlug }) => [state, problemSlug])).toEqual([
      ['CONFIRMED', 'easy-late'],
      ['CONFIRMED', 'medium-submitted'],
    ]);
  });

  test('sweeps a user without a community once, storing nothing, and none whose name has moved or who is forgotten', async () => {
    const others = await leetcodeAccounts.count();
    await prove('dot', 'dots', ago(2 * MINUTE_MS));
    await contests.community('dot', 'eve');
    await prove('eve', 'dots', ago(MINUTE_MS));
    await prove('dot', null, ago(MINUTE_MS));
    // A late report changes nothing.
    await prove('dot', 'dots', ago(2 * MINUTE_MS));
    expect(await leetcodeAccounts.find('dot')).toMatchObject({ leetcodeUsername: null, nextSweepAt: null });
    await prove('fay', 'in-no-community', ago(MINUTE_MS));
    solveUnreported('in-no-community', 'easy-alone');
    contests.neighbours.sweeps.length = 0;
    await sweepAt('fay', 'eve');
    expect([await isLookedAt('fay'), await isLookedAt('eve')]).toEqual([false, true]);
    expect(await leetcodeAccounts.count()).toBe(others + 1);
    // They are due again, and take a place in a run only once.
    await sweepAt('fay', 'dot', 'eve');
    expect([await isLookedAt('fay'), await isLookedAt('dot')]).toEqual([false, false]);
    const names = contests.neighbours.sweeps.map((usernames) => usernames.toSorted());
    expect(names).toEqual([['dots', 'in-no-community'], ['dots']]);
    expect(await slugsOf('fay')).toEqual([]);
    await contests.community('fay');
    expect(await nextLookInMs('fay')).toBeLessThanOrEqual(0);

    const forget = 'mutation ($input: ForgetUserInput!) { forgetUser(input: $input) { userId } }';
    await contests.api.ask(
      forget,
      { input: { userId: 'eve' } },
      await contests.neighbours.serviceToken('users:forget'),
    );
    expect(await leetcodeAccounts.find('eve')).toBeNull();
    await prove('eve', 'dots', contests.clock.now());
    expect(await leetcodeAccounts.find('eve')).toBeNull();
  });

  test('sweeps a user soon who joins during a run that saw them in no community', async () => {
    await prove('lea', 'lea', ago(MINUTE_MS));
    whileLooking = () => contests.community('lea').then(() => undefined);
    await sweepAt('lea');
    whileLooking = async () => undefined;
    expect(await nextLookInMs('lea')).toBeLessThanOrEqual(0);
  });

  test('does not sweep a user who left, until they are back', async () => {
    await prove('max', 'max', ago(MINUTE_MS));
    const { guildId, id: communityId } = await contests.community('max');
    await sweepAt('max');
    await contests.api.outcome('leaveCommunity', { communityId }, await contests.neighbours.userToken('max'));
    await sweepAt('max');
    expect(await isLookedAt('max')).toBe(false);
    await contests.join(guildId, 'max');
    expect(await nextLookInMs('max')).toBeLessThanOrEqual(0);
  });

  test("detects a user's sprint from the list, and forgets it when another name is proven", async () => {
    await contests.community('joy');
    const provenAt = ago(MINUTE_MS);
    await prove('joy', 'joy', provenAt);
    const lastAt = ago(5 * HOUR_MS).getTime();
    for (let age = 20; age > 0; age -= 1) solveUnreported('joy', `easy-${age}`, new Date(lastAt - age * MINUTE_MS));
    await sweepAt('joy');
    expect((await leetcodeAccounts.find('joy'))?.sprint?.ms).toBe(19 * MINUTE_MS);
    // A twelfth of the rest would be longer.
    expect(await nextLookInMs('joy')).toBeLessThanOrEqual(11 * MINUTE_MS);
    await prove('joy', 'JOY', provenAt);
    expect((await leetcodeAccounts.find('joy'))?.sprint).toBeDefined();
    await prove('joy', 'joy-two', contests.clock.now());
    expect((await leetcodeAccounts.find('joy'))?.sprint).toBeUndefined();
  });

  test('tries a user again later if LeetCode did not answer', async () => {
    await prove('gus', 'gus', ago(MINUTE_MS));
    contests.neighbours.leetcode = 'down';
    await contests.community('gus');
    await sweepAt('gus');
    contests.neighbours.leetcode = 'up';
    expect(await nextLookInMs('gus')).toBeGreaterThan(5 * MINUTE_MS);
    expect(await nextLookInMs('gus')).toBeLessThanOrEqual(11 * MINUTE_MS);
    expect((await leetcodeAccounts.find('gus'))?.sweptAt).toBeUndefined();
  });

  test('is run by each replica once it has started', async () => {
    await prove('kim', 'kim', ago(MINUTE_MS));
    await isDue('kim');
    await contests.startReplica({ SWEEP_USERS_PER_RUN: 50 });
    try {
      const sweptAt = async () => (await leetcodeAccounts.find('kim'))?.sweptAt;
      await expect.poll(sweptAt).toBeDefined();
    } finally {
      await contests.stopReplica();
    }
  });
});
