import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;
let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
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
  await contests.afterJobs(() => seen('medium-1')).toMatchObject({ solverCount: 2 });
});

test('a random problem is one that the member has not solved and that fits, and there is none for who is no member', async () => {
  const { id } = await contests.community('hal');
  for (const number of [1, 2, 3, 4, 5]) await contests.solve('hal', `hard-${number}`);
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
