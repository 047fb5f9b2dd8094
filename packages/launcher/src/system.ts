import { join } from 'node:path';
import { withSecretFiles } from '@leetcord/kit/process/env';
import { manageDatabase, type DatabaseProcess } from './database/database-process.ts';
import { checkDatabase } from './database/check-database.ts';
import { endOrphan } from './database/orphan.ts';
import { launcherEnv } from './env.ts';
import { checkPortsFree, chooseFreePorts, configuredPorts, type Ports } from './ports.ts';
import { makePrivateFolder } from './private-folder.ts';
import { root, toolsDir } from './root.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import { manageService } from './service-process.ts';
import type { ManagedProcess } from './supervise.ts';
import { realLeetCodeUrl, usesDiscord, wire, type Service, type ServiceName } from './wiring.ts';

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

export type ProcessName = ServiceName | 'database';
type StandIn = 'leetcode' | 'discord';

/** A running LeetCord. */
export interface System {
  dataDir: string;
  ports: Ports;
  secrets: Secrets;
  mongodbUri: string;
  /** Null where MONGODB_URI names a database of somebody else's. */
  database: DatabaseProcess | null;
  /** Every process by name. Stand-ins and database are missing where real ones are used. */
  processes: Record<Exclude<ServiceName, StandIn>, ManagedProcess> & Partial<Record<ProcessName, ManagedProcess>>;
  urls: { gateway: string; leetcode: string; discord: string };
  /** Stops everything, in reverse order. */
  stop(): Promise<void>;
}

/** What starts together; each group waits until the one before is ready. */
const START_ORDER: ProcessName[][] = [
  ['database', 'leetcode', 'discord'],
  ['users', 'problems', 'contests', 'gateway'],
  ['bot'],
];
/** What ends together: nothing before what needs it, and the database at last. */
const STOP_ORDER: ProcessName[][] = [['bot'], ['gateway'], ['users', 'problems', 'contests', 'leetcode', 'discord']];
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

  const services = wire({ dataDir, ports, secrets, mongodbUri, env });
  /** Not while something it needs is away: that mends nothing. What is not one of our processes is out of our reach. */
  const isRestartOfUse = (name: ServiceName, failing: readonly string[]) => {
    const isAway = (part: ProcessName) => processes[part]?.isReady === false;
    const ownGroup = START_ORDER.findIndex((group) => group.includes(name));
    if (START_ORDER.slice(0, ownGroup).flat().some(isAway)) return false;
    const others = START_ORDER.flat().filter((part) => failing.includes(part));
    return others.every((part) => processes[part]?.isReady === true);
  };
  const manage = ([name, service]: [string, Service]) => [
    name,
    manageService({
      name,
      entry: join(root, service.entry),
      env: { NODE_COMPILE_CACHE: join(toolsDir, 'compile-cache'), ...env, ...service.env },
      port: ports[name as ServiceName],
      host: service.host,
      logPath: join(logDir, `${name}.log`),
      tell,
      onCrash: () => database?.endAbandonedTransactions(),
      // The stand-in is one of our processes.
      isOutside: (failing) => processes.discord === undefined && failing.includes('discord'),
      isRestartOfUse: (failing) => isRestartOfUse(name as ServiceName, failing),
    }),
  ];
  const processes = {
    ...(database && { database }),
    ...Object.fromEntries(Object.entries(services).map(manage)),
  } as System['processes'];
  const grouped = (order: ProcessName[][]) => order.map((names) => names.flatMap((name) => processes[name] ?? []));

  const stop = async () => {
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
      [...needed, ...(processes.leetcode ? ['leetcodeHttps' as const] : [])],
      options.portPatienceMs,
    );
    for (const group of grouped(START_ORDER)) {
      signal?.throwIfAborted();
      tell(`Starting ${group.map(({ name }) => name).join(', ')}`);
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
  const local = (port: number) => `http://127.0.0.1:${port}`;
  return {
    dataDir,
    ports,
    secrets,
    mongodbUri,
    database,
    processes,
    urls: {
      gateway: local(ports.gateway),
      leetcode: realLeetCodeUrl(env) ?? local(ports.leetcode),
      discord: usesDiscord(env) ? 'https://discord.com' : local(ports.discord),
    },
    stop,
  };
}
