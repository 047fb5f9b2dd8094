import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { CommunitiesRepository } from '../communities/communities.repository.ts';
import { MembersRepository } from '../communities/members.repository.ts';
import { EventLog } from '../events/event-log.ts';
import { EventsRepository } from '../events/events.repository.ts';
import { RoundNews } from './round-news.ts';
import { RoundResultsRepository } from './round-results.repository.ts';
import { RoundsRepository, type Round } from './rounds.repository.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const JOB = 'leetcode-rounds';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  // Tokens run out by the machine's clock.
  contests.clock.advance(-20 * DAY_MS);
});
afterAll(() => contests.close());

const inMs = (ms: number) => new Date(contests.clock.now().getTime() + ms);
const announce = (slug: string, startsAt: Date) => {
  const title = slug.replace('-', ' ');
  contests.neighbours.upcomingRounds = [{ slug, title, kind: 'WEEKLY', startsAt, durationSeconds: 5_400 }];
  contests.neighbours.rounds.set(slug, { title, startsAt, durationSeconds: 5_400, problems: [] });
};
/** A community of users with proven names, told of LeetCode's rounds or not. */
const club = async (users: string[], { isTold = true } = {}) => {
  const community = await contests.community(...users);
  const token = await contests.neighbours.serviceToken('members:write');
  for (const userId of users) {
    const account = { userId, username: `${userId}-codes`, since: inMs(-MINUTE_MS) };
    const prove = 'mutation ($input: SetLeetCodeAccountInput!) { setLeetCodeAccount(input: $input) { userId } }';
    await contests.api.ask(prove, { input: account }, token);
  }
  if (isTold) await tell(community.id);
  return community;
};
const tell = async (communityId: string) => {
  const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
  const input = { communityId, kind: 'LEETCODE_ROUND', channelIds: ['77'], by };
  await contests.api.outcome('setDestinations', input, await contests.neighbours.serviceToken('communities:write'));
};
const kept = (slug: string) => contests.mongo.db.collection<Round>('leetcodeRounds').findOne({ _id: slug });
/** Which communities the log tells of a round, with repeats. */
const toldOf = async (type: string, slug: string) => {
  const found = await contests.mongo.db.collection('events').find({ type, slug }).sort({ _id: 1 }).toArray();
  return found.map(({ communityId }) => communityId as string);
};
const askedAbout = (round: string) =>
  contests.neighbours.roundQuestions.flatMap((asked) => (asked.round === round ? asked.usernames : [])).toSorted();

interface Table {
  state: string;
  hiddenCount: number;
  mine: { rank: number; place: number } | null;
  results: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    edges: { node: { rank: number; user: { id: string } | null; place: number; ratingChange: number } }[];
  };
}
const table = async (communityId: string, slug: string | null, token?: string, page: object = {}) => {
  const query = `query ($id: ID!, $slug: String, $first: Int! = 20, $after: String) { community(id: $id) { leetcodeRound(slug: $slug) {
    state hiddenCount mine { rank place } results(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
      edges { node { rank user { id } place ratingChange } } } } } }`;
  const { community } = await contests.api.ask<{ community: { leetcodeRound: Table | null } }>(
    query,
    { id: communityId, slug, ...page },
    token,
  );
  return community.leetcodeRound;
};
const rowsOf = (found: Table | null) => found?.results.edges.map(({ node }) => [node.rank, node.user?.id, node.place]);
/** Lets time pass in steps, with all that is due, until `look` gives what is awaited. */
const passing = (stepMs: number, look: () => unknown) =>
  contests.afterJobs(() => {
    contests.clock.advance(stepMs);
    return look();
  }, JOB);
/** What runs in a process of its own, on the same database. */
const otherNews = () => {
  const { db, transaction } = contests.mongo;
  const { clock } = contests;
  return new RoundNews({
    ...{ rounds: new RoundsRepository(db), roundResults: new RoundResultsRepository(db), clock },
    ...{ communities: new CommunitiesRepository(db), members: new MembersRepository(db) },
    events: new EventLog(new EventsRepository(db), { transaction, clock, onWritten: () => undefined }),
  });
};

test('communities that want it are reminded of a round once, however often and where the job runs, and never after the start', async () => {
  const told = await club(['ann']);
  const other = await club(['bob'], { isTold: false });
  announce('weekly-contest-1', inMs(10 * HOUR_MS));
  await passing(20 * MINUTE_MS, () => kept('weekly-contest-1')).toMatchObject({ phase: 'REMIND' });
  expect(await toldOf('LeetCodeRoundReminderEvent', 'weekly-contest-1')).toEqual([]);
  const before = (await kept('weekly-contest-1'))!;
  contests.clock.advance(before.startsAt.getTime() - contests.clock.now().getTime() - 30 * MINUTE_MS);
  const nextAt = inMs(5 * HOUR_MS);
  await Promise.all([contests.server.jobs.runDue(JOB), ...[1, 2, 3].map(() => otherNews().remind(before, { nextAt }))]);
  await otherNews().remind(before, { nextAt });
  expect(await toldOf('LeetCodeRoundReminderEvent', 'weekly-contest-1')).toEqual([told.id]);

  // Its channel was chosen too late.
  await tell(other.id);
  await contests.server.jobs.runDue(JOB);
  const late = { ...before, _id: 'weekly-contest-3', startsAt: inMs(-1), isReminded: false };
  await contests.mongo.db.collection<Round>('leetcodeRounds').insertOne(late);
  await contests.afterJobs(() => kept('weekly-contest-3'), JOB).toMatchObject({ phase: 'WAIT', isReminded: false });
  expect(await toldOf('LeetCodeRoundReminderEvent', 'weekly-contest-3')).toEqual([]);
  await contests.mongo.db.collection<Round>('leetcodeRounds').deleteOne({ _id: 'weekly-contest-3' });
});

test('after LeetCode has rated a round its communities are told once, members are asked about once for all, and hidden ones are counted', async () => {
  const slug = 'weekly-contest-4';
  const one = await club(['cat', 'dan', 'eve', 'fay']);
  const two = await club(['cat', 'gus']);
  const none = await club(['hal']);
  await contests.api.outcome(
    'setMyPrivacy',
    { communityId: one.id, isAnonymous: true },
    await contests.neighbours.userToken('eve'),
  );
  const places: Record<string, number> = { 'cat-codes': 900, 'dan-codes': 40, 'eve-codes': 500, 'gus-codes': 7 };
  announce(slug, inMs(10 * HOUR_MS));
  await passing(20 * MINUTE_MS, () => kept(slug)).not.toBeNull();
  await passing(HOUR_MS, () => kept(slug)).toMatchObject({ phase: 'WAIT' });
  contests.clock.advance(8 * HOUR_MS);
  await contests.afterJobs(async () => askedAbout(slug).length, JOB).toBeGreaterThan(0);
  expect(await toldOf('LeetCodeRoundResultsEvent', slug)).toEqual([]);
  expect(await table(one.id, slug)).toMatchObject({ state: 'NOT_RATED_YET', results: { totalCount: 0 } });

  // At first LeetCode does not answer about one.
  let isWhole = false;
  contests.neighbours.roundAnswer = (username, round) =>
    round !== slug || (username === 'gus-codes' && !isWhole) ? null : (places[username] ?? 'DID_NOT_TAKE_PART');
  await passing(20 * MINUTE_MS, () => kept(slug)).toMatchObject({ phase: 'READ', failures: 1 });
  contests.neighbours.roundQuestions.length = 0;
  isWhole = true;
  await passing(5 * MINUTE_MS, () => kept(slug)).toMatchObject({ phase: 'DONE', isTold: true });
  expect(askedAbout(slug)).toEqual(['gus-codes']);
  expect(await toldOf('LeetCodeRoundResultsEvent', slug)).toEqual([one.id, two.id].toSorted());
  await otherNews().tell({ ...(await kept(slug))!, phase: 'TELL', isTold: false });
  expect(await toldOf('LeetCodeRoundResultsEvent', slug)).toHaveLength(2);
  expect(await table(none.id, slug)).toMatchObject({ state: 'RATED', results: { totalCount: 0 } });

  const first = await table(one.id, slug, undefined, { first: 1 });
  expect(first).toMatchObject({ state: 'RATED', hiddenCount: 1, mine: null, results: { totalCount: 2 } });
  expect(rowsOf(first)).toEqual([[1, 'dan', 40]]);
  const after = first?.results.pageInfo.endCursor;
  expect(rowsOf(await table(one.id, slug, undefined, { first: 1, after }))).toEqual([[2, 'cat', 900]]);
  const eve = await table(one.id, slug, await contests.neighbours.userToken('eve'));
  expect(eve).toMatchObject({ mine: { rank: 2, place: 500 }, results: { totalCount: 2 } });
  expect(rowsOf(await table(two.id, slug))).toEqual([
    [1, 'gus', 7],
    [2, 'cat', 900],
  ]);
});

test('a community without such news has its members looked up once one of them asks, and nobody else causes a question', async () => {
  const slug = 'biweekly-contest-5';
  const { id } = await club(['ida', 'jon'], { isTold: false });
  contests.neighbours.roundAnswer = (username) => (username === 'ida-codes' ? 12 : 'DID_NOT_TAKE_PART');
  announce(slug, inMs(-30 * HOUR_MS));
  contests.neighbours.upcomingRounds = [];
  expect(await table(id, slug)).toBeNull();
  expect(await table(id, slug, await contests.neighbours.userToken('cat'))).toBeNull();
  expect(await kept(slug)).toBeNull();
  for (const unknown of ['weekly-contest-999', 'nothing', '']) {
    expect(await table(id, unknown, await contests.neighbours.userToken('ida'))).toBeNull();
  }
  const asked = await table(id, 'Biweekly 5', await contests.neighbours.userToken('ida'));
  expect(asked).toMatchObject({ state: 'NOT_RATED_YET', results: { totalCount: 0 } });
  await passing(20 * MINUTE_MS, () => kept(slug)).toMatchObject({ phase: 'DONE' });
  expect(rowsOf(await table(id, slug))).toEqual([[1, 'ida', 12]]);
  expect(await toldOf('LeetCodeRoundResultsEvent', slug)).not.toContain(id);

  // Another community asks later: only its own other members are asked about.
  const late = await club(['ida', 'kim'], { isTold: false });
  contests.neighbours.roundQuestions.length = 0;
  await table(late.id, slug);
  await contests.server.jobs.runDue(JOB);
  expect(askedAbout(slug)).toEqual([]);
  await table(late.id, slug, await contests.neighbours.userToken('kim'));
  await passing(MINUTE_MS, () => kept(slug)).toMatchObject({
    phase: 'DONE',
    wantedBy: expect.arrayContaining([late.id]),
  });
  expect(askedAbout(slug)).toEqual(['kim-codes']);
  expect(await table(late.id, null)).not.toBeNull();
});
