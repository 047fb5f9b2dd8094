import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@leetcord/kit/http/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { createRatingsService, type RatingsService } from './ratings.service.ts';
import { log, openCatalogue } from './testing/open-catalogue.ts';

const DAY_MS = 24 * 60 * 60_000;
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
  const rated = async () => Object.fromEntries((await catalogue.ratings.read()).bySlug);

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'leetcord-ratings-'));
    const clock = { now: () => now };
    catalogue = await openCatalogue(clock, {} as LeetCodeClient);
    ratings = createRatingsService(catalogue.ratings, { clock, log });
  });
  afterAll(async () => {
    await catalogue.close();
    await rm(dir, { recursive: true });
  });
  beforeEach(async () => {
    now = NOW;
    await catalogue.mongo.db.collection('sync_state').deleteMany({});
    await importRows([{ titleSlug: 'two-sum', rating: 1_200 }]);
  });

  test('are replaced completely, in our format or the published one', async () => {
    const rows = [
      { titleSlug: '3sum', rating: 1_500.5, contestSlug: 'weekly-contest-1' },
      // The published format.
      { TitleSlug: 'yet-to-come', Rating: 3_773.76 },
    ];
    expect(await importRows(rows)).toBe(2);
    expect(await rated()).toEqual({ '3sum': 1_500.5, 'yet-to-come': 3_773.76 });
  });

  test('tell of the problems of contests, in their order, where none is missing before another', async () => {
    const row = (titleSlug: string, contestSlug: unknown, problemIndex: unknown) => {
      return { titleSlug, rating: 1_500, contestSlug, problemIndex };
    };
    await importRows([
      row('b', 'weekly-contest-408', 'Q2'),
      row('a', 'weekly-contest-408', 'Q1'),
      { TitleSlug: 'c', Rating: 1_500, ContestSlug: 'biweekly-contest-9', ProblemIndex: 'Q1' },
      row('d', 'weekly-contest-409', 'Q2'),
      row('e', '$where', 'Q1'),
      row('f', 'weekly-contest-410', 1),
      row('g', null, null),
    ]);
    const { rounds, bySlug } = await catalogue.ratings.read();
    expect(bySlug.size).toBe(7);
    expect(Object.fromEntries(rounds)).toEqual({ 'weekly-contest-408': ['a', 'b'], 'biweekly-contest-9': ['c'] });
  });

  test('of an earlier version tell of no contests', async () => {
    await catalogue.mongo.db.collection('contest_ratings').updateOne({}, { $unset: { rounds: true } });
    expect(await catalogue.ratings.read()).toMatchObject({ rounds: new Map(), bySlug: new Map([['two-sum', 1_200]]) });
  });

  test.each([
    ['no JSON', '[{', 'not JSON'],
    ['no list', '{}', 'look at the whole.'],
    ['an empty list', '[]', 'look at the whole.'],
    ['a row without a rating', '[{"titleSlug":"3sum","rating":1500},{"titleSlug":"4sum"}]', 'look at row 2.'],
    ['a rating that is text', '[{"titleSlug":"3sum","rating":"1500"}]', 'look at row 1.'],
    ['a rating below 0', '[{"titleSlug":"3sum","rating":-1}]', 'look at row 1.'],
    ['no slug', '[{"titleSlug":"$where","rating":1500}]', 'look at row 1.'],
    ['a problem twice', '[{"titleSlug":"3sum","rating":1},{"titleSlug":"3sum","rating":2}]', 'have 3sum twice'],
  ])('from a file with %s are refused, and nothing is lost', async (_name, text, sentence) => {
    await expect(importText(text)).rejects.toThrow(sentence);
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
    now = new Date(now.getTime() + DAY_MS);
    await tick();
    expect(asked).toBe(3);
  });

  test('from an address do not replace more than twice as many; by hand they do', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((titleSlug) => ({ titleSlug, rating: 1_500 }));
    await importRows(five);
    let list: object[] = [];
    const { url, close } = await listen((_req, res) => res.end(JSON.stringify(list)), { host: '127.0.0.1', port: 0 });
    onTestFinished(() => close());
    const countAfter = async (count: number) => {
      list = five.slice(0, count);
      now = new Date(now.getTime() + DAY_MS);
      await ratings.importIfDue(url);
      return Object.keys(await rated()).length;
    };
    expect(await countAfter(2)).toBe(5);
    expect(await countAfter(3)).toBe(3);
    expect(await countAfter(1)).toBe(3);
    await importRows(five.slice(0, 1));
    expect(await countAfter(1)).toBe(1);
  });
});
