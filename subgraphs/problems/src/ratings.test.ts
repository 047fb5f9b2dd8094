import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { listen } from '@leetcord/kit/http/http-server';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

const COMMAND = fileURLToPath(new URL('./ratings.ts', import.meta.url));
const RATED = '{ problem(slug: "two-sum") { contestRating } problems(filter: { minRating: 0 }) { totalCount } }';

describe('the import of contest ratings by hand', () => {
  const dbName = `test_ratings_${randomUUID().slice(0, 8)}`;
  let dir: string;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let now = new Date();

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'leetcord-ratings-'));
    // LeetCode is down: built-in problems have ratings too.
    problems = await startProblemsUnderTest(
      'http://127.0.0.1:1',
      { clock: { now: () => now } },
      { MONGODB_DB: dbName },
    );
  });
  afterAll(async () => {
    await problems.close();
    await rm(dir, { recursive: true });
  });

  const run = async (args: string[], env: Record<string, string> = {}) => {
    const given = { MONGODB_URI: mongodbUri(), MONGODB_DB: dbName, INIT_CWD: dir };
    const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...given, ...env } });
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { code, stdout, stderr };
  };
  const rated = async () => {
    // A running system checks every ten seconds.
    now = new Date(now.getTime() + 10_000);
    const { data } = await problems.query<{ problem: { contestRating: number }; problems: { totalCount: number } }>(
      RATED,
    );
    return [data.problem.contestRating, data.problems.totalCount];
  };

  test("of a file in the user's folder, or of an address, reaches a running system ten seconds later", async () => {
    expect(await rated()).toEqual([null, 0]);
    await writeFile(
      join(dir, 'mine.json'),
      '[{"titleSlug":"two-sum","rating":1200.5},{"titleSlug":"3sum","rating":1500}]',
    );
    expect(await run(['mine.json'])).toEqual({ code: 0, stdout: '2 contest ratings are imported.\n', stderr: '' });
    expect(await rated()).toEqual([1_200.5, 2]);
    const { url, close } = await listen((_req, res) => res.end('[{"titleSlug":"4sum","rating":1700}]'), {
      ...{ host: '127.0.0.1', port: 0 },
    });
    onTestFinished(() => close());
    expect(await run([`${url}/ratings.json`])).toMatchObject({ code: 0, stderr: '' });
    expect(await rated()).toEqual([null, 1]);
  });

  test.each([
    ['no file', [], {}, 78, 'Say where the ratings are: npm run ratings -- <file or address>.'],
    ['no address of a database', ['x.json'], { MONGODB_URI: '' }, 78, 'MONGODB_URI is not set.'],
    [
      'a database that is down',
      ['x.json'],
      { MONGODB_URI: 'mongodb://127.0.0.1:1' },
      78,
      'No database answers at MONGODB_URI',
    ],
    ['a file that is not there', ['none.json'], {}, 1, 'none.json cannot be read: check its path.'],
    ['an address that is down', ['http://127.0.0.1:1/'], {}, 1, 'does not answer: check it, or give a file.'],
    ['another file', [COMMAND], {}, 1, 'The ratings are not JSON: give an array of { titleSlug, rating }.'],
  ] satisfies [string, string[], Record<string, string>, number, string][])(
    'with %s ends with one sentence',
    async (_name, args, env, code, sentence) => {
      const ended = await run(args, env);
      expect(ended).toMatchObject({ code, stdout: '' });
      expect(ended.stderr).toContain(sentence);
      expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});
