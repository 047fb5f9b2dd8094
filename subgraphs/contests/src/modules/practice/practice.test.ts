import { afterAll, beforeAll, expect, test } from 'vitest';
import { ratingOf, type Rating } from '../ratings/ratings.repository.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
  // The clock moves by days.
  contests.neighbours.tokenLifeMs = 30 * DAY_MS;
});
afterAll(() => contests.close());

const as = (userId: string) => contests.neighbours.userToken(userId);
const bot = () => contests.neighbours.serviceToken('communities:write');

interface SeenProblem {
  solverCount: number;
  isSolved: boolean | null;
}
/** What a caller sees of a problem in a community; the bot says who asks it. */
async function problemIn(id: string, slug: string, token: string | undefined, discordUserId?: string) {
  const query = `query ($id: ID!, $slug: ID!, $discordUserId: ID) {
    community(id: $id) { problem(slug: $slug) { solverCount isSolved(discordUserId: $discordUserId) } } }`;
  const { community } = await contests.api.ask<{ community: { problem: SeenProblem } }>(
    query,
    { id, slug, ...(discordUserId !== undefined && { discordUserId }) },
    token,
  );
  return community.problem;
}
async function randomFor(id: string, token: string | undefined, criteria: object = {}): Promise<string | null> {
  const query = `query ($id: ID!, $criteria: ProblemCriteriaInput) {
    community(id: $id) { practice { randomProblem(criteria: $criteria) { slug } } } }`;
  const { community } = await contests.api.ask<{
    community: { practice: { randomProblem: { slug: string } | null } | null };
  }>(query, { id, criteria }, token);
  return community.practice?.randomProblem?.slug ?? null;
}

test('a problem says how many members have solved it who show their name, and to each whether they have', async () => {
  const { id } = await contests.community('ann', 'bob', 'cal');
  for (const userId of ['ann', 'bob']) await contests.solve(userId, 'easy-1');
  await contests.community('eve');
  await contests.solve('eve', 'easy-1');
  await contests.untilConfirmed();
  expect(await problemIn(id, 'easy-1', await as('ann'))).toEqual({ solverCount: 2, isSolved: true });
  expect(await problemIn(id, 'easy-1', await as('cal'))).toEqual({ solverCount: 2, isSolved: false });
  expect(await problemIn(id, 'no-such-problem', await as('cal'))).toEqual({ solverCount: 0, isSolved: false });
  // Eve is no member here, and only the bot says for whom it asks.
  for (const token of [await as('eve'), undefined]) {
    expect(await problemIn(id, 'easy-1', token)).toEqual({ solverCount: 2, isSolved: null });
  }
  const ofBob = contests.discordIdOf('bob');
  expect(await problemIn(id, 'easy-1', await as('ann'), ofBob)).toMatchObject({ isSolved: null });
  expect(await problemIn(id, 'easy-1', await bot(), ofBob)).toMatchObject({ isSolved: true });
  expect(await problemIn(id, 'easy-1', await bot(), '404')).toMatchObject({ isSolved: null });
  await contests.api.outcome('setMyPrivacy', { communityId: id, isAnonymous: true }, await as('bob'));
  expect(await problemIn(id, 'easy-1', await as('ann'))).toMatchObject({ solverCount: 1 });
  expect(await problemIn(id, 'easy-1', await as('bob'))).toEqual({ solverCount: 1, isSolved: true });
});

test('a problem does not count what is solved while the standings of a contest with it are frozen, until they are not', async () => {
  const { id } = await contests.community('fay', 'gus');
  const startsAt = contests.clock.now();
  const endsAt = new Date(startsAt.getTime() + 60 * MINUTE_MS);
  const rules = { format: 'ICPC', problems: { byHand: [{ problem: 'medium-1' }] }, freezeMinutes: 30 };
  expect(await contests.contest(id, { startsAt, endsAt, ...rules })).toMatchObject({ contest: { state: 'RUNNING' } });
  await contests.solve('fay', 'medium-1');
  contests.clock.advance(40 * MINUTE_MS);
  await contests.solve('gus', 'medium-1');
  await contests.solve('gus', 'medium-2');
  await contests.untilConfirmed();
  const seen = async (slug: string) => problemIn(id, slug, await as('gus'));
  expect(await seen('medium-1')).toEqual({ solverCount: 1, isSolved: true });
  expect(await seen('medium-2')).toEqual({ solverCount: 1, isSolved: true });
  contests.clock.advance(60 * MINUTE_MS);
  await contests.afterJobs(() => seen('medium-1'), 'announce-contest').toMatchObject({ solverCount: 2 });
});

test('a random problem is one that the member has not solved and that fits, and there is none for who is no member', async () => {
  const { id } = await contests.community('hal');
  for (const number of [1, 2, 3, 4]) await contests.solve('hal', `hard-${number}`);
  // Before LeetCord, as far as they let it know.
  contests.neighbours.solvedHistories.set('hal', ['hard-5']);
  await contests.untilConfirmed();
  const criteria = { difficulties: ['HARD'] };
  expect(await randomFor(id, await as('hal'), criteria)).toBe('hard-6');
  await contests.solve('hal', 'hard-6');
  await contests.untilConfirmed();
  expect(await randomFor(id, await as('hal'), criteria)).toBeNull();
  expect(await randomFor(id, await as('hal'))).toMatch(/^(easy|medium)-/);
  expect(await randomFor(id, await as('nobody'))).toBeNull();
  await expect(randomFor(id, await as('hal'), { minRating: 2_000, maxRating: 1_000 })).rejects.toThrow(
    'Let the highest rating be no lower than the lowest.',
  );
});

test('recommendations follow from what the member has solved, latest first, and from their rating once it is not provisional', async () => {
  const { id } = await contests.community('ian');
  await contests.solve('ian', 'easy-2');
  contests.clock.advance(MINUTE_MS);
  await contests.solve('ian', 'easy-1');
  await contests.untilConfirmed();
  const query = `query ($id: ID!) { community(id: $id) { practice { recommendations {
    level { basis rating difficulty } items { reason topic solvedInTopic problem { slug } } } } } }`;
  const ask = async () => contests.api.ask<object>(query, { id }, await as('ian'));
  expect(await ask()).toMatchObject({
    community: {
      practice: {
        recommendations: {
          level: { basis: 'SOLVED_COUNTS', rating: null, difficulty: 'EASY' },
          items: [{ reason: 'THIN_TOPIC', topic: 'Graph', solvedInTopic: 2, problem: { slug: 'easy-3' } }],
        },
      },
    },
  });
  const today = contests.clock.now().toISOString().slice(0, 10);
  expect(contests.neighbours.advised.at(-1)).toEqual({
    ...{ seed: `${today} ian`, solved: ['easy-1', 'easy-2'], rating: null },
  });
  const ratings = contests.mongo.db.collection<Rating>('ratings');
  const history = [1, 2, 3, 4, 5].map((number) => {
    const at = new Date(contests.clock.now().getTime() + number);
    return { contestId: `c${number}`, key: String(number), at, rank: 1, before: 1_500, after: 1_600 };
  });
  await ratings.insertOne(ratingOf(id, 'ian', history.slice(1)));
  await ask();
  expect(contests.neighbours.advised.at(-1)).toMatchObject({ rating: null });
  await ratings.deleteMany({});
  await ratings.insertOne(ratingOf(id, 'ian', history));
  await ask();
  expect(contests.neighbours.advised.at(-1)).toMatchObject({ rating: 1_600 });
  contests.neighbours.answersOfProblems = false;
  await expect(ask()).rejects.toThrow('cannot look up problems just now');
  contests.neighbours.answersOfProblems = true;
});

interface SeenDaily {
  date: string;
  solverCount: number;
  solvers: { user: { id: string } | null }[];
  isSolved: boolean | null;
}
async function dailyIn(id: string, token: string | undefined): Promise<SeenDaily | null> {
  const query = `query ($id: ID!) { community(id: $id) { daily { date solverCount isSolved problem { slug } solvers { user { id } } } } }`;
  const { community } = await contests.api.ask<{ community: { daily: SeenDaily | null } }>(query, { id }, token);
  return community.daily;
}
/** What reads the daily challenge, and what tells of it. */
const DAILY_JOBS = ['daily-challenges', 'daily-challenge-news'];
const toMidnightMs = () => DAY_MS - (contests.clock.now().getTime() % DAY_MS);

test('the daily challenge names who solved it on its UTC date, the first one first, but nobody who hides, and nothing that is void', async () => {
  contests.clock.advance(toMidnightMs() + 5 * MINUTE_MS);
  contests.neighbours.dailyOf = () => 'daily-1';
  const { id } = await contests.community('jan', 'kim', 'leo', 'max');
  await contests
    .afterJobs(async () => dailyIn(id, await as('jan')), 'daily-challenges')
    .toMatchObject({ solverCount: 0, isSolved: false });
  await contests.solve('jan', 'daily-1', new Date(contests.clock.now().getTime() - 10 * MINUTE_MS));
  for (const userId of ['kim', 'leo', 'max', 'leo']) {
    contests.clock.advance(MINUTE_MS);
    await contests.solve(userId, 'daily-1');
  }
  await contests.solve('jan', 'easy-1');
  await contests.untilConfirmed();
  await contests.api.outcome('setMyPrivacy', { communityId: id, isAnonymous: true }, await as('leo'));
  const named = (...ids: string[]) => ids.map((one) => ({ user: { id: one } }));
  const both = { solverCount: 2, solvers: named('kim', 'max') };
  expect(await dailyIn(id, await as('jan'))).toMatchObject({ ...both, isSolved: false });
  expect(await dailyIn(id, await as('leo'))).toMatchObject({ ...both, isSolved: true });
  expect(await dailyIn(id, undefined)).toMatchObject({ ...both, isSolved: null });
  await contests.mongo.db.collection('submissions').updateMany({ userId: 'max' }, { $set: { voidIn: [id] } });
  expect(await dailyIn(id, await as('max'))).toMatchObject({ solvers: named('kim'), isSolved: false });
  contests.clock.advance(toMidnightMs());
  expect(await dailyIn(id, await as('kim'))).toBeNull();
  await contests
    .afterJobs(async () => dailyIn(id, await as('kim')), 'daily-challenges')
    .toMatchObject({ solverCount: 0, isSolved: false });
});

test('each community that chose a channel for it is told of a daily challenge once, and of none of a day that is over', async () => {
  const told = async (communityId: string) =>
    (await contests.mongo.db.collection('events').find({ type: 'DailyChallengeEvent', communityId }).toArray()).map(
      ({ date, problemSlug }) => `${date} ${problemSlug}`,
    );
  const [{ id }, other] = [await contests.community(), await contests.community()];
  const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
  const input = { communityId: id, kind: 'DAILY_CHALLENGE', channelIds: ['9'], by };
  expect(await contests.api.outcome('setDestinations', input, await bot())).toBe('CommunitySuccess');
  contests.clock.advance(toMidnightMs());
  contests.neighbours.dailyOf = (date) => `daily-of-${date}`;
  const today = contests.clock.now().toISOString().slice(0, 10);
  await contests.afterJobs(() => told(id), ...DAILY_JOBS).toEqual([`${today} daily-of-${today}`]);
  // Killed after the events, or run by another replica too: it is told no second time.
  await contests.startReplica();
  contests.clock.advance(3 * MINUTE_MS);
  for (const server of contests.servers) await server.jobs.runDue(...DAILY_JOBS);
  expect(await told(id)).toHaveLength(1);
  expect(await told(other.id)).toEqual([]);
  await contests.stopReplica();
  // Nobody looks for a day long.
  contests.clock.advance(2 * DAY_MS);
  const later = contests.clock.now().toISOString().slice(0, 10);
  await contests
    .afterJobs(() => told(id), ...DAILY_JOBS)
    .toEqual([`${today} daily-of-${today}`, `${later} daily-of-${later}`]);
});

test('who took part in a contest sees after its end what they have left to solve of it, and what they solved since', async () => {
  const { id } = await contests.community('ned', 'oli');
  const startsAt = contests.clock.now();
  const endsAt = new Date(startsAt.getTime() + 60 * MINUTE_MS);
  const slugs = ['easy-4', 'easy-5', 'medium-5'];
  const rules = { format: 'ICPC', problems: { byHand: slugs.map((problem) => ({ problem })) } };
  const { contest } = await contests.contest(id, { startsAt, endsAt, ...rules });
  const left = async (token: string | undefined, contestId = contest.id) => {
    const query = 'query ($id: ID!) { contest(id: $id) { upsolving { tookPart problems { label state } } } }';
    type Seen = { upsolving: { tookPart: boolean; problems: { label: string; state: string }[] } | null };
    const { contest: seen } = await contests.api.ask<{ contest: Seen }>(query, { id: contestId }, token);
    return seen.upsolving && [seen.upsolving.tookPart, ...seen.upsolving.problems.map(({ state }) => state)];
  };
  await contests.solve('ned', 'easy-4');
  await contests.untilConfirmed();
  expect(await left(await as('ned'))).toBeNull();
  contests.clock.advance(61 * MINUTE_MS);
  expect(await left(await as('ned'))).toEqual([true, 'SOLVED_IN_CONTEST', 'OPEN', 'OPEN']);
  await contests.solve('ned', 'medium-5');
  await contests.untilConfirmed();
  expect(await left(await as('ned'))).toEqual([true, 'SOLVED_IN_CONTEST', 'OPEN', 'SOLVED']);
  expect(await left(await as('oli'))).toEqual([false, 'OPEN', 'OPEN', 'OPEN']);
  for (const token of [undefined, await as('stranger')]) expect(await left(token)).toBeNull();
  const now = contests.clock.now();
  const soon = { startsAt: now, endsAt: new Date(now.getTime() + MINUTE_MS) };
  const any = await contests.contest(id, soon);
  contests.clock.advance(2 * MINUTE_MS);
  expect(await left(await as('ned'), any.contest.id)).toBeNull();
});
