import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { makePrivateFolder } from './private-folder.ts';

const openToOthers = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => (statSync(join(dir, name)).mode & 0o077) !== 0,
  );

test('after a start, only the owner can read what earlier versions left readable', () => {
  const [dir, outside] = [join(tempDir(), 'data'), join(tempDir(), 'outside')];
  mkdirSync(join(dir, 'database-mongod', 'journal'), { recursive: true, mode: 0o755 });
  writeFileSync(join(dir, 'database-mongod', 'journal', '1'), '', { mode: 0o644 });
  writeFileSync(outside, '', { mode: 0o644 });
  symlinkSync(outside, join(dir, 'link'));
  makePrivateFolder(dir);
  expect(statSync(dir).mode & 0o777).toBe(0o700);
  expect(openToOthers(dir)).toEqual(['link']);
  expect(statSync(outside).mode & 0o777).toBe(0o644);
});

test('a data folder that cannot be made is reported in one sentence', () => {
  const file = join(tempDir(), 'file');
  writeFileSync(file, '');
  const dir = join(file, 'data');
  expect(() => makePrivateFolder(dir)).toThrow(
    `LeetCord cannot make its data folder ${dir} (ENOTDIR): set LEETCORD_DATA_DIR to another folder.`,
  );
});

test.runIf(process.platform === 'linux')('an impossible place for the data folder is reported in one sentence', () => {
  // In a separate process: one that hangs would take the test with it.
  const code = `import { makePrivateFolder } from ${JSON.stringify(join(import.meta.dirname, 'private-folder.ts'))};
    try { makePrivateFolder('/proc/x'); } catch (error) { console.log(error.message); }`;
  const args = ['--input-type=module', '--eval', code];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 })).toMatch(
    /^LeetCord cannot make its data folder \/proc\/x \(\w+\): set LEETCORD_DATA_DIR to another folder\.\n$/,
  );
});

test('a data folder that is a file is reported, and the file stays unchanged', () => {
  const file = join(tempDir(), 'file');
  writeFileSync(file, '', { mode: 0o644 });
  expect(() => makePrivateFolder(file)).toThrow(
    `LeetCord's data folder ${file} is a file: set LEETCORD_DATA_DIR to a folder.`,
  );
  expect(statSync(file).mode & 0o777).toBe(0o644);
});
