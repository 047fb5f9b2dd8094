import { randomUUID } from 'node:crypto';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { migrate } from '@leetcord/kit/mongo/migrations';
import { createLogger } from '@leetcord/kit/process/logger';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { expect, onTestFinished, test } from 'vitest';
import { award, explain, type AwardReason, type Difficulty } from '../modules/scoring/scoring.ts';
import { scoreOf, type Score } from '../modules/boards/scores.repository.ts';
import type { DatedTally } from '../modules/scoring/tally.ts';
import { fold } from '../modules/settlement/folding.ts';
import type { Submission } from '../modules/submissions/submission.ts';
import { OPEN_BOARD, POINTS } from '../modules/formats/points.ts';
import { keepSolves } from './005-contest-solves.ts';
import { makeBoards } from './006-boards.ts';
import { migrations } from './migrations.ts';
import { factAt, rulesWith } from '../testing/format-facts.ts';

const options = { clock: new TestClock(), log: createLogger('test', 'silent'), host: '127.0.0.1', port: 0 };

async function startDatabase() {
  const mongo = await connectMongo(mongodbUri(), `test_contests_${randomUUID().slice(0, 8)}`);
  onTestFinished(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });
  return mongo;
}

test('sentences that explain points become codes, which say the same', async () => {
  const mongo = await startDatabase();
  const difficulties: Difficulty[] = ['EASY', 'MEDIUM', 'HARD'];
  const given = [
    ...difficulties.map((difficulty) => award({ difficulty, isFirstSolve: true, isBeforeProof: false })),
    ...[true, false].map((isBeforeProof) => award({ difficulty: 'EASY', isFirstSolve: false, isBeforeProof })),
  ];
  const told = given.map((points) => ({ points: points.points, reason: explain(points) }));
  const submissions = mongo.db.collection<{ awards: { points: number; reason: AwardReason | string }[] }>(
    'submissions',
  );
  const events = mongo.db.collection<{ points: number; reason?: AwardReason | string }>('events');
  // More than are read at once, in one of them all, and as a kill in the middle leaves them.
  await submissions.insertMany(
    [...Array.from({ length: 600 }, (_, index) => [told[index % 5]!]), told, given, []].map((awards) => ({ awards })),
  );
  await events.insertMany([...told, ...given, { points: 0 }].map((event) => ({ ...event })));

  await migrate(mongo, migrations, options);
  const awards = (await submissions.find().toArray()).map((submission) => submission.awards);
  expect(awards.slice(600)).toEqual([given, given, []]);
  expect(awards.slice(0, 600)).toEqual(Array.from({ length: 600 }, (_, index) => [given[index % 5]]));
  const reasons = (await events.find().toArray()).map(({ reason }) => reason);
  expect(reasons).toEqual([...given, ...given].map(({ reason }) => reason).concat([undefined as never]));
});

test('contests and rows of before formats become as POINTS makes them', async () => {
  const mongo = await startDatabase();
  const contests = mongo.db.collection('contests');
  await contests.insertMany([{ format: 'POINTS' }, { format: 'POINTS', config: { problems: ['two-sum'] } }]);
  const scores = mongo.db.collection<Omit<Score, 'state' | 'cells'> & Partial<Score>>('scores');
  await scores.createIndex({ board: 1, order: 1 });
  const lastScoredAt = new Date('2026-11-23T12:00:00Z');
  const tally = { points: 7, solved: 1, lastScoredAt };
  const users = Array.from({ length: 600 }, (_, index) => `user.${index}`);
  const rowOf = (userId: string) => ({ _id: `club:ALL_TIME|${userId}`, board: 'club:ALL_TIME', userId, ...tally });
  await scores.insertMany(users.map((userId) => ({ ...rowOf(userId), order: `999999992.001795435200000.${userId}` })));
  const rules = { startsAt: lastScoredAt, endsAt: lastScoredAt, config: {} };
  const made = users.map((userId) =>
    scoreOf({ board: 'club:ALL_TIME', userId, state: tally }, OPEN_BOARD.standing(tally as DatedTally, rules)),
  );
  // As a kill in the middle leaves it.
  await scores.replaceOne({ _id: made[0]!._id }, made[0]!);

  await migrate(mongo, migrations, options);
  expect((await contests.find().toArray()).map(({ config }) => config as unknown)).toEqual([
    {},
    { problems: ['two-sum'] },
  ]);
  const byId = (one: { _id: string }, other: { _id: string }) => (one._id < other._id ? -1 : 1);
  expect((await scores.find().toArray()).toSorted(byId)).toEqual(made.toSorted(byId));
  expect((await scores.indexes()).map(({ name }) => name)).toEqual(['_id_']);
});

test("a community's one channel becomes a destination of each kind of news, and what waits waits for that channel", async () => {
  const mongo = await startDatabase();
  const { db } = mongo;
  const communities = db.collection<{ _id: string; destinations?: object[] }>('communities');
  const destinations = ['SUBMISSION', 'CONTEST_STARTED', 'CONTEST_FINISHED'].map((kind) => ({ kind, channelId: '2' }));
  await communities.insertMany([
    { _id: 'chosen', defaultChannelId: '1', announcementChannelId: '2' },
    { _id: 'by default', defaultChannelId: '2' },
    { _id: 'off', defaultChannelId: '1', announcementChannelId: null },
    { _id: 'never on', defaultChannelId: null },
    // As a kill in the middle leaves it.
    { _id: 'done', destinations },
  ] as object[] as { _id: string }[]);
  const kept = ['newsHolds', 'ownerNotices'].map((name) => db.collection<{ _id: string }>(name));
  const done = { _id: 'done 2', communityId: 'done', channelId: '2', next: 7 };
  for (const collection of kept) {
    const old = ['chosen', 'by default', 'off', 'done', 'deleted'].map((_id) => ({ _id, next: 7 }));
    await collection.insertMany([...old, done] as { _id: string }[]);
  }
  await migrate(mongo, migrations, options);

  const to = destinations;
  expect(await communities.find().sort({ _id: 1 }).toArray()).toEqual([
    { _id: 'by default', destinations: to },
    { _id: 'chosen', destinations: to },
    { _id: 'done', destinations: to },
    { _id: 'never on', destinations: [] },
    { _id: 'off', destinations: [] },
  ]);
  for (const collection of kept) {
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { ...done, _id: 'by default 2', communityId: 'by default' },
      { ...done, _id: 'chosen 2', communityId: 'chosen' },
      done,
    ]);
  }
});

test('pending submissions say whether contests wait for them, and since when', async () => {
  const mongo = await startDatabase();
  const [pendingSince, listedAt] = [new Date('2026-11-01'), new Date('2026-11-02')];
  const submissions = mongo.db.collection('submissions');
  const before = [{ pendingSince }, { pendingSince, awaitedSince: null }, { pendingSince, awaitedSince: listedAt }];
  await submissions.insertMany(before.map((one) => ({ ...one, state: 'PENDING', awards: [] })));

  await migrate(mongo, migrations, options);
  expect(await submissions.find().sort({ _id: 1 }).toArray()).toMatchObject([
    { isAwaited: true, awaitedSince: pendingSince },
    { isAwaited: false, awaitedSince: pendingSince },
    { isAwaited: true, awaitedSince: listedAt },
  ]);
});

test('rows of contests of the format POINTS keep each solve, in place of their sums', async () => {
  const { db } = await startDatabase();
  await db.collection('contests').insertMany([
    { _id: 'any', communityId: 'club', format: 'POINTS', config: {} },
    { _id: 'set', communityId: 'club', format: 'POINTS', config: { problems: ['tree'] } },
  ] as object[]);
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute));
  const inBoth = (points: number) => [{ communityId: 'club', points, contestIds: ['any', 'set'] }];
  const made = { userId: 'ann', state: 'CONFIRMED' };
  await db.collection('submissions').insertMany([
    { ...made, problemSlug: 'tree', submittedAt: at(2), awards: inBoth(3) },
    { ...made, problemSlug: 'sum', submittedAt: at(1), awards: inBoth(1) },
    { ...made, problemSlug: 'repeat', submittedAt: at(1), awards: inBoth(0) },
    { ...made, problemSlug: 'void', submittedAt: at(1), awards: inBoth(7), voidIn: ['club'] },
    { ...made, problemSlug: 'elsewhere', submittedAt: at(1), awards: [{ ...inBoth(7)[0], communityId: 'other' }] },
    { ...made, problemSlug: 'later', submittedAt: at(9), awards: [{ ...inBoth(7)[0], contestIds: [] }] },
  ]);
  const boards = ['contest:any', 'contest:set', 'club:WEEK:2026-W48'];
  const tally = { points: 4, solved: 2, lastScoredAt: at(2) };
  const rows = boards.map((board) => ({ _id: `${board}|ann`, board, userId: 'ann', state: tally }));
  const scores = db.collection<Score>('scores');
  await scores.insertMany(rows as unknown as Score[]);
  await keepSolves({ db } as never);

  const solves = [['sum', 1, 1] as const, ['tree', 2, 3] as const].map(([problemSlug, minute, points]) => {
    return { ...factAt(0, problemSlug), submittedAt: at(minute), points };
  });
  const folded = (facts: typeof solves) =>
    facts.reduce<never[] | undefined>(
      (state, fact) => POINTS.add(state, fact, rulesWith({}) as never) as never,
      undefined,
    );
  const states = new Map((await scores.find().toArray()).map(({ board, state }) => [board, state]));
  expect(boards.map((board) => states.get(board))).toEqual([folded(solves), folded(solves.slice(1)), tally]);
});

test("the rows of a community's boards are made as settlement makes them, whether a kill has left some of them", async () => {
  const mongo = await startDatabase();
  const { db } = mongo;
  const submission = (_id: string, userId: string, at: string, more: object = {}) => ({
    ...{ _id, userId, problemSlug: `p${_id}`, verdict: 'ACCEPTED', state: 'CONFIRMED', submittedAt: new Date(at) },
    awards: ['club', 'other'].map((communityId) => {
      return { communityId, points: Number(_id), reason: { code: 'FIRST_SOLVE', difficulty: 'EASY' }, contestIds: [] };
    }),
    problem: { difficulty: 'EASY', tags: ['array', 'math', 'array'], rating: null },
    ...more,
  });
  const made = [
    submission('1', 'ann', '2026-12-31T23:00:00Z'),
    submission('2', 'ann', '2027-01-01T01:00:00Z', { problem: { difficulty: 'HARD', tags: ['math'], rating: 2_000 } }),
    submission('3', 'ann', '2027-01-01T00:30:00Z', { problem: undefined }),
    submission('4', 'ann', '2026-10-01T00:00:00Z', { voidIn: ['other'] }),
    submission('5', 'ben', '2026-10-01T00:00:00Z'),
    submission('6', 'ben', '2026-10-02T00:00:00Z', { state: 'PENDING' }),
  ] as unknown as Submission[];
  await db.collection<Submission>('submissions').insertMany(made);
  await db
    .collection<{ _id: string }>('bans')
    .insertOne({ _id: 'other:ben', userId: 'ben', communityId: 'other' } as never);
  const scores = db.collection<Score>('scores');
  const kept = { _id: 'contest:k|ann', board: 'contest:k', userId: 'ann' } as Score;
  const old = { _id: 'club:ALL_TIME|ben', board: 'club:ALL_TIME', userId: 'ben', points: 5 } as Score;
  await scores.insertMany([kept, old]);
  const expected = ['ann', 'ben'].flatMap((userId) => {
    const own = made.filter((one) => one.userId === userId);
    const states = fold(own, new Map(), { bannedIn: new Set(userId === 'ben' ? ['other'] : []) });
    return [...states].map(([board, { state }]) =>
      scoreOf({ board, userId, state }, OPEN_BOARD.standing(state as DatedTally, { ...rulesWith({}), config: {} })),
    );
  });
  for (let times = 0; times < 2; times += 1) {
    await makeBoards({ ...mongo, clock: options.clock });
    const rows = await scores.find({ board: { $ne: 'contest:k' } }).toArray();
    expect(new Map(rows.map((row) => [row._id, row]))).toEqual(new Map(expected.map((row) => [row._id, row])));
  }
  expect(await scores.findOne({ board: 'contest:k' })).toEqual(kept);
});
