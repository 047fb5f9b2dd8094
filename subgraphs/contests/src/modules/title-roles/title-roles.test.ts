import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { ratingOf, RatingsRepository } from '../ratings/ratings.repository.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  contests.neighbours.tokenLifeMs = 14 * 24 * HOUR_MS;
});
afterAll(() => contests.close());

const bot = () => contests.neighbours.serviceToken('communities:write');
const tokenOf = (userId: string) => contests.neighbours.userToken(userId, userId);

interface Check {
  id: string;
  version: number;
  discordGuildId: string;
  discordUserId: string;
  title: string | null;
  roles: { title: string; roleId: string }[];
  wasRefused: boolean;
}
async function take(first = 100): Promise<Check[]> {
  const { takeTitleRoleChecks } = await contests.api.ask<{ takeTitleRoleChecks: { checks: Check[] } }>(
    `mutation ($first: Int!) { takeTitleRoleChecks(input: { first: $first }) { ... on TakeTitleRoleChecksSuccess {
       checks { id version discordGuildId discordUserId title roles { title roleId } wasRefused } } } }`,
    { first },
    await bot(),
  );
  return takeTitleRoleChecks.checks;
}
const settle = async ({ id, version }: Check) =>
  contests.api.outcome('settleTitleRoleCheck', { id, version }, await bot());
async function report(discordGuildId: string, isRefused: boolean): Promise<boolean> {
  const { reportTitleRoles } = await contests.api.ask<{ reportTitleRoles: { tellOwner: boolean } }>(
    `mutation ($input: ReportTitleRolesInput!) { reportTitleRoles(input: $input) { ... on ReportTitleRolesSuccess { tellOwner } } }`,
    { input: { discordGuildId, isRefused } },
    await bot(),
  );
  return reportTitleRoles.tellOwner;
}

/** A community with a moderator, a role for one title, and members with this rating after so many contests. */
async function clubOf(ratings: Record<string, [rating: number, contests: number]>) {
  const { id, guildId } = await contests.community(...Object.keys(ratings));
  await contests.join(guildId, 'mod', 'MODERATOR');
  const rows = Object.entries(ratings).map(([userId, [rating, count]]) => ({
    ...ratingOf(id, userId, []),
    ...{ rating, contests: count },
  }));
  const { db, transaction } = contests.mongo;
  await transaction((tx) => new RatingsRepository(db).write(rows, tx));
  const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
  const choose = async (title: string, roleId: string | null) =>
    contests.api.outcome('setTitleRole', { communityId: id, title, roleId, by }, await bot());
  const due = async () =>
    Object.fromEntries(
      (await take()).flatMap((check) => {
        if (check.discordGuildId !== guildId) return [];
        const who = [...Object.keys(ratings), 'mod'].find(
          (userId) => contests.discordIdOf(userId) === check.discordUserId,
        );
        return [[who, check]];
      }),
    ) as Record<string, Check>;
  const titles = async () => Object.fromEntries(Object.entries(await due()).map(([who, check]) => [who, check.title]));
  /** Has all who were noted so far looked at. */
  const settleAll = async () => {
    contests.clock.advance(11 * MINUTE_MS);
    for (const check of Object.values(await due())) await settle(check);
  };
  return { id, guildId, choose, due, titles, settleAll };
}

test('a role stands for one title, and only the bot reads which', async () => {
  const club = await clubOf({ ann: [1_500, 5] });
  expect(await club.choose('EXPERT', '11')).toBe('CommunitySuccess');
  expect(await club.choose('MASTER', '11')).toBe('InvalidInputError');
  expect(await club.choose('EXPERT', '11')).toBe('CommunitySuccess');
  expect(await club.choose('MASTER', '12')).toBe('CommunitySuccess');
  const rolesFor = async (token: string) => {
    const query = `query ($id: ID!) { community(id: $id) { titleRoles { title roleId } } }`;
    return (await contests.api.ask<{ community: object }>(query, { id: club.id }, token)).community;
  };
  const titleRoles = [
    { title: 'MASTER', roleId: '12' },
    { title: 'EXPERT', roleId: '11' },
  ];
  expect(await rolesFor(await bot())).toEqual({ titleRoles });
  expect(await rolesFor(await tokenOf('mod'))).toEqual({ titleRoles: null });
  await club.choose('MASTER', null);
  await club.choose('EXPERT', null);
  expect(await rolesFor(await bot())).toEqual({ titleRoles: [] });
});

test('after a choice of roles, and once a day, all who have a rating are looked at, one after the other, with their title if it is not provisional', async () => {
  const club = await clubOf({ bob: [1_700, 5], cid: [1_700, 4], dan: [1_400, 9] });
  await club.choose('EXPERT', '21');
  await contests.server.jobs.runDue('title-roles');
  const noted = await contests.mongo.db.collection('titleRoleChecks').find({ communityId: club.id }).toArray();
  const [firstMs, ...laterMs] = noted.map(({ dueAt }) => (dueAt as Date).getTime()).toSorted();
  expect(laterMs).toEqual([firstMs! + 2_000, firstMs! + 4_000]);
  contests.clock.advance(11 * MINUTE_MS);
  const again = await club.due();
  expect(Object.entries(again).map(([who, { title }]) => [who, title])).toEqual(
    expect.arrayContaining([
      ['bob', 'EXPERT'],
      ['cid', null],
      ['dan', 'APPRENTICE'],
    ]),
  );
  expect(again['bob']!.roles).toEqual([{ title: 'EXPERT', roleId: '21' }]);
  for (const check of Object.values(again)) await settle(check);
  contests.clock.advance(12 * HOUR_MS);
  await contests.server.jobs.runDue('title-roles');
  expect(await club.titles()).toEqual({});
  contests.clock.advance(13 * HOUR_MS);
  await contests.server.jobs.runDue('title-roles');
  contests.clock.advance(MINUTE_MS);
  expect(Object.keys(await club.titles())).toHaveLength(3);
});

test('who hides their name, leaves, is banned or comes back is looked at, with a title only while they are a member who shows it', async () => {
  const club = await clubOf({ eve: [2_100, 6] });
  expect(await club.titles()).toEqual({});
  await club.choose('GRANDMASTER', '31');
  await contests.server.jobs.runDue('title-roles');
  await club.settleAll();
  const setPrivacy = async (isAnonymous: boolean) =>
    contests.api.outcome('setMyPrivacy', { communityId: club.id, isAnonymous }, await tokenOf('eve'));
  const moderate = async (mutation: string) =>
    contests.api.outcome(mutation, { communityId: club.id, userId: 'eve', reason: 'Copied' }, await tokenOf('mod'));
  const leave = async () => contests.api.outcome('leaveCommunity', { communityId: club.id }, await tokenOf('eve'));
  for (const [move, title] of [
    [() => setPrivacy(true), null],
    [() => setPrivacy(false), 'GRANDMASTER'],
    [leave, null],
    [() => contests.join(club.guildId, 'eve'), 'GRANDMASTER'],
    [() => moderate('banMember'), null],
  ] as const) {
    await move();
    expect(await club.titles()).toEqual({ eve: title });
    await club.settleAll();
    expect(await club.titles()).toEqual({});
  }
});

test('what changes after somebody was taken is not settled with them, and where the bot may give no roles nobody is taken for an hour', async () => {
  const club = await clubOf({ fay: [1_600, 5] });
  await club.choose('SPECIALIST', '41');
  await contests.server.jobs.runDue('title-roles');
  const { fay } = await club.due();
  await contests.api.outcome('setMyPrivacy', { communityId: club.id, isAnonymous: true }, await tokenOf('fay'));
  await settle(fay!);
  expect(await club.titles()).toEqual({ fay: null });

  expect(await report(club.guildId, true)).toBe(true);
  expect(await report(club.guildId, true)).toBe(false);
  contests.clock.advance(30 * MINUTE_MS);
  expect(await club.titles()).toEqual({});
  contests.clock.advance(31 * MINUTE_MS);
  expect((await club.due())['fay']).toMatchObject({ wasRefused: true });
  expect(await report(club.guildId, false)).toBe(false);
  expect(await report(club.guildId, true)).toBe(true);
  contests.clock.advance(11 * MINUTE_MS);
  expect(await club.titles()).toEqual({});
  // Another role may be one that it may give.
  await club.choose('SPECIALIST', '42');
  expect((await club.due())['fay']).toMatchObject({ wasRefused: false });
  contests.clock.advance(6 * 24 * HOUR_MS);
  await contests.api.outcome('setMyPrivacy', { communityId: club.id, isAnonymous: false }, await tokenOf('fay'));
  const noted = await contests.mongo.db.collection('titleRoleChecks').findOne({ communityId: club.id });
  expect(contests.clock.now().getTime() - (noted!['notedAt'] as Date).getTime()).toBeLessThan(MINUTE_MS);
  await contests.api.outcome('closeCommunity', { discordGuildId: club.guildId }, await bot());
  contests.clock.advance(11 * MINUTE_MS);
  expect(await club.titles()).toEqual({});
});

test('who is moved by a contest is looked at in the transaction that rates it', async () => {
  const club = await clubOf({ gus: [1_500, 5], hal: [1_500, 5] });
  await contests.mongo.db.collection('ratings').deleteMany({ communityId: club.id });
  await club.choose('SPECIALIST', '51');
  const { contest } = await contests.contest(club.id, { endsAt: new Date(contests.clock.now().getTime() + HOUR_MS) });
  contests.clock.advance(MINUTE_MS);
  await contests.solve('gus', 'easy-1');
  await contests.solve('hal', 'hard-1');
  await contests.untilConfirmed();
  contests.clock.advance(2 * HOUR_MS);
  const isRated = () =>
    contests.mongo.db.collection('contests').countDocuments({ _id: contest.id as never, isRated: true });
  await contests.afterJobs(isRated, 'announce-contest', 'rate-contests').toBe(1);
  expect(await club.titles()).toEqual({ gus: null, hal: null });
});
