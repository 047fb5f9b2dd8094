import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDataDir } from './data-dir-lock.ts';
import { tempDir } from '@leetcord/kit/testing/temp-dir';

test('a second start on the same data is refused', async () => {
  const dataDir = tempDir();
  expect(await lockDataDir(dataDir)).toEqual({ wasKilled: false });
  await expect(lockDataDir(dataDir)).rejects.toThrow(`LeetCord is running here already (process ${process.pid})`);
});

test('the lock of a killed run is taken over, even if another process has its pid now', async () => {
  const dataDir = tempDir();
  const gone = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  for (const owner of [`${gone}@1`, `${process.ppid}@another start`, '']) {
    writeFileSync(join(dataDir, 'running.pid'), owner);
    expect(await lockDataDir(dataDir)).toEqual({ wasKilled: true });
    writeFileSync(join(dataDir, 'running.pid'), '');
  }
});
