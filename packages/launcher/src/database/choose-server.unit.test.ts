import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tempDir } from '@leetcord/kit/testing/temp-dir';
import { chooseServer } from './choose-server.ts';

beforeEach(() => {
  // Nothing is downloaded in tests.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A PATH on which there are only these programs. */
const onlyPrograms = (programs: Record<string, string>) => {
  const dir = tempDir();
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(dir, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(dir, name), 0o755);
  }
  vi.stubEnv('PATH', dir);
};
const choose = (keptKinds: string[] = []) => chooseServer(keptKinds, () => undefined, tempDir());

test('mongod has priority over secantusd-rs, unless the data was written by secantusd-rs', async () => {
  onlyPrograms({ mongod: 'exit 0', 'secantusd-rs': 'exit 0' });
  expect((await choose()).kind).toBe('mongod');
  expect((await choose(['secantus-rs'])).kind).toBe('secantus-rs');
});

test('without Python and MongoDB, one sentence says what to install', async () => {
  onlyPrograms({});
  await expect(choose()).rejects.toThrow(
    'LeetCord needs a database: install Python 3.10 or newer, or MongoDB, or set MONGODB_URI to a MongoDB of yours.',
  );
});

test('a Python that is too old is ignored', async () => {
  onlyPrograms({ python3: 'exit 1' });
  await expect(choose()).rejects.toThrow('install Python 3.10 or newer');
});

test('a Python without venv is distinguished from an unreachable PyPI', async () => {
  onlyPrograms({ python3: '[ "$1" = -c ] && exit 0; exit 1' });
  await expect(choose()).rejects.toThrow('apt install python3-venv');
});

test('data whose server is missing is not abandoned for an empty database', async () => {
  onlyPrograms({ 'secantusd-rs': 'exit 0' });
  await expect(choose(['mongod'])).rejects.toThrow('was written by mongod');
});
