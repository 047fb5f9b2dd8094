import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '@leetcord/kit/env';
import { MongoClient } from 'mongodb';
import { freePort } from './free-port.ts';
import { installSecantus } from './secantus.ts';

/** How long a database may take to answer after its start, in ms. */
const START_TIMEOUT_MS = 60_000;

/** Where SecantusDB is installed, for all runs of this checkout. */
const SECANTUS_DIR = join(import.meta.dirname, '..', '..', '..', '.tools', 'secantus');

/** A database that LeetCord started. */
export interface Database {
  uri: string;
  /** The program that runs it, such as `mongod`. */
  kind: string;
  port: number;
  pid: number;
  /** Ends it cleanly. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface DatabaseOptions {
  /** Where its data and its log are kept. */
  dataDir: string;
  /** Any free one when left out. */
  port?: number;
  log: (line: string) => void;
}

/** How to run one kind of database server. */
interface Server {
  kind: string;
  command: string;
  args(port: number, storagePath: string): string[];
  /** Whether it must be told once that it is a replica set of one: transactions and change streams need it. */
  needsInitiate: boolean;
}

/**
 * Starts a database under `dataDir`: a mongod on PATH, else a secantusd-rs on PATH, else SecantusDB from PyPI in a private
 * environment. Acknowledged writes survive kill -9 of any of them. Throws a ConfigError where none can be had.
 */
export async function startDatabase({ dataDir, port, log }: DatabaseOptions): Promise<Database> {
  const server = await findServer(log);
  const storagePath = join(dataDir, `database-${server.kind}`);
  mkdirSync(storagePath, { recursive: true });
  const actualPort = port ?? (await freePort());
  const output = openSync(join(dataDir, 'database.log'), 'a');
  const child = spawn(server.command, server.args(actualPort, storagePath), {
    stdio: ['ignore', output, output],
    // Ctrl+C in the terminal must reach the database last, from the launcher.
    detached: true,
  });
  const uri = `mongodb://127.0.0.1:${actualPort}/?directConnection=true`;
  await untilItAnswers(child, uri, server, dataDir);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    uri,
    kind: server.kind,
    port: actualPort,
    pid: child.pid ?? -1,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

async function findServer(log: (line: string) => void): Promise<Server> {
  const secantusArgs = (port: number, storagePath: string) => [
    ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', storagePath],
    // Without it an acknowledged write can be lost to kill -9.
    '--sync-on-commit',
  ];
  const mongod = onPath('mongod');
  if (mongod !== undefined) {
    return {
      kind: 'mongod',
      command: mongod,
      args: (port, path) => [
        '--bind_ip',
        '127.0.0.1',
        '--port',
        String(port),
        '--dbpath',
        path,
        '--replSet',
        'leetcord',
      ],
      needsInitiate: true,
    };
  }
  const rust = onPath('secantusd-rs');
  if (rust !== undefined) return { kind: 'secantusd-rs', command: rust, args: secantusArgs, needsInitiate: false };
  const secantus = await installSecantus(SECANTUS_DIR, log);
  return { kind: 'secantusdb', command: secantus, args: secantusArgs, needsInitiate: false };
}

/** The full path of a program on PATH, or undefined. */
const onPath = (program: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((dir) => join(dir, program))
    .find((path) => existsSync(path));

async function untilItAnswers(child: ChildProcess, uri: string, server: Server, dataDir: string): Promise<void> {
  const log = join(dataDir, 'database.log');
  const deadline = AbortSignal.timeout(START_TIMEOUT_MS);
  while (!deadline.aborted) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new ConfigError(`The database ${server.kind} ended at its start: its log ${log} says why.`);
    }
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: 500 });
    try {
      if (server.needsInitiate) await initiate(client, new URL(uri).host);
      await client.db('admin').command({ ping: 1 });
      return;
    } catch {
      await wait(50);
    } finally {
      await client.close();
    }
  }
  child.kill('SIGKILL');
  throw new ConfigError(`The database ${server.kind} does not answer: its log ${log} says why.`);
}

async function initiate(client: MongoClient, host: string): Promise<void> {
  const admin = client.db('admin');
  const hello = await admin.command({ hello: 1 });
  if (hello['setName'] === undefined) {
    await admin.command({ replSetInitiate: { _id: 'leetcord', members: [{ _id: 0, host: host }] } });
  }
  if (hello['isWritablePrimary'] !== true) throw new Error('not primary yet');
}
