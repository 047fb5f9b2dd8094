import { randomUUID } from 'node:crypto';
import { systemClock } from '@leetcord/kit/time/clock';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ScoresRepository } from '../boards/scores.repository.ts';
import { MembersRepository } from '../communities/members.repository.ts';
import { ContestsRepository } from '../contests/contests.repository.ts';
import { EventLog } from '../events/event-log.ts';
import { EventsRepository } from '../events/events.repository.ts';
import type { Submission } from '../submissions/submission.ts';
import { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { RebuildService } from './rebuild.service.ts';
import { SettlementService } from './settlement.service.ts';
import { SolvesRepository } from './solves.repository.ts';

const database = `test_scoring_${randomUUID().slice(0, 8)}`;

/** What a process has of scoring. */
async function startScoring() {
  const mongo = await connectMongo(inject('mongodbUri'), database);
  const { db, transaction } = mongo;
  const repositories = {
    submissions: new SubmissionsRepository(db),
    solves: new SolvesRepository(db),
    members: new MembersRepository(db),
    contests: new ContestsRepository(db),
    scores: new ScoresRepository(db),
  };
  const eventsRepository = new EventsRepository(db);
  await Promise.all([...Object.values(repositories), eventsRepository].map((one) => one.ensureIndexes()));
  const events = new EventLog(eventsRepository, { transaction, clock: systemClock, onWritten: () => undefined });
  return {
    mongo,
    ...repositories,
    rebuild: new RebuildService({ ...repositories, events: eventsRepository, transaction }),
    scoring: new SettlementService({
      ...repositories,
      events,
      clock: systemClock,
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

const join = (userId: string) =>
  mongo.transaction((tx) => {
    const member = { communityId: 'club', userId, discordUserId: null, joinedAt: new Date(0), now: new Date(0) };
    return processes[0].members.join({ ...member, role: 'MEMBER', roleFrom: 'DISCORD', leftAs: null }, tx);
  });

const submittedAt = new Date('2026-11-23T18:00:00Z');
let nextId = 5_000;
async function pending(userId: string, problemSlug: string): Promise<Submission> {
  const [{ submissions }] = processes;
  const report = { problemSlug, language: 'cpp', verdict: 'ACCEPTED' as const, submittedAt };
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
const differencesOf = async (userId: string, repair = false) => {
  const differences = [];
  for await (const one of processes[0].rebuild.rebuildAll({ repair })) if (one.userId === userId) differences.push(one);
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
  const [{ rebuild }] = processes;
  const submission = await pending('fay', 'medium-1');
  await confirm(processes[0], submission);
  const rows = await rowsOf('fay');
  await rebuild.setVoid(submission._id, 'club', true);
  expect(await rowsOf('fay')).toEqual([]);
  expect(await confirm(processes[0], await pending('fay', 'medium-1'))).toMatchObject({ awards: [{ points: 0 }] });
  expect(await rowsOf('fay')).toEqual([]);
  await rebuild.setVoid(submission._id, 'club', true);
  await rebuild.setVoid(submission._id, 'club', false);
  expect(await rowsOf('fay')).toEqual(rows);
  expect(await rebuild.setVoid(submission._id, 'another-club', true)).toBeNull();
});

test('a rebuild that repairs while submissions are settled loses none of them', async () => {
  await join('gil');
  const submissions = await Promise.all(Array.from({ length: 8 }, (_, index) => pending('gil', `medium-${index}`)));
  const settling = Promise.all(submissions.map((one, index) => confirm(processes[index % 2]!, one)));
  for (let run = 0; run < 3; run += 1) await differencesOf('gil', true);
  await settling;
  expect(await differencesOf('gil')).toEqual([]);
  expect((await rowsOf('gil')).map(({ points }) => points)).toEqual([24, 24, 24, 24]);
});
