import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boundLog } from './bound-logs.ts';
import { startChild } from './child.ts';
import { tempDir } from '@leetcord/kit/testing/temp-dir';

test('the log of a process that writes without end stays small and has the newest lines', async () => {
  const logPath = join(tempDir(), 'a.log');
  const lines = `let n = 0; setInterval(() => { for (let i = 0; i < 100; i += 1) console.log('line', n += 1); }, 1)`;
  const child = await startChild(process.execPath, ['-e', lines], { logPath });
  const largest = { log: 0, before: 0 };
  const size = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  for (let bounds = 0; bounds < 5;) {
    await expect.poll(() => size(logPath)).toBeGreaterThan(20_000);
    largest.log = Math.max(largest.log, size(logPath));
    boundLog(logPath, 20_000);
    bounds += 1;
    largest.before = Math.max(largest.before, size(`${logPath}.1`));
  }
  await child.kill();
  // It goes on at the start of the emptied file, not behind a hole.
  expect(readFileSync(logPath, 'utf8')).not.toContain('\0');
  const numbers = [...readFileSync(`${logPath}.1`, 'utf8').matchAll(/^line (\d+)$/gm)].map(([, n]) => Number(n));
  expect(numbers.length).toBeGreaterThan(1_000);
  expect(numbers.at(-1)).toBeGreaterThan(5_000);
});
