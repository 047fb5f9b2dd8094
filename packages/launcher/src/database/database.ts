import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '@leetcord/kit/process/env';
import { MongoClient } from 'mongodb';
import { startChild, type Child, type ChildExit } from '../child.ts';
import { endWithParent } from '../end-with-parent.ts';
import { databaseUrl } from './address.ts';
import { chooseServer } from './choose-server.ts';
import { endOrphan, rememberRunning } from './orphan.ts';
import type { DatabaseServer } from './server.ts';
import { makePrivateFolder } from '@leetcord/kit/process/private-folder';
import { toolsDir } from '../root.ts';
import { lastLines } from '../last-lines.ts';
import { freePort, isPortTaken, takesConnections } from '@leetcord/kit/process/free-port';

/** How long a database may take to answer after its start, in ms, including recovery after a crash. */
const START_TIMEOUT_MS = 60_000;

/** A database that LeetCord started. */
export interface Database {
  /** Its address, without a database name. */
  uri: string;
  /** The program that runs it, such as `mongod`. */
  kind: DatabaseServer['kind'];
  port: number;
  pid: number;
  /** Resolves when it has ended, for whatever reason. */
  exited: Promise<ChildExit>;
  /** Ends the transactions of killed clients, which hold up all other writes to the same documents. */
  endAbandonedTransactions(): Promise<void>;
  /** Ends it cleanly. */
  stop(deadlineMs?: number): Promise<void>;
  /** Ends it as a crash does. Acknowledged writes survive. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export interface DatabaseOptions {
  /** Where its data and its log are kept. */
  dataDir: string;
  /** Any free port if not given. */
  port?: number;
  /** Called with one line at a time about steps that take long. */
  log: (line: string) => void;
}

/**
 * Starts a database under `dataDir`, with any server that this machine has or can get; it keeps the data of earlier runs. Acknowledged
 * writes survive kill -9. The server of a killed earlier run is ended first. Throws a ConfigError with one sentence when there is no
 * server, its port is taken, or it does not start.
 */
export async function startDatabase({ dataDir, port, log }: DatabaseOptions): Promise<Database> {
  makePrivateFolder(dataDir);
  await endOrphan(dataDir);
  checkRestored(dataDir);
  const server = await chooseServer(keptKinds(dataDir), log, toolsDir);
  const dir = join(dataDir, `database-${server.kind}`);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const actualPort = port ?? (await freePort());
  if (await isPortTaken(actualPort)) {
    throw new ConfigError(
      `Port ${actualPort} is in use: stop the program that has it, or set DATABASE_PORT to another port.`,
    );
  }

  const logPath = join(dataDir, 'database.log');
  const { file, args } = server.command({ port: actualPort, dir });
  const child = await startChild(file, args, { cwd: dir, logPath });
  const stopWatching = endWithParent(child.pid);
  void child.exited.then(stopWatching);
  const uri = databaseUrl(actualPort);
  try {
    await rememberRunning(dataDir, child.pid);
    await untilItAnswers(child, server, actualPort, logPath);
  } catch (error) {
    await child.kill();
    throw error;
  }
  return {
    uri,
    kind: server.kind,
    port: actualPort,
    pid: child.pid,
    exited: child.exited,
    endAbandonedTransactions: async () => server.endTransactions?.(uri),
    stop: child.stop,
    kill: child.kill,
  };
}

/** Where a backup is restored, until it is complete. */
export const restoringDir = (dataDir: string) => join(dataDir, 'restoring');

function checkRestored(dataDir: string): void {
  const unfinished = restoringDir(dataDir);
  if (keptKinds(unfinished).length === 0) return;
  throw new ConfigError(
    `The restore of a backup was not finished: run npm run restore again, or delete ${unfinished} to go on with the data from before.`,
  );
}

/** The servers with data under `dataDir`, from earlier runs. */
export function keptKinds(dataDir: string): string[] {
  const names = existsSync(dataDir) ? readdirSync(dataDir) : [];
  return names.filter((name) => name.startsWith('database-')).map((name) => name.slice('database-'.length));
}

async function untilItAnswers(child: Child, server: DatabaseServer, port: number, logPath: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!child.hasExited() && Date.now() < deadline) {
    // Checking the port is cheap; the driver would wait half a second after each refusal.
    if (!(await takesConnections(port))) {
      await wait(30);
      continue;
    }
    const uri = databaseUrl(port);
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2_000 });
    try {
      await client.db('admin').command({ ping: 1 });
      await server.prepare?.(uri, port);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    } finally {
      await client.close();
    }
  }
  const what = child.hasExited() ? 'ended at its start' : 'does not answer';
  throw new ConfigError(
    `The database (${server.kind}) ${what}. Its log ${logPath} says why:\n${lastLines(logPath).slice(-5).join('\n')}`,
  );
}
