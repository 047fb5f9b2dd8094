import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startContestsProcess } from './testing/contests-process.ts';
import { TestContests } from './testing/start-test-contests.ts';

/** Where Debian's package faketime, on its machines, has what sets the clock of one process. */
const LIBRARY = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`)
  .find((path) => existsSync(path));
if (LIBRARY === undefined) console.log('No libfaketime here (apt install faketime): a set clock is not tried.');

test.skipIf(LIBRARY === undefined).each(['set right', 'set right and restarted'])(
  'a report is confirmed within seconds once a clock that was an hour ahead is %s',
  { timeout: 120_000 },
  async (how) => {
    const contests = await TestContests.start();
    onTestFinished(() => contests.close());
    const dir = mkdtempSync(join(tmpdir(), 'leetcord-clock-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const { neighbours, settings, mongo, clock } = contests;
    neighbours.leetcode = 'down';
    await contests.community('ann');
    await contests.solve('ann', 'easy-of-ann');
    await contests.stopReplica();

    const ahead = new Date(clock.now().getTime() + 50 * 60_000);
    const setTo = join(dir, 'clock');
    writeFileSync(setTo, '+1h');
    const machine = {
      LD_PRELOAD: LIBRARY!,
      FAKETIME_TIMESTAMP_FILE: setTo,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
    let running = await startContestsProcess(settings, machine);
    onTestFinished(async () => void (await running.end('SIGKILL')));
    const of = (name: string) => mongo.db.collection(name);
    await expect.poll(() => of('submissions').countDocuments({ lastCheckAt: { $gt: ahead } })).toBe(1);
    await expect.poll(() => of('jobs').countDocuments({ lastFinishedAt: { $gt: ahead } })).toBeGreaterThan(0);

    writeFileSync(setTo, '+0');
    if (how.includes('restarted')) {
      await running.end('SIGKILL');
      running = await startContestsProcess(settings);
    }
    neighbours.leetcode = 'up';
    await expect.poll(() => of('submissions').countDocuments({ state: 'CONFIRMED' })).toBe(1);
  },
);
