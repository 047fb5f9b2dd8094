import { randomUUID } from 'node:crypto';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openCollections } from '../../collections.ts';
import { createHistoriesRepository } from './histories.repository.ts';
import { createNoveltyService, type NoveltyService } from './novelty.service.ts';

const LAG_MS = 120_000;
const proofAt = new Date('2026-11-24T12:00:00Z');
const later = (ms: number) => new Date(proofAt.getTime() + ms);
const solved = (easy: number) => ({ all: easy, easy, medium: 0, hard: 0 });

let mongo: Mongo;
let replicas: NoveltyService[];
beforeAll(async () => {
  mongo = await connectMongo(inject('mongodbUri'), `test_problems_${randomUUID().slice(0, 8)}`);
  const { solveHistories } = await openCollections(mongo.db);
  replicas = [1, 2].map(() => createNoveltyService(createHistoriesRepository(solveHistories), { lagMs: LAG_MS }));
});
afterAll(async () => {
  await mongo.db.dropDatabase();
  await mongo.close();
});

const solve = (id: number, ms: number) => ({
  submissionId: String(id),
  slug: `easy-${id}`,
  difficulty: 'EASY' as const,
  submittedAt: later(ms),
});
const judge = (name: string, id: number, { easy, at = 60_000 }: { easy: number; at?: number }) => {
  const look = { at: later(at), solved: solved(easy), accepted: [] };
  return replicas[id % 2]!.judge(name, look, [solve(id, 30_000)]);
};

test('replicas that judge at once share the rises: with three of them three of ten solves are new, once and for all', async () => {
  await replicas[0]!.noteProof('Alice', { at: proofAt, solved: solved(10) });
  const ids = Array.from({ length: 10 }, (_, index) => index);
  const answers = await Promise.all(ids.map((id) => judge('alice', id, { easy: 13 })));
  const novelties = ids.map((id) => answers[id]?.get(String(id)));
  expect(novelties.toSorted()).toEqual([...Array(3).fill('NEW'), ...Array(7).fill('NOT_KNOWN_YET')]);
  const again = await Promise.all(ids.map((id) => judge('ALICE', id, { easy: 13, at: 30_000 + LAG_MS + 20_000 })));
  expect(ids.map((id) => again[id]?.get(String(id)))).toEqual(
    novelties.map((novelty) => (novelty === 'NEW' ? 'NEW' : 'REPEAT')),
  );
});

test('a user is forgotten whole: what was judged before may be judged anew', async () => {
  await replicas[0]!.noteProof('bob', { at: proofAt, solved: solved(0) });
  expect((await judge('bob', 1, { easy: 1 })).get('1')).toBe('NEW');
  await replicas[1]!.forget('Bob');
  expect(await mongo.db.collection('solve_histories').countDocuments({}, {})).toBe(1);
  await replicas[0]!.noteProof('bob', { at: later(120_000), solved: solved(1) });
  expect((await judge('bob', 1, { easy: 1, at: 130_000 })).get('1')).toBe('REPEAT');
});
