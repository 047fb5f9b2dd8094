import { Dice } from '@leetcord/kit/testing/dice';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ratingsServiceOf } from '../../testing/ratings-of.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { Rating } from './ratings.repository.ts';
import type { RatingDifference } from './ratings.service.ts';

const HOUR_MS = 3_600_000;
const PLAYERS = ['ann', 'ben', 'cid', 'dot'];

let contests: TestContests;
let club: { id: string; guildId: string; contestIds: string[]; submissions: { id: string; user: string }[] };

/** A community with three final contests, in which each player has solved as many problems as luck would have it. */
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  contests.neighbours.tokenLifeMs = 24 * HOUR_MS;
  const { id, guildId } = await contests.community(...PLAYERS);
  await contests.join(guildId, 'mod', 'MODERATOR');
  club = { id, guildId, contestIds: [], submissions: [] };
  for (const round of [0, 1, 2]) {
    const { contest } = await contests.contest(id, { endsAt: new Date(contests.clock.now().getTime() + HOUR_MS) });
    club.contestIds.push(contest.id);
    for (const [index, user] of PLAYERS.entries()) {
      contests.clock.advance(60_000);
      // Each is first once, and the last of a round is in no other.
      if ((index + round) % PLAYERS.length === 3) continue;
      const level = ['easy', 'medium', 'hard'][(index + round) % PLAYERS.length]!;
      club.submissions.push({ id: (await contests.solve(user, `${level}-${round}`)).submission!.id, user });
    }
    await contests.untilConfirmed();
    contests.clock.advance(HOUR_MS);
  }
  contests.clock.advance(HOUR_MS);
});
afterAll(() => contests.close());

const ratedContests = () =>
  contests.mongo.db.collection('contests').countDocuments({ 'announced.finish': true, isRated: true });
const stored = () =>
  contests.mongo.db.collection<Rating>('ratings').find({ communityId: club.id }).sort({ _id: 1 }).toArray();
const service = () => {
  const { db, transaction } = contests.mongo;
  return ratingsServiceOf({ db, transaction, clock: contests.clock });
};
async function rebuilt({ repair = false } = {}): Promise<RatingDifference[]> {
  const found: RatingDifference[] = [];
  for await (const difference of service().rebuildAll({ repair })) found.push(difference);
  return found;
}
const tokenOf = (userId: string) => contests.neighbours.userToken(userId, userId);
const moderate = async (mutation: string, input: object) =>
  expect(await contests.api.outcome(mutation, { reason: 'Copied', ...input }, await tokenOf('mod'))).toBe(
    'ModerationSuccess',
  );

interface Shown {
  rank: number;
  rating: number;
  title: string | null;
  isProvisional: boolean;
  contests: number;
  user: { id: string } | null;
  history: {
    edges: { cursor: string; node: { contest: { id: string }; rank: number; before: number; after: number } }[];
  };
}
const RATING = `rank rating title isProvisional contests user { id }
  history { edges { cursor node { contest { id } rank before after } } }`;
async function shownTo<T>(userId: string | null, selection: string): Promise<T> {
  const query = `query ($id: ID!) { community(id: $id) { ratings { ${selection} } } }`;
  const token = userId === null ? undefined : await tokenOf(userId);
  const { community } = await contests.api.ask<{ community: { ratings: T } }>(query, { id: club.id }, token);
  return community.ratings;
}

test('contests are rated once they are final', async () => {
  expect(await stored()).toEqual([]);
  await contests.afterJobs(ratedContests, 'announce-contest', 'rate-contests').toBe(3);
  expect((await stored()).map(({ userId, contests: count }) => [userId, count])).toEqual([
    ['ann', 3],
    ['ben', 2],
    ['cid', 2],
    ['dot', 2],
  ]);
});

/** How often each contest was told to be rated. */
const timesTold = async () => {
  const events = await contests.mongo.db.collection('events').find({ type: 'ContestRatedEvent' }).toArray();
  return club.contestIds.map((id) => events.filter(({ contestId }) => contestId === id).length);
};

test('a contest is told when it moves ratings, with the event of its result, and anew with those after it when they move otherwise', async () => {
  expect(await timesTold()).toEqual([1, 1, 1]);
  const last = await contests.mongo.db
    .collection('events')
    .findOne({ type: 'ContestRatedEvent' }, { sort: { _id: -1 } });
  const { event } = await contests.api.ask<{ event: { finished: { __typename: string }; contest: Rated } }>(
    `query ($cursor: String!) { event(cursor: $cursor) { ... on ContestRatedEvent {
       finished { __typename } contest { id standings { edges { node { user { id } rating { before after isProvisional } } } } } } } }`,
    { cursor: String(last!._id) },
    await contests.neighbours.serviceToken('events:read'),
  );
  expect(event.finished).toEqual({ __typename: 'ContestFinishedEvent' });
  const histories = new Map((await stored()).map(({ userId, history }) => [userId, history.at(-1)!]));
  const shown = event.contest.standings.edges.map(({ node }) => [node.user?.id, node.rating]);
  expect(shown).toHaveLength(3);
  for (const [userId, rating] of shown as [string, object][]) {
    const { before, after } = histories.get(userId)!;
    expect(rating).toEqual({ before, after, isProvisional: true });
  }

  const { id: communityId } = club;
  const [first] = club.submissions;
  const submissionId = (await contests.api.submission(first!.id, await tokenOf('mod')))!.id;
  for (const [move, times] of [
    ['voidSubmission', 2],
    ['restoreSubmission', 3],
  ] as const) {
    await moderate(move, { communityId, submissionId });
    await contests.afterJobs(ratedContests, 'rate-contests').toBe(3);
    // The void takes a member off the first contest, from whose ratings the later ones follow.
    expect(await timesTold()).toEqual([times, times, times]);
  }
});
interface Rated {
  standings: { edges: { node: { user: { id: string } | null; rating: object | null } }[] };
}

test('whatever is voided, disqualified, banned and taken back in whatever order, ratings are those that a rebuild from nothing gives', async () => {
  const before = await stored();
  expect(await rebuilt()).toEqual([]);
  const dice = new Dice(Math.floor(Math.random() * 1_000_000));
  const { id: communityId } = club;
  const inModeratorsWords = async (id: string) => (await contests.api.submission(id, await tokenOf('mod')))!.id;
  const moves = [
    ...(await Promise.all(
      club.submissions.slice(0, 5).map(async ({ id }) => {
        const input = { communityId, submissionId: await inModeratorsWords(id) };
        return [() => moderate('voidSubmission', input), () => moderate('restoreSubmission', input)] as const;
      }),
    )),
    ...club.contestIds.map((contestId, index) => {
      const input = { contestId, userId: PLAYERS[index]! };
      return [() => moderate('disqualifyEntrant', input), () => moderate('restoreEntrant', input)] as const;
    }),
    [
      () => moderate('banMember', { communityId, userId: 'dot' }),
      () => moderate('unbanMember', { communityId, userId: 'dot' }),
    ] as const,
  ];
  for (const step of [0, 1] as const) {
    for (const move of dice.some(moves, moves.length)) {
      await move[step]();
      if (dice.chance(0.3)) await Promise.all([service().rateDue(), contests.server.jobs.runDue('rate-contests')]);
    }
    await contests.afterJobs(ratedContests, 'rate-contests').toBe(3);
    expect(await rebuilt()).toEqual([]);
    if (step === 0) expect(await stored()).not.toEqual(before);
  }
  expect(await stored()).toEqual(before);
});

test('a rating that was spoilt is found by a rebuild, and repaired', async () => {
  const before = await stored();
  const ratings = contests.mongo.db.collection<Rating>('ratings');
  await ratings.updateOne({ _id: before[0]!._id }, { $set: { rating: 9 } });
  await ratings.deleteOne({ _id: before[1]!._id });
  expect((await rebuilt({ repair: true })).map(({ userId }) => userId)).toEqual(['ann', 'ben']);
  expect(await stored()).toEqual(before);
});

test('the ratings of members are listed with ranks, without those who have left, and a history goes from the latest contest back, page by page', async () => {
  const { entries } = await shownTo<{ entries: { totalCount: number; edges: { node: Shown }[] } }>(
    null,
    `entries { totalCount edges { node { ${RATING} } } }`,
  );
  const ratings = entries.edges.map(({ node }) => node);
  expect(ratings.map(({ rating }) => rating)).toEqual(
    (await stored())
      .filter(({ userId }) => userId !== 'dot')
      .map(({ rating }) => rating)
      .toSorted((a, b) => b - a),
  );
  expect(ratings[0]).toMatchObject({ rank: 1, title: null, isProvisional: true });
  const { mine } = await shownTo<{ mine: Shown }>('ann', `mine { ${RATING} }`);
  expect(mine.history.edges.map(({ node }) => node.contest.id)).toEqual(club.contestIds.toReversed());
  expect(mine.history.edges.map(({ node }) => node.before)).toEqual([
    ...mine.history.edges.slice(1).map(({ node }) => node.after),
    1_500,
  ]);
  const { of } = await shownTo<{ of: Shown }>(
    'ann',
    `of(userId: "ann") { ${RATING.replace('history', `history(first: 1, after: "${mine.history.edges[0]!.cursor}")`)} }`,
  );
  expect(of.history.edges).toEqual([mine.history.edges[1]]);
});

test('a hidden member is in no list, nobody else gets their rating, and they see it themselves', async () => {
  const hide = async (isAnonymous: boolean) =>
    contests.api.outcome('setMyPrivacy', { communityId: club.id, isAnonymous }, await tokenOf('ben'));
  await hide(true);
  const selection = `entries { totalCount edges { node { user { id } } } } of(userId: "ben") { rating } mine { rating }`;
  interface Seen {
    entries: { totalCount: number; edges: { node: Shown }[] };
    of: Shown | null;
    mine: Shown | null;
  }
  const seen = await shownTo<Seen>('ann', selection);
  expect(seen.entries.totalCount).toBe(2);
  expect(seen.entries.edges.map(({ node }) => node.user?.id)).not.toContain('ben');
  expect(seen.of).toBeNull();
  const own = await shownTo<Seen>('ben', selection);
  expect(own.entries).toEqual(seen.entries);
  expect(own.of).toEqual(own.mine);
  expect(own.mine?.rating).toEqual(expect.any(Number));
  const { contest } = await contests.api.ask<{ contest: Rated }>(
    `query ($id: ID!) { contest(id: $id) { standings { edges { node { user { id } rating { before after } } } } } }`,
    { id: club.contestIds[0] },
    await tokenOf('ann'),
  );
  const rows = contest.standings.edges.map(({ node }) => [node.user?.id ?? 'nobody', node.rating !== null]);
  expect(rows.toSorted()).toEqual([
    ['ann', true],
    ['cid', true],
    ['nobody', false],
  ]);
  await hide(false);
});
