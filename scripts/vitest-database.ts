import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseServer } from '@leetcord/launcher/database/choose-server';
import { manageDatabase } from '@leetcord/launcher/database/database-process';
import { toolsDir } from '@leetcord/launcher/root';
import { freePort } from '@leetcord/kit/process/free-port';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Real databases for the whole run, one for each worker: each test file takes its own database name there. */
    mongodbUris: string[];
    /** Whether their servers continue after the tests. */
    databaseStays: boolean;
  }
}

/** A file that SecantusDB for Python reads in its folder: it looks for no expired documents. */
const SECANTUS_SETTINGS = { name: 'secantusd.toml', text: '[storage]\nttl_sweep_seconds = 0\n' };

/**
 * Starts a database for each worker, or uses the one that MONGODB_URI names. They are apart since each write wakes all change streams of
 * SecantusDB, and each transaction looks at all sessions that ever had one. Nothing expires there: SecantusDB would look through the databases of all test files
 * so far once a minute.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['MONGODB_URI'];
  if (given !== undefined && given !== '') {
    project.provide('mongodbUris', [given]);
    project.provide('databaseStays', true);
    return undefined;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-tests-'));
  const { kind } = await chooseServer([], console.log, toolsDir);
  const start = async (_: unknown, index: number) => {
    if (kind === 'secantus-py') {
      const dir = join(dataDir, String(index), `database-${kind}`);
      mkdirSync(dir, { recursive: true, mode: 0o700 });
      writeFileSync(join(dir, SECANTUS_SETTINGS.name), SECANTUS_SETTINGS.text);
    }
    const options = { dataDir: join(dataDir, String(index)), port: await freePort(), log: console.log };
    const database = manageDatabase(options);
    await database.start();
    return database;
  };
  const databases = await Promise.all(Array.from({ length: project.config.maxWorkers }, start));
  project.provide(
    'mongodbUris',
    databases.map(({ url }) => url),
  );
  project.provide('databaseStays', false);
  return async () => {
    await Promise.all(databases.map((database) => database.kill()));
    rmSync(dataDir, { recursive: true, force: true });
  };
}
