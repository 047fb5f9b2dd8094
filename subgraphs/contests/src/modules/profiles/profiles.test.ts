import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { ratingOf, RatingsRepository } from '../ratings/ratings.repository.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PROFILE = `visibility solved { all easy medium hard } topics { topic solved } days { date solved } today
  streak { longest } contests(first: 1) { edges { node { rank contest { id } } } pageInfo { hasNextPage endCursor } }`;

interface Profile {
  visibility: string | null;
  solved: { all: number; easy: number; medium: number; hard: number };
  topics: { topic: string; solved: number }[];
  days: { date: string; solved: number }[];
  today: string;
  streak: { longest: number };
  contests: {
    edges: { node: { rank: number; contest: { id: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let contests: TestContests;
let club: { id: string; guildId: string };
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  contests.neighbours.tokenLifeMs = 30 * DAY_MS;
  club = await contests.community('ada', 'ben');
  await contests.setVisibility(club.id, 'PRIVATE');
  await contests.community('out');
  await contests.mongo.db
    .collection<{ _id: string; leetcodeUsername: string }>('sweptUsers')
    .updateOne({ _id: 'ada' }, { $set: { leetcodeUsername: 'Ada_L' } }, { upsert: true });
});
afterAll(() => contests.close());

const as = (userId: string) => contests.neighbours.userToken(userId);
const bot = () => contests.neighbours.serviceToken('communities:write');
/** As somebody sees a user, whom the gateway names. */
async function profileOf(userId: string, viewer: string | null): Promise<Profile | null> {
  const query = `query ($users: [_Any!]!) { _entities(representations: $users) { ... on User { profile { ${PROFILE} } } } }`;
  const users = [{ __typename: 'User', id: userId }];
  const token = viewer === null ? undefined : await as(viewer);
  const { _entities } = await contests.api.ask<{ _entities: [{ profile: Profile | null }] }>(query, { users }, token);
  return _entities[0].profile;
}
async function behindBot(askedBy: string): Promise<Profile | null> {
  const query = `query ($id: ID!, $who: ID!, $askedBy: ID!) { community(id: $id) { profileOf(discordUserId: $who, askedBy: $askedBy) { ${PROFILE} } } }`;
  const variables = { id: club.id, who: contests.discordIdOf('ada'), askedBy: contests.discordIdOf(askedBy) };
  const { community } = await contests.api.ask<{ community: { profileOf: Profile | null } }>(
    query,
    variables,
    await bot(),
  );
  return community.profileOf;
}
async function publicly(name: string): Promise<Profile | null> {
  const query = `query ($name: String!) { publicProfile(leetcodeUsername: $name) { ${PROFILE} } }`;
  return (await contests.api.ask<{ publicProfile: Profile | null }>(query, { name })).publicProfile;
}
const show = async (visibility: string, userId = 'ada') =>
  contests.api.outcome('setProfileVisibility', { communityId: club.id, visibility }, await as(userId));
const hide = async (isAnonymous: boolean) =>
  contests.api.outcome('setMyPrivacy', { communityId: club.id, isAnonymous }, await as('ada'));

/** Who sees it: the owner, a member of one of her communities, a user of no such, nobody in particular, and by the name at her page. */
async function seenBy() {
  const seen = [
    await profileOf('ada', 'ada'),
    await behindBot('ada'),
    await profileOf('ada', 'ben'),
    await behindBot('ben'),
    await profileOf('ada', 'out'),
    await behindBot('out'),
    await profileOf('ada', null),
    await publicly('ADA_l'),
  ];
  return seen.map((profile) => (profile === null ? '-' : 'x')).join('');
}

test('a profile is for members of shared communities at first, then for whom its owner says, and for nobody else while they hide their name', async () => {
  expect(await seenBy()).toBe('xxxx----');
  expect(await show('NOBODY')).toBe('SetProfileVisibilitySuccess');
  expect(await seenBy()).toBe('xx------');
  expect(await show('PUBLIC')).toBe('SetProfileVisibilitySuccess');
  // The bot answers members of the server alone.
  expect(await seenBy()).toBe('xxxxx-xx');
  await hide(true);
  expect(await seenBy()).toBe('xx------');
  await hide(false);
  expect(await show('MEMBERS')).toBe('SetProfileVisibilitySuccess');
  expect(await seenBy()).toBe('xxxx----');
  expect((await profileOf('ada', 'ada'))!.visibility).toBe('MEMBERS');
  expect((await profileOf('ada', 'ben'))!.visibility).toBeNull();
});

test('a public profile needs a proven LeetCode name, and is gone from an address whose name is no longer theirs', async () => {
  expect(await show('PUBLIC', 'ben')).toBe('InvalidInputError');
  await show('PUBLIC');
  expect(await publicly('ada_l')).not.toBeNull();
  const accounts = contests.mongo.db.collection<{ _id: string; leetcodeUsername: string }>('sweptUsers');
  await accounts.updateOne({ _id: 'ada' }, { $set: { leetcodeUsername: 'Ada_2' } });
  expect([await publicly('ada_l'), await publicly('ada_2'), await publicly(''), await publicly('a b')]).toEqual(
    Array(4).fill(null),
  );
  await accounts.updateOne({ _id: 'ada' }, { $set: { leetcodeUsername: 'Ada_L' } });
  await show('MEMBERS');
});

test('a profile counts what its owner solved by difficulty, topic and day, and lists their final contests in communities of the caller', async () => {
  for (const slug of ['easy-1', 'medium-1', 'hard-1']) {
    await contests.solve('ada', slug);
    contests.clock.advance(DAY_MS);
  }
  await contests.untilConfirmed();
  const { db, transaction } = contests.mongo;
  await db.collection('submissions').updateMany({ userId: 'ada' }, { $set: { 'problem.tags': ['array'] } });
  const now = contests.clock.now();
  const ends = [1, 2].map((hours) => new Date(now.getTime() + hours * HOUR_MS));
  const planned = await Promise.all(ends.map((endsAt) => contests.contest(club.id, { endsAt })));
  const history = planned.map(({ contest: { id } }, index) => ({
    ...{ contestId: id, key: `${String(ends[index]!.getTime()).padStart(15, '0')}.${id}`, at: ends[index]! },
    ...{ rank: index + 1, before: 1_500, after: 1_500 },
  }));
  const elsewhere = [{ ...history[0]!, contestId: 'left' }];
  await transaction((tx) =>
    new RatingsRepository(db).write([ratingOf(club.id, 'ada', history), ratingOf('left', 'ada', elsewhere)], tx),
  );
  const own = (await profileOf('ada', 'ada'))!;
  expect(own).toMatchObject({ solved: { all: 3, easy: 1, medium: 1, hard: 1 }, streak: { longest: 3 } });
  expect(own.days.map(({ solved }) => solved)).toEqual([1, 1, 1]);
  expect(own.today).toBe(now.toISOString().slice(0, 10));
  expect(own.topics).toEqual([{ topic: 'array', solved: 3 }]);
  expect(own.contests).toMatchObject({
    edges: [{ node: { rank: 2, contest: { id: history[1]!.contestId } } }],
    pageInfo: { hasNextPage: true },
  });
  expect((await behindBot('ben'))!.contests.edges).toEqual(own.contests.edges);
  await show('PUBLIC');
  // The community is private.
  expect((await publicly('ada_l'))!.contests.edges).toEqual([]);
  await show('MEMBERS');
});

test('nobody but its owner sees in a profile what a freeze hides, until the freeze is over', async () => {
  const { clock } = contests;
  const [startsAt, endsAt] = [clock.now(), new Date(clock.now().getTime() + HOUR_MS)];
  const rules = { format: 'ICPC', problems: { byHand: [{ problem: 'medium-2' }] }, freezeMinutes: 30 };
  await contests.contest(club.id, { startsAt, endsAt, ...rules });
  await show('PUBLIC');
  clock.advance(0.6 * HOUR_MS);
  await contests.solve('ada', 'medium-2');
  await contests.untilConfirmed();
  const counted = async () => {
    const seen = [await profileOf('ada', 'ada'), await behindBot('ben'), await profileOf('ada', 'ben')];
    return [...seen, await publicly('ada_l')].map((profile) => profile!.solved.medium);
  };
  expect(await counted()).toEqual([2, 1, 1, 1]);
  clock.advance(DAY_MS);
  await contests.afterJobs(counted, 'announce-contest').toEqual([2, 2, 2, 2]);
  await show('MEMBERS');
});

test('only its owner sees the days of a profile by their own time zone', async () => {
  const input = { communityId: club.id, timeZone: 'Pacific/Kiritimati' };
  expect(await contests.api.outcome('setStreakTimeZone', input, await as('ada'))).toBe('StreakSuccess');
  const utc = contests.clock.now().toISOString().slice(0, 10);
  contests.clock.advance(1);
  expect((await profileOf('ada', 'ben'))!.today).toBe(utc);
  const there = new Date(contests.clock.now().getTime() + 14 * HOUR_MS).toISOString().slice(0, 10);
  expect((await profileOf('ada', 'ada'))!.today).toBe(there);
});
