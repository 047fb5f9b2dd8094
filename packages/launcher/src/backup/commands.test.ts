import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempDir } from '@leetcord/kit/testing/temp-dir';
import { expect, test } from 'vitest';

test('a stopped LeetCord is backed up and restored, and data is put aside only if that is asked for', () => {
  const dataDir = tempDir();
  const run = (command: 'backup' | 'restore', ...args: string[]) => {
    const env = { ...process.env, MONGODB_URI: '', LEETCORD_DATA_DIR: dataDir };
    const file = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const backup = join(dataDir, 'a.backup');
  expect(run('backup', backup)).toMatchObject({ status: 0 });
  expect(run('backup', backup).said).toContain('exists already');
  expect(run('restore', backup).said).toContain('has data already: add --replace');
  expect(run('restore', backup, '--replace')).toMatchObject({ status: 0 });
  const names = readdirSync(dataDir);
  expect(names.filter((name) => /^(replaced|database)-/.test(name))).toHaveLength(2);
  expect(names).not.toContain('restoring');

  // What a restore that was killed leaves.
  mkdirSync(join(dataDir, 'restoring', 'database-mongod'), { recursive: true });
  expect(run('backup')).toMatchObject({ status: 78, said: expect.stringContaining('was not finished') as string });
});
