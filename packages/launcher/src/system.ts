import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDatabase } from './check-database.ts';
import { startDatabase, type Database } from './database.ts';
import { manageProcess, type ManagedProcess } from './managed-process.ts';
import { choosePorts, type Ports } from './ports.ts';
import { loadSecrets, type Secrets } from './secrets.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface SystemOptions {
  /** Where data, secrets and logs are kept. */
  dataDir: string;
  /** From the environment, or any free ones. */
  ports: 'configured' | 'free';
  /** Settings such as MONGODB_URI, LEETCODE_URL, DISCORD_TOKEN. */
  env?: NodeJS.ProcessEnv;
  /** Told what a person should know, a line at a time. */
  tell: (line: string) => void;
}

export type ProcessName = 'leetcode' | 'discord' | 'users' | 'problems' | 'contests' | 'gateway' | 'bot';

/** A running LeetCord. */
export interface System {
  dataDir: string;
  ports: Ports;
  secrets: Secrets;
  mongodbUri: string;
  /** Null where MONGODB_URI names a database of somebody else's. */
  database: Database | null;
  /** The stand-ins are missing where the real ones are used. */
  processes: Partial<Record<ProcessName, ManagedProcess>> &
    Record<Exclude<ProcessName, 'leetcode' | 'discord'>, ManagedProcess>;
  urls: { gateway: string; leetcode: string; discord: string };
  /** Starts the database again on its data, after its `kill`. */
  restartDatabase(): Promise<void>;
  /** Stops everything, in reverse order. */
  stop(): Promise<void>;
}

/** Where the stand-in for Discord expects the bot's token to be this. */
const STAND_IN_TOKEN = 'stand-in-token';
/** Contests of the demo settle fast, in ms. */
const DEMO_SETTLE_MS = 5_000;

/**
 * Starts a whole LeetCord: database, stand-ins where nothing real is set, subgraphs, gateway, bot; each waits until it is
 * ready. Throws a ConfigError with one sentence when something is missing or refused; what had started is stopped.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir, tell, env = process.env } = options;
  const logDir = join(dataDir, 'logs');
  mkdirSync(logDir, { recursive: true });
  const secrets = loadSecrets(dataDir);
  const ports = await choosePorts(options.ports, env);
  const usesDiscord = env['DISCORD_TOKEN'] !== undefined && env['DISCORD_TOKEN'] !== '';
  const leetcodeUrl = env['LEETCODE_URL'] ?? (usesDiscord ? 'https://leetcode.com' : undefined);

  const given = env['MONGODB_URI'];
  let database: Database | null = null;
  if (given === undefined || given === '') {
    tell('Starting the database');
    database = await startDatabase({ dataDir, port: ports.database, log: tell });
  } else {
    await checkDatabase(given);
  }
  const mongodbUri = database?.uri ?? given ?? '';

  const at = (port: number) => `http://127.0.0.1:${port}`;
  const manage = (name: ProcessName, entry: string, settings: Record<string, string>): ManagedProcess =>
    manageProcess({
      name,
      entry: join(root, entry),
      env: settings,
      port: ports[name],
      logPath: join(logDir, `${name}.log`),
      tell,
    });

  const mongo = { MONGODB_URI: mongodbUri };
  const toUsers = { USERS_URL: at(ports.users), USERS_ROUTER_SECRET: secrets.usersRouter };
  const toProblems = { PROBLEMS_URL: at(ports.problems), PROBLEMS_ROUTER_SECRET: secrets.problemsRouter };
  const toContests = { CONTESTS_URL: at(ports.contests), CONTESTS_ROUTER_SECRET: secrets.contestsRouter };
  const problemData = join(root, '..', 'shared', 'data');

  const processes = {
    ...(leetcodeUrl === undefined && {
      leetcode: manage('leetcode', 'packages/stand-ins/src/leetcode/main.ts', {
        HTTPS_PORT: String(ports.leetcodeHttps),
        STATE_FILE: join(dataDir, 'stand-in-leetcode.json'),
        ...(existsSync(problemData) && { DATA_DIR: problemData }),
      }),
    }),
    ...(!usesDiscord && {
      discord: manage('discord', 'packages/stand-ins/src/discord/main.ts', {
        STATE_FILE: join(dataDir, 'stand-in-discord.json'),
      }),
    }),
    users: manage('users', 'subgraphs/users/src/main.ts', {
      ...mongo,
      ...toProblems,
      ...toContests,
      ROUTER_SECRET: secrets.usersRouter,
      SERVICE_SECRETS: `bot=${secrets.botService},contests=${secrets.contestsService}`,
    }),
    problems: manage('problems', 'subgraphs/problems/src/main.ts', {
      ...mongo,
      ROUTER_SECRET: secrets.problemsRouter,
      USERS_URL: at(ports.users),
      LEETCODE_URL: leetcodeUrl ?? at(ports.leetcode),
    }),
    contests: manage('contests', 'subgraphs/contests/src/main.ts', {
      ...mongo,
      ...toUsers,
      ...toProblems,
      ROUTER_SECRET: secrets.contestsRouter,
      SERVICE_SECRET: secrets.contestsService,
      ...(leetcodeUrl === undefined && { CONTEST_SETTLE_MS: String(DEMO_SETTLE_MS) }),
    }),
    gateway: manage('gateway', 'gateway/src/main.ts', { ...toUsers, ...toProblems, ...toContests }),
    bot: manage('bot', 'bot/src/main.ts', {
      GATEWAY_URL: `${at(ports.gateway)}/graphql`,
      SERVICE_SECRET: secrets.botService,
      ...(!usesDiscord && { DISCORD_TOKEN: STAND_IN_TOKEN, DISCORD_API_URL: `${at(ports.discord)}/api` }),
    }),
  };

  const inOrder = Object.values(processes);
  const system: System = {
    dataDir,
    ports,
    secrets,
    mongodbUri,
    database,
    processes,
    urls: {
      gateway: at(ports.gateway),
      leetcode: leetcodeUrl ?? at(ports.leetcode),
      discord: usesDiscord ? 'https://discord.com' : at(ports.discord),
    },
    restartDatabase: async () => {
      system.database = await startDatabase({ dataDir, port: ports.database, log: tell });
    },
    stop: async () => {
      for (const process of inOrder.toReversed()) await process.stop();
      await system.database?.stop();
    },
  };

  try {
    const { gateway, bot, ...first } = processes;
    tell(`Starting ${Object.keys(first).join(', ')}`);
    await Promise.all(Object.values(first).map((process) => process.start()));
    tell('Starting gateway');
    await gateway.start();
    tell('Starting bot');
    await bot.start();
  } catch (error) {
    await system.stop();
    throw error;
  }
  return system;
}
