import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { contestState, finality, nextFinishAt } from './contest-state.ts';
import type { Contest } from './contests.repository.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const inMinutes = (minutes: number) => new Date(contests.clock.now().getTime() + minutes * MINUTE_MS);
const announcements = async (contestId: string) => {
  const found = await contests.mongo.db.collection('events').find({ contestId }).sort({ _id: 1 }).toArray();
  return found.map(({ type }) => type as string).filter((type) => type !== 'ContestRatedEvent');
};
const standings = async (id: string) => {
  const query = `query ($id: ID!) { contest(id: $id) { state standings { totalCount edges { node { rank points user { id } } } } } }`;
  interface Answer {
    contest: {
      state: string;
      standings: { totalCount: number; edges: { node: { user: { id: string } | null; points: number } }[] };
    };
  }
  const { contest } = await contests.api.ask<Answer>(query, { id });
  return { state: contest.state, rows: contest.standings.edges.map(({ node }) => [node.user?.id, node.points]) };
};

test('a state follows from the time and only ever goes forward, is final a day late at the latest, and is looked at until then', () => {
  const order = ['SCHEDULED', 'RUNNING', 'SETTLING', 'FINAL'];
  const DAY_MS = 24 * 60 * MINUTE_MS;
  const ms = fc.integer({ min: 0, max: 2 * DAY_MS });
  fc.assert(
    fc.property(fc.tuple(ms, ms, ms), ms, ms, fc.boolean(), (times, one, other, isAnnounced) => {
      const [startsAt, endsAt, finalAt] = times.toSorted((a, b) => a - b).map((at) => new Date(at));
      const contest = { startsAt: startsAt!, endsAt: endsAt!, finalAt: finalAt!, announced: { finish: false } };
      const [earlier, later] = [new Date(Math.min(one, other)), new Date(Math.max(one, other))];
      const finished = { ...contest, announced: { finish: isAnnounced } };
      const [from, to] = [contestState(contest, earlier), contestState(finished, later)];
      expect(order.indexOf(from)).toBeLessThanOrEqual(order.indexOf(to));
      expect(contestState(contest, new Date(finalAt!.getTime() + DAY_MS))).toBe('FINAL');
      const next = nextFinishAt(contest, later);
      expect(next.getTime()).toBeGreaterThan(later.getTime());
      expect(nextFinishAt(contest, new Date(next.getTime() - 1))).toEqual(next);
      expect(finality(contest, next)).not.toBe('NO');
    }),
  );
});

test('a contest that starts now is announced once, counts what is submitted in it, and is announced once when final', async () => {
  const { id } = await contests.community('ann', 'bob');
  const { contest } = await contests.contest(id, { endsAt: inMinutes(10) });
  expect(contest.state).toBe('RUNNING');
  await expect.poll(() => announcements(contest.id)).toEqual(['ContestStartedEvent']);
  const madeInTime = contests.clock.now();
  await contests.solve('ann', 'easy-1', madeInTime);
  // Too early, and after the end.
  await contests.solve('ann', 'easy-2', inMinutes(-1));
  // A second more: LeetCode tells whole seconds, so what is made within the end's own second counts.
  contests.clock.advance(10 * MINUTE_MS + 1_000);
  await contests.solve('ann', 'easy-3');
  expect(await standings(contest.id)).toEqual({ state: 'SETTLING', rows: [['ann', 1]] });
  // Reported late, but made in time.
  await contests.solve('bob', 'medium-1', madeInTime);
  contests.clock.advance(contests.settings.CONTEST_SETTLE_MS);
  await contests.solve('bob', 'hard-1', madeInTime);
  const rows = [
    ['bob', 3],
    ['ann', 1],
  ];
  expect((await standings(contest.id)).rows).toEqual(rows);
  // Replicas that start now find that something is due, though no job knows of it.
  await contests.mongo.db.collection('jobs').deleteMany({ name: 'announce-contest' });
  await Promise.all([contests.startReplica(), contests.startReplica()]);
  contests.clock.advance(MINUTE_MS);
  const both = ['ContestStartedEvent', 'ContestFinishedEvent'];
  await contests.afterJobs(() => announcements(contest.id), 'announce-contest').toEqual(both);
  await contests.stopReplica();
  await contests.stopReplica();
  // Jobs may run again and at once.
  const job = { name: 'announce-contest', type: 'normal', priority: 0, nextRunAt: new Date() };
  const again = ['once', 'twice', 'thrice'].map((at) => ({ ...job, data: { contestId: contest.id, at } }));
  const jobs = contests.mongo.db.collection('jobs');
  await jobs.insertMany(again);
  const left = () => jobs.countDocuments({ name: job.name, 'data.contestId': contest.id });
  await expect.poll(left).toBe(0);
  expect(await announcements(contest.id)).toEqual(both);
  expect(await standings(contest.id)).toEqual({ state: 'FINAL', rows });
});

test('a contest is planned once for each key, also when its repeat comes late or at the same time', async () => {
  const { id: communityId } = await contests.community();
  const token = await contests.neighbours.serviceToken('contests:write');
  const input = {
    communityId,
    title: ' Monday ',
    startsAt: contests.clock.now(),
    endsAt: inMinutes(60),
    by: { discordUserId: '42', canManageServer: true, isServerOwner: false },
    idempotencyKey: randomUUID(),
  };
  const create = () =>
    contests.api.ask<{ createContest: { contest: { id: string; title: string } } }>(
      `mutation ($input: CreateContestInput!) { createContest(input: $input) {
         ... on CreateContestSuccess { contest { id title } } } }`,
      { input },
      token,
    );
  const planned = await Promise.all(Array.from({ length: 10 }, create));
  contests.clock.advance(20 * MINUTE_MS);
  planned.push(await create());
  contests.clock.advance(-20 * MINUTE_MS);
  expect(new Set(planned.map(({ createContest }) => createContest.contest.id)).size).toBe(1);
  expect(planned[0]?.createContest.contest.title).toBe('Monday');
});

test('a plan that is not as it should be is refused with one sentence', async () => {
  const { id } = await contests.community();
  const endsAt = inMinutes(60);
  const refused = async (changes: object) => {
    const { __typename, field, message } = await contests.contest(id, { endsAt, ...changes });
    return [__typename, field, message];
  };
  const invalid = (field: string, message: string) => ['InvalidInputError', field, message];
  expect(await refused({ title: '  ' })).toEqual(invalid('title', 'Give the contest a title that can be seen.'));
  for (const title of ['\u200b', '\u3164']) {
    expect(await refused({ title })).toEqual(invalid('title', 'Give the contest a title that can be seen.'));
  }
  for (const title of ['one\ntwo', 'one\0two']) {
    expect(await refused({ title })).toEqual(invalid('title', 'Write it in one line, without control characters.'));
  }
  expect(await refused({ title: 'x'.repeat(101) })).toEqual(invalid('title', 'Shorten the title to 100 characters.'));
  expect(await refused({ startsAt: inMinutes(-6) })).toEqual(
    invalid('startsAt', 'Let the contest start now or later.'),
  );
  expect(await refused({ startsAt: inMinutes(366 * 24 * 60) })).toEqual(
    invalid('startsAt', 'Let the contest start within a year.'),
  );
  expect(await refused({ endsAt: inMinutes(0.5) })).toEqual(
    invalid('endsAt', 'Let the contest end at least a minute after its start.'),
  );
  expect(await refused({ endsAt: inMinutes(32 * 24 * 60) })).toEqual(
    invalid('endsAt', 'Let the contest end at most 31 days after its start.'),
  );
  // The start may be a little in the past, for the way from a moderator's clock to ours.
  for (const [startsAt, over] of [
    [-5, 0],
    [-4, -1],
    [-4, -3],
    [0, 0],
    [0, -5],
    [60, -60],
  ] as const) {
    expect(await refused({ startsAt: inMinutes(startsAt), endsAt: inMinutes(over) })).toEqual(
      invalid('endsAt', 'The contest would be over already: choose an end that lies ahead.'),
    );
  }
  const unknown = await contests.contest('404', { endsAt });
  expect(unknown.__typename).toBe('CommunityNotFoundError');
});

test('a community may have twenty contests that are not final: another is refused with a sentence, a repeat is not', async () => {
  const { id: communityId } = await contests.community();
  const key = randomUUID();
  const plan = (idempotencyKey: string = randomUUID()) =>
    contests.contest(communityId, { endsAt: inMinutes(60), idempotencyKey });
  await plan(key);
  for (let count = 1; count < 20; count += 1) await plan();
  const message = 'The server has 20 contests that are not final yet: plan this one when one of them is.';
  expect(await plan()).toEqual({ __typename: 'TooManyContestsError', message });
  expect((await plan(key)).__typename).toBe('CreateContestSuccess');
  const planned = contests.mongo.db.collection<Contest>('contests');
  await planned.updateOne({ communityId }, { $set: { announced: { start: true, finish: true } } });
  expect((await plan()).__typename).toBe('CreateContestSuccess');
});

test("a community's contests are listed by state, latest start first, page by page", async () => {
  const { id } = await contests.community();
  const now = contests.clock.now().getTime();
  // One that is final, one that settles, two that run, one that is to come, all at different times.
  const plans = [
    { title: 'final', from: -50, to: -40 },
    { title: 'settling', from: -20, to: -5 },
    { title: 'running 1', from: -4, to: 5 },
    { title: 'running 2', from: -3, to: 5 },
    { title: 'scheduled', from: 10, to: 20 },
  ];
  contests.clock.advance(-60 * MINUTE_MS);
  for (const { title, from, to } of plans) {
    const [startsAt, endsAt] = [from, to].map((minutes) => new Date(now + minutes * MINUTE_MS));
    await contests.contest(id, { title, startsAt: startsAt!, endsAt: endsAt! });
  }
  contests.clock.advance(60 * MINUTE_MS);
  interface Answer {
    community: {
      contests: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { title: string; community: { id: string }; standings: { totalCount: number } } }[];
      };
    };
  }
  const list = async (variables: object) => {
    const query = `query ($id: ID!, $first: Int, $after: String, $states: [ContestState!]) { community(id: $id) {
      contests(first: $first, after: $after, states: $states) { pageInfo { hasNextPage endCursor }
        edges { node { title community { id } standings(first: 3) { totalCount } } } } } }`;
    const { contests: page } = (await contests.api.ask<Answer>(query, { id, ...variables })).community;
    return { ...page.pageInfo, titles: page.edges.map(({ node }) => node.title) };
  };
  const all = plans.map(({ title }) => title).toReversed();
  expect((await list({})).titles).toEqual(all);
  expect((await list({ states: ['RUNNING'] })).titles).toEqual(['running 2', 'running 1']);
  expect((await list({ states: ['SETTLING', 'FINAL'] })).titles).toEqual(['settling', 'final']);
  expect((await list({ states: ['SCHEDULED'] })).titles).toEqual(['scheduled']);
  expect((await list({ states: [] })).titles).toEqual([]);
  const first = await list({ first: 3 });
  expect(first).toMatchObject({ hasNextPage: true, titles: all.slice(0, 3) });
  expect(await list({ first: 3, after: first.endCursor })).toMatchObject({ hasNextPage: false, titles: all.slice(3) });
});
