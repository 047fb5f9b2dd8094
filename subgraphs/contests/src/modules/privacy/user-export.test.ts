import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const at = expect.stringMatching(ISO_MOMENT) as string;

async function exportOf(userId: string) {
  const token = await contests.neighbours.serviceToken('users:export');
  const query = 'query ($userId: ID!) { exportUser(userId: $userId) }';
  return (await contests.api.ask<{ exportUser: Record<string, unknown> }>(query, { userId }, token)).exportUser;
}

/** Joins and leaves a community. */
async function leaveAnother(userId: string) {
  const { id, guildId } = await contests.community(userId);
  await contests.api.outcome('leaveCommunity', { communityId: id }, await contests.neighbours.userToken(userId));
  return { id, name: `Guild ${guildId}` };
}

test('an export of a forgotten user says so, and has the points that stay', async () => {
  await contests.community('cal');
  await leaveAnother('cal');
  await contests.solve('cal', 'easy-2');
  await contests.untilConfirmed();
  await contests.api.outcome('forgetUser', { userId: 'cal' }, await contests.neighbours.serviceToken('users:forget'));
  const exported = await exportOf('cal');
  expect(exported).toMatchObject({
    forgottenAt: at,
    discordUserIds: [],
    memberships: [],
    membershipsEnded: [],
    solves: [],
    contestsPlanned: [],
  });
  expect(exported['submissions']).toMatchObject([{ problemSlug: 'easy-2', leetcodeUsername: null, leetcodeId: null }]);
  expect(exported['scores']).toHaveLength(7);
});

test('an export has all that is kept of a user, by names, and nothing of others', async () => {
  const { id, guildId } = await contests.community('bob');
  await contests.join(guildId, 'ann', 'MODERATOR');
  const discordUserId = contests.discordIdOf('ann');
  const community = { id, name: `Guild ${guildId}` };
  const input = { communityId: id, title: 'League', endsAt: new Date(contests.clock.now().getTime() + 3_600_000) };
  const token = await contests.neighbours.userToken('ann', 'Ann-Name');
  await contests.api.outcome('createContest', { ...input, idempotencyKey: 'one' }, token);
  await contests.api.outcome('setMyPrivacy', { communityId: id, isAnonymous: true }, token);
  await contests.api.outcome('setStreakTimeZone', { communityId: id, timeZone: 'Europe/Berlin' }, token);
  await contests.api.outcome('setStreakReminder', { communityId: id, hoursBefore: 3 }, token);
  await contests.api.outcome('setGlobalLeaderboardConsent', { isShown: true }, token);
  const left = await leaveAnother('ann');
  const { submission } = await contests.solve('ann', 'medium-1', undefined, 'Ann-Name');
  await contests.solve('bob', 'hard-1');
  await contests.untilConfirmed();
  await contests.api.outcome(
    'setLeetCodeAccount',
    { userId: 'ann', username: 'Ann-Name', since: contests.clock.now() },
    await contests.neighbours.serviceToken('members:write'),
  );
  const report = { submissionId: contests.nextSubmissionId(), problemSlug: 'easy-1' };
  await contests.api.record(token, report);

  const contest = { id: expect.any(String) as string, title: 'League', startsAt: at, endsAt: at };
  const row = { community, isGlobal: false, points: 3, solved: 1, lastScoredAt: at, topic: null, difficulty: null };
  await contests.join(guildId, 'zed');
  await contests.api.outcome('banMember', { communityId: id, userId: 'zed', reason: 'Copied' }, token);
  const ban = { community, contest: null, action: 'BAN_MEMBER', at, reason: 'Copied' };
  const exported = await exportOf('ann');
  expect(exported).toEqual({
    userId: 'ann',
    forgottenAt: null,
    discordUserIds: [discordUserId],
    discordAccountSince: null,
    onGlobalLeaderboardSince: at,
    memberships: [
      {
        community,
        discordUserId,
        displayName: null,
        role: 'MODERATOR',
        roleFrom: 'DISCORD',
        joinedAt: at,
        isAnonymous: true,
        mayBeMentioned: true,
        mutedNews: [],
      },
    ],
    membershipsEnded: [{ community: left, leftAt: at, leftAs: { isAnonymous: false, mayBeMentioned: true } }],
    submissions: [
      {
        id: submission!.id,
        leetcodeId: submission!.leetcodeId,
        leetcodeUsername: 'Ann-Name',
        problemSlug: 'medium-1',
        language: 'python3',
        verdict: 'ACCEPTED',
        state: 'CONFIRMED',
        source: 'EXTENSION',
        submittedAt: at,
        reportedAt: at,
        confirmedAt: at,
        rejectionReason: null,
        awards: [{ community, points: 3, reason: 'First solve, medium: 3 points.', contests: [contest] }],
      },
      expect.objectContaining({ leetcodeId: report.submissionId, state: 'PENDING', confirmedAt: null, awards: [] }),
    ],
    solves: [{ problemSlug: 'medium-1', solvedAt: at, submissionId: submission!.id }],
    ratings: [],
    duels: [],
    duelQueue: null,
    challengesRefusedIn: [],
    studyPlans: [],
    profile: { visibility: 'MEMBERS', publicName: null },
    timeZones: [{ timeZone: 'Europe/Berlin', since: at }],
    streakReminder: { community, hoursBefore: 3 },
    scores: expect.arrayContaining([
      { ...row, window: 'ALL_TIME', span: null, contest: null },
      { ...row, window: 'ALL_TIME', span: null, difficulty: 'MEDIUM', contest: null },
      { ...row, window: 'WEEK', span: expect.stringMatching(/^\d{4}-W\d\d$/) as string, contest: null },
      { ...row, window: null, span: null, contest },
      { ...row, community: null, isGlobal: true, window: 'ALL_TIME', span: null, contest: null },
    ]) as unknown,
    sweep: { leetcodeUsername: 'Ann-Name', since: at, lastSweptAt: null, nextSweepAt: at, quickestSprint: null },
    contestsPlanned: [{ ...contest, community, createdAt: at }],
    bans: [],
    disqualifiedFrom: [],
    leetcodeRounds: [],
    contestEntries: [],
    moderated: [],
    moderatedOthers: [ban],
  });
  expect(exported['scores']).toHaveLength(13);
  for (const other of ['bob', 'zed']) expect(JSON.stringify(exported)).not.toContain(other);
  const bannedFrom = { community, discordUserIds: [contests.discordIdOf('zed')], bannedAt: at };
  const gone = { memberships: [], membershipsEnded: [{ community, leftAt: at }], moderatedOthers: [] };
  expect(await exportOf('zed')).toMatchObject({ ...gone, bans: [bannedFrom], moderated: [ban] });
});

test('an export of somebody unknown is empty', async () => {
  expect(await exportOf('nobody')).toEqual({
    userId: 'nobody',
    forgottenAt: null,
    discordAccountSince: null,
    onGlobalLeaderboardSince: null,
    discordUserIds: [],
    memberships: [],
    membershipsEnded: [],
    submissions: [],
    solves: [],
    timeZones: [],
    streakReminder: null,
    scores: [],
    ratings: [],
    duels: [],
    duelQueue: null,
    challengesRefusedIn: [],
    studyPlans: [],
    profile: { visibility: 'MEMBERS', publicName: null },
    sweep: null,
    contestsPlanned: [],
    bans: [],
    disqualifiedFrom: [],
    leetcodeRounds: [],
    contestEntries: [],
    moderated: [],
    moderatedOthers: [],
  });
});
