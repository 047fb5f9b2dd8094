import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrl } from '@leetcord/launcher/database/address';
import { startSystem } from '@leetcord/launcher/system';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { expect, onTestFinished, test } from 'vitest';
import { countCommands } from './count-commands.ts';
import { writesWithin } from './idle-writes.ts';

const WINDOW_MS = 10_000;

test('an idle system writes to the database less than once a second', { timeout: 240_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-idle-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const proxy = await countCommands({ host: '127.0.0.1', port: Number(new URL(mongodbUri()).port) });
  onTestFinished(() => proxy.close());
  // An empty folder: LeetCode then has the 200 well-known problems, and is read in a moment.
  const env = { ...process.env, MONGODB_URI: databaseUrl(proxy.port), LEETCODE_DATA_DIR: dataDir };
  const system = await startSystem({ dataDir, ports: 'free', env, tell: () => undefined });
  onTestFinished(() => system.stop());
  // The work of a start, such as reading the catalogue, is over soon.
  const writes = () => writesWithin(proxy.commands, WINDOW_MS).map(({ name, collection }) => `${name} ${collection}`);
  const startedAt = performance.now();
  await expect
    .poll(() => (performance.now() - startedAt > WINDOW_MS ? writes().length : 'too early'), { timeout: 120_000 })
    .toBeLessThan(WINDOW_MS / 1_000);
});
