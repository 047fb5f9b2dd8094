import { wellKnownProblems } from '@leetcord/kit/text/well-known-problems';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import { openCatalogue } from './testing/open-catalogue.ts';

const HOUR_MS = 60 * 60_000;
const LEASE = { id: 'a-lease', until: new Date('2026-11-24T13:00:00Z') };

const problem = (slug: string, number: number): LeetCodeProblem => ({
  ...{ slug, title: `LeetCode's ${slug}`, number: String(number), leetcodeId: String(number) },
  ...{ difficulty: 'EASY', isPaidOnly: false, acceptanceRate: 50, tags: [] },
});

describe('the listing that searches use', () => {
  let now: Date;
  let catalogue: Awaited<ReturnType<typeof openCatalogue>>;
  beforeEach(async () => {
    now = new Date('2026-11-24T12:00:00Z');
    catalogue = await openCatalogue({ now: () => now }, {} as LeetCodeClient);
  });
  afterEach(() => catalogue.close());

  const save = (...problems: LeetCodeProblem[]) =>
    catalogue.problems.save(new Map(problems.map((it) => [it.slug, it])), now);
  /** As the sync does. */
  const sync = async (...problems: LeetCodeProblem[]) => {
    const { states } = catalogue;
    await states.begin(LEASE, { now, waits: { leaseMs: 0, retryMs: 0 }, syncedBefore: now });
    await save(...problems);
    await states.advance(LEASE, { startedAt: now, read: problems.length, total: 2 });
    if (problems.length === 2) await states.finish(LEASE.id, { syncStartedAt: now, syncedAt: now, leetcodeCount: 2 });
  };
  /** And ten seconds later. */
  const rate = async (slug: string, rating: number) => {
    await catalogue.ratings.replace({ bySlug: new Map([[slug, rating]]), rounds: new Map() }, now);
    later(10_000);
  };
  const later = (ms: number) => (now = new Date(now.getTime() + ms));
  const listing = () => catalogue.listings.current();

  test('takes one command for all concurrent callers, more after a page, the end of the sync, or an import', async () => {
    const asked = async () => {
      catalogue.commands.splice(0);
      const [one, other] = await Promise.all([listing(), listing()]);
      expect(one).toBe(other);
      expect(new Set(catalogue.commands)).toEqual(new Set(['find']));
      return catalogue.commands.splice(0).length;
    };
    // The sync's progress, the last import, all copies.
    expect(await asked()).toBe(3);
    expect(await asked()).toBe(1);
    await sync(problem('two-sum', 1));
    expect(await asked()).toBe(2);
    await rate('two-sum', 1_500);
    expect(await asked()).toBe(4);
    await sync(problem('two-sum', 1), problem('new-one', 2));
    expect(await asked()).toBe(2);
    expect(await asked()).toBe(1);
  });

  test('has the built-in problems until a complete reading has ended, then what LeetCode has', async () => {
    const builtIn = wellKnownProblems().length;
    await rate('3sum', 1_500);
    expect(await listing()).toMatchObject({ size: builtIn, ratedCount: 1, isBuiltIn: true });
    expect((await listing()).find('3sum')).toMatchObject({ slug: '3sum', fetchedAt: null });
    await sync(problem('two-sum', 1));
    expect(await listing()).toMatchObject({ size: builtIn, isBuiltIn: true });
    expect((await listing()).find('two-sum')).toMatchObject({ title: "LeetCode's two-sum", fetchedAt: now });
    await sync(problem('two-sum', 1), problem('new-one', 2));
    expect(await listing()).toMatchObject({ size: 2, ratedCount: 0, isBuiltIn: false });
  });

  test('has separately read problems an hour later, and none that LeetCode does not know', async () => {
    await sync(problem('two-sum', 1), problem('new-one', 2));
    await listing();
    await save(problem('by-itself', 3));
    await catalogue.collection.insertOne({ _id: 'unknown', unknownUntil: now });
    expect((await listing()).find('by-itself')).toBeNull();
    later(HOUR_MS);
    expect(await listing()).toMatchObject({ size: 3 });
  });

  test('has each rating once: those of future problems wait for them', async () => {
    await rate('yet-to-come', 1_500);
    expect(await listing()).toMatchObject({ ratedCount: 0 });
    await sync(problem('two-sum', 1), problem('yet-to-come', 2));
    expect(await listing()).toMatchObject({ ratedCount: 1 });
    await rate('two-sum', 1_200);
    const { find } = await listing();
    expect([find('two-sum')?.contestRating, find('yet-to-come')?.contestRating]).toEqual([1_200, null]);
  });

  test('says when ratings were imported, if that was recorded', async () => {
    expect(await listing()).toMatchObject({ ratingsImportedAt: null });
    const importedAt = now;
    await rate('two-sum', 1_500);
    expect(await listing()).toMatchObject({ ratingsImportedAt: importedAt });
    const earlier = { $set: { importId: 'earlier' }, $unset: { importedAt: true } };
    await catalogue.mongo.db.collection('contest_ratings').updateOne({}, earlier);
    later(10_000);
    expect(await listing()).toMatchObject({ ratedCount: 1, ratingsImportedAt: null });
  });

  test('leaves out a copy of another shape, from an older release', async () => {
    await sync(problem('two-sum', 1), problem('new-one', 2));
    await catalogue.collection.updateOne({ _id: 'two-sum' }, { $unset: { 'value.number': true } });
    expect(await listing()).toMatchObject({ size: 1 });
  });

  test('counts a complete reading by an earlier release', async () => {
    await sync(problem('two-sum', 1), problem('new-one', 2));
    await catalogue.mongo.db.collection('sync_state').updateOne({}, { $unset: { syncStartedAt: true } });
    expect(await listing()).toMatchObject({ size: 2, isBuiltIn: false });
  });
});
