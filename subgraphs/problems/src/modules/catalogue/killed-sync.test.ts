import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnMain } from '@leetcord/kit/testing/spawn-main';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import type { CatalogueProblem } from '@leetcord/stand-ins/leetcode/catalogue';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { expect, onTestFinished, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';
import type { CatalogueStatus } from '../types.generated.ts';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));
const STATUS = '{ catalogueStatus { problemCount leetcodeCount progress isBuiltIn syncedAt } }';
const PAGES = 20;

/** None of them is built in. */
const listed: CatalogueProblem[] = Array.from({ length: PAGES * 100 }, (_, index) => ({
  ...{ questionId: `${index + 1}`, questionFrontendId: `${index + 1}`, titleSlug: `made-up-${index + 1}` },
  ...{ title: `Made Up ${index + 1}`, difficulty: 'Easy', acRate: 50, isPaidOnly: false, topicTags: [] },
}));

test(
  'when a process is killed during the sync, another continues where it stood, and no page is read twice',
  { timeout: 180_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'leetcord-sync-'));
    onTestFinished(() => rm(dataDir, { recursive: true }));
    await writeFile(join(dataDir, 'problems.json'), JSON.stringify(listed));
    const standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, dataDir });
    onTestFinished(() => standIn.stop());
    const leetcode = createLeetCodeControl(standIn.url);
    const pagesRead = async () => (await leetcode.requests()).length;

    const dbName = `test_sync_${randomUUID().slice(0, 8)}`;
    // It only watches: the sync is never due for it.
    const watcher = await startProblemsUnderTest(standIn.url, {}, { MONGODB_DB: dbName });
    onTestFinished(() => watcher.close());
    const status = async () => (await watcher.query<{ catalogueStatus: CatalogueStatus }>(STATUS)).data.catalogueStatus;
    const startProcess = () => {
      const env = {
        ...{ MONGODB_URI: mongodbUri(), MONGODB_DB: dbName, PORT: '0', LEETCODE_URL: standIn.url },
        ...{ ROUTER_SECRET: 'x'.repeat(16), USERS_ROUTER_SECRET: 'x'.repeat(16), USERS_URL: 'http://127.0.0.1:1' },
        LEETCODE_REQUESTS_PER_10S: '1000',
      };
      return spawnMain(MAIN, { ...process.env, ...env });
    };

    // So that there is time to kill it between two pages.
    await leetcode.addFault({ kind: 'slow', delayMs: 1_500 });
    const killed = startProcess();
    await expect.poll(pagesRead, { timeout: 60_000, interval: 50 }).toBeGreaterThan(4);
    const other = startProcess();
    // It runs, and leaves the sync to the first.
    await other.listening;
    await killed.end('SIGKILL');
    await leetcode.clearFaults();
    const { progress, ...unfinished } = await status();
    expect(progress).toBeGreaterThanOrEqual(3 / PAGES);
    expect(progress).toBeLessThan(1);
    expect(unfinished).toMatchObject({ leetcodeCount: listed.length, isBuiltIn: true, syncedAt: null });
    expect(unfinished.problemCount).toBeGreaterThan(300);
    const readBefore = await pagesRead();

    const whole = { problemCount: listed.length, leetcodeCount: listed.length, progress: null, isBuiltIn: false };
    await expect.poll(status, { timeout: 90_000, interval: 500 }).toMatchObject(whole);
    // The page that was in flight is read again, if it was not recorded yet.
    expect(await pagesRead()).toBeGreaterThan(readBefore);
    expect([PAGES, PAGES + 1]).toContain(await pagesRead());
  },
);
