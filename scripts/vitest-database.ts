import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manageDatabase } from '@leetcord/launcher/database/database-process';
import { freePort } from '@leetcord/kit/process/free-port';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real database for the whole run: each test file takes its own database name. */
    mongodbUri: string;
    /** Whether its server continues after the tests. */
    databaseStays: boolean;
  }
}

/** Starts one database for all tests of the run, or uses the one that MONGODB_URI names. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['MONGODB_URI'];
  if (given !== undefined && given !== '') {
    project.provide('mongodbUri', given);
    project.provide('databaseStays', true);
    return undefined;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-tests-'));
  const database = manageDatabase({ dataDir, port: await freePort(), log: console.log });
  await database.start();
  project.provide('mongodbUri', database.url);
  project.provide('databaseStays', false);
  return async () => {
    await database.kill();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
