import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spawnMain } from '../testing/spawn-main.ts';
import { tempDir } from '../testing/temp-dir.ts';

test('a process that runs has kept its compiled code for the next start, so it may be killed', async () => {
  const cache = tempDir();
  spawnMain(join(import.meta.dirname, '..', 'testing', 'idle-main.ts'), { NODE_COMPILE_CACHE: cache });
  const kept = () => readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  await expect.poll(() => kept().length).toBeGreaterThan(0);
});
