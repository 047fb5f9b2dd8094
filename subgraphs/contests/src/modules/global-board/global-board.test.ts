import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContestsClient, ROW, type Row } from '../../testing/contests-client.ts';
import { rebuildOf } from '../../testing/rebuild-of.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import { BOARD_WINDOWS } from '../scoring/windows.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
  await contests.startReplica();
});
afterAll(() => contests.close());

interface Shown {
  window: string;
  includesMe: boolean | null;
  mine: { rank: number } | null;
  aroundMe: { edges: { node: { user: { id: string } } }[] } | null;
  entries: {
    totalCount: number;
    edges: { node: Row & { displayName: string | null; rankYesterday: number | null } }[];
  };
}

const DAY_MS = 24 * 60 * 60_000;
const daysAgo = (days: number) => new Date(contests.clock.now().getTime() - days * DAY_MS);
const as = (userId: string) => contests.neighbours.userToken(userId);
/** By another replica than that which takes reports. */
const choose = async (userId: string, isShown: boolean) =>
  new ContestsClient(contests.servers[0]!.url).outcome('setGlobalLeaderboardConsent', { isShown }, await as(userId));
async function read(window: string, token?: string, member?: object): Promise<Shown> {
  const query = `query ($window: BoardWindow!, $member: DiscordMemberInput) { globalLeaderboard(window: $window) { window
    includesMe(member: $member) mine(member: $member) { rank } aroundMe(first: 3, member: $member) { edges { node { user { id } } } }
    entries(first: 100) { totalCount edges { node { ${ROW} displayName rankYesterday } } } } }`;
  const answer = await contests.api.ask<{ globalLeaderboard: Shown }>(query, { window, member }, token);
  return answer.globalLeaderboard;
}
/** The points of some users on a board. */
async function pointsOf(userIds: readonly string[], window = 'ALL_TIME'): Promise<Record<string, number>> {
  const { edges } = (await read(window)).entries;
  const rows = edges.filter(({ node }) => userIds.includes(node.user!.id));
  return Object.fromEntries(rows.map(({ node }) => [node.user!.id, node.points]));
}
async function differences(): Promise<unknown[]> {
  const { db, transaction } = contests.mongo;
  const found: unknown[] = [];
  for await (const one of rebuildOf({ db, transaction, clock: contests.clock }).rebuildAll({ repair: false }))
    found.push(one);
  return found;
}
const moderator = { discordUserId: '42', canManageServer: true, isServerOwner: false };
async function moderate(field: string, input: object): Promise<void> {
  const token = await contests.neighbours.serviceToken('communities:write');
  const outcome = await contests.api.outcome(field, { reason: 'They say so.', by: moderator, ...input }, token);
  expect(outcome).toBe('ModerationSuccess');
}

test('nobody is on the global board until they choose so; then all that they solved counts, and what they solve from then on', async () => {
  const { id } = await contests.community('ann', 'shy');
  await contests.solve('ann', 'hard-1', daysAgo(0));
  await contests.solve('shy', 'hard-1');
  await contests.untilConfirmed();
  expect(await pointsOf(['ann', 'shy'])).toEqual({});
  expect(await choose('ann', true)).toBe('GlobalLeaderboardConsentSuccess');
  expect(await pointsOf(['ann', 'shy'])).toEqual({ ann: 7 });
  await contests.solve('ann', 'medium-1');
  await contests.untilConfirmed();
  for (const window of BOARD_WINDOWS) expect(await pointsOf(['ann', 'shy'], window)).toEqual({ ann: 10 });
  const member = { communityId: id, discordUserId: contests.discordIdOf('ann') };
  const bot = await contests.neighbours.serviceToken('communities:write');
  const own = { includesMe: true, mine: { rank: 1 }, aroundMe: { edges: [{ node: { user: { id: 'ann' } } }] } };
  expect(await read('WEEK', await as('ann'))).toMatchObject(own);
  expect(await read('WEEK', bot, member)).toMatchObject(own);
  const none = { mine: null, aroundMe: null };
  expect(await read('WEEK', await as('shy'))).toMatchObject({ includesMe: false, ...none });
  for (const token of [undefined, await as('shy')])
    expect(await read('WEEK', token, member)).toMatchObject({ includesMe: null, ...none });
  expect(await differences()).toEqual([]);
});

test('a row has a name, and to others a time of the minute, also of who is hidden in their community', async () => {
  const { id } = await contests.community('hid');
  await contests.api.outcome('setMyPrivacy', { communityId: id, isAnonymous: true }, await as('hid'));
  await contests.solve('hid', 'easy-1');
  await contests.untilConfirmed();
  await choose('hid', true);
  const rowFor = async (token?: string) =>
    (await read('DAY', token)).entries.edges.map(({ node }) => node).find(({ user }) => user?.id === 'hid')!;
  const row = await rowFor();
  expect(row).toMatchObject({ shownAs: 'NAME', mayBeMentioned: false, displayName: null, points: 1 });
  expect(Date.parse(row.lastScoredAt) % 60_000).toBe(0);
  expect(Date.parse((await rowFor(await as('hid'))).lastScoredAt)).toBeGreaterThanOrEqual(Date.parse(row.lastScoredAt));
});

test('who takes back their consent, or deletes their account, has no row from that moment on', async () => {
  await contests.community('cal', 'dan');
  for (const user of ['cal', 'dan']) {
    await contests.solve(user, 'easy-1');
    await choose(user, true);
  }
  await contests.untilConfirmed();
  expect(await pointsOf(['cal', 'dan'])).toEqual({ cal: 1, dan: 1 });
  await choose('cal', false);
  await contests.solve('cal', 'easy-2');
  await contests.untilConfirmed();
  expect(await pointsOf(['cal', 'dan'])).toEqual({ dan: 1 });
  await contests.api.outcome('forgetUser', { userId: 'dan' }, await contests.neighbours.serviceToken('users:forget'));
  expect(await pointsOf(['cal', 'dan'])).toEqual({});
  expect(await choose('dan', true)).toBe('InvalidInputError');
  expect(await contests.mongo.db.collection('scores').countDocuments({ userId: 'dan', board: /^global:/ })).toBe(0);
  expect(await differences()).toEqual([]);
});

test('a community has no say in it: its points, its bans, and what is void there alone change nothing', async () => {
  const [one, other] = [await contests.community('eve'), await contests.community('eve')];
  await moderate('setScoringRules', { communityId: one.id, easyPoints: 9 });
  contests.clock.advance(1_000);
  const { submission } = await contests.solve('eve', 'easy-1');
  await contests.untilConfirmed();
  await choose('eve', true);
  const points = async () => (await pointsOf(['eve']))['eve'] ?? 0;
  const setVoid = (field: string, communityId: string) =>
    moderate(field, { communityId, submissionId: submission!.id });
  expect(await points()).toBe(1);
  await setVoid('voidSubmission', one.id);
  expect(await points()).toBe(1);
  await setVoid('voidSubmission', other.id);
  expect(await points()).toBe(0);
  expect(await differences()).toEqual([]);
  await setVoid('restoreSubmission', one.id);
  expect(await points()).toBe(1);
  await moderate('banMember', { communityId: one.id, userId: 'eve' });
  expect(await points()).toBe(1);
  expect(await differences()).toEqual([]);
});

test('the first solves of a user without a community count too', async () => {
  await choose('fay', true);
  await contests.solve('fay', 'medium-1');
  await contests.solve('fay', 'medium-1', daysAgo(1));
  await contests.untilConfirmed();
  expect(await pointsOf(['fay'])).toEqual({ fay: 3 });
  expect(await differences()).toEqual([]);
});

test('the board is the same whenever somebody chooses it, in the middle of whatever they solve', async () => {
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ slug: fc.constantFrom('easy-1', 'easy-2', 'medium-1', 'hard-1'), days: fc.nat(40) }),
    },
    { weight: 2, arbitrary: fc.boolean() },
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), fc.boolean(), async (steps, isMember) => {
      const user = `pat-${(run += 1)}`;
      if (isMember) await contests.community(user);
      const solved = new Set<string>();
      // All at once: which of two comes first is for the database to say, but not whether a solve counts.
      await Promise.all(
        steps.map(async (one) => {
          if (typeof one === 'boolean') return choose(user, one);
          solved.add(one.slug);
          return contests.solve(user, one.slug, daysAgo(one.days));
        }),
      );
      await contests.untilConfirmed();
      expect(await differences()).toEqual([]);
      const isShown = (await read('ALL_TIME', await as(user))).includesMe!;
      const worth = { easy: 1, medium: 3, hard: 7 };
      const points = [...solved].reduce((sum, slug) => sum + worth[slug.split('-')[0] as 'easy'], 0);
      expect(await pointsOf([user])).toEqual(isShown && points > 0 ? { [user]: points } : {});
    }),
    { numRuns: 4 },
  );
});
