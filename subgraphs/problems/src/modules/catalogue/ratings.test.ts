import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@leetcord/kit/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { parseFilter } from './problem-filter.ts';
import { createRatingsRepository } from './ratings.repository.ts';
import { createRatingsService, type RatingsService } from './ratings.service.ts';
import { log, openCatalogue } from './testing/open-catalogue.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

describe('contest ratings', () => {
  let catalogue: Awaited<ReturnType<typeof openCatalogue>>;
  let ratings: RatingsService;
  let dir: string;
  let now = NOW;

  const importText = async (text: string) => {
    const file = join(dir, 'ratings.json');
    await writeFile(file, text);
    return ratings.importFrom(file);
  };
  const importRows = (rows: object[]) => importText(JSON.stringify(rows));
  const rated = async () => {
    const found = await catalogue.collection.find({ 'beside.rating': { $exists: true } }).toArray();
    return Object.fromEntries(found.map(({ _id, beside }) => [_id, beside?.rating]));
  };

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'leetcord-ratings-'));
    const clock = { now: () => now };
    catalogue = await openCatalogue(clock, {} as LeetCodeClient);
    ratings = createRatingsService(createRatingsRepository(catalogue.collection, catalogue.mongo), { clock, log });
    await catalogue.builtIn.add();
  });
  afterAll(async () => {
    await catalogue.close();
    await rm(dir, { recursive: true });
  });
  beforeEach(() => importRows([{ titleSlug: 'two-sum', rating: 1_200 }]));

  test('are replaced as a whole, those of problems that are yet to come too', async () => {
    const rows = [
      { titleSlug: '3sum', rating: 1_500.5, contestSlug: 'weekly-contest-1' },
      // As they are published.
      { TitleSlug: 'yet-to-come', Rating: 3_773.76 },
    ];
    expect(await importRows(rows)).toBe(2);
    expect(await rated()).toEqual({ '3sum': 1_500.5, 'yet-to-come': 3_773.76 });
    const found = async () => {
      const page = await catalogue.search.page(parseFilter({ minRating: 1_000 }), 'CONTEST_RATING_DESC', {
        first: 10,
        afterKey: null,
      });
      return page.map(({ _id }) => _id);
    };
    expect(await found()).toEqual(['3sum']);
    const problem = {
      leetcodeId: '1',
      number: '5000',
      title: 'Yet To Come',
      difficulty: 'HARD',
      isPaidOnly: false,
    } as const;
    const come = { ...problem, slug: 'yet-to-come', acceptanceRate: 1, tags: [] };
    await catalogue.problems.save(new Map([['yet-to-come', come]]), NOW);
    expect(await found()).toEqual(['yet-to-come', '3sum']);
  });

  test.each([
    ['no JSON', '[{', 'The ratings are not JSON.'],
    ['no list', '{}', 'see the list'],
    ['an empty list', '[]', 'see the list'],
    ['a row without a rating', '[{"titleSlug":"3sum","rating":1500},{"titleSlug":"4sum"}]', 'see 1'],
    ['a rating that is text', '[{"titleSlug":"3sum","rating":"1500"}]', 'see 0'],
    ['a rating below 0', '[{"titleSlug":"3sum","rating":-1}]', 'see 0'],
    ['no slug', '[{"titleSlug":"$where","rating":1500}]', 'see 0'],
    ['a problem twice', '[{"titleSlug":"3sum","rating":1},{"titleSlug":"3sum","rating":2}]', 'a problem twice'],
  ])('of a file with %s are refused, and nothing is lost', async (_name, text, sentence) => {
    await expect(importText(text)).rejects.toThrow(sentence);
    expect(await rated()).toEqual({ 'two-sum': 1_200 });
  });

  test('stay all as they are when the import is interrupted', async () => {
    const broken: typeof catalogue.mongo.transaction = (work) =>
      catalogue.mongo.transaction(async (session) => {
        await work(session);
        throw new Error('Killed.');
      });
    const repository = createRatingsRepository(catalogue.collection, { db: catalogue.mongo.db, transaction: broken });
    await expect(repository.replace(new Map([['3sum', 1_500]]))).rejects.toThrow('Killed.');
    expect(await rated()).toEqual({ 'two-sum': 1_200 });
  });

  test('come from an address once a day, and after a failure in ten minutes, to one of the replicas', async () => {
    let asked = 0;
    let status = 503;
    const { url, close } = await listen(
      (_req, res) => {
        asked += 1;
        res.writeHead(status).end('[{"titleSlug":"4sum","rating":1700}]');
      },
      { host: '127.0.0.1', port: 0 },
    );
    onTestFinished(() => close());
    const tick = () => Promise.all([ratings.importIfDue(url), ratings.importIfDue(url)]);
    await tick();
    expect([asked, await rated()]).toEqual([1, { 'two-sum': 1_200 }]);
    status = 200;
    now = new Date(NOW.getTime() + 10 * 60_000);
    await tick();
    await tick();
    expect([asked, await rated()]).toEqual([2, { '4sum': 1_700 }]);
    now = new Date(now.getTime() + 24 * 60 * 60_000);
    await tick();
    expect(asked).toBe(3);
  });
});
