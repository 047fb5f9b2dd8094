import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { Solve } from '../settlement/solves.repository.ts';
import { solveOf } from '../settlement/solves.repository.ts';

const DAY_MS = 24 * 60 * 60_000;
let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
  // The clock moves by days.
  contests.neighbours.tokenLifeMs = 30 * DAY_MS;
});
afterAll(() => contests.close());

const daysAgo = (days: number) => new Date(contests.clock.now().getTime() - days * DAY_MS);

/** Puts first solves in place, one on each of these days. What refolds the user takes them away. */
const solvedDaysAgo = (userId: string, ...days: number[]) =>
  contests.mongo.db
    .collection<Solve>('solves')
    .insertMany(
      days.map((ago) =>
        solveOf({ userId, problemSlug: `old-${ago}`, submissionId: `${userId}-${ago}`, solvedAt: daysAgo(ago) }),
      ),
    );

interface Streak {
  current: number;
  longest: number;
  days: number;
  isTodayDone: boolean | null;
  endsAt: string | null;
  timeZone: string | null;
  freezes: { perMonth: number; left: number; spentOn: string[] } | null;
  reminderHours: number | null;
  daily: { current: number; longest: number; isTodayDone: boolean | null };
}
const STREAK = `current longest days isTodayDone endsAt timeZone freezes { perMonth left spentOn } reminderHours
  daily { current longest isTodayDone }`;

const as = (userId: string) => contests.neighbours.userToken(userId);
/** As somebody sees a user, whom the gateway names. */
async function streakOf(userId: string, token?: string): Promise<Streak | null> {
  const query = `query ($users: [_Any!]!) { _entities(representations: $users) { ... on User { streak { ${STREAK} } } } }`;
  const users = [{ __typename: 'User', id: userId }];
  const { _entities } = await contests.api.ask<{ _entities: [{ streak: Streak | null }] }>(query, { users }, token);
  return _entities[0].streak;
}
const ownStreak = async (userId: string) => (await streakOf(userId, await as(userId)))!;
async function streakIn(communityId: string, userId: string): Promise<Streak> {
  const query = `query ($id: ID!) { community(id: $id) { myMembership { streak { ${STREAK} } } } }`;
  const { community } = await contests.api.ask<{ community: { myMembership: { streak: Streak } } }>(
    query,
    { id: communityId },
    await as(userId),
  );
  return community.myMembership.streak;
}
const moderator = { discordUserId: '42', canManageServer: true, isServerOwner: false };
const bot = () => contests.neighbours.serviceToken('communities:write');
const setFreezes = async (communityId: string, perMonth: number) =>
  contests.api.outcome('setStreakFreezes', { communityId, perMonth, by: moderator }, await bot());

test('a streak goes on with what is solved, and with what LeetCord finds late', async () => {
  await contests.community('ann');
  await solvedDaysAgo('ann', 4, 1);
  expect(await ownStreak('ann')).toMatchObject({ current: 1, longest: 1, days: 2, isTodayDone: false });
  await contests.solve('ann', 'easy-1');
  expect(await ownStreak('ann')).toMatchObject({ current: 2, isTodayDone: true });
  // Found by the sweep after an outage: LeetCode's time counts.
  for (const ago of [2, 3]) await contests.solve('ann', `easy-${ago}`, daysAgo(ago));
  await contests.untilConfirmed();
  expect(await ownStreak('ann')).toMatchObject({ current: 5, longest: 5, days: 5, freezes: null });
  await contests.solve('ann', 'easy-1');
  expect(await ownStreak('ann')).toMatchObject({ current: 5, days: 5 });
});

test("a void solve is no day of the community's streak, until it is restored, and stays one of the user's own", async () => {
  const { id } = await contests.community('bea');
  await contests.solve('bea', 'easy-2', daysAgo(1));
  const { submission } = await contests.solve('bea', 'easy-1');
  await contests.untilConfirmed();
  const current = async () => [(await streakIn(id, 'bea')).current, (await ownStreak('bea')).current];
  const moderate = async (field: string) => {
    const reason = 'They say so.';
    const input = { communityId: id, submissionId: submission!.id, reason, by: moderator };
    expect(await contests.api.outcome(field, input, await bot())).not.toContain('Error');
  };
  expect(await current()).toEqual([2, 2]);
  await moderate('voidSubmission');
  expect(await current()).toEqual([1, 2]);
  await moderate('restoreSubmission');
  expect(await current()).toEqual([2, 2]);
});

test("a community's freezes keep streaks there, from when they are chosen", async () => {
  const { id } = await contests.community('cal');
  await solvedDaysAgo('cal', 3, 1);
  expect(await setFreezes(id, 11)).toBe('InvalidInputError');
  expect(await setFreezes(id, 2)).toBe('CommunitySuccess');
  expect(await streakIn(id, 'cal')).toMatchObject({ current: 1, freezes: { perMonth: 2, left: 2, spentOn: [] } });
  await contests.mongo.db
    .collection('communities')
    .updateOne({ discordGuildId: { $exists: true }, streakFreezes: { $exists: true } }, [
      { $set: { streakFreezes: [{ perMonth: 2, since: daysAgo(40) }] } },
    ]);
  const spentOn = [daysAgo(2).toISOString().slice(0, 10)];
  expect(await streakIn(id, 'cal')).toMatchObject({ current: 2, freezes: { perMonth: 2, spentOn } });
  expect(await ownStreak('cal')).toMatchObject({ current: 1, freezes: null });
});

test('a time zone counts from when it is chosen, and too many choices are refused', async () => {
  const { id } = await contests.community('dan');
  const choose = async (timeZone: string) =>
    contests.api.outcome('setStreakTimeZone', { communityId: id, timeZone }, await as('dan'));
  expect(await ownStreak('dan')).toMatchObject({ timeZone: 'UTC', endsAt: null });
  expect(await choose('Mars/Olympus')).toBe('InvalidInputError');
  expect(await choose('pacific/kiritimati')).toBe('StreakSuccess');
  expect(await ownStreak('dan')).toMatchObject({ timeZone: 'Pacific/Kiritimati' });
  const { endsAt } = await contests.solve('dan', 'easy-1').then(() => ownStreak('dan'));
  expect(new Date(endsAt!).getUTCHours()).toBe(10);
  for (let more = 1; more < 10; more += 1) {
    contests.clock.advance(1_000);
    expect(await choose(more % 2 === 0 ? 'UTC' : 'Asia/Tokyo')).toBe('StreakSuccess');
  }
  contests.clock.advance(1_000);
  expect(await choose('Asia/Tokyo')).toBe('StreakSuccess');
  expect(await choose('UTC')).toBe('InvalidInputError');
});

test('others see the numbers of a streak where they see the name, and nothing of one whose owner hides it', async () => {
  const { id, guildId } = await contests.community('eve');
  await contests.join(guildId, 'fay', 'OWNER');
  await solvedDaysAgo('eve', 1, 0);
  const numbers = { current: 2, longest: 2, days: 2 };
  const hidden = { isTodayDone: null, endsAt: null, timeZone: null, freezes: null, reminderHours: null };
  const behindBot = async (askedBy: string) => {
    const query = `query ($id: ID!, $who: ID!, $askedBy: ID!) { community(id: $id) {
      streakOf(discordUserId: $who, askedBy: $askedBy) { ${STREAK} } } }`;
    const variables = { id, who: contests.discordIdOf('eve'), askedBy: contests.discordIdOf(askedBy) };
    const { community } = await contests.api.ask<{ community: { streakOf: Streak | null } }>(
      query,
      variables,
      await bot(),
    );
    return community.streakOf;
  };
  const asOwnerOfMembers = async () => {
    const query = `query ($id: ID!) { community(id: $id) { members(last: 2) { edges { node { user { id } streak { ${STREAK} } } } } } }`;
    const { community } = await contests.api.ask<{
      community: { members: { edges: { node: { user: { id: string }; streak: Streak | null } }[] } };
    }>(query, { id }, await as('fay'));
    return community.members.edges.find(({ node }) => node.user.id === 'eve')!.node.streak;
  };
  const others = [
    () => streakOf('eve'),
    async () => streakOf('eve', await as('fay')),
    () => behindBot('fay'),
    asOwnerOfMembers,
  ];
  for (const seen of others) expect(await seen()).toMatchObject({ ...numbers, ...hidden });
  const privacy = { communityId: id, isAnonymous: true };
  expect(await contests.api.outcome('setMyPrivacy', privacy, await as('eve'))).toBe('MemberSuccess');
  for (const seen of others) expect(await seen()).toBeNull();
  const own = { ...numbers, isTodayDone: true, timeZone: 'UTC' };
  for (const seen of [await ownStreak('eve'), await behindBot('eve')]) expect(seen).toMatchObject(own);
  await contests.setVisibility(id, 'PRIVATE');
  await contests.api.outcome('setMyPrivacy', { ...privacy, isAnonymous: false }, await as('eve'));
  expect(await streakOf('eve')).toBeNull();
  expect(await streakOf('eve', await as('fay'))).toMatchObject(numbers);
});

test("a streak of LeetCode's daily challenges counts those that were solved before too", async () => {
  await contests.community('gus');
  contests.neighbours.dailyOf = (date) => `daily-of-${date}`;
  const daily = (ago: number) => `daily-of-${daysAgo(ago).toISOString().slice(0, 10)}`;
  await contests.mongo.db.collection('dailies').deleteMany({});
  contests.neighbours.novelty = () => 'REPEAT';
  await contests.solve('gus', daily(2), daysAgo(2));
  await contests.solve('gus', daily(1), daysAgo(1));
  // Not on its day.
  await contests.solve('gus', daily(5), daysAgo(4));
  contests.neighbours.novelty = () => 'NEW';
  await contests.untilConfirmed();
  await contests.server.jobs.runDue('daily-challenges');
  expect((await ownStreak('gus')).daily).toEqual({ current: 2, longest: 2, isTodayDone: false });
  await contests.solve('gus', daily(0));
  expect((await ownStreak('gus')).daily).toEqual({ current: 3, longest: 3, isTodayDone: true });
  expect(await ownStreak('gus')).toMatchObject({ current: 1 });
});

test('news of a solve tell the 7th day of a streak, once, and not of whoever hides their name', async () => {
  const { id } = await contests.community('kay');
  for (const ago of [6, 5, 4, 3, 2, 1]) await contests.solve('kay', `daily-${ago}`, daysAgo(ago));
  await contests.untilConfirmed();
  await contests.solve('kay', 'easy-1');
  await contests.solve('kay', 'easy-2', new Date(contests.clock.now().getTime() + 1_000));
  await contests.untilConfirmed();
  const query = `query ($id: String!) { event(cursor: $id) { ... on SubmissionEvent { streakDays submission { problem { slug } } } } }`;
  const reader = await contests.neighbours.serviceToken('events:read');
  type Told = { event: { streakDays: number | null; submission: { problem: { slug: string } } } };
  const told = async () => {
    const events = await contests.mongo.db.collection('events').find({ communityId: id }).toArray();
    const read = await Promise.all(
      events.map(async ({ _id }) => (await contests.api.ask<Told>(query, { id: String(_id) }, reader)).event),
    );
    return read.flatMap(({ streakDays, submission }) =>
      streakDays === null ? [] : [[submission.problem.slug, streakDays]],
    );
  };
  expect(await told()).toEqual([['easy-1', 7]]);
  await contests.api.outcome('setMyPrivacy', { communityId: id, isAnonymous: true }, await as('kay'));
  expect(await told()).toEqual([]);
});

test('a member who wants it is reminded once, on a day on which their streak ends if they solve nothing more', async () => {
  const { id } = await contests.community('hal');
  const { clock } = contests;
  const untilHour = (hour: number) => {
    const left = (hour * 3_600_000 - (clock.now().getTime() % DAY_MS) + DAY_MS) % DAY_MS;
    clock.advance(left);
  };
  const take = async () => {
    const { takeStreakReminders } = await contests.api.ask<{
      takeStreakReminders: { reminders: { id: string; discordUserId: string; current: number; endsAt: string }[] };
    }>(
      `mutation { takeStreakReminders(input: {}) { ... on TakeStreakRemindersSuccess {
         reminders { id discordUserId current endsAt community { id } } } } }`,
      {},
      await bot(),
    );
    return takeStreakReminders.reminders;
  };
  const finish = async (reminder: string, isRefused = false) =>
    contests.api.outcome('finishStreakReminder', { id: reminder, isRefused }, await bot());
  untilHour(12);
  const remind = { communityId: id, hoursBefore: 3 };
  expect(await contests.api.outcome('setStreakReminder', { ...remind, hoursBefore: 13 }, await as('hal'))).toBe(
    'InvalidInputError',
  );
  expect(await contests.api.outcome('setStreakReminder', remind, await as('hal'))).toBe('StreakSuccess');
  expect(await streakIn(id, 'hal')).toMatchObject({ reminderHours: 3 });
  await contests.solve('hal', 'easy-1');
  await contests.untilConfirmed();
  untilHour(21);
  // Today is done.
  expect(await take()).toEqual([]);
  clock.advance(1_000);
  untilHour(21);
  const [due, ...more] = await take();
  const midnight = new Date(Math.ceil(clock.now().getTime() / DAY_MS) * DAY_MS).toISOString();
  expect(due).toMatchObject({ discordUserId: contests.discordIdOf('hal'), current: 1, endsAt: midnight });
  expect(more).toEqual([]);
  expect(await take()).toEqual([]);
  // The bot was killed before it had finished.
  clock.advance(61_000);
  expect(await take()).toEqual([due]);
  for (const time of ['said', 'said again']) expect(await finish(due!.id), time).toBe('FinishStreakReminderSuccess');
  clock.advance(61_000);
  expect(await take()).toEqual([]);

  await contests.solve('hal', 'easy-2');
  await contests.untilConfirmed();
  clock.advance(DAY_MS);
  // Nobody asked until it was over.
  clock.advance(4 * 3_600_000);
  expect(await take()).toEqual([]);
  await contests.solve('hal', 'easy-3');
  await contests.untilConfirmed();
  clock.advance(DAY_MS);
  untilHour(21);
  const [last] = await take();
  expect(await finish(last!.id, true)).toBe('FinishStreakReminderSuccess');
  expect(await streakIn(id, 'hal')).toMatchObject({ reminderHours: null });
  expect(await finish('nonsense')).toBe('InvalidInputError');
}, 30_000);

test('settings go with an account that is moved, unless the other has some, and are forgotten with the user', async () => {
  const { id, guildId } = await contests.community('ida', 'new');
  await contests.join(guildId, 'old');
  const choose = async (userId: string, timeZone: string) =>
    contests.api.outcome('setStreakTimeZone', { communityId: id, timeZone }, await as(userId));
  await choose('new', 'Asia/Tokyo');
  const service = await contests.neighbours.serviceToken('users:forget');
  const move = { userId: 'new', toUserId: 'old', discordUserId: contests.discordIdOf('new') };
  await contests.api.outcome('moveUser', { ...move, since: contests.clock.now() }, service);
  expect((await ownStreak('old')).timeZone).toBe('Asia/Tokyo');
  await contests.api.outcome('forgetUser', { userId: 'old' }, service);
  expect(await contests.mongo.db.collection<{ _id: string }>('streakSettings').countDocuments({ _id: 'old' })).toBe(0);
});

test('a reminder that a clock which ran ahead has put off is due again when the clock is right', async () => {
  const settings = contests.mongo.db.collection<{ _id: string; zones: []; nextReminderAt: Date }>('streakSettings');
  const inDays = (days: number) => new Date(contests.clock.now().getTime() + days * DAY_MS);
  const next = inDays(3);
  await settings.insertOne({ _id: 'next', zones: [], nextReminderAt: next });
  await settings.insertOne({ _id: 'put off', zones: [], nextReminderAt: inDays(5) });
  const dueAt = async (_id: string) => (await settings.findOne({ _id }))!.nextReminderAt;
  await expect.poll(async () => (await dueAt('put off')) <= contests.clock.now()).toBe(true);
  expect(await dueAt('next')).toEqual(next);
});
