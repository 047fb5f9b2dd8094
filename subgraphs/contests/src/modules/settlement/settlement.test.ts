import { randomUUID } from 'node:crypto';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atMinute, CONFIGS, START } from '../../testing/format-facts.ts';
import { contestBoardId } from '../boards/board-id.ts';
import { ScoresRepository } from '../boards/scores.repository.ts';
import { BansRepository } from '../communities/bans.repository.ts';
import { CommunitiesRepository } from '../communities/communities.repository.ts';
import { memberId, MembersRepository } from '../communities/members.repository.ts';
import { ContestsRepository, type Contest } from '../contests/contests.repository.ts';
import { EntrantsRepository } from '../contests/entrants.repository.ts';
import { EventLog } from '../events/event-log.ts';
import { EventsRepository } from '../events/events.repository.ts';
import type { FormatName } from '../formats/registry.ts';
import type { Verdict } from '../scoring/verdict.ts';
import type { Submission } from '../submissions/submission.ts';
import { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { boardRanksOf } from '../../testing/board-ranks.ts';
import { RebuildService, type Difference } from './rebuild.service.ts';
import { SettlementService } from './settlement.service.ts';
import { SolvesRepository, type Solve } from './solves.repository.ts';

const clock = new TestClock();
const database = `test_scoring_${randomUUID().slice(0, 8)}`;

/** What a process has of scoring. */
async function startScoring() {
  const mongo = await connectMongo(mongodbUri(), database);
  const { db, transaction } = mongo;
  const repositories = {
    knownUsers: new KnownUsersRepository(db, transaction),
    submissions: new SubmissionsRepository(db),
    solves: new SolvesRepository(db),
    members: new MembersRepository(db),
    communities: new CommunitiesRepository(db),
    bans: new BansRepository(db),
    entrants: new EntrantsRepository(db),
    contests: new ContestsRepository(db),
    scores: new ScoresRepository(db),
  };
  const ranks = boardRanksOf(db, clock);
  const eventsRepository = new EventsRepository(db);
  await Promise.all([...Object.values(repositories), eventsRepository].map((one) => one.ensureIndexes()));
  const events = new EventLog(eventsRepository, { transaction, clock, onWritten: () => undefined });
  return {
    mongo,
    ...repositories,
    rebuild: new RebuildService({ ...repositories, ranks, events: eventsRepository, transaction, clock }),
    scoring: new SettlementService({
      ...repositories,
      ranks,
      events,
      clock,
      provenSince: () => Promise.resolve(null),
    }),
  };
}

type Process = Awaited<ReturnType<typeof startScoring>>;
let processes: [Process, Process];
let mongo: Mongo;
beforeAll(async () => {
  processes = [await startScoring(), await startScoring()];
  mongo = processes[0].mongo;
});
afterAll(async () => {
  await dropDatabase(mongo.db);
  await Promise.all(processes.map((process) => process.mongo.close()));
});

const join = (userId: string, communityId = 'club') =>
  mongo.transaction((tx) => {
    const member = { communityId, userId, discordUserId: null, joinedAt: new Date(0), now: new Date(0) };
    return processes[0].members.join({ ...member, role: 'MEMBER', roleFrom: 'DISCORD', leftAs: null }, tx);
  });

const setVoid = ({ mongo: { transaction }, rebuild }: Process, id: string, communityId: string, isVoid: boolean) =>
  transaction((tx) => rebuild.setVoid(id, communityId, { isVoid }, tx));

/** Bans a user, or lifts the ban. */
const setBanned = (
  { mongo: { transaction }, bans, members, contests, rebuild }: Process,
  { communityId, userId }: { communityId: string; userId: string },
  isBanned: boolean,
) =>
  transaction(async (tx) => {
    const ban = { communityId, userId, discordUserIds: [], bannedAt: new Date(0) };
    if (isBanned) await bans.put(ban, tx);
    else await bans.remove({ _id: memberId(communityId, userId) }, tx);
    if (isBanned) await members.remove({ _id: memberId(communityId, userId) }, tx);
    await contests.noteChangeIn(communityId, tx);
    await rebuild.refold(userId, tx);
  });

const submittedAt = new Date('2026-11-23T18:00:00Z');
let nextId = 5_000;
async function pending(
  userId: string,
  problemSlug: string,
  { verdict = 'ACCEPTED', at = submittedAt }: { verdict?: Verdict; at?: Date } = {},
): Promise<Submission> {
  const [{ submissions }] = processes;
  const report = { problemSlug, language: 'cpp', verdict, submittedAt: at };
  const now = new Date();
  const { submission } = await submissions.store(
    { submissionId: String((nextId += 1)), ...report },
    { userId, leetcodeUsername: userId },
    { now, nextCheckAt: now },
  );
  return submission;
}
const confirm = ({ scoring }: Process, submission: Submission, isNew = true) =>
  scoring.confirm(submission, submission, { difficulty: 'MEDIUM', isNew });

/** A contest of a community, from START on, that nothing ends. */
async function plan(communityId: string, format: FormatName, changes: Partial<Contest> = {}): Promise<Contest> {
  const contest = {
    ...{ _id: randomUUID(), communityId, title: format, format: format as never, config: CONFIGS[format] },
    ...{ startsAt: START, endsAt: atMinute(300), finalAt: new Date('2100-01-01') },
    ...{ createdAt: START, idempotencyKey: randomUUID(), listKey: randomUUID() },
    announced: { start: true, finish: false },
    ...changes,
  };
  await mongo.db.collection<Contest>('contests').insertOne(contest);
  return contest;
}

test('a submission that several processes confirm at once is scored and told once', async () => {
  await join('ann');
  const submission = await pending('ann', 'medium-1');
  const runs = [0, 1, 2, 3].flatMap(() => processes.map((process) => confirm(process, submission)));
  const results = await Promise.all(runs);
  expect(results.filter((result) => result !== null)).toHaveLength(1);
  expect(await mongo.db.collection('events').countDocuments({ submissionId: submission._id })).toBe(1);
  expect(await mongo.db.collection('scores').find({ board: 'club:ALL_TIME' }).toArray()).toMatchObject([
    { userId: 'ann', points: 3, solved: 1 },
  ]);
});

test('submissions of one problem that several processes confirm at once have one first solve among them', async () => {
  await join('bob');
  const submissions = await Promise.all(Array.from({ length: 6 }, () => pending('bob', 'medium-1')));
  const results = await Promise.all(submissions.map((one, index) => confirm(processes[index % 2]!, one)));
  const points = results.flatMap((submission) => submission?.awards.map((award) => award.points) ?? []);
  expect(points.toSorted()).toEqual([0, 0, 0, 0, 0, 3]);
});

test('a repeat of what was solved before LeetCord gives no points and is no first solve', async () => {
  await join('dan');
  const [process] = processes;
  const repeat = await confirm(process, await pending('dan', 'medium-1'), false);
  expect(repeat).toMatchObject({ state: 'CONFIRMED', awards: [{ points: 0, reason: { code: 'SOLVED_BEFORE' } }] });
  expect(await mongo.db.collection('solves').countDocuments({ userId: 'dan' })).toBe(0);
});

test('a submission that is not pending any more leaves no trace of a solve', async () => {
  const [process] = processes;
  const rejected = await pending('cal', 'medium-1');
  await process.submissions.reject(rejected, {
    reason: 'LeetCode has another verdict.',
    code: 'REFUSED',
    now: new Date(),
  });
  expect(await confirm(process, rejected)).toBeNull();
  expect(await mongo.db.collection('solves').countDocuments({ userId: 'cal' })).toBe(0);
  expect(await process.submissions.find(rejected._id)).toMatchObject({ state: 'REJECTED', awards: [] });
});

const rowsOf = (userId: string) => mongo.db.collection('scores').find({ userId }).sort({ board: 1 }).toArray();
const differencesOf = async (users: string | readonly string[], repair = false) => {
  const differences: Difference[] = [];
  for await (const one of processes[0].rebuild.rebuildAll({ repair })) {
    if ([users].flat().includes(one.userId)) differences.push(one);
  }
  return differences;
};

test('a rebuild finds no difference after settlement, tells of a wrong, a missing and a needless row, and repairs them', async () => {
  await join('eve');
  for (const problem of ['medium-1', 'medium-2']) await confirm(processes[0], await pending('eve', problem));
  expect(await differencesOf('eve')).toEqual([]);
  const rows = await rowsOf('eve');
  const scores = mongo.db.collection<{ _id: string; points: number }>('scores');
  const [wrong, missing] = rows.map(({ _id }) => String(_id));
  await scores.updateOne({ _id: wrong! }, { $set: { points: 999 } });
  await scores.deleteOne({ _id: missing! });
  await scores.insertOne({ ...rows[0]!, _id: 'club:DAY:2000-01-01|eve', board: 'club:DAY:2000-01-01' } as never);
  expect(await differencesOf('eve')).toHaveLength(3);
  await differencesOf('eve', true);
  expect(await rowsOf('eve')).toEqual(rows);
});

test('a void submission counts on no board, its problem stays solved, and it counts again when it is restored', async () => {
  await join('fay');
  const [process] = processes;
  const submission = await pending('fay', 'medium-1');
  await confirm(process, submission);
  const rows = await rowsOf('fay');
  expect(await setVoid(process, submission._id, 'club', true)).toEqual({ userId: 'fay', isNew: true });
  expect(await rowsOf('fay')).toEqual([]);
  expect(await confirm(processes[0], await pending('fay', 'medium-1'))).toMatchObject({ awards: [{ points: 0 }] });
  expect(await rowsOf('fay')).toEqual([]);
  expect(await setVoid(process, submission._id, 'club', true)).toEqual({ userId: 'fay', isNew: false });
  await setVoid(process, submission._id, 'club', false);
  expect(await rowsOf('fay')).toEqual(rows);
  expect(await setVoid(process, submission._id, 'another-club', true)).toBeNull();
});

test('a rebuild that repairs while submissions are settled loses none of them', async () => {
  await join('gil');
  const submissions = await Promise.all(Array.from({ length: 8 }, (_, index) => pending('gil', `medium-${index}`)));
  const settling = Promise.all(submissions.map((one, index) => confirm(processes[index % 2]!, one)));
  for (let run = 0; run < 3; run += 1) await differencesOf('gil', true);
  await settling;
  expect(await differencesOf('gil')).toEqual([]);
  // On the boards of five windows, and of the difficulty in two.
  expect((await rowsOf('gil')).map(({ points }) => points)).toEqual(Array.from({ length: 7 }, () => 24));
});

test('what was not accepted gives no award and no event, moves the contests that count it, and costs four commands where none does', async () => {
  await join('hal', 'attempts');
  const [process] = processes;
  const points = await plan('attempts', 'POINTS');
  const commands: string[] = [];
  const monitored = await connectMongo(`${mongodbUri()}&monitorCommands=true`, database);
  monitored.client.on('commandStarted', ({ commandName }) => commands.push(commandName));
  const repositories = {
    knownUsers: new KnownUsersRepository(monitored.db, monitored.transaction),
    submissions: new SubmissionsRepository(monitored.db),
    solves: new SolvesRepository(monitored.db),
    members: new MembersRepository(monitored.db),
    communities: new CommunitiesRepository(monitored.db),
    contests: new ContestsRepository(monitored.db),
    entrants: new EntrantsRepository(monitored.db),
    scores: new ScoresRepository(monitored.db),
  };
  const scoring = new SettlementService({
    ...repositories,
    ranks: boardRanksOf(monitored.db, clock),
    events: new EventLog(new EventsRepository(monitored.db), {
      ...{ transaction: monitored.transaction, clock },
      onWritten: () => undefined,
    }),
    clock,
    provenSince: () => Promise.resolve(null),
  });
  const wrong = { verdict: 'WRONG_ANSWER', at: atMinute(5) } as const;
  const first = await pending('hal', 'sum', wrong);
  commands.length = 0;
  const confirmed = await scoring.confirm(first, first, { difficulty: 'EASY', isNew: false });
  expect(commands).toEqual(['find', 'find', 'update', 'find']);
  await monitored.close();
  expect(confirmed).toMatchObject({ state: 'CONFIRMED', awards: [] });
  expect(confirmed).not.toHaveProperty('attempts');

  const icpc = await plan('attempts', 'ICPC');
  const second = await confirm(process, await pending('hal', 'sum', wrong), false);
  expect(second).toMatchObject({ awards: [], attempts: [{ communityId: 'attempts', contestIds: [icpc._id] }] });
  expect(await mongo.db.collection('events').countDocuments({ communityId: 'attempts' })).toBe(0);
  await confirm(process, await pending('hal', 'sum', { at: atMinute(9) }));
  const row = await process.scores.find(contestBoardId(icpc._id), 'hal');
  expect(row).toMatchObject({ points: 1, cells: [{ column: 'penaltyMinutes', value: 29 }] });
  expect(await process.scores.find(contestBoardId(points._id), 'hal')).toMatchObject({ points: 3 });
});

test('an attempt that is confirmed while a contest finishes is in its standings before the finish, or in none', async () => {
  await join('kim', 'finishing');
  const [process] = processes;
  const contest = await plan('finishing', 'ICPC');
  const before = await pending('kim', 'sum', { verdict: 'WRONG_ANSWER', at: atMinute(1) });
  let finishes = 0;
  await mongo.transaction(async (tx) => {
    await process.contests.find(contest._id, tx);
    if ((finishes += 1) === 1) await confirm(processes[1], before, false);
    await process.contests.setAnnounced(contest._id, { announced: { start: true, finish: true } }, tx);
  });
  expect(finishes).toBe(2);
  expect(await process.submissions.find(before._id)).toMatchObject({ attempts: [{ contestIds: [contest._id] }] });
  const after = await pending('kim', 'sum', { verdict: 'WRONG_ANSWER', at: atMinute(2) });
  expect(await confirm(process, after, false)).not.toHaveProperty('attempts');
});

test('who solves a problem while the first solve of it is voided takes it, though neither transaction sees the other', async () => {
  for (const userId of ['lea', 'max']) await join(userId, 'lockout');
  const [process] = processes;
  const contest = await plan('lockout', 'LOCKOUT');
  const first = await pending('lea', 'sum', { at: atMinute(1) });
  await confirm(process, first);
  const later = await pending('max', 'sum', { at: atMinute(2) });
  let voids = 0;
  await mongo.transaction(async (tx) => {
    await process.contests.find(contest._id, tx);
    if ((voids += 1) === 1) await confirm(processes[1], later);
    return process.rebuild.setVoid(first._id, 'lockout', { isVoid: true }, tx);
  });
  expect(voids).toBe(2);
  const rows = await process.scores.allOf('max');
  expect(rows.find(({ board }) => board === contestBoardId(contest._id))).toMatchObject({ points: 3, solved: 1 });
});

const inMinutes = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000);
/** A lockout contest that started 30 minutes ago, decided once somebody has solved graph and queue. */
async function runningLockout(club: string, ...userIds: string[]) {
  for (const userId of userIds) await join(userId, club);
  const contest = await plan(club, 'LOCKOUT', {
    ...{ startsAt: inMinutes(-30), endsAt: inMinutes(60), finalAt: inMinutes(70) },
  });
  return {
    settle: async (userId: string, slug: string, at: Date) => {
      const submission = await pending(userId, slug, { at });
      await confirm(processes[0], submission, false);
      return { setVoid: (isVoid: boolean) => setVoid(processes[1], submission._id, club, isVoid) };
    },
    moments: async () => {
      const { endsAt, finalAt, decidedAt = null } = (await processes[0].contests.find(contest._id))!;
      return { endsAt, finalAt, decidedAt };
    },
    noteEndTold: () =>
      mongo.db.collection<Contest>('contests').updateOne({ _id: contest._id }, { $set: { 'announced.end': true } }),
    isEndTold: async () => (await processes[0].contests.find(contest._id))!.announced.end,
    pointsOf: async (userId: string) => (await processes[0].scores.find(contestBoardId(contest._id), userId))?.points,
  };
}

test('a lockout contest ends when it is decided, and as planned again when a void undoes that, with all that came after', async () => {
  const { settle, moments, pointsOf, noteEndTold, isEndTold } = await runningLockout('undone', 'zoe', 'yan');
  const planned = await moments();
  await settle('zoe', 'graph', inMinutes(-2));
  const decidedAt = inMinutes(0);
  const deciding = await settle('zoe', 'queue', decidedAt);
  const decided = { endsAt: new Date(decidedAt.getTime() + 1_000), decidedAt };
  expect(await moments()).toMatchObject(decided);
  await settle('yan', 'sum', inMinutes(1));
  expect(await pointsOf('yan')).toBe(0);
  await noteEndTold();
  await deciding.setVoid(true);
  expect(await moments()).toEqual(planned);
  expect(await isEndTold()).toBe(false);
  expect(await pointsOf('yan')).toBe(3);
  await deciding.setVoid(false);
  expect(await moments()).toMatchObject(decided);
});

test('a lockout contest that turns out to have been decided long ago takes in for its settle time what is told from now on', async () => {
  const { settle, moments, pointsOf } = await runningLockout('told-late', 'una', 'vic');
  await settle('una', 'graph', inMinutes(-25));
  await settle('una', 'queue', inMinutes(-25));
  const { endsAt, finalAt } = await moments();
  expect(endsAt < inMinutes(-20) && finalAt > inMinutes(9)).toBe(true);
  clock.advance(5 * 60_000);
  // Whoever was first, but had no extension, still takes the problem.
  await settle('vic', 'queue', inMinutes(-32));
  expect(await pointsOf('vic')).toBe(6);
  expect(await moments()).toMatchObject({ decidedAt: null });
});

test('a lockout contest that was decided stays ended once its last moment has passed, announced or not', async () => {
  const { settle, moments } = await runningLockout('settled', 'wil');
  await settle('wil', 'graph', inMinutes(0));
  const deciding = await settle('wil', 'queue', inMinutes(0));
  const decided = await moments();
  clock.advance(11 * 60_000);
  await deciding.setVoid(true);
  expect(await moments()).toEqual(decided);
});

test('a contest that was taken for final too early takes in the attempts too that it missed', async () => {
  await join('ida', 'missed');
  const [process] = processes;
  const missed = await plan('missed', 'ICPC', { finalAt: new Date(0), announced: { start: true, finish: true } });
  await confirm(process, await pending('ida', 'tree', { verdict: 'WRONG_ANSWER', at: atMinute(2) }), false);
  await confirm(process, await pending('ida', 'tree', { at: atMinute(8) }), false);
  expect(await process.scores.find(contestBoardId(missed._id), 'ida')).toBeNull();
  await mongo.transaction((tx) => process.rebuild.takeInMissed(missed, tx));
  const row = await process.scores.find(contestBoardId(missed._id), 'ida');
  expect(row).toMatchObject({ solved: 1, cells: [{ column: 'penaltyMinutes', value: 28 }] });
  expect(await differencesOf('ida')).toEqual([]);
});

test('a rebuild tells of a wrong, a missing and a needless first solve, and repairs them', async () => {
  await join('jon');
  for (const slug of ['medium-1', 'medium-2']) await confirm(processes[0], await pending('jon', slug));
  // Repeats, and what counts in no server.
  await confirm(processes[0], await pending('jon', 'medium-1'));
  await confirm(processes[0], await pending('jon', 'medium-3'), false);
  await confirm(processes[0], await pending('jon-alone', 'medium-1'));
  const solves = mongo.db.collection<Solve>('solves');
  const users = ['jon', 'jon-alone', 'jon-nobody'];
  const read = () =>
    solves
      .find({ userId: { $in: users } })
      .sort({ _id: 1 })
      .toArray();
  const right = await read();
  expect(right).toHaveLength(3);
  expect(await differencesOf(users)).toEqual([]);

  await solves.deleteOne({ _id: 'jon-alone:medium-1' });
  await solves.updateOne({ _id: 'jon:medium-1' }, { $set: { submissionId: 'another' } });
  await solves.insertOne({ ...right[0]!, _id: 'jon:medium-3', userId: 'jon', problemSlug: 'medium-3' });
  await solves.insertOne({ ...right[0]!, _id: 'jon-nobody:medium-1', userId: 'jon-nobody' });
  const differences = await differencesOf(users, true);
  const found = differences.map((one) => ('problemSlug' in one ? `${one.userId}:${one.problemSlug}` : one.board));
  expect(found).toEqual(['jon:medium-1', 'jon:medium-3', 'jon-alone:medium-1', 'jon-nobody:medium-1']);
  expect(await read()).toEqual(right);
});

test('what a user has pending when they are banned counts nowhere there, though neither transaction sees the other', async () => {
  const [process] = processes;
  await plan('barring', 'ICPC');
  for (const [userId, verdict] of [
    ['ned', 'ACCEPTED'],
    ['oda', 'WRONG_ANSWER'],
  ] as const) {
    await join(userId, 'barring');
    const submission = await pending(userId, 'sum', { verdict, at: atMinute(1) });
    let bans = 0;
    await mongo.transaction(async (tx) => {
      const member = await process.members.find('barring', userId, tx);
      if ((bans += 1) === 1) await confirm(processes[1], submission);
      await process.bans.put({ communityId: 'barring', userId, discordUserIds: [], bannedAt: new Date(0) }, tx);
      await process.members.remove(member!, tx);
      await process.contests.noteChangeIn('barring', tx);
      await process.rebuild.refold(userId, tx);
    });
    expect(bans).toBe(2);
    expect(await process.submissions.find(submission._id)).toMatchObject({ state: 'CONFIRMED' });
    expect(await rowsOf(userId)).toEqual([]);
    await setBanned(process, { communityId: 'barring', userId }, false);
    expect((await rowsOf(userId)).map(({ board }) => board)).not.toEqual([]);
    expect(await differencesOf(userId)).toEqual([]);
  }
});
