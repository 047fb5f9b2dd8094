import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ConfigError, EXIT_CONFIG, withSecretFiles } from '@leetcord/kit/process/env';
import { DataInUse, lockDataDir } from './data-dir-lock.ts';
import { databaseUrl } from './database/address.ts';
import { startDatabase } from './database/database.ts';
import { endWithFailure } from './failure-sentence.ts';
import { isPortTaken } from '@leetcord/kit/process/free-port';
import { configuredPorts } from '@leetcord/wiring/ports';
import { dataFolder, launcherEnv } from './env.ts';
import { root } from './root.ts';

/** The address of somebody's own database, which may be in a file. */
export const givenDatabase = (): string | undefined => withSecretFiles(launcherEnv, process.env).MONGODB_URI;

/**
 * Does something with the database of MONGODB_URI, else with that of `npm start`, else with the data of a LeetCord that is stopped: its
 * database then runs until this is done.
 */
export async function withDatabase<T>(work: (uri: string) => Promise<T>): Promise<T> {
  const given = givenDatabase();
  if (given) return work(given);
  try {
    return await withStoppedDatabase(work);
  } catch (error) {
    if (!(error instanceof DataInUse)) throw error;
  }
  const { database } = configuredPorts(process.env);
  if (await isPortTaken(database)) return work(databaseUrl(database));
  throw new ConfigError(
    `No database answers at port ${database}, but another command works on the data: wait until it has ended.`,
  );
}

/** Does something with the data of a LeetCord that is stopped, which cannot start meanwhile. Throws DataInUse while it runs. */
export async function withStoppedDatabase<T>(work: (uri: string) => Promise<T>, dataDir = dataFolder()): Promise<T> {
  await lockDataDir(dataDir);
  const database = await startDatabase({ dataDir, log: console.log });
  try {
    return await work(database.uri);
  } finally {
    await database.stop();
  }
}

/** Runs a program of a subgraph on LeetCord's database, with the arguments of this one. */
export async function runOnDatabase(program: string): Promise<void> {
  try {
    const code = await withDatabase(async (MONGODB_URI) => {
      const env = { ...process.env, MONGODB_URI, MONGODB_URI_FILE: undefined };
      const args = [join(root, program), ...process.argv.slice(2)];
      const [exit] = (await once(spawn(process.execPath, args, { env, stdio: 'inherit' }), 'exit')) as [number | null];
      return exit;
    });
    process.exitCode = code ?? 1;
  } catch (error) {
    if (!(error instanceof ConfigError)) endWithFailure(error);
    console.error(error.message);
    process.exitCode = EXIT_CONFIG;
  }
}
