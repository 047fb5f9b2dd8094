import { randomUUID } from 'node:crypto';
import { createLogger } from '@leetcord/kit/logger';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { openCollections } from '../../collections.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { ProblemAnswer } from '../../leetcode/operations/problems.ts';
import { DEFAULT_AGES } from './ages.ts';
import { createCatalogueLoaders } from './catalogue.loaders.ts';
import { createCatalogueRepository } from './catalogue.repository.ts';
import { createCatalogueService, type CatalogueService } from './catalogue.service.ts';
import { createProblemFetcher, DEFAULT_FETCHER_LIMITS } from './problem-fetcher.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const log = createLogger('test', 'silent');

const leetcodeProblem = (slug: string, title = slug) => ({
  slug,
  leetcodeId: '1',
  number: '1',
  title,
  difficulty: 'EASY' as const,
  isPaidOnly: false,
  acceptanceRate: 50,
  tags: [],
});

describe('the catalogue', () => {
  let mongo: Mongo;
  let now: Date;
  let answer: (slug: string) => ProblemAnswer | Promise<never>;
  const ask = vi.fn<LeetCodeClient['problems']>(async (slugs) => Promise.all(slugs.map((slug) => answer(slug))));

  const down = () => Promise.reject(new LeetCodeError('blocked', 'Blocked.'));
  const later = (ms: number) => (now = new Date(now.getTime() + ms));

  /** A catalogue of a process of its own: nothing in its memory, the database as it is. */
  const startReplica = async (): Promise<CatalogueService> => {
    const clock = { now: () => now };
    const repository = createCatalogueRepository(await openCollections(mongo.db));
    const leetcode = { problems: ask } as unknown as LeetCodeClient;
    const shared = { ages: DEFAULT_AGES, clock, log };
    const fetchProblem = createProblemFetcher(DEFAULT_FETCHER_LIMITS, { leetcode, repository, ...shared });
    return createCatalogueService({ loaders: createCatalogueLoaders(repository, clock), fetchProblem, ...shared });
  };

  beforeEach(async () => {
    mongo = await connectMongo(inject('mongodbUri'), `test_${randomUUID()}`);
    now = new Date('2026-11-23T18:00:00Z');
    answer = (slug) => leetcodeProblem(slug);
    ask.mockClear();
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  test('asks once for what 1,000 callers want at the same time, and never again while it is fresh', async () => {
    const catalogue = await startReplica();
    const problems = await Promise.all(Array.from({ length: 1_000 }, () => catalogue.read('two-sum')));
    expect(new Set(problems.map((problem) => problem?.slug))).toEqual(new Set(['two-sum']));
    expect(ask).toHaveBeenCalledTimes(1);
    later(DAY_MS - 1);
    const replica = await startReplica();
    await expect(replica.read('two-sum')).resolves.toMatchObject({ isStale: false });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('asks for 50 unknown to it in five requests', async () => {
    const catalogue = await startReplica();
    const slugs = Array.from({ length: 50 }, (_, index) => `problem-${index}`);
    const problems = await Promise.all(slugs.map((slug) => catalogue.read(slug)));
    expect(problems.map((problem) => problem?.slug)).toEqual(slugs);
    expect(ask.mock.calls.map(([asked]) => asked.length)).toEqual([10, 10, 10, 10, 10]);
  });

  test('answers an old copy at once and reads it again behind, once', async () => {
    const catalogue = await startReplica();
    await catalogue.read('two-sum');
    later(DAY_MS);
    const { promise: leetcodeAnswers, resolve } = Promise.withResolvers<never>();
    answer = () => leetcodeAnswers;
    const old = await Promise.all([catalogue.read('two-sum'), catalogue.read('two-sum')]);
    old.push(await catalogue.read('two-sum'));
    for (const problem of old) expect(problem).toMatchObject({ title: 'two-sum', isStale: true });
    resolve(leetcodeProblem('two-sum', 'Two Sum, renewed') as never);
    await vi.waitFor(async () =>
      expect(await catalogue.read('two-sum')).toMatchObject({
        title: 'Two Sum, renewed',
        isStale: false,
        fetchedAt: now,
      }),
    );
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('waits for LeetCode when the copy is older than 30 days, and falls back on it', async () => {
    const catalogue = await startReplica();
    await catalogue.read('two-sum');
    const first = now;
    later(400 * DAY_MS);
    answer = down;
    await expect(catalogue.read('two-sum')).resolves.toMatchObject({ isStale: true, fetchedAt: first });
    answer = (slug) => leetcodeProblem(slug);
    // Not at each read: what failed is tried again after a minute.
    await expect(catalogue.read('two-sum')).resolves.toMatchObject({ isStale: true });
    expect(ask).toHaveBeenCalledTimes(2);
    later(MINUTE_MS);
    await expect(catalogue.read('two-sum')).resolves.toMatchObject({ isStale: false, fetchedAt: now });
  });

  test('keeps the copy of a problem that LeetCode no longer has', async () => {
    const catalogue = await startReplica();
    await catalogue.read('two-sum');
    later(31 * DAY_MS);
    answer = () => null;
    await expect(catalogue.read('two-sum')).resolves.toMatchObject({ title: 'two-sum', isStale: true });
    await expect(catalogue.read('two-sum')).resolves.toMatchObject({ title: 'two-sum', isStale: true });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('remembers for ten minutes that LeetCode has no such problem', async () => {
    const catalogue = await startReplica();
    answer = () => null;
    await expect(catalogue.read('no-such')).resolves.toBeNull();
    later(10 * MINUTE_MS - 1);
    await expect((await startReplica()).read('no-such')).resolves.toBeNull();
    expect(ask).toHaveBeenCalledTimes(1);
    later(1);
    answer = (slug) => leetcodeProblem(slug);
    await expect(catalogue.read('no-such')).resolves.toMatchObject({ slug: 'no-such' });
  });

  test('never takes a failure for "there is none": the next read asks again', async () => {
    const catalogue = await startReplica();
    answer = down;
    await expect(catalogue.read('two-sum')).rejects.toMatchObject({ failure: 'blocked' });
    answer = (slug) => (slug === '3sum' ? new LeetCodeError('schema-changed', 'Changed.') : leetcodeProblem(slug));
    const [found, changed] = await Promise.allSettled([catalogue.read('two-sum'), catalogue.read('3sum')]);
    expect(found).toMatchObject({ status: 'fulfilled', value: { slug: 'two-sum' } });
    expect(changed).toMatchObject({ status: 'rejected', reason: { failure: 'schema-changed' } });
  });

  test.each(['', 'Two-Sum', '-two', 'two--sum', 'two sum', '../two-sum', '$where', 'a'.repeat(201)])(
    'asks nobody about %j',
    async (slug) => {
      await expect((await startReplica()).read(slug)).resolves.toBeNull();
      expect(ask).not.toHaveBeenCalled();
    },
  );

  test('two replicas that store the same problem at once both answer', async () => {
    const replicas = await Promise.all([startReplica(), startReplica(), startReplica()]);
    const problems = await Promise.all(replicas.map((replica) => replica.read('two-sum')));
    expect(problems.map((problem) => problem?.slug)).toEqual(['two-sum', 'two-sum', 'two-sum']);
  });
});
