import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROW, type Row } from '../../testing/contests-client.ts';
import { rebuildOf } from '../../testing/rebuild-of.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import { BOARD_WINDOWS } from '../scoring/windows.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

interface AuditEntry {
  action: string;
  reason: string | null;
  by: { user: { id: string } | null; discordUserId: string | null };
  about: { user: { id: string } | null };
  submission: { id: string } | null;
  contest: { id: string } | null;
}
interface Result {
  __typename: string;
  isNew?: boolean;
  entry?: AuditEntry | null;
  message?: string;
  field?: string;
}

const ENTRY =
  'action reason at by { user { id } discordUserId } about { user { id } } submission { id } contest { id }';
const SELECTION = `__typename ... on ModerationSuccess { isNew entry { ${ENTRY} } } ... on UserError { message }
  ... on InvalidInputError { field }`;
const tokenOf = (userId: string) => contests.neighbours.userToken(userId, userId);
const bot = () => contests.neighbours.serviceToken('communities:write', 'contests:write');
const byDiscordModerator = { discordUserId: '42', canManageServer: true, isServerOwner: false };

/** Moderates as a user, or as the bot. */
async function act(mutation: string, input: object, token: string): Promise<Result> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${SELECTION} } }`;
  const answer = await contests.api.ask<Record<string, Result>>(
    document,
    { input: { reason: 'Copied', ...input } },
    token,
  );
  return answer[mutation]!;
}
const moderate = async (mutation: string, input: object, moderator = 'mod') =>
  act(mutation, input, await tokenOf(moderator));

async function logOf(communityId: string, token?: string, args = '') {
  const query = `query ($id: ID!) { community(id: $id) { auditLog${args} { pageInfo { hasNextPage endCursor } edges { node { ${ENTRY} } } } } }`;
  interface Answer {
    community: {
      auditLog: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: AuditEntry }[];
      } | null;
    } | null;
  }
  return (await contests.api.ask<Answer>(query, { id: communityId }, token)).community?.auditLog ?? null;
}
const actionsIn = async (communityId: string) =>
  (await logOf(communityId, await tokenOf('mod')))!.edges.map(({ node }) => [node.action, node.about.user?.id]);

/** All boards of a community and of a contest, as a service sees them. */
async function boardsOf(communityId: string, contestId: string): Promise<Row[][]> {
  const service = await contests.neighbours.serviceToken('events:read');
  const query = `query ($id: ID!) { contest(id: $id) { standings { edges { node { ${ROW} } } } } }`;
  const { contest } = await contests.api.ask<{ contest: { standings: { edges: { node: Row }[] } } }>(
    query,
    { id: contestId },
    service,
  );
  const boards = await Promise.all(
    BOARD_WINDOWS.map((window) => contests.api.leaderboard(communityId, { window }, service)),
  );
  return [contest.standings, ...boards.map((board) => board!.entries)].map(({ edges }) =>
    edges.map(({ node }) => node),
  );
}
const pointsOf = (boards: Row[][]) => boards.map((rows) => rows.map(({ points }) => points));

/** A community with a moderator, who plays too, and a contest in which all have solved. */
async function play(...users: string[]) {
  const { id, guildId } = await contests.community(...users);
  await contests.join(guildId, 'mod', 'MODERATOR');
  const { contest } = await contests.contest(id, { endsAt: new Date(contests.clock.now().getTime() + 3_600_000) });
  const solved = [];
  for (const user of users) solved.push((await contests.solve(user, `medium-${solved.length}`)).submission!.id);
  await contests.untilConfirmed();
  return { id, guildId, contestId: contest.id, solved };
}
/** The id by which a moderator knows a submission. */
const asSeenByModerator = async (id: string) => (await contests.api.submission(id, await tokenOf('mod')))!.id;
const addMember = async (discordGuildId: string, userId: string, discordUserId = contests.discordIdOf(userId)) =>
  contests.api.outcome(
    'addMember',
    { discordGuildId, userId, discordUserId },
    await contests.neighbours.serviceToken('members:write'),
  );
const memberships = async (communityId: string) =>
  (await contests.mongo.db.collection('members').distinct('userId', { communityId })).toSorted();

test('a void submission leaves boards and standings, also of a final contest, and comes back; each is in the audit log once, whoever repeats it', async () => {
  const { id: communityId, contestId, solved } = await play('ann', 'bob');
  const before = await boardsOf(communityId, contestId);
  await contests.mongo.db
    .collection<{ _id: string }>('contests')
    .updateOne({ _id: contestId }, { $set: { announced: { start: true, finish: true } } });
  const submissionId = await asSeenByModerator(solved[0]!);
  const input = { communityId, submissionId };
  const results = await Promise.all([1, 2, 3].map(() => moderate('voidSubmission', input)));
  expect(results.map(({ isNew }) => isNew).toSorted()).toEqual([false, false, true]);
  expect(results.find(({ isNew }) => isNew)?.entry).toEqual({
    ...{ action: 'VOID_SUBMISSION', reason: 'Copied', at: expect.any(String) as string },
    ...{ by: { user: { id: 'mod' }, discordUserId: null }, about: { user: { id: 'ann' } } },
    ...{ submission: { id: submissionId }, contest: null },
  });
  expect(pointsOf(await boardsOf(communityId, contestId))).toEqual(before.map(() => [3]));
  expect((await moderate('restoreSubmission', input)).isNew).toBe(true);
  expect(await boardsOf(communityId, contestId)).toEqual(before);
  expect(await actionsIn(communityId)).toEqual([
    ['RESTORE_SUBMISSION', 'ann'],
    ['VOID_SUBMISSION', 'ann'],
  ]);
});

test('a disqualified entrant leaves the standings alone, and what they solve meanwhile counts once they are back', async () => {
  const { id: communityId, contestId } = await play('amy', 'ben');
  const before = await boardsOf(communityId, contestId);
  const input = { contestId, discordUserId: contests.discordIdOf('amy'), by: byDiscordModerator };
  const result = await act('disqualifyEntrant', input, await bot());
  expect(result).toMatchObject({ isNew: true, entry: { by: { user: null, discordUserId: '42' } } });
  const [standings, ...boards] = await boardsOf(communityId, contestId);
  expect(standings!.map(({ user }) => user?.id)).toEqual(['ben']);
  expect(boards).toEqual(before.slice(1));
  await contests.solve('amy', 'hard-1');
  await contests.untilConfirmed();
  expect(pointsOf(await boardsOf(communityId, contestId))).toEqual([[3], ...boards.map(() => [10, 3])]);
  expect((await act('disqualifyEntrant', input, await bot())).isNew).toBe(false);
  expect((await moderate('restoreEntrant', { contestId, userId: 'amy' })).entry?.contest?.id).toBe(contestId);
  expect(pointsOf(await boardsOf(communityId, contestId))).toEqual(before.map(() => [10, 3]));
});

describe('a banned member', () => {
  test('is off the boards and comes back by no way until the ban is lifted; then with all points', async () => {
    const { id: communityId, guildId, contestId } = await play('abe', 'bea');
    const before = await boardsOf(communityId, contestId);
    const input = { communityId, userId: 'abe' };
    const bans = await Promise.all([1, 2].map(() => moderate('banMember', input)));
    expect(bans.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
    expect(pointsOf(await boardsOf(communityId, contestId))).toEqual(before.map(() => [3]));

    contests.clock.advance(1_000);
    expect(await addMember(guildId, 'abe')).toBe('BannedError');
    // Another Discord account, another account with the Discord account, and the news that Discord has them.
    expect(await addMember(guildId, 'abe', '777')).toBe('BannedError');
    expect(await addMember(guildId, 'another-abe', contests.discordIdOf('abe'))).toBe('BannedError');
    const report = { discordGuildId: guildId, discordUserId: contests.discordIdOf('abe'), hasLeft: false };
    await contests.api.outcome('reportDiscordMember', report, await bot());
    await contests.solve('abe', 'hard-1');
    await contests.untilConfirmed();
    expect(await memberships(communityId)).toEqual(['bea', 'mod']);
    expect(pointsOf(await boardsOf(communityId, contestId))).toEqual(before.map(() => [3]));
    // Discord's word makes no moderator of them.
    const byAnn = { ...byDiscordModerator, discordUserId: contests.discordIdOf('abe') };
    expect(await act('unbanMember', { ...input, by: byAnn }, await bot())).toMatchObject({
      __typename: 'NotModeratorError',
    });

    const lift = { communityId, discordUserId: contests.discordIdOf('abe') };
    expect((await moderate('unbanMember', lift)).isNew).toBe(true);
    expect((await moderate('unbanMember', lift)).isNew).toBe(false);
    expect(pointsOf(await boardsOf(communityId, contestId))).toEqual(pointsOf(before));
    expect(await memberships(communityId)).toEqual(['bea', 'mod']);
    expect(await addMember(guildId, 'abe')).toBe('CommunitySuccess');
    expect(await boardsOf(communityId, contestId)).toEqual(before);
    expect(await actionsIn(communityId)).toEqual([
      ['UNBAN_MEMBER', 'abe'],
      ['BAN_MEMBER', 'abe'],
    ]);
  });

  const move = async (userId: string, toUserId: string) =>
    contests.api.outcome(
      'moveUser',
      { userId, toUserId, discordUserId: contests.discordIdOf(userId), since: contests.clock.now() },
      await contests.neighbours.serviceToken('users:forget'),
    );

  test('who has a new Discord account, and joined by it, is out again once it is theirs', async () => {
    const { id: communityId, guildId } = await play('cal');
    await moderate('banMember', { communityId, userId: 'cal' });
    contests.clock.advance(1_000);
    await contests.join(guildId, 'new-cal');
    await move('new-cal', 'cal');
    expect(await memberships(communityId)).toEqual(['mod']);
    contests.clock.advance(1_000);
    expect(await addMember(guildId, 'yet-another', contests.discordIdOf('new-cal'))).toBe('BannedError');
  });

  test('who goes on as a user with a history is banned as that one', async () => {
    const { id: communityId, guildId, contestId } = await play('dan', 'eve');
    await contests.join(guildId, 'new-dan');
    await moderate('banMember', { communityId, userId: 'new-dan' });
    expect(pointsOf(await boardsOf(communityId, contestId)).at(-1)).toEqual([3, 3]);
    await move('new-dan', 'dan');
    expect(pointsOf(await boardsOf(communityId, contestId))).toEqual([[3], [3], [3], [3], [3], [3]]);
    expect(await memberships(communityId)).toEqual(['eve', 'mod']);
    expect(await actionsIn(communityId)).toEqual([['BAN_MEMBER', 'dan']]);
  });

  test('who is forgotten leaves no Discord account and no name, and their points stay off', async () => {
    const { id: communityId, guildId, contestId } = await play('fay', 'gus');
    await contests.join(guildId, 'short-mod', 'MODERATOR');
    await moderate('banMember', { communityId, userId: 'fay', reason: 'Fay copied' }, 'short-mod');
    const forgetful = await contests.neighbours.serviceToken('users:forget');
    for (const userId of ['fay', 'fay']) await contests.api.outcome('forgetUser', { userId }, forgetful);
    const left = await contests.everything();
    for (const what of ['Fay copied', `"${contests.discordIdOf('fay')}"`]) expect(left).not.toContain(what);
    expect(pointsOf(await boardsOf(communityId, contestId))).toEqual([[3], [3], [3], [3], [3], [3]]);
    const [{ node }] = (await logOf(communityId, await tokenOf('mod')))!.edges as [{ node: AuditEntry }];
    expect(node).toMatchObject({ action: 'BAN_MEMBER', reason: null, about: { user: null } });
    // A new account with the same Discord account is somebody new.
    expect(await addMember(guildId, 'new-fay', contests.discordIdOf('fay'))).toBe('CommunitySuccess');
    await contests.api.outcome('forgetUser', { userId: 'short-mod' }, forgetful);
    const [after] = (await logOf(communityId, await tokenOf('mod')))!.edges;
    expect(after!.node.by).toEqual({ user: null, discordUserId: null });
  });
});

test('each refusal is an error of its own that says what to do', async () => {
  const { id: communityId, guildId, contestId, solved } = await play('hal');
  await contests.join(guildId, 'mod', 'MODERATOR');
  await contests.join(guildId, 'mod-2', 'MODERATOR');
  await contests.join(guildId, 'boss', 'OWNER');
  const elsewhere = await contests.community();
  await contests.join(elsewhere.guildId, 'stranger', 'MODERATOR');
  const submissionId = solved[0]!;
  const refusals: [string, object, string?][] = [
    ['voidSubmission', { communityId, submissionId, reason: '' }],
    ['voidSubmission', { communityId, submissionId, reason: '​' }],
    ['voidSubmission', { communityId, submissionId, reason: 'a'.repeat(301) }],
    ['voidSubmission', { communityId: elsewhere.id, submissionId }, 'stranger'],
    ['voidSubmission', { communityId, submissionId }, 'stranger'],
    ['voidSubmission', { communityId, submissionId }, 'hal'],
    ['disqualifyEntrant', { contestId: 'none', userId: 'hal' }],
    ['disqualifyEntrant', { contestId, userId: 'nobody' }],
    ['disqualifyEntrant', { contestId, userId: 'hal' }, 'stranger'],
    ['banMember', { communityId, userId: 'hal', discordUserId: '1' }],
    ['banMember', { communityId }],
    ['banMember', { communityId, userId: 'nobody' }],
    ['banMember', { communityId, userId: 'mod' }],
    ['banMember', { communityId, userId: 'mod-2' }],
    ['banMember', { communityId, userId: 'boss' }],
    ['unbanMember', { communityId, userId: 'hal' }, 'stranger'],
  ];
  const told = [];
  const sentences = [];
  for (const [mutation, input, by] of refusals) {
    const { __typename, message } = await moderate(mutation, input, by);
    told.push(__typename);
    sentences.push(message);
  }
  expect(told).toEqual([
    ...['InvalidInputError', 'InvalidInputError', 'InvalidInputError', 'SubmissionNotFoundError'],
    ...['NotModeratorError', 'NotModeratorError', 'ContestNotFoundError', 'MemberNotFoundError', 'NotModeratorError'],
    ...['InvalidInputError', 'InvalidInputError', 'MemberNotFoundError', 'SelfNotBannedError', 'NotOwnerError'],
    ...['OwnerNotBannedError', 'NotModeratorError'],
  ]);
  const toModerators = "Only the server's moderators and owners in LeetCord may do this: ask one of them.";
  const notListed = 'The server has no such member in LeetCord: look at its list of members again.';
  const whom = 'Give userId or discordUserId, and only one of both.';
  expect(sentences).toEqual([
    ...['Give a reason that can be seen.', 'Give a reason that can be seen.', 'Shorten the reason to 300 characters.'],
    'No such submission counts in this server: take its id from the news or the submissions of this server.',
    ...[toModerators, toModerators],
    'There is no such contest that you can see: look at the list of contests again.',
    ...[notListed, toModerators, whom, whom, notListed],
    'You cannot ban yourself: leave the server instead.',
    "Only the server's owners in LeetCord may do this: ask one of them.",
    'An owner cannot be banned: have another owner give them another role first.',
    toModerators,
  ]);
  expect((await moderate('banMember', { communityId, userId: 'mod-2' }, 'boss')).isNew).toBe(true);
});

test('the audit log is for moderators and owners, by themselves or through the bot, page by page', async () => {
  const { id, guildId, contestId } = await play('ian', 'jon');
  for (const userId of ['ian', 'jon']) await moderate('disqualifyEntrant', { contestId, userId });
  const token = await tokenOf('mod');
  const first = (await logOf(id, token, '(first: 1)'))!;
  const second = (await logOf(id, token, `(first: 1, after: "${first.pageInfo.endCursor}")`))!;
  expect([first, second].map(({ edges }) => edges.map(({ node }) => node.about.user?.id))).toEqual([['jon'], ['ian']]);
  expect(second.pageInfo.hasNextPage).toBe(false);
  const by = (canManageServer: boolean) =>
    `(by: { discordUserId: "43", canManageServer: ${canManageServer}, isServerOwner: false })`;
  expect((await logOf(id, await bot(), by(true)))?.edges).toHaveLength(2);
  await contests.join(guildId, 'boss', 'OWNER');
  expect((await logOf(id, await tokenOf('boss')))?.edges).toHaveLength(2);
  expect(await logOf(id, await bot(), by(false))).toBeNull();
  for (const nobody of [undefined, await tokenOf('ian'), await tokenOf('stranger')]) {
    expect(await logOf(id, nobody)).toBeNull();
  }
});

test('moderators see what a member has submitted that counts, void or not, also once the member has left; nobody else does', async () => {
  const { id } = await play('lea', 'max');
  const discordUserId = contests.discordIdOf('lea');
  const see = async (token: string, args: string) => {
    const query = `query ($id: ID!) { community(id: $id) { memberSubmissions(${args}) { id isVoid points verdict problem { slug } } } }`;
    type Answer = { community: { memberSubmissions: object[] | null } };
    return (await contests.api.ask<Answer>(query, { id }, token)).community.memberSubmissions;
  };
  const shown = (isVoid: boolean) => [
    { id: expect.any(String), isVoid, points: 3, verdict: 'ACCEPTED', problem: { slug: 'medium-0' } },
  ];
  const moderator = await tokenOf('mod');
  const [first] = (await see(moderator, 'userId: "lea"'))! as [{ id: string }];
  expect([first]).toEqual(shown(false));
  expect(await moderate('voidSubmission', { communityId: id, submissionId: first.id })).toMatchObject({ isNew: true });
  const by = '{ discordUserId: "42", canManageServer: true, isServerOwner: false }';
  const seen = (await see(await bot(), `discordUserId: "${discordUserId}", by: ${by}`))! as [{ id: string }];
  expect(seen).toEqual(shown(true));
  const restore = { communityId: id, submissionId: seen[0].id, by: byDiscordModerator };
  expect(await act('restoreSubmission', restore, await bot())).toMatchObject({ isNew: true });

  await contests.api.outcome('leaveCommunity', { communityId: id }, await tokenOf('lea'));
  expect(await see(moderator, 'userId: "lea"')).toEqual(shown(false));
  expect(await see(moderator, 'userId: "nobody"')).toBeNull();
  expect(await see(await tokenOf('max'), 'userId: "max"')).toBeNull();
  expect(await see(await bot(), `discordUserId: "${discordUserId}", by: ${by.replace('true', 'false')}`)).toBeNull();
  await expect(see(moderator, 'first: 51')).rejects.toThrow('first must be 1 to 50.');
  await expect(see(moderator, 'first: 5')).rejects.toThrow('Give userId or discordUserId');
});

describe('the scoring rules of a community', () => {
  interface Rules {
    easyPoints: number;
    mediumPoints: number;
    hardPoints: number;
    repeatsScore: boolean;
    since: string | null;
  }
  const RULES = 'scoring { easyPoints mediumPoints hardPoints repeatsScore since }';
  const rulesOf = async (id: string) =>
    (
      await contests.api.ask<{ community: { scoring: Rules } }>(
        `query ($id: ID!) { community(id: $id) { ${RULES} } }`,
        {
          id,
        },
      )
    ).community.scoring;
  const later = () => contests.clock.advance(2_000);
  const solve = async (user: string, slug: string, submittedAt?: Date) => {
    const { submission } = await contests.solve(user, slug, submittedAt);
    await contests.untilConfirmed();
    return (await contests.api.submission(submission!.id, await tokenOf(user)))!.awards;
  };

  test('hold for what is submitted from then on, on boards and in contests, whenever it is confirmed, and a rebuild finds the same', async () => {
    const { id, guildId } = await contests.community('zoe');
    const plain = await contests.community('zoe');
    await contests.join(guildId, 'mod', 'MODERATOR');
    expect(await rulesOf(id)).toEqual({
      easyPoints: 1,
      mediumPoints: 3,
      hardPoints: 7,
      repeatsScore: false,
      since: null,
    });
    const { contest } = await contests.contest(id, { endsAt: new Date(contests.clock.now().getTime() + 3_600_000) });
    later();
    const before = contests.clock.now();
    await solve('zoe', 'medium-1');
    later();
    const set = { communityId: id, mediumPoints: 5, easyPoints: 0, repeatsScore: true };
    expect(await moderate('setScoringRules', set)).toMatchObject({ isNew: true });
    expect(await moderate('setScoringRules', set)).toMatchObject({ isNew: false, entry: null });
    expect(await rulesOf(id)).toMatchObject({ easyPoints: 0, mediumPoints: 5, hardPoints: 7, repeatsScore: true });
    later();
    const awards = await solve('zoe', 'medium-2');
    const inBoth = Object.fromEntries(awards.map((award) => [award.points, award.reason]));
    expect(inBoth).toEqual({
      3: 'First solve, medium: 3 points.',
      5: 'First solve, medium: 5 points in this community.',
    });
    // Made before the change, and found after it.
    expect((await solve('zoe', 'medium-3', before)).map(({ points }) => points)).toEqual([3, 3]);
    expect((await solve('zoe', 'easy-1')).map(({ points }) => points).toSorted()).toEqual([0, 1]);
    later();
    contests.neighbours.novelty = () => 'REPEAT';
    // A repeat on a day on which the problem has scored gives nothing; another one scores once that day, and in no contest.
    expect((await solve('zoe', 'medium-2')).map(({ points }) => points)).toEqual([0, 0]);
    expect((await solve('zoe', 'hard-1')).map(({ points }) => points).toSorted()).toEqual([0, 7]);
    later();
    expect((await solve('zoe', 'hard-1')).map(({ points }) => points)).toEqual([0, 0]);
    contests.neighbours.novelty = () => 'NEW';

    expect(pointsOf(await boardsOf(id, contest.id))).toEqual([[11], [18], [18], [18], [18], [18]]);
    const service = await contests.neighbours.serviceToken('events:read');
    const elsewhere = await contests.api.leaderboard(plain.id, { window: 'ALL_TIME' }, service);
    expect(elsewhere!.entries.edges.map(({ node }) => node.points)).toEqual([10]);
    const { db, transaction } = contests.mongo;
    const rebuild = rebuildOf({ db, transaction, clock: contests.clock });
    const differences = [];
    for await (const one of rebuild.rebuildAll({ repair: false })) if (one.userId === 'zoe') differences.push(one);
    expect(differences).toEqual([]);
  });

  test('are for moderators to change, with an entry in the log, within limits', async () => {
    const { id, guildId } = await contests.community('yan');
    await contests.join(guildId, 'mod', 'MODERATOR');
    const input = { communityId: id, hardPoints: 9 };
    expect(await moderate('setScoringRules', input, 'yan')).toMatchObject({ __typename: 'NotModeratorError' });
    for (const [field, value] of [
      ['easyPoints', -1],
      ['hardPoints', 101],
    ] as const) {
      expect(await moderate('setScoringRules', { communityId: id, [field]: value })).toMatchObject({ field });
    }
    expect(await act('setScoringRules', { ...input, by: byDiscordModerator }, await bot())).toMatchObject({
      isNew: true,
    });
    const [entry] = (await logOf(id, await tokenOf('mod')))!.edges;
    expect(entry!.node).toMatchObject({
      action: 'SET_SCORING_RULES',
      by: { user: null, discordUserId: '42' },
      about: { user: null },
    });
    for (let hardPoints = 10; hardPoints < 19; hardPoints += 1) {
      expect(await moderate('setScoringRules', { communityId: id, hardPoints })).toMatchObject({ isNew: true });
    }
    const refused = await moderate('setScoringRules', { communityId: id, hardPoints: 20 });
    expect(refused.message).toContain('tomorrow');
    expect((await rulesOf(id)).hardPoints).toBe(18);
  });
});

test('suspicions about a contest are for its moderators, page by page, and for nobody else', async () => {
  const { id, guildId } = await contests.community('xia', 'wim');
  await contests.join(guildId, 'mod', 'MODERATOR');
  contests.clock.advance(2_000);
  const endsAt = new Date(contests.clock.now().getTime() + 3_600_000);
  const problems = { byHand: [{ problem: 'medium-1' }, { problem: 'medium-2' }] };
  const { contest } = await contests.contest(id, { endsAt, format: 'ICPC', problems });
  contests.clock.advance(2_000);
  for (const user of ['xia', 'wim']) await contests.solve(user, 'medium-1');
  await contests.untilConfirmed();
  interface Found {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { rule: string; users: { id: string }[]; problemSlugs: string[] } }[];
  }
  const suspicions = async (token?: string, after?: string) => {
    const query = `query ($id: ID!, $after: String) { contest(id: $id) { suspicions(first: 1, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { rule users { id } problemSlugs } } } } }`;
    const variables = { id: contest.id, after };
    return (await contests.api.ask<{ contest: { suspicions: Found | null } }>(query, variables, token)).contest
      .suspicions;
  };
  for (const token of [undefined, await tokenOf('xia'), await tokenOf('stranger'), await bot()]) {
    expect(await suspicions(token)).toBeNull();
  }
  const first = (await suspicions(await tokenOf('mod')))!;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const next = (await suspicions(await tokenOf('mod'), first.pageInfo.endCursor))!;
  expect(next.pageInfo.hasNextPage).toBe(false);
  const found = [first, next].flatMap(({ edges }) => edges.map(({ node }) => node));
  expect(found.map(({ rule, problemSlugs }) => [rule, ...problemSlugs])).toEqual([
    ['EARLY', 'medium-1'],
    ['EARLY', 'medium-1'],
  ]);
  expect(found.flatMap(({ users }) => users.map((user) => user.id)).toSorted()).toEqual(['wim', 'xia']);
  // Who has deleted their account is nobody to look at.
  await contests.api.outcome('forgetUser', { userId: 'wim' }, await contests.neighbours.serviceToken('users:forget'));
  const left = (await suspicions(await tokenOf('mod')))!;
  expect(left.edges.map(({ node }) => node.users)).toEqual([[{ id: 'xia' }]]);
  expect(left.pageInfo.hasNextPage).toBe(false);
});
