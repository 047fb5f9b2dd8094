import { randomUUID } from 'node:crypto';
import { createCuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROW, type Row } from '../../testing/contests-client.ts';
import { startContestsProcess } from '../../testing/contests-process.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import { BOARD_WINDOWS } from '../scoring/windows.ts';
import type { Submission } from '../submissions/submission.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.startAtOwnPace();
});
afterAll(() => contests.close());

const submissions = () => contests.mongo.db.collection<Submission>('submissions');
const inAnHour = () => new Date(contests.clock.now().getTime() + 3_600_000);
const forgetful = () => contests.neighbours.serviceToken('users:forget');
const forget = async (userId: string, api = contests.api) => api.outcome('forgetUser', { userId }, await forgetful());
const join = async (discordGuildId: string, userId: string) => {
  const input = { discordGuildId, userId, discordUserId: contests.discordIdOf(userId) };
  return contests.api.outcome('addMember', input, await contests.neighbours.serviceToken('members:write'));
};
/** The collections with data of a user that leads to a person, or that nobody needs. */
async function tracesOf(userId: string) {
  const traces: Record<string, number> = {};
  for (const name of ['members', 'solves']) {
    traces[name] = await contests.mongo.db.collection(name).countDocuments({ userId });
  }
  traces['named submissions'] = await submissions().countDocuments({ userId, leetcodeUsername: { $ne: '' } });
  return traces;
}
const NO_TRACES = { members: 0, solves: 0, 'named submissions': 0 };

/** All boards of a community and of a contest. */
async function boardsOf(communityId: string, contestId: string): Promise<Row[][]> {
  const query = `query ($id: ID!) { contest(id: $id) { standings { edges { node { ${ROW} } } } } }`;
  interface Answer {
    contest: { standings: { edges: { node: Row }[] } };
  }
  const { contest } = await contests.api.ask<Answer>(query, { id: contestId });
  const boards = await Promise.all(BOARD_WINDOWS.map((window) => contests.api.leaderboard(communityId, { window })));
  return [contest.standings, ...boards.map((board) => board!.entries)].map(({ edges }) =>
    edges.map(({ node }) => node),
  );
}

describe('a forgotten user', () => {
  test('leaves only points: no name, no LeetCode id and no Discord account anywhere', async () => {
    const users = ['ann', 'gone', 'bob'];
    const discordUserId = contests.discordIdOf('gone');
    const { id: communityId, guildId } = await contests.community('ann', 'bob');
    const plan = async (input: object, token: string) =>
      contests.api.outcome(
        'createContest',
        { communityId, title: 'x', endsAt: inAnHour(), idempotencyKey: randomUUID(), ...input },
        token,
      );
    // The bot knew them before they had an account, which then identified them.
    const by = { discordUserId, canManageServer: true, isServerOwner: false };
    const bot = await contests.neighbours.serviceToken('contests:write', 'communities:write');
    expect(await plan({ by }, bot)).toBe('CreateContestSuccess');
    await contests.join(guildId, 'gone', 'OWNER');
    const token = await contests.neighbours.userToken('gone', 'Their-Name');
    expect(await plan({}, token)).toBe('CreateContestSuccess');
    const { contest } = await contests.contest(communityId, { endsAt: inAnHour() });

    const solved = await contests.solve('gone', 'medium-1', undefined, 'Their-Name');
    for (const user of ['ann', 'bob']) await contests.solve(user, user === 'ann' ? 'hard-1' : 'easy-1');
    await contests.untilConfirmed();
    const wrong = {
      submissionId: contests.nextSubmissionId(),
      problemSlug: 'easy-2',
      verdict: 'WRONG_ANSWER' as const,
    };
    contests.neighbours.list('Their-Name', { id: wrong.submissionId, slug: 'easy-2', submittedAt: new Date() });
    expect((await contests.api.record(token, wrong)).submission?.state).toBe('REJECTED');
    const open = { submissionId: contests.nextSubmissionId(), problemSlug: 'medium-3' };
    expect((await contests.api.record(token, open)).submission?.state).toBe('PENDING');

    const before = await boardsOf(communityId, contest.id);
    expect(before.map((rows) => rows.map(({ user }) => user?.id))).toEqual(before.map(() => users));
    const stored = await contests.everything();
    const leadsToThem = [
      'Their-Name',
      `"${discordUserId}"`,
      solved.submission!.leetcodeId!,
      wrong.submissionId,
      open.submissionId,
    ];
    for (const what of leadsToThem) expect(stored).toContain(what);

    for (const run of ['once', 'again']) {
      expect(await forget('gone'), run).toBe('ForgetUserResult');
      const after = await boardsOf(communityId, contest.id);
      const former = (row: Row) => ({
        ...row,
        ...{ user: null, shownAs: 'FORMER_MEMBER', mayBeMentioned: false },
        lastScoredAt: `${row.lastScoredAt.slice(0, 10)}T00:00:00.000Z`,
      });
      expect(after).toEqual(before.map((rows) => rows.map((row) => (row.user?.id === 'gone' ? former(row) : row))));
      const left = await contests.everything();
      for (const what of leadsToThem) expect(left).not.toContain(what);
      expect(await tracesOf('gone')).toEqual(NO_TRACES);
      expect(await contests.mongo.db.collection('contests').countDocuments({ createdByUserId: 'gone' })).toBe(0);
      expect(await submissions().countDocuments({ userId: 'gone' })).toBe(1);
    }
    const submission = await contests.api.submission(solved.submission!.id, await contests.neighbours.userToken('ann'));
    expect(submission).toMatchObject({ user: null, leetcodeId: null, state: 'CONFIRMED', awards: [{ points: 3 }] });
  });

  test('does not come back under the same id', async () => {
    const { guildId } = await contests.community('cal');
    await forget('cal');
    expect(await join(guildId, 'cal')).toBe('InvalidInputError');
    const token = await contests.neighbours.userToken('cal', 'cal');
    const report = { submissionId: contests.nextSubmissionId(), problemSlug: 'easy-1' };
    const input = { ...report, language: 'cpp', verdict: 'ACCEPTED', submittedAt: new Date() };
    expect(await contests.api.outcome('recordSubmission', input, token)).toBe('UNAUTHENTICATED');
    expect(await tracesOf('cal')).toEqual(NO_TRACES);
    expect(await submissions().countDocuments({ userId: 'cal' })).toBe(0);
  });

  test('is forgotten even if contests has never heard of them, and is refused from then on', async () => {
    const { guildId } = await contests.community();
    expect(await forget('unheard-of')).toBe('ForgetUserResult');
    expect(await join(guildId, 'unheard-of')).toBe('InvalidInputError');
  });

  test('may be the last owner', async () => {
    const { id, guildId } = await contests.community();
    await contests.join(guildId, 'dan', 'OWNER');
    expect(await forget('dan')).toBe('ForgetUserResult');
    const query = 'query ($id: ID!) { community(id: $id) { memberCount } }';
    expect(await contests.api.ask(query, { id })).toEqual({ community: { memberCount: 0 } });
  });

  test('leaves nothing behind when they join and report at the same moment', async () => {
    const { guildId } = await contests.community();
    for (let run = 0; run < 4; run += 1) {
      const userId = `racer-${run}`;
      const name = `Racing-Name-${run}`;
      if (run % 2 === 0) await contests.join(guildId, userId);
      const report = (slug: string) =>
        contests.solve(userId, slug, undefined, name).catch((error: Error) => error.message);
      const first = run % 4 < 2 ? [] : [await report('easy-0')];
      const [, ...others] = await Promise.all([
        forget(userId),
        join(guildId, userId),
        report('easy-1'),
        join(guildId, userId),
        report('easy-2'),
        report('easy-3'),
      ]);
      expect(await report('easy-4'), JSON.stringify([first, others])).toContain('UNAUTHENTICATED');
      await contests.untilConfirmed();
      expect(await tracesOf(userId), JSON.stringify([first, others])).toEqual(NO_TRACES);
      const left = await contests.everything();
      expect(left).not.toContain(name);
      expect(left).not.toContain(`"${contests.discordIdOf(userId)}"`);
    }
  });

  test('leaves no trace of a report whose process was killed right after storing it', async () => {
    const { _id, ...submission } = (await submissions().findOne())!;
    await forget('eve');
    const report = { userId: 'eve', leetcodeId: contests.nextSubmissionId(), leetcodeUsername: 'Eve-Name' };
    const due = { state: 'PENDING' as const, nextCheckAt: new Date(0) };
    await submissions().insertOne({ ...submission, ...report, ...due, _id: randomUUID().replaceAll('-', '') });
    await expect.poll(() => submissions().countDocuments({ userId: 'eve' })).toBe(0);
  });

  test('is forgotten in the end when contests is killed in between', async () => {
    const { guildId } = await contests.community('fay');
    const { submission } = await contests.solve('fay', 'easy-1');
    await contests.untilConfirmed();
    const confirmed = (await submissions().findOne({ _id: submission!.id }))!;
    // Three lots of what is scrubbed at once.
    const many = Array.from({ length: 250 }, (): Submission => {
      const _id = randomUUID().replaceAll('-', '');
      return { ...confirmed, _id, leetcodeId: contests.nextSubmissionId(), leetcodeUsername: 'Fay-Name' };
    });
    await submissions().insertMany(many);
    await contests.stopReplica();
    const scrubbed = () => submissions().countDocuments({ userId: 'fay', leetcodeUsername: '' });

    const uri = new URL(contests.settings.MONGODB_URI);
    const proxy = await createCuttableProxy(uri.href);
    uri.host = new URL(proxy.url).host;
    const killed = await startContestsProcess({ ...contests.settings, MONGODB_URI: uri.href });
    const isHeld = proxy.holdAt('former-', 2);
    let isKilled = false;
    // As users does: again and again, until it is done. A busy database may not answer in time before it is held.
    const asking = async () => {
      let outcome: string;
      do outcome = await forget('fay', killed.api).catch(() => 'no answer');
      while (outcome !== 'ForgetUserResult' && !isKilled);
      return outcome;
    };
    const unanswered = asking();
    await isHeld;
    isKilled = true;
    await killed.end('SIGKILL');
    expect(await unanswered).not.toBe('ForgetUserResult');
    await proxy.close();
    // The database may still be at it.
    await expect.poll(scrubbed).toBe(100);

    await contests.startReplica();
    expect(await join(guildId, 'fay')).toBe('InvalidInputError');
    expect(await forget('fay')).toBe('ForgetUserResult');
    expect(await scrubbed()).toBe(251);
    expect(await tracesOf('fay')).toEqual(NO_TRACES);
    const left = await contests.everything();
    for (const what of ['Fay-Name', `"${contests.discordIdOf('fay')}"`]) expect(left).not.toContain(what);
  }, 120_000);
});

test('only a service with the scope can forget and export users', async () => {
  const { neighbours, api } = contests;
  const callers = [
    undefined,
    await neighbours.userToken('gus'),
    await neighbours.apiKeyToken('gus', 'account:read', 'communities:read'),
    await neighbours.serviceToken('communities:write', 'contests:write', 'events:read', 'members:write'),
  ];
  for (const token of callers) {
    expect(await api.outcome('forgetUser', { userId: 'gus' }, token)).toBe('FORBIDDEN');
    const { errors } = await api.post('{ exportUser(userId: "gus") }', {}, token);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});
