import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from './ids.ts';
import { contestListKey } from './modules/contests/contests.repository.ts';
import type { StoredDuel } from './modules/duels/duels.repository.ts';
import { ratingKey } from './modules/ratings/history.ts';
import { ratingOf, type Rating } from './modules/ratings/ratings.repository.ts';
import { roundResult, RoundResultsRepository } from './modules/rounds/round-results.repository.ts';
import { RoundsRepository } from './modules/rounds/rounds.repository.ts';
import { TestContests } from './testing/start-test-contests.ts';

/** As few as make a page of two, and another one. */
const USERS = ['ann', 'bob', 'cal'];
const MINUTE_MS = 60_000;
const ROUND = 'weekly-contest-400';

let contests: TestContests;
const ids: Record<'community' | 'contest' | 'joined' | 'other' | 'plan', string> = {
  community: '',
  contest: '',
  joined: '',
  other: '',
  plan: '',
};
beforeAll(async () => {
  contests = await TestContests.startAtOwnPace();
  const { id, guildId } = await contests.community(...USERS);
  await contests.join(guildId, 'mod', 'MODERATOR');
  await Promise.all([contests.community(), contests.community()]);
  const startsAt = contests.clock.now();
  const endsAt = new Date(startsAt.getTime() + 60 * MINUTE_MS);
  const problems = { byHand: [{ problem: 'easy-1' }, { problem: 'medium-1' }] };
  const plan = async (input: object) => (await contests.contest(id, { startsAt, endsAt, ...input })).contest.id;
  const [contest, joined, other] = await Promise.all([plan({ problems }), plan({ entry: 'JOIN' }), plan({})]);
  Object.assign(ids, { community: id, contest, joined, other });
  const token = (userId: string) => contests.neighbours.userToken(userId);
  for (const user of USERS) {
    await contests.api.outcome('joinContest', { contestId: joined }, await token(user));
    const input = { contestId: other, userId: user, reason: 'Copied' };
    await contests.api.outcome('disqualifyEntrant', input, await token('mod'));
  }
  const makePlan = async (title: string) => {
    const asked = { communityId: id, title, problems: ['1', '2', '3'], idempotencyKey: title };
    const query = `mutation ($input: CreateStudyPlanInput!) { createStudyPlan(input: $input) { ... on StudyPlanSuccess { plan { id } } } }`;
    interface Made {
      createStudyPlan: { plan: { id: string } };
    }
    return (await contests.api.ask<Made>(query, { input: asked }, await token('mod'))).createStudyPlan.plan.id;
  };
  for (const title of ['One', 'Two', 'Three']) ids.plan = await makePlan(title);
  for (const user of USERS) await contests.api.outcome('joinStudyPlan', { planId: ids.plan }, await token(user));
  const solves = [...USERS.map((user) => [user, 'easy-1'] as const), ['ann', 'easy-2'], ['ann', 'hard-1']] as const;
  await Promise.all(solves.map(([user, slug]) => contests.solve(user, slug)));
  await contests.untilConfirmed();
  for (const user of USERS) {
    await contests.api.outcome('setGlobalLeaderboardConsent', { isShown: true }, await token(user));
  }
  contests.clock.advance(90 * MINUTE_MS);
  await Promise.all(USERS.map((userId) => contests.solve(userId, 'medium-1')));
  await contests.untilConfirmed();
  const history = [contest, joined, other].map((contestId, index) => {
    const at = new Date(endsAt.getTime() + index);
    const same = { rank: 1, before: 1_500, after: 1_500, duel: 'DRAWN' as const };
    return { contestId, key: ratingKey({ _id: contestId, endsAt: at }), at, ...same };
  });
  const ratings = contests.mongo.db.collection<Rating>('ratings');
  await ratings.insertMany(USERS.map((userId) => ratingOf(id, userId, history)));
  const duels = contests.mongo.db.collection<Partial<StoredDuel> & { _id: string }>('duels');
  const started = USERS.map((challengerId) => ({
    _id: challengerId,
    communityId: id,
    challengerId,
    idempotencyKey: '1',
  }));
  await duels.insertMany(
    started.map((one, index) => ({ ...one, listKey: contestListKey(startsAt, newId(new Date(index))) })),
  );
  const numbers = { solved: 4, problemCount: 4, finishSeconds: 1, rating: null, ratingChange: null };
  const results = USERS.map((userId, index) => {
    const place = index < 2 ? null : index;
    return roundResult({ slug: ROUND, userId, leetcodeUsername: userId }, { ...numbers, place }, contests.clock.now());
  });
  await new RoundResultsRepository(contests.mongo.db).put(results);
  const round = { slug: ROUND, title: 'Weekly Contest 400', startsAt, endsAt };
  await new RoundsRepository(contests.mongo.db).put(round, { phase: 'DONE', nextAt: null }, contests.clock.now());
});
afterAll(() => contests.close());

/** Where each list is, as a path of selections; the last one takes the arguments. */
const LISTS: Record<string, () => [path: string, token: Promise<string>]> = {
  'Query.mySubmissions': () => ['mySubmissions', contests.neighbours.userToken('ann')],
  'Query.openCommunities': () => ['openCommunities', contests.neighbours.serviceToken('communities:write')],
  'Community.members': () => [`community(id: "${ids.community}") / members`, moderator()],
  'Community.contests': () => [`community(id: "${ids.community}") / contests`, moderator()],
  'Community.auditLog': () => [`community(id: "${ids.community}") / auditLog`, moderator()],
  'CommunityRound.results': () => [
    `community(id: "${ids.community}") / leetcodeRound(slug: "${ROUND}") / results`,
    moderator(),
  ],
  'Community.studyPlans': () => [`community(id: "${ids.community}") / studyPlans`, moderator()],
  'StudyPlan.items': () => [`studyPlan(id: "${ids.plan}") / items`, moderator()],
  'StudyPlan.members': () => [`studyPlan(id: "${ids.plan}") / members`, moderator()],
  'Leaderboard.entries': () => [`leaderboard(communityId: "${ids.community}") / entries`, moderator()],
  'GlobalLeaderboard.entries': () => ['globalLeaderboard / entries', moderator()],
  'Duels.entries': () => [`community(id: "${ids.community}") / duels / entries`, moderator()],
  'Duels.ladder': () => [`community(id: "${ids.community}") / duels / ladder`, moderator()],
  'Ratings.entries': () => [`community(id: "${ids.community}") / ratings / entries`, moderator()],
  'Rating.history': () => [`community(id: "${ids.community}") / ratings / of(userId: "ann") / history`, moderator()],
  'Profile.contests': () => {
    const who = `"${contests.discordIdOf('ann')}"`;
    const path = `community(id: "${ids.community}") / profileOf(discordUserId: ${who}, askedBy: ${who}) / contests`;
    return [path, contests.neighbours.serviceToken('communities:write')];
  },
  'Contest.standings': () => [`contest(id: "${ids.contest}") / standings`, moderator()],
  'Contest.entrants': () => [`contest(id: "${ids.joined}") / entrants`, moderator()],
  'Contest.disqualified': () => [`contest(id: "${ids.other}") / disqualified`, moderator()],
  'Contest.upsolves': () => [`contest(id: "${ids.contest}") / upsolves`, moderator()],
  'Contest.suspicions': () => [`contest(id: "${ids.contest}") / suspicions`, moderator()],
};
const moderator = () => contests.neighbours.userToken('mod');

interface Page {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string }[];
}

async function read(list: string, args: string): Promise<Page> {
  const [path, token] = LISTS[list]!();
  const fields = path.split(' / ');
  const selection = `(${args}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } }`;
  const query = `{ ${fields.join(' { ')} ${selection} ${'}'.repeat(fields.length)}`;
  let found: unknown = await contests.api.ask(query, {}, await token);
  for (const field of fields) found = (found as Record<string, unknown>)[field.split('(')[0]!];
  return found as Page;
}

/** All cursors of a list, in its order, as they are read in pages of two from one of its ends. */
async function walk(list: string, isBackward: boolean): Promise<string[]> {
  const pages: string[][] = [];
  let args = isBackward ? 'last: 2' : 'first: 2';
  for (;;) {
    const { pageInfo, edges } = await read(list, args);
    pages.push(edges.map(({ cursor }) => cursor));
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]!.cursor, edges.at(-1)!.cursor]);
    if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
    args = isBackward ? `last: 2, before: "${pageInfo.startCursor}"` : `first: 2, after: "${pageInfo.endCursor}"`;
  }
  return (isBackward ? pages.toReversed() : pages).flat();
}

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));

/** How many rows the schema says that a list gives at once. */
function mostOf(list: string): number {
  const [type, field] = list.split('.');
  const { args } = (schema.getType(type!) as GraphQLObjectType).getFields()[field!]!;
  return Number(/^1 to (\d+)/.exec(args.find(({ name }) => name === 'first')?.description ?? '')?.[1]);
}

test('every list of contests is tested', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => name === 'after') && args.some(({ name }) => name === 'first'))
        .map(({ name, args }) => [`${type.name}.${name}`, args.map((arg) => arg.name)] as const),
    );
  for (const [, args] of lists) expect(args).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
  const elsewhere = ['Query.problems'];
  expect([...Object.keys(LISTS), ...elsewhere].toSorted()).toEqual(lists.map(([name]) => name).toSorted());
});

test.each(Object.keys(LISTS))('%s can be read page by page from both ends', async (list) => {
  const all = (await read(list, 'first: 50')).edges.map(({ cursor }) => cursor);
  expect(all.length).toBeGreaterThan(2);
  expect(new Set(all).size).toBe(all.length);
  expect(await walk(list, false)).toEqual(all);
  expect(await walk(list, true)).toEqual(all);
});

test.each(Object.keys(LISTS))('%s gives as many rows at once as the schema says', async (list) => {
  const most = mostOf(list);
  expect((await read(list, `first: ${most}`)).edges).not.toEqual([]);
  await expect(read(list, `first: ${most + 1}`)).rejects.toThrow(`first must be 1 to ${most}.`);
});

test('a size that is too large is told at its field, with the name of the argument', async () => {
  const query = `{ leaderboard(communityId: "${ids.community}") { board: entries(first: 1000) { totalCount } } }`;
  const { errors } = await contests.api.post(query);
  expect(errors).toMatchObject([
    {
      message: 'first must be 1 to 100.',
      path: ['leaderboard', 'board'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    },
  ]);
});
