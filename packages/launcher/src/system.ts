import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { readEnv, withSecretFiles } from '@leetcord/kit/process/env';
import { makePrivateFolder } from '@leetcord/kit/process/private-folder';
import { isLoopback } from '@leetcord/kit/process/public-url';
import { addressesOf, local, PARTS, publicUrlOf, wireParts, type PartName } from '@leetcord/wiring/parts';
import { checkPortsFree, chooseFreePorts, configuredPorts, portSettings, type Ports } from '@leetcord/wiring/ports';
import { loadSecrets, type Secrets } from '@leetcord/wiring/secrets';
import { manageDatabase, type DatabaseProcess } from './database/database-process.ts';
import { keepLogsBound } from './bound-logs.ts';
import { checkDatabase } from './database/check-database.ts';
import { endOrphan } from './database/orphan.ts';
import { launcherEnv } from './env.ts';
import { root, toolsDir } from './root.ts';
import { manageService } from './service-process.ts';
import type { ManagedProcess } from './supervise.ts';
import { realLeetCodeUrl, standInSettings, usesDiscord, wireStandIns } from './stand-ins.ts';

export type { ManagedProcess } from './supervise.ts';

export interface SystemOptions {
  /** Where data, secrets and logs are kept. */
  dataDir: string;
  /** From the environment, or any free ones. */
  ports: 'configured' | 'free';
  /** Settings such as MONGODB_URI, LEETCODE_URL, DISCORD_TOKEN; every process gets them too. */
  env?: NodeJS.ProcessEnv;
  /** Told what a person should know, a line at a time. */
  tell: (line: string) => void;
  /** Gives up starting, and stops what has started. */
  signal?: AbortSignal;
  /** How long to wait for ports that are taken, in ms, such as after a run that was killed. */
  portPatienceMs?: number;
}

export type ServiceName = PartName | 'leetcode' | 'discord';
export type ProcessName = ServiceName | 'database';

/** A running LeetCord. */
export interface System {
  dataDir: string;
  ports: Ports;
  secrets: Secrets;
  mongodbUri: string;
  /** Null where MONGODB_URI names a database of somebody else's. */
  database: DatabaseProcess | null;
  /** The process of each part, which is the same where all run in one. Stand-ins and database are missing where real ones are used. */
  processes: Record<PartName, ManagedProcess> & Partial<Record<ProcessName, ManagedProcess>>;
  urls: Record<ServiceName, string>;
  /** The address that members know. */
  publicUrl: string;
  /** Whether other machines may reach the gateway by an address that no member can use. */
  isOpenWithoutPublicUrl: boolean;
  /** Stops everything, in reverse order. */
  stop(): Promise<void>;
}

/** The TypeScript file that Node runs for each process, under the project's folder. */
export const ENTRIES: Record<ServiceName, string> = {
  users: 'subgraphs/users/src/main.ts',
  problems: 'subgraphs/problems/src/main.ts',
  contests: 'subgraphs/contests/src/main.ts',
  gateway: 'gateway/src/main.ts',
  bot: 'bot/src/main.ts',
  leetcode: 'packages/stand-ins/src/leetcode/main.ts',
  discord: 'packages/stand-ins/src/discord/main.ts',
};
const ONE_PROCESS_ENTRY = 'one-process/src/main.ts';

/** What starts together; each group waits until the one before is ready. */
const START_ORDER: ProcessName[][] = [['database', 'leetcode', 'discord'], [...SUBGRAPHS, 'gateway'], ['bot']];
/** What ends together: nothing before what needs it, and the database at last. */
const STOP_ORDER: ProcessName[][] = [['bot'], ['gateway'], [...SUBGRAPHS, 'leetcode', 'discord']];
/** How long everything but the database may take to end, in ms, before it is killed. */
const STOP_DEADLINE_MS = 10_000;

/**
 * Starts a whole LeetCord: database, stand-ins where nothing real is set, subgraphs, gateway, bot; each waits until what it
 * needs is ready, and is started again when it ends by itself. A real Discord that cannot be reached ends nothing. Throws a ConfigError with one sentence when something is
 * missing or refused; what had started is stopped then.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir, tell, signal } = options;
  const env = withSecretFiles(launcherEnv, options.env ?? process.env);
  const { ONE_PROCESS, PUBLIC_URL, HOST } = readEnv(launcherEnv, env);
  const logDir = join(dataDir, 'logs');
  makePrivateFolder(dataDir);
  makePrivateFolder(logDir);
  const secrets = loadSecrets(dataDir);
  const ports = options.ports === 'free' ? await chooseFreePorts() : configuredPorts(env);

  const givenUri = env['MONGODB_URI'];
  if (givenUri) await checkDatabase(givenUri);
  else await endOrphan(dataDir);
  const database = givenUri ? null : manageDatabase({ dataDir, port: ports.database, log: tell });
  const mongodbUri = givenUri || database!.url;

  const urls = {
    ...addressesOf(ports, env),
    leetcode: realLeetCodeUrl(env) ?? local(ports.leetcode),
    discord: usesDiscord(env) ? 'https://discord.com' : local(ports.discord),
  };
  // Nobody else starts the bot of this data.
  const replica = { REPLICA_NAME: env['REPLICA_NAME'] || nameOf(dataDir) };
  const settings = { ...env, ...replica, ...standInSettings(env, ports) };
  /** Not while something it needs is away: that mends nothing. What is not one of our processes is out of our reach. */
  const isRestartOfUse = (names: readonly ServiceName[], failing: readonly string[]) => {
    const isAway = (part: ProcessName) => processes[part]?.isReady === false;
    const ownGroup = START_ORDER.findIndex((group) => names.some((name) => group.includes(name)));
    if (START_ORDER.slice(0, ownGroup).flat().some(isAway)) return false;
    const others = START_ORDER.flat().filter((part) => failing.includes(part) && !names.includes(part as ServiceName));
    return others.every((part) => processes[part]?.isReady === true);
  };
  const manage = (name: string, entry: string, serviceEnv: NodeJS.ProcessEnv, parts: readonly ServiceName[]) =>
    manageService({
      name,
      entry: join(root, entry),
      env: { NODE_COMPILE_CACHE: join(toolsDir, 'compile-cache'), ...serviceEnv },
      urls: parts.map((part) => urls[part]),
      logPath: join(logDir, `${name}.log`),
      tell,
      onCrash: () => database?.endAbandonedTransactions(),
      // The stand-in is one of our processes.
      isOutside: (failing) => processes.discord === undefined && failing.includes('discord'),
      isRestartOfUse: (failing) => isRestartOfUse(parts, failing),
    });
  const manageEach = (wired: Partial<Record<ServiceName, NodeJS.ProcessEnv>>) =>
    Object.entries(wired).map(([name, serviceEnv]) => [
      name,
      manage(name, ENTRIES[name as ServiceName], serviceEnv, [name as ServiceName]),
    ]);
  const manageParts = () => {
    if (!ONE_PROCESS) {
      return manageEach(wireParts({ ports, secrets, mongodbUri, env: settings }));
    }
    const own = { MONGODB_URI: mongodbUri, LEETCORD_DATA_DIR: dataDir };
    const all = manage('leetcord', ONE_PROCESS_ENTRY, { ...settings, ...portSettings(ports), ...own }, PARTS);
    return PARTS.map((name) => [name, all]);
  };
  const processes = {
    ...(database && { database }),
    ...Object.fromEntries([...manageEach(wireStandIns(env, ports, dataDir)), ...manageParts()]),
  } as System['processes'];
  const grouped = (order: ProcessName[][]) =>
    order.map((names) => [...new Set(names.flatMap((name) => processes[name] ?? []))]);

  const bounding = keepLogsBound(Object.values(processes).map(({ logPath }) => logPath));

  const stop = async () => {
    clearInterval(bounding);
    const deadline = Date.now() + STOP_DEADLINE_MS;
    for (const group of grouped(STOP_ORDER)) {
      await Promise.all(group.map((process) => process.stop(Math.max(0, deadline - Date.now()))));
    }
    await database?.stop();
  };
  const start = async () => {
    const needed = Object.keys(processes) as ProcessName[];
    await checkPortsFree(
      ports,
      [...needed, 'metrics', ...(processes.leetcode ? ['leetcodeHttps' as const] : [])],
      options.portPatienceMs,
    );
    for (const group of grouped(START_ORDER)) {
      signal?.throwIfAborted();
      const starting = group.filter(({ pid }) => pid === undefined);
      if (starting.length > 0) tell(`Starting ${starting.map(({ name }) => name).join(', ')}`);
      await Promise.all(group.map((process) => process.start()));
    }
    signal?.throwIfAborted();
  };

  const onAbort = () => void stop();
  signal?.addEventListener('abort', onAbort);
  try {
    await start();
  } catch (error) {
    await stop();
    throw signal?.aborted ? signal.reason : error;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
  return {
    dataDir,
    ports,
    secrets,
    mongodbUri,
    database,
    processes,
    urls,
    publicUrl: PUBLIC_URL ?? publicUrlOf(ports, {}),
    isOpenWithoutPublicUrl: PUBLIC_URL === undefined && !isLoopback(HOST),
    stop,
  };
}

const nameOf = (dataDir: string) => createHash('sha256').update(`${hostname()} ${dataDir}`).digest('hex').slice(0, 16);
