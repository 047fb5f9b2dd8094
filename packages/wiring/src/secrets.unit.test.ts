import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSecrets } from './secrets.ts';
import { tempDir } from '@leetcord/kit/testing/temp-dir';

test('secrets are made once, differ from each other, and only their owner can read them', () => {
  const dataDir = tempDir();
  const secrets = loadSecrets(dataDir);
  expect(loadSecrets(dataDir)).toEqual(secrets);
  expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('a secret that an earlier version did not know is made, and the others stay', () => {
  const dataDir = tempDir();
  const { contestsRouter, ...earlier } = loadSecrets(dataDir);
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify(earlier));
  const secrets = loadSecrets(dataDir);
  expect(secrets).toEqual({ ...earlier, contestsRouter: expect.any(String) });
  expect(secrets.contestsRouter).not.toBe(contestsRouter);
  expect(loadSecrets(dataDir)).toEqual(secrets);
});
