import { afterAll, beforeAll, expect, test } from 'vitest';
import { DUEL_JOBS, DuelClub } from '../../testing/duel-club.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.startAtOwnPace();
});
afterAll(() => contests.close());

const MINUTE_MS = 60_000;
const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
const channelId = '77';

/** What the bot does, which is of the two services that it is. */
const mutate = async (field: string, input: object, selection = '') => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${selection} } }`;
  const token = await contests.neighbours.serviceToken('communities:write', 'events:read');
  return (await contests.api.ask<Record<string, Record<string, unknown>>>(query, { input }, token))[field]!;
};
interface Hold {
  reason: string;
  dueAt: string | null;
  waitingCount: number;
  waiting: { __typename: string }[];
}
interface Seen {
  quietHours: object | null;
  gatherAfter: number | null;
  destinations: { kind: string; waitsUntil: string | null }[];
  newsHolds: Hold[];
}
const see = async (id: string): Promise<Seen> => {
  const query = `query ($id: ID!) { community(id: $id) { quietHours { from until } gatherAfter destinations { kind waitsUntil }
    newsHolds { reason dueAt waitingCount waiting { __typename } } } }`;
  const token = await contests.neighbours.serviceToken('events:read');
  return (await contests.api.ask<{ community: Seen }>(query, { id }, token)).community;
};
const quiet = (communityId: string, from: string | null, until: string | null) =>
  mutate('setQuietHours', { communityId, from, until, by }, '... on InvalidInputError { field message }');
const cursorsOf = async (communityId: string) =>
  (
    await contests.mongo.db
      .collection<{ _id: number; communityId: string }>('events')
      .find({ communityId })
      .sort({ _id: 1 })
      .toArray()
  ).map(({ _id }) => String(_id));
const hold = async (communityId: string, reason: string, refusedKey = 'never begun') => {
  const cursor = (await cursorsOf(communityId)).at(-1)!;
  const input = { communityId, channelId, cursor, refusedKey, reason };
  return mutate('holdNews', input, '... on HoldNewsSuccess { isHeld tellOwner }');
};
const sumUp = (communityId: string) =>
  mutate(
    'sumUpNews',
    { communityId, channelId },
    '... on SumUpNewsSuccess { cursor solves reason solvers { shownAs user { id } solves points } contests { title } }',
  );
const release = (communityId: string, cursor: unknown) =>
  mutate('releaseNews', { communityId, channelId, cursor }, '... on ReleaseNewsSuccess { isHeld }');
const communityOf = async (...users: [string, ...string[]]) => {
  const { id } = await contests.community(...users);
  await mutate('setAnnouncementChannel', { communityId: id, channelId, by });
  // It comes when it comes.
  await mutate('setDestinations', { communityId: id, kind: 'DAILY_CHALLENGE', channelIds: [], by });
  return id;
};
const solve = (user: string) => contests.solve(user, `easy-${contests.nextSubmissionId()}`);
/** As clocks in UTC show it. */
const clockTime = (inMinutes: number) =>
  new Date(contests.clock.now().getTime() + inMinutes * MINUTE_MS).toISOString().slice(11, 16);

test('quiet hours are set as people write times, changed and turned off, and what makes no sense is refused with a sentence', async () => {
  const id = await communityOf('ann');
  expect(await see(id)).toMatchObject({ quietHours: null, gatherAfter: 20 });
  await quiet(id, '10pm', '7 Uhr');
  expect((await see(id)).quietHours).toEqual({ from: '22:00', until: '07:00' });
  for (const [from, until] of [
    ['22:00', '22:00'],
    ['22:00', null],
    [null, '7am'],
    ['late', '7am'],
  ] as const) {
    expect(await quiet(id, from, until)).toMatchObject({ __typename: 'InvalidInputError' });
  }
  await quiet(id, null, null);
  expect((await see(id)).quietHours).toBeNull();

  const gather = (after: number | null) => mutate('setGathering', { communityId: id, after, by });
  for (const after of [2, 101]) expect(await gather(after)).toMatchObject({ __typename: 'InvalidInputError' });
  await gather(5);
  expect((await see(id)).gatherAfter).toBe(5);
  await gather(null);
  expect((await see(id)).gatherAfter).toBeNull();
});

test('in quiet hours all but reminders, starts and results of contests, and duels, waits for their end, and is told in one post by who solved how much', async () => {
  const id = await communityOf('bea', 'bob', 'bud');
  await contests.api.ask(
    'mutation ($input: SetMyPrivacyInput!) { setMyPrivacy(input: $input) { __typename } }',
    { input: { communityId: id, isAnonymous: true } },
    await contests.neighbours.userToken('bob'),
  );
  await contests.api.ask(
    'mutation ($input: SetMyPrivacyInput!) { setMyPrivacy(input: $input) { __typename } }',
    { input: { communityId: id, mayBeMentioned: false } },
    await contests.neighbours.userToken('bud'),
  );
  const end = clockTime(60);
  await quiet(id, clockTime(-60), end);
  const { destinations } = await see(id);
  const prompt = destinations.filter(({ waitsUntil }) => waitsUntil === null).map(({ kind }) => kind);
  expect(prompt).toEqual(['CONTEST_REMINDER', 'CONTEST_STARTED', 'CONTEST_FINISHED', 'DIGEST', 'DUEL']);

  await solve('bea');
  expect(await hold(id, 'QUIET_HOURS')).toMatchObject({ isHeld: true, tellOwner: false });
  for (const user of ['bob', 'bea', 'bud']) await solve(user);
  const [waits] = (await see(id)).newsHolds;
  expect(waits).toMatchObject({ reason: 'QUIET_HOURS', waitingCount: 4, waiting: [] });
  expect(waits!.dueAt).toContain(`T${end}:00`);

  contests.clock.advance(61 * MINUTE_MS);
  expect((await see(id)).newsHolds).toMatchObject([{ dueAt: null, waiting: [] }]);
  const sum = await sumUp(id);
  expect(sum).toEqual({
    ...{ __typename: 'SumUpNewsSuccess', cursor: (await cursorsOf(id)).at(-1), solves: 4, reason: 'QUIET_HOURS' },
    solvers: [
      { shownAs: 'NAME', user: { id: 'bea' }, solves: 2, points: 2 },
      { shownAs: 'ANONYMOUS', user: null, solves: 1, points: 1 },
    ],
    contests: [],
  });
  // A bot that was killed asks again, and what has come meanwhile is not in it.
  await solve('bea');
  expect(await sumUp(id)).toEqual(sum);
  expect(await release(id, sum['cursor'])).toMatchObject({ isHeld: true });
  expect(await sumUp(id)).toMatchObject({ solves: 1 });
});

test("a contest's start ends the wait of what came before it, which is told first, and what comes after waits on", async () => {
  const id = await communityOf('cyd');
  await quiet(id, clockTime(-60), clockTime(60));
  await solve('cyd');
  await hold(id, 'QUIET_HOURS');
  const problems = { byHand: [{ problem: 'easy-1' }] };
  const endsAt = new Date(contests.clock.now().getTime() + 30 * MINUTE_MS);
  const planned = await contests.contest(id, { format: 'ICPC', problems, endsAt });
  expect(planned.__typename).toBe('CreateContestSuccess');
  await contests.afterJobs(async () => (await see(id)).newsHolds[0]?.dueAt).toBeNull();

  const before = await sumUp(id);
  expect(before).toMatchObject({ solves: 1 });
  await release(id, before['cursor']);
  expect((await see(id)).newsHolds[0]?.waiting).toEqual([{ __typename: 'ContestStartedEvent' }]);
  expect(await sumUp(id)).toMatchObject({ __typename: 'NoNewsHoldError' });
  await solve('cyd');
  const start = (await cursorsOf(id)).at(-2);
  expect(await release(id, start)).toMatchObject({ isHeld: true });
  expect((await see(id)).newsHolds[0]).toMatchObject({ waitingCount: 1, dueAt: expect.any(String) });
});

test('a flood is gathered for ten minutes, and what came meanwhile for ten more', async () => {
  const id = await communityOf('dot');
  await solve('dot');
  await hold(id, 'FLOOD');
  const inMinutes = async () => {
    const { dueAt } = (await see(id)).newsHolds[0]!;
    return dueAt === null ? null : Math.round((Date.parse(dueAt) - contests.clock.now().getTime()) / MINUTE_MS);
  };
  expect(await inMinutes()).toBe(10);
  contests.clock.advance(10 * MINUTE_MS);
  expect(await inMinutes()).toBeNull();
  const { cursor } = await sumUp(id);
  await solve('dot');
  await release(id, cursor);
  expect(await inMinutes()).toBe(10);
});

test('a post that was begun is not held for quiet hours, since it may be there', async () => {
  const id = await communityOf('eli');
  await solve('eli');
  await mutate('startPost', { key: 'post of eli' });
  expect(await hold(id, 'QUIET_HOURS', 'post of eli')).toMatchObject({ isHeld: false, tellOwner: false });
  expect((await see(id)).newsHolds).toEqual([]);
});

test('of duels whose news Discord refused the post says how many have results, so that none is lost', async () => {
  contests.neighbours.tokenLifeMs = 24 * 60 * MINUTE_MS;
  const club = await DuelClub.found(contests, 'fay', 'flo');
  await mutate('setAnnouncementChannel', { communityId: club.id, channelId, by });
  const duelId = await club.duel('fay', 'flo');
  expect(await hold(club.id, 'REFUSED')).toMatchObject({ isHeld: true });
  await club.act('resignDuel', { duelId }, 'flo');
  contests.clock.advance(30 * MINUTE_MS);
  await contests.afterJobs(() => club.told(duelId), ...DUEL_JOBS).toContain('DuelFinishedEvent');
  const sum = await mutate(
    'sumUpNews',
    { communityId: club.id, channelId },
    '... on SumUpNewsSuccess { solves contestNews }',
  );
  expect(sum).toMatchObject({ solves: 0, contestNews: 1 });
});
