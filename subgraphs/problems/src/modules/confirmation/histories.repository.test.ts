import { randomUUID } from 'node:crypto';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListedSubmission } from '../../leetcode/operations/recent-submissions.ts';
import { hashOfName } from '../../leetcode/name-hash.ts';
import { createHistoriesRepository } from './histories.repository.ts';
import { createNoveltyService, type NoveltyService } from './novelty.service.ts';

const LAG_MS = 120_000;
const proofAt = new Date('2026-11-24T12:00:00Z');
const solvedHistories = { addedAt: () => Promise.resolve(new Map<string, Date>()) };
const later = (ms: number) => new Date(proofAt.getTime() + ms);
const MONTH_MS = 30 * 24 * 60 * 60_000;
const solved = (easy: number) => ({ all: easy, easy, medium: 0, hard: 0 });

let mongo: Mongo;
let replicas: NoveltyService[];
beforeAll(async () => {
  mongo = await connectMongo(mongodbUri(), `test_problems_${randomUUID().slice(0, 8)}`);
  const repositories = [1, 2].map(() => createHistoriesRepository(mongo.db));
  await Promise.all(repositories.map((repository) => repository.ensureIndexes()));
  replicas = repositories.map((repository) => createNoveltyService(repository, { solvedHistories, lagMs: LAG_MS }));
});
afterAll(async () => {
  await dropDatabase(mongo.db);
  await mongo.close();
});

const solve = (id: number, ms: number): ListedSubmission => ({
  id: String(id),
  slug: `easy-${id}`,
  verdict: 'ACCEPTED',
  submittedAt: later(ms),
  language: 'python3',
});
const difficultyOf = () => 'easy' as const;
const judgeAt = async (name: string, given: ListedSubmission, { easy, at }: { easy: number; at: number }) => {
  const look = { at: later(at), solved: solved(easy), accepted: [given], all: null };
  const { novelties } = await replicas[Number(given.id) % 2]!.judge(name, look, { slugs: [], difficultyOf });
  return novelties.get(given.id)!;
};
const judge = async (name: string, id: number, { easy, at = 60_000 }: { easy: number; at?: number }) =>
  (await judgeAt(name, solve(id, 30_000), { easy, at })).novelty;

const prove = (name: string, ms: number, { easy, took = 0 }: { easy: number; took?: number }) =>
  replicas[0]!.noteProof(name, { startedAt: later(ms - took), at: later(ms), solved: solved(easy) });
const forget = (name: string, ms: number, told = ms) =>
  replicas[1]!.forget(name, { userId: null, deletedAt: later(ms), now: later(told) });
const users = () => mongo.db.collection<{ _id: string }>('solve_histories');
const kept = (name: string) => users().findOne({ _id: hashOfName(name) });

test('replicas that judge at once share the rises: with three rises, three of ten solves are new, for good', async () => {
  await prove('Alice', 0, { easy: 10 });
  const ids = Array.from({ length: 10 }, (_, index) => index);
  const answers = await Promise.all(ids.map((id) => judge('alice', id, { easy: 13 })));
  const novelties = ids.map((id) => answers[id]);
  expect(novelties.toSorted()).toEqual([...Array(3).fill('NEW'), ...Array(7).fill('NOT_KNOWN_YET')]);
  const again = await Promise.all(ids.map((id) => judge('ALICE', id, { easy: 13, at: 30_000 + LAG_MS + 20_000 })));
  expect(ids.map((id) => again[id])).toEqual(novelties.map((novelty) => (novelty === 'NEW' ? 'NEW' : 'REPEAT')));
});

test('a solve that may still be new is decided exactly at the stated moment, not a millisecond earlier', async () => {
  await prove('gus', 0, { easy: 0 });
  const open = await judgeAt('gus', solve(1, 30_000), { easy: 0, at: 60_000 });
  expect(open).toMatchObject({ novelty: 'NOT_KNOWN_YET' });
  const settledMs = open.settledBy!.getTime() - proofAt.getTime();
  expect(await judge('gus', 1, { easy: 0, at: settledMs - 1 })).toBe('NOT_KNOWN_YET');
  expect(await judgeAt('gus', solve(1, 30_000), { easy: 0, at: settledMs })).toEqual({
    novelty: 'REPEAT',
    settledBy: null,
  });
});

test('a listed submission stays known by its facts after LeetCode no longer lists it, until the user is forgotten', async () => {
  await prove('ivy', 0, { easy: 0 });
  const [judged, open] = [solve(1, 10_000), solve(2, 30_000)];
  const lookAt = async (ms: number, accepted: ListedSubmission[], slugs: string[]) => {
    const look = { at: later(ms), solved: solved(1), accepted, all: null };
    const { novelties, seen } = await replicas[0]!.judge('ivy', look, { slugs, difficultyOf });
    return seen.map((one) => [one, novelties.get(one.id)?.novelty]);
  };
  await lookAt(40_000, [judged, open], []);
  // Claims may name anything.
  const claimed = [judged.slug, 'easy-3', 'judged.$x', '', '.'];
  expect(await lookAt(50_000, [], claimed)).toEqual([
    [open, 'NOT_KNOWN_YET'],
    [judged, 'NEW'],
  ]);
  expect(await lookAt(60_000 + LAG_MS, [], [])).toEqual([[open, 'REPEAT']]);
  expect(await lookAt(61_000 + LAG_MS, [], [open.slug])).toEqual([[open, 'REPEAT']]);
  await forget('ivy', 70_000 + LAG_MS);
  expect(await lookAt(80_000 + LAG_MS, [], claimed)).toEqual([]);
});

test('a user is forgotten completely and may prove the name again at once; earlier looks then change nothing', async () => {
  await prove('bob', 0, { easy: 0 });
  expect(await judge('bob', 1, { easy: 1 })).toBe('NEW');
  await forget('Bob', 100_000);
  const forgotten = await kept('bob');
  expect(forgotten).toEqual({
    ...{ _id: hashOfName('bob'), version: 3, proofAt: null },
    ...{ forgottenAt: later(100_000), expireAt: later(100_000 + 24 * 60 * 60_000) },
  });
  // A look for a report, whenever it began, and one for a proof that began before.
  await judge('bob', 1, { easy: 1, at: 110_000 });
  await prove('bob', 110_000, { easy: 1, took: 20_000 });
  expect(await kept('bob')).toEqual(forgotten);

  await prove('bob', 120_000, { easy: 1, took: 1_000 });
  expect(await judge('bob', 1, { easy: 1, at: 130_000 })).toBe('REPEAT');
  expect(await judgeAt('bob', solve(2, 135_000), { easy: 2, at: 140_000 })).toMatchObject({ novelty: 'NEW' });
});

test('a deletion that is reported late keeps the first look of a later proof, and nothing from before', async () => {
  await prove('cat', 0, { easy: 0 });
  await judge('cat', 1, { easy: 1 });
  await prove('cat', 200_000, { easy: 1 });
  await forget('cat', 100_000, 210_000);
  expect(await kept('cat')).toMatchObject({ firstLookAt: later(200_000), counts: { easy: 1 }, judged: {} });
  expect(await judgeAt('cat', solve(2, 230_000), { easy: 2, at: 240_000 })).toMatchObject({ novelty: 'NEW' });
  const before = await kept('cat');
  await forget('cat', 100_000, 250_000);
  expect(await kept('cat')).toEqual(before);
});

test('the look of a proof that is only started is deleted after a month, that of a user with submissions is not', async () => {
  await prove('dan', 0, { easy: 0 });
  await prove('dan', 60_000, { easy: 0 });
  expect(await kept('dan')).toMatchObject({ expireAt: later(60_000 + MONTH_MS) });
  await judge('dan', 1, { easy: 1, at: 90_000 });
  await prove('dan', 120_000, { easy: 1 });
  expect(await kept('dan')).toMatchObject({ expireAt: null });
  // A user whose proof we never saw stays for as long as somebody looks.
  await judge('eve', 1, { easy: 1 });
  await judge('eve', 1, { easy: 1, at: 90_000 });
  expect(await kept('eve')).toMatchObject({ expireAt: later(90_000 + MONTH_MS) });

  const indexes = await mongo.db.collection('solve_histories').indexes();
  expect(indexes).toContainEqual(expect.objectContaining({ key: { expireAt: 1 }, expireAfterSeconds: 0 }));
});
