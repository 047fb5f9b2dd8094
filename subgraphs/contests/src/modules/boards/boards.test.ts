import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROW, type Row } from '../../testing/contests-client.ts';
import { fillBoard } from '../../testing/fill-board.ts';
import { rebuildOf } from '../../testing/rebuild-of.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { Score } from './scores.repository.ts';
import type { Member } from '../communities/members.repository.ts';
import { BOARD_WINDOWS, windowAt } from '../scoring/windows.ts';
import type { Submission } from '../submissions/submission.ts';

const DAY_MS = 24 * 60 * 60_000;
const AROUND = `{ totalCount pageInfo { hasPreviousPage hasNextPage } edges { node { ${ROW} } } }`;
const POINTS = { easy: 1, medium: 3, hard: 7 };

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

interface Standing {
  userId: string;
  points: number;
  solved: number;
  lastScoredAt: number;
}

/** A board by the rules, in the simplest code: from the submissions that count, in the order of confirmation. */
function naiveBoard(counting: { userId: string; slug: string; at: number; isFirst: boolean }[]) {
  const rows = new Map<string, Standing>();
  for (const { userId, slug, at, isFirst } of counting) {
    if (!isFirst) continue;
    const row = rows.get(userId) ?? { userId, points: 0, solved: 0, lastScoredAt: 0 };
    const points = POINTS[slug.split('-')[0] as keyof typeof POINTS];
    rows.set(userId, {
      userId,
      points: row.points + points,
      solved: row.solved + 1,
      lastScoredAt: Math.max(row.lastScoredAt, at),
    });
  }
  const all = [...rows.values()];
  const isBetter = (a: Standing, b: Standing) =>
    a.points > b.points || (a.points === b.points && a.lastScoredAt < b.lastScoredAt);
  return all
    .map((row) => ({ ...row, rank: 1 + all.filter((other) => isBetter(other, row)).length }))
    .toSorted((a, b) => a.rank - b.rank || (a.userId < b.userId ? -1 : 1));
}

const plain = ({ rank, points, solved, lastScoredAt, user }: Row) => {
  return { rank, points, solved, lastScoredAt: Date.parse(lastScoredAt), userId: user?.id };
};

describe('boards', () => {
  test('hold what a naive model computes from the submissions, however reports are interleaved', async () => {
    const report = fc.record({
      user: fc.integer({ min: 0, max: 3 }),
      slug: fc.constantFrom('easy-a', 'easy-b', 'medium-a', 'medium-b', 'hard-a'),
      daysAgo: fc.integer({ min: 0, max: 40 }),
      hour: fc.integer({ min: 0, max: 2 }),
      /** Whether it waits for the reports before it. */
      isAlone: fc.boolean(),
      isDown: fc.boolean(),
    });
    let run = 0;
    // A service, because it sees exact times.
    const service = await contests.neighbours.serviceToken('events:read');
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 12, maxLength: 18 }), async (reports) => {
        run += 1;
        const [today, name] = [Date.now(), (user: number) => `user-${run}-${user}`];
        // Only some of them are in the second community, and they joined it 20 days ago.
        contests.clock.advance(-60 * DAY_MS);
        const first = await contests.community(...[0, 1, 2, 3].map(name));
        const second = await contests.community();
        const inDays = (days: number) => new Date(today + days * DAY_MS);
        contests.clock.advance(30 * DAY_MS);
        const running = await contests.contest(first.id, { startsAt: inDays(-10), endsAt: inDays(1) });
        const over = await contests.contest(first.id, { startsAt: inDays(-10), endsAt: inDays(-5) });
        contests.clock.advance(10 * DAY_MS);
        for (const user of [0, 1]) await contests.join(second.guildId, name(user));
        contests.clock.advance(20 * DAY_MS);

        const pending: Promise<unknown>[] = [];
        for (const { user, slug, daysAgo, hour, isAlone, isDown } of reports) {
          if (isAlone) await Promise.all(pending);
          contests.neighbours.leetcode = isDown ? 'down' : 'up';
          pending.push(contests.solve(name(user), slug, new Date(today - daysAgo * DAY_MS - hour * 3_600_000)));
        }
        await Promise.all(pending);
        contests.neighbours.leetcode = 'up';
        const stored = contests.mongo.db.collection<Submission>('submissions');
        contests.clock.advance(60_000);
        await contests.untilConfirmed();
        contests.clock.advance(-60_000);

        // The log shows the order of confirmation: either every submission has an event in the first community, or none has.
        const log = await contests.mongo.db
          .collection('events')
          .find({ communityId: first.id, type: 'SubmissionEvent' })
          .sort({ _id: 1 })
          .toArray();
        const byId = new Map((await stored.find().toArray()).map((submission) => [submission._id, submission]));
        const solved = new Set<string>();
        const confirmed = log.map(({ submissionId }) => {
          const { userId, problemSlug, submittedAt } = byId.get(submissionId as string)!;
          const key = `${userId} ${problemSlug}`;
          const isFirst = !solved.has(key);
          solved.add(key);
          return { userId, slug: problemSlug, at: submittedAt.getTime(), isFirst };
        });
        expect(confirmed).toHaveLength(reports.length);
        // A member who joins within the second of a submission has joined before it.
        const members = contests.mongo.db.collection<Member>('members').find({ communityId: second.id });
        const joined = new Map((await members.toArray()).map(({ userId, joinedAt }) => [userId, joinedAt.getTime()]));
        const inSecond = confirmed.filter(({ userId, at }) => at + 1_000 > (joined.get(userId) ?? Infinity));
        for (const [communityId, counting] of [
          [first.id, confirmed],
          [second.id, inSecond],
        ] as const) {
          for (const window of BOARD_WINDOWS) {
            for (const daysAgo of window === 'ALL_TIME' ? [0] : [0, 7, 33]) {
              const at = new Date(today - daysAgo * DAY_MS);
              const board = await contests.api.leaderboard(communityId, { window, at }, service);
              const { key, startsAt } = windowAt(window, at);
              const inWindow = counting.filter((one) => windowAt(window, new Date(one.at)).key === key);
              expect(board?.startsAt ?? null).toBe(startsAt?.toISOString() ?? null);
              expect(board?.entries.edges.map(({ node }) => plain(node))).toEqual(naiveBoard(inWindow));
            }
          }
        }
        const standings = `query ($id: ID!) { contest(id: $id) { standings(first: 100) {
          edges { node { rank points solved lastScoredAt user { id } } } } } }`;
        const standingsOf = async (id: string) => {
          const answer = await contests.api.ask<{
            contest: { standings: { edges: { node: Row }[] } };
          }>(standings, { id }, service);
          return answer.contest.standings.edges.map(({ node }) => plain(node));
        };
        const inContest = confirmed.filter(({ at }) => at >= today - 10 * DAY_MS - 1_000);
        expect(await standingsOf(running.contest.id)).toEqual(naiveBoard(inContest));
        // It was final before anything was confirmed.
        expect(await standingsOf(over.contest.id)).toEqual([]);
      }),
      // Each run takes seconds, and is another each time.
      { numRuns: 1, endOnFailure: true },
    );
  }, 300_000);

  test("give the same ranks page by page, and show the caller's own row", async () => {
    const users = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `page-${letter}`);
    const { id } = await contests.community(...users);
    const at = contests.clock.now();
    // Two ties: of three in the middle, and of two at the end.
    const slugs = ['hard-1', 'medium-1', 'medium-1', 'medium-1', 'easy-1', 'easy-1', 'hard-1'];
    await Promise.all(users.map((user, index) => contests.solve(user, slugs[index] ?? '', at)));
    await contests.untilConfirmed();
    const all = await contests.api.leaderboard(id);
    expect(all?.entries.edges.map(({ node }) => node.rank)).toEqual([1, 1, 3, 3, 3, 6, 6]);
    const paged: Row[] = [];
    let after: string | null = null;
    do {
      const page = await contests.api.leaderboard(id, { first: 2, after });
      expect(page?.entries.totalCount).toBe(7);
      paged.push(...(page?.entries.edges.map(({ node }) => node) ?? []));
      after = page?.entries.pageInfo.hasNextPage ? (page.entries.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    const rows = all?.entries.edges.map(({ node }) => node) ?? [];
    expect(paged).toEqual(rows);
    const token = await contests.neighbours.userToken('page-e');
    expect((await contests.api.leaderboard(id, { first: 1 }, token))?.mine).toMatchObject({
      rank: 6,
      points: 1,
      user: { id: 'page-e' },
    });
    expect((await contests.api.leaderboard(id))?.mine).toBeNull();
  });

  test('show the caller their row with those around it, in the middle where there are as many', async () => {
    const users = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `near-${letter}`);
    const { id } = await contests.community(...users, 'near-nobody');
    const at = contests.clock.now();
    const slugs = ['hard-1', 'medium-1', 'medium-1', 'medium-1', 'easy-1', 'easy-1', 'hard-1'];
    await Promise.all(users.map((user, index) => contests.solve(user, slugs[index]!, at)));
    await contests.untilConfirmed();
    const member = await contests.neighbours.userToken('near-a');
    const rows = ((await contests.api.leaderboard(id, {}, member))?.entries.edges ?? []).map(({ node }) => node);
    const sizes = [1, 2, 3, 4, 100];
    const query = `query ($id: ID!) { leaderboard(communityId: $id) { ${sizes
      .map((size) => `of${size}: aroundMe(first: ${size}) ${AROUND}`)
      .join(' ')} } }`;
    const around = async (userId: string) => {
      type Around = { totalCount: number; pageInfo: object; edges: { node: Row }[] };
      const token = await contests.neighbours.userToken(userId);
      return (await contests.api.ask<{ leaderboard: Record<string, Around | null> }>(query, { id }, token)).leaderboard;
    };
    for (const [place, { user }] of rows.entries()) {
      const found = await around(user!.id);
      for (const size of sizes) {
        const from = Math.max(0, place - Math.floor((size - 1) / 2));
        expect(found[`of${size}`]).toEqual({
          totalCount: 7,
          pageInfo: { hasPreviousPage: from > 0, hasNextPage: from + size < rows.length },
          edges: rows.slice(from, from + size).map((node) => ({ node })),
        });
      }
    }
    expect((await around('near-nobody'))['of100']).toBeNull();
  });

  test('read from each board in one request the requested rows, and one more', async () => {
    const uri = `${contests.settings.MONGODB_URI}&monitorCommands=true`;
    const counted = await TestContests.start({ MONGODB_URI: uri });
    const [one, two] = [await counted.community('ann', 'bob', 'cal'), await counted.community('ann', 'bob', 'cal')];
    const at = counted.clock.now();
    for (const [user, slug] of [
      ['ann', 'easy-1'],
      ['bob', 'medium-1'],
      ['cal', 'hard-1'],
    ] as const) {
      await counted.solve(user, slug, at);
    }
    await counted.untilConfirmed();
    const read: { aggregate?: string; find?: string; limit?: number }[] = [];
    counted.server.mongo.client.on('commandStarted', ({ command }) => {
      if ([command['find'], command['aggregate']].includes('scores')) read.push(command);
    });
    const board = (name: string, first: number) =>
      `${name}: leaderboard(communityId: $${name}) { entries(first: ${first}) { edges { node { points } } } }`;
    const query = `query ($one: ID!, $two: ID!) { ${board('one', 1)} ${board('two', 2)} }`;
    type Board = { entries: { edges: { node: { points: number } }[] } };
    const boards = await counted.api.ask<Record<string, Board>>(query, { one: one.id, two: two.id });
    const points = Object.values(boards).map(({ entries }) => entries.edges.map(({ node }) => node.points));
    expect(points).toEqual([[7], [7, 3]]);
    expect(read.map(({ find, limit }) => [find, limit]).toSorted()).toEqual([
      ['scores', 2],
      ['scores', 3],
    ]);
    await counted.close();
  });

  test('give a row one id per board, the same for all callers, which changes when the member hides their name', async () => {
    const { id } = await contests.community('ida', 'idb');
    await contests.solve('ida', 'hard-1');
    await contests.untilConfirmed();
    const query = `query ($id: ID!) { community(id: $id) {
      week: leaderboard { id entries { edges { node { id } } } mine { ...on BoardRow { id } } }
      month: leaderboard(window: MONTH) { id entries { edges { node { id } } } } } }`;
    const read = async (userId?: string) => {
      type Ids = { id: string; entries: { edges: { node: { id: string } }[] }; mine?: { id: string } | null };
      const token = userId && (await contests.neighbours.userToken(userId));
      const { community } = await contests.api.ask<{ community: Record<'week' | 'month', Ids> }>(query, { id }, token);
      const { week, month } = community;
      return {
        boards: [week.id, month.id],
        rows: [week, month].map(({ entries }) => entries.edges[0]!.node.id),
        mine: week.mine?.id,
      };
    };
    const before = await read();
    expect(new Set([...before.boards, ...before.rows]).size).toBe(4);
    expect(await read('ida')).toEqual({ ...before, mine: before.rows[0] });
    const input = { communityId: id, isAnonymous: true };
    await contests.api.outcome('setMyPrivacy', input, await contests.neighbours.userToken('ida'));
    const after = await read('ida');
    expect(after.boards).toEqual(before.boards);
    expect(after.rows).not.toEqual(before.rows);
    expect(await read('idb')).toEqual({ ...after, mine: undefined });
  });

  test('of more than 1,000 rows say of when the places beyond are, which the job counts, and those before are of the moment', async () => {
    const { id } = await contests.community('deep');
    await contests.solve('deep', 'easy-1');
    await contests.untilConfirmed();
    const { db } = contests.mongo;
    const { board, lastScoredAt } = (await db
      .collection<Score>('scores')
      .findOne({ board: { $regex: `^${id}:WEEK` } }))!;
    await fillBoard(db, board, {
      rows: 1_200,
      from: lastScoredAt,
      rowAt: (index) => ({ points: index < 1_100 ? 9 : 1, second: index }),
    });
    const query = `query ($id: ID!) { leaderboard(communityId: $id) { rankedAt mine { rank } entries(first: 1) { totalCount edges { node { rank } } }
      aroundMe(first: 3) { edges { node { rank points } } } } }`;
    const token = await contests.neighbours.userToken('deep');
    const read = async () => {
      type Board = {
        rankedAt: string | null;
        mine: { rank: number };
        entries: { totalCount: number };
        aroundMe: object;
      };
      return (await contests.api.ask<{ leaderboard: Board }>(query, { id }, token)).leaderboard;
    };
    const around = {
      edges: [
        [1_100, 9],
        [1_101, 1],
        [1_102, 1],
      ].map(([rank, points]) => ({ node: { rank, points } })),
    };
    const expected = { mine: { rank: 1_101 }, entries: { totalCount: 1_201 }, aroundMe: around };
    expect(await read()).toMatchObject({ ...expected, rankedAt: null });
    contests.clock.advance(2 * 60_000);
    await contests.afterJobs(async () => (await read()).rankedAt, 'mark-boards').not.toBeNull();
    expect(await read()).toMatchObject(expected);
    await contests.solve('deep', 'medium-2');
    await contests.solve('deep', 'hard-2');
    // To the 1,000th place it is that of this moment.
    expect(await read()).toMatchObject({ mine: { rank: 1 }, entries: { totalCount: 1_201 } });
    // A rebuild looks at each user.
    await db.collection('scores').deleteMany({ board, userId: { $ne: 'deep' } });
  });

  test('of a topic and of a difficulty have what was solved of it, for seasons and all time', async () => {
    const { id } = await contests.community('tia', 'tom');
    contests.neighbours.problemFacts.set('easy-9', { tags: ['graph', 'math'], contestRating: null });
    contests.neighbours.problemFacts.set('hard-9', { tags: ['graph'], contestRating: null });
    await contests.solve('tia', 'easy-9');
    await contests.solve('tom', 'hard-9');
    await contests.solve('tom', 'easy-9');
    await contests.untilConfirmed();
    const query = `query ($id: ID!, $window: BoardWindow!, $topic: String, $difficulty: Difficulty) { leaderboard(communityId: $id,
      window: $window, topic: $topic, difficulty: $difficulty) { topic difficulty timeZone entries { edges { node { rank points user { id } } } } } }`;
    const read = async (of: object, window = 'SEASON') => {
      type Board = { topic: string; difficulty: string; entries: { edges: { node: Row }[] } };
      const { leaderboard } = await contests.api.ask<{ leaderboard: Board }>(query, { id, window, ...of });
      return leaderboard.entries.edges.map(({ node }) => `${node.user?.id} ${node.points}`);
    };
    for (const window of ['SEASON', 'ALL_TIME']) {
      expect(await read({ topic: 'graph' }, window)).toEqual(['tom 8', 'tia 1']);
      expect((await read({ topic: 'math' }, window)).toSorted()).toEqual(['tia 1', 'tom 1']);
      expect(await read({ difficulty: 'HARD' }, window)).toEqual(['tom 7']);
      expect(await read({ topic: 'tree' }, window)).toEqual([]);
    }
    for (const wrong of [
      { topic: 'graph', window: 'WEEK' },
      { topic: 'graph', difficulty: 'HARD', window: 'SEASON' },
      { topic: '#', window: 'SEASON' },
      { topic: 'g'.repeat(61), window: 'SEASON' },
    ]) {
      const { errors } = await contests.api.post(query, { id, ...wrong });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('tell the rank with which the day began: of who had points then, whatever others did since', async () => {
    const today = Math.floor(contests.clock.now().getTime() / DAY_MS) * DAY_MS;
    const [yesterday, now] = [
      new Date(today - 3_600_000),
      new Date(Math.max(today, contests.clock.now().getTime() - 60_000)),
    ];
    contests.clock.advance(-3 * DAY_MS);
    const { id } = await contests.community('yan', 'yuk', 'yes', 'yip');
    contests.clock.advance(3 * DAY_MS);
    await contests.solve('yan', 'hard-1', yesterday);
    await contests.solve('yuk', 'medium-1', yesterday);
    await contests.solve('yes', 'easy-1', yesterday);
    await contests.solve('yes', 'hard-2', now);
    await contests.solve('yip', 'hard-2', now);
    await contests.untilConfirmed();
    const query = `query ($id: ID!, $window: BoardWindow!, $at: DateTime) { leaderboard(communityId: $id, window: $window, at: $at) {
      entries { edges { node { rank rankYesterday user { id } } } } } }`;
    const read = async (communityId: string, window: string, at?: Date) => {
      type Entry = { rank: number; rankYesterday: number | null; user: { id: string } };
      const answer = await contests.api.ask<{ leaderboard: { entries: { edges: { node: Entry }[] } } }>(query, {
        ...{ id: communityId, window, at },
      });
      return Object.fromEntries(
        answer.leaderboard.entries.edges.map(({ node }) => [node.user.id, [node.rankYesterday, node.rank]]),
      );
    };
    // By points: 8, then 7 of yesterday, then 7 of today, then 3.
    expect(await read(id, 'ALL_TIME')).toEqual({ yes: [3, 1], yan: [1, 2], yip: [null, 3], yuk: [2, 4] });
    expect(Object.values(await read(id, 'DAY')).map(([before]) => before)).toEqual([null, null]);
    expect(Object.values(await read(id, 'DAY', yesterday)).map(([before]) => before)).toEqual([null, null, null]);
  });

  test("go by the community's time zone once it is chosen and the next day has begun there, and a rebuild agrees", async () => {
    contests.neighbours.tokenLifeMs = 365 * DAY_MS;
    const { id } = await contests.community('zoe');
    const input = { communityId: id, by: { discordUserId: '42', canManageServer: true, isServerOwner: false } };
    const token = await contests.neighbours.serviceToken('communities:write');
    const zoned = { ...input, timeZone: 'Pacific/Kiritimati', forBoards: true };
    expect(await contests.api.outcome('setCommunityTimeZone', zoned, token)).toBe('CommunitySuccess');
    const spans = async () => {
      const query = `query ($id: ID!) { community(id: $id) { boardTimeZone leaderboard(window: DAY) { timeZone startsAt endsAt
        entries { totalCount } } } }`;
      type Board = { timeZone: string; startsAt: string; endsAt: string; entries: { totalCount: number } };
      const { community } = await contests.api.ask<{ community: { boardTimeZone: string; leaderboard: Board } }>(
        query,
        { id },
      );
      expect(community.boardTimeZone).toBe('Pacific/Kiritimati');
      return community.leaderboard;
    };
    expect((await spans()).timeZone).toBe('UTC');
    contests.clock.advance(2 * DAY_MS);
    await contests.solve('zoe', 'easy-1');
    await contests.untilConfirmed();
    const { timeZone, startsAt, endsAt, entries } = await spans();
    expect({ timeZone, entries }).toEqual({ timeZone: 'Pacific/Kiritimati', entries: { totalCount: 1 } });
    // It is 14 hours ahead.
    expect([startsAt, endsAt].map((at) => new Date(at).getUTCHours())).toEqual([10, 10]);
    const { db, transaction } = contests.mongo;
    const rebuild = rebuildOf({ db, transaction, clock: contests.clock });
    const differences = [];
    for await (const one of rebuild.rebuildAll({ repair: false })) if (one.userId === 'zoe') differences.push(one);
    expect(differences).toEqual([]);
    contests.clock.advance(-2 * DAY_MS);
  });

  test('refuse invalid sizes and cursors of other boards, and hide boards that do not exist', async () => {
    const { id } = await contests.community('solo');
    const query = `query ($id: ID!, $first: Int!, $after: String) {
      leaderboard(communityId: $id) { entries(first: $first, after: $after) { totalCount } } }`;
    for (const wrong of [{ first: 0 }, { first: 101 }, { first: -1 }, { first: 5, after: 'x' }]) {
      const { errors } = await contests.api.post(query, { id, ...wrong });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await contests.api.leaderboard('no-such-community')).toBeNull();
    const empty = await contests.api.leaderboard(id, { window: 'MONTH' });
    expect(empty?.entries).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });
});
