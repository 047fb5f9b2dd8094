import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.ts';
import { tempDir } from '@leetcord/kit/testing/temp-dir';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('CHROMIUM_PATH has priority over PATH, and must name a file', async () => {
  const dir = tempDir();
  const [onPath, given] = [join(dir, 'chromium'), join(dir, 'my-chromium')];
  for (const file of [onPath, given]) {
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
  }
  vi.stubEnv('PATH', dir);
  expect(await findChromium({})).toBe(onPath);
  expect(await findChromium({ CHROMIUM_PATH: given })).toBe(given);
  await expect(findChromium({ CHROMIUM_PATH: join(dir, 'gone') })).rejects.toThrow('CHROMIUM_PATH names no file');
});
