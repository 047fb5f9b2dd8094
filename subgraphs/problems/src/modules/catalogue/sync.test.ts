import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { ProblemPage } from '../../leetcode/operations/problem-list.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import { createCatalogueStatusService } from './catalogue-status.service.ts';
import { createSyncService } from './sync.service.ts';
import { wellKnownProblems } from '@leetcord/kit/text/well-known-problems';
import { log, openCatalogue } from './testing/open-catalogue.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const LEASE_MS = 10_000;
/** Smaller than LeetCode's: the sync counts the problems on a page. */
const PAGE = 10;
const BUILT_IN = wellKnownProblems().length;

const problem = (index: number): LeetCodeProblem => ({
  slug: `problem-${index}`,
  leetcodeId: String(index),
  number: String(index),
  title: `Problem ${index}`,
  difficulty: 'EASY',
  isPaidOnly: false,
  acceptanceRate: 50,
  tags: [],
});

describe('the sync of the catalogue', () => {
  let now: Date;
  let catalogue: Awaited<ReturnType<typeof openCatalogue>>;
  /** What LeetCode lists. */
  let listed: LeetCodeProblem[];
  let answer: (operation: string, skip: number) => ProblemPage | Promise<ProblemPage>;
  const asked: [operation: string, skip: number][] = [];
  let stopping: AbortController;

  const later = (ms: number) => (now = new Date(now.getTime() + ms));
  const clock = { now: () => now };
  const page = (skip: number): ProblemPage => {
    const problems = listed.slice(skip, skip + PAGE);
    return { total: listed.length, listed: problems.length, problems };
  };
  const leetcode = {
    askOne: async ({ name }: { name: string }, { skip }: { skip: number }) => {
      asked.push([name, skip]);
      return answer(name, skip);
    },
  } as unknown as LeetCodeClient;
  /** A separate process. By default it does not live long enough to renew its lease. */
  const replica = (renewMs = HOUR_MS) =>
    createSyncService({
      leases: { leaseMs: LEASE_MS, renewMs },
      ...catalogue,
      leetcode,
      clock,
      log,
      everyMs: 20 * HOUR_MS,
    });
  const sync = (service = replica()) => service.syncIfDue({ signal: stopping.signal });
  const status = () => createCatalogueStatusService(catalogue.listings, clock).read();
  const skips = () => asked.splice(0).map(([, skip]) => skip);

  beforeEach(async () => {
    now = new Date('2026-11-24T12:00:00Z');
    listed = Array.from({ length: 45 }, (_, index) => problem(index + 1));
    answer = (_operation, skip) => page(skip);
    asked.splice(0);
    stopping = new AbortController();
    catalogue = await openCatalogue(clock, leetcode);
  });
  afterEach(() => catalogue.close());

  test('reads all pages once, and again when the next reading is due; problems are fresh until then', async () => {
    await sync();
    expect(skips()).toEqual([0, 10, 20, 30, 40]);
    expect(await status()).toEqual({
      problemCount: 45,
      leetcodeCount: 45,
      syncedAt: now,
      progress: null,
      isBuiltIn: false,
      isStale: false,
      ratedCount: 0,
      ratingsImportedAt: null,
    });
    expect(await catalogue.problems.read('problem-17')).toMatchObject({ value: problem(17), isStale: false });
    later(20 * HOUR_MS - 1);
    await sync();
    expect(asked).toEqual([]);
    later(1);
    await sync();
    expect(asked).toHaveLength(5);
    later(2 * DAY_MS + 1);
    expect(await status()).toMatchObject({ isStale: true });
  });

  test.each(['success', 'failure', 'kill'])(
    'is not put off by a %s under a clock that was an hour ahead',
    async (end) => {
      now = new Date(now.getTime() + HOUR_MS + MINUTE_MS);
      if (end === 'failure') answer = () => Promise.reject(new LeetCodeError('blocked', 'No.'));
      if (end === 'kill') answer = () => new Promise<never>(() => undefined);
      const first = sync();
      if (end === 'kill') await expect.poll(() => asked).toHaveLength(1);
      else await first;
      now = new Date(now.getTime() - HOUR_MS - MINUTE_MS);
      answer = (_operation, skip) => page(skip);
      asked.splice(0);
      expect(await replica().isDue()).toBe(true);
      await sync();
      expect(asked.length).toBeGreaterThan(0);
    },
  );

  test('continues where it was in another replica when one is killed and its lease has expired', async () => {
    // A killed process gives nothing back: its question hangs forever.
    answer = (_operation, skip) => (skip === 20 ? new Promise<never>(() => undefined) : page(skip));
    void sync();
    await expect.poll(() => asked).toHaveLength(3);
    expect(await status()).toMatchObject({
      progress: 20 / 45,
      isBuiltIn: true,
      isStale: true,
      problemCount: BUILT_IN + 20,
    });
    answer = (_operation, skip) => page(skip);
    asked.splice(0);
    later(LEASE_MS - 1);
    await sync();
    expect(asked).toEqual([]);
    later(1);
    await sync();
    expect(skips()).toEqual([20, 30, 40]);
    expect(await status()).toMatchObject({ problemCount: 45, progress: null, syncedAt: now });
  });

  test('reads each page once on three replicas at once', async () => {
    await Promise.all([sync(), sync(), sync()]);
    expect(skips()).toEqual([0, 10, 20, 30, 40]);
  });

  test('records nothing in a replica whose reading was taken over', async () => {
    const { promise, resolve } = Promise.withResolvers<ProblemPage>();
    answer = (_operation, skip) => (skip === 10 ? promise : page(skip));
    const slow = sync();
    await expect.poll(() => asked).toHaveLength(2);
    answer = (_operation, skip) => page(skip);
    later(LEASE_MS);
    await sync();
    resolve(page(10));
    await slow;
    expect(skips()).toEqual([0, 10, 10, 20, 30, 40]);
    expect(await status()).toMatchObject({ syncedAt: now, progress: null });
  });

  test('stays with its replica when a page takes longer than the lease', async () => {
    const { promise, resolve } = Promise.withResolvers<ProblemPage>();
    answer = (_operation, skip) => (skip === 10 ? promise : page(skip));
    const slow = sync(replica(20));
    await expect.poll(() => asked).toHaveLength(2);
    later(LEASE_MS);
    const renewed = new Date(now.getTime() + LEASE_MS);
    await expect.poll(async () => (await catalogue.states.find())?.lease?.until).toEqual(renewed);
    await sync();
    expect(skips()).toEqual([0, 10]);
    resolve(page(10));
    await slow;
    expect(skips()).toEqual([20, 30, 40]);
  });

  test('leaves the rest to the next replica at once when it is stopped', async () => {
    answer = (_operation, skip) => {
      if (skip === 10) stopping.abort();
      return page(skip);
    };
    await sync();
    stopping = new AbortController();
    await sync();
    expect(skips()).toEqual([0, 10, 20, 30, 40]);
  });

  test('continues a minute after a failure, then two, then four; and after a page in a minute again', async () => {
    let isDown = true;
    answer = (_operation, skip) => {
      if (isDown && skip === 10) throw new LeetCodeError('blocked', 'Blocked.');
      return page(skip);
    };
    await sync();
    expect(skips()).toEqual([0, 10]);
    for (const minutes of [1, 2, 4]) {
      later(minutes * MINUTE_MS - 1);
      await sync();
      expect(asked).toEqual([]);
      later(1);
      await sync();
      expect(skips()).toEqual([10]);
    }
    isDown = false;
    later(8 * MINUTE_MS);
    await sync();
    expect(skips()).toEqual([10, 20, 30, 40]);
  });

  test('asks the older list when LeetCode has changed the newer one, and only the older one for the rest', async () => {
    answer = (operation, skip) => {
      if (operation === 'ProblemListV2') throw new LeetCodeError('schema-changed', 'No such field.');
      return page(skip);
    };
    await sync();
    expect(asked).toEqual([['ProblemListV2', 0], ...[0, 10, 20, 30, 40].map((skip) => ['ProblemList', skip])]);
    expect(await status()).toMatchObject({ problemCount: 45, isBuiltIn: false });
  });

  test('does not accept a list that stops short as the whole catalogue: it begins anew, an hour later', async () => {
    answer = (_operation, skip) => (skip < 30 ? page(skip) : { total: 45, listed: 0, problems: [] });
    await sync();
    expect(await status()).toMatchObject({ syncedAt: null, problemCount: BUILT_IN + 30, progress: null });
    answer = (_operation, skip) => page(skip);
    later(HOUR_MS - 1);
    asked.splice(0);
    await sync();
    expect(asked).toEqual([]);
    later(1);
    await sync();
    expect(skips()).toEqual([0, 10, 20, 30, 40]);
    listed = [];
    later(DAY_MS);
    await sync();
    expect(await status()).toMatchObject({ problemCount: 45, leetcodeCount: 45 });
  });

  test('leaves out a problem that cannot be read and continues; with too many of them the catalogue is not complete', async () => {
    const without = (isOdd: (number: number) => boolean) => (_operation: string, skip: number) => {
      const { problems, ...rest } = page(skip);
      return { ...rest, problems: problems.filter(({ number }) => !isOdd(Number(number))) };
    };
    answer = without((number) => number === 7 || number === 45);
    await sync();
    expect(skips()).toEqual([0, 10, 20, 30, 40]);
    expect(await status()).toMatchObject({ problemCount: 43, syncedAt: now, progress: null });
    later(DAY_MS);
    const readAt = (await status()).syncedAt;
    answer = without((number) => number % 10 === 7);
    await sync();
    expect((await status()).syncedAt).toEqual(readAt);
  });

  test('leaves out a last page without any readable problem; any other such page stops it', async () => {
    listed.push(...Array.from({ length: 56 }, (_, index) => problem(46 + index)));
    let odd = 100;
    answer = (_operation, skip) => {
      if (skip === odd) throw new LeetCodeError('schema-changed', 'Of another shape.');
      return page(skip);
    };
    await sync();
    const readAt = now;
    expect(await status()).toMatchObject({ problemCount: 100, leetcodeCount: 101, syncedAt: readAt, progress: null });
    later(DAY_MS);
    odd = 90;
    await sync();
    expect(await status()).toMatchObject({ syncedAt: readAt, progress: 90 / 101 });
  });

  test('keeps problems that LeetCode has removed: found for 90 days, and read by slug forever', async () => {
    await sync();
    listed.pop();
    later(90 * DAY_MS);
    await sync();
    expect(await status()).toMatchObject({ problemCount: 45 });
    later(DAY_MS);
    await sync();
    expect(await status()).toMatchObject({ problemCount: 44 });
    expect(await catalogue.collection.findOne({ _id: 'problem-45' })).toMatchObject({ value: problem(45) });
    listed.push(problem(45));
    later(DAY_MS);
    await sync();
    expect(await status()).toMatchObject({ problemCount: 45 });
  });
});
