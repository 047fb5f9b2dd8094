import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressHere } from '@leetcord/kit/process/listening-address';
import type { Ports } from './ports.ts';
import { root } from './root.ts';
import type { Secrets } from './secrets.ts';

/** Every process of ours, by its name. */
export type ServiceName = 'leetcode' | 'discord' | 'users' | 'problems' | 'contests' | 'gateway' | 'bot';

/** What is needed to run a process. */
export interface Service {
  /** The TypeScript file that Node runs, under the project's folder. */
  entry: string;
  env: Record<string, string>;
  /** The address on which it listens; by default this machine alone reaches it. */
  host?: string;
}

interface Wiring {
  dataDir: string;
  ports: Ports;
  secrets: Secrets;
  mongodbUri: string;
  /** The person's own settings, which have priority over our defaults. */
  env: NodeJS.ProcessEnv;
}

/** The token of the Discord stand-in's bot. */
const STAND_IN_TOKEN = 'stand-in-token';
/** Contests on the stand-ins are final this soon after their end, in ms: nothing is late there. */
const STAND_IN_SETTLE_MS = 5_000;
/** The real LeetCode's problems, if somebody has put them beside the project; LEETCODE_DATA_DIR names another folder. */
const PROBLEM_DATA = join(root, '..', 'shared', 'data');

/** The address that members know; by default this machine's, which nobody else can open. */
export const publicAddress = (env: NodeJS.ProcessEnv, ports: Pick<Ports, 'gateway'>) =>
  env['PUBLIC_URL'] || `http://localhost:${ports.gateway}`;

const local = (port: number) => `http://127.0.0.1:${port}`;

/** Whether the real Discord is used: the settings have a bot's token. */
export const usesDiscord = (env: NodeJS.ProcessEnv) => Boolean(env['DISCORD_TOKEN']);

/** LeetCode's address in the settings; undefined means the stand-in. The real Discord goes with the real LeetCode. */
export const realLeetCodeUrl = (env: NodeJS.ProcessEnv) =>
  env['LEETCODE_URL'] || (usesDiscord(env) ? 'https://leetcode.com' : undefined);

/** The environment of each process. Stand-ins are left out where the real ones are used. */
export function wire({ dataDir, ports, secrets, mongodbUri, env }: Wiring): Partial<Record<ServiceName, Service>> {
  const leetcodeUrl = realLeetCodeUrl(env);
  const gatewayHost = env['HOST'] || '127.0.0.1';
  const members = { PUBLIC_URL: publicAddress(env, ports) };
  const problemData = env['LEETCODE_DATA_DIR'] || PROBLEM_DATA;
  const toUsers = { USERS_URL: local(ports.users), USERS_ROUTER_SECRET: secrets.usersRouter };
  const toProblems = { PROBLEMS_URL: local(ports.problems), PROBLEMS_ROUTER_SECRET: secrets.problemsRouter };
  const toContests = { CONTESTS_URL: local(ports.contests), CONTESTS_ROUTER_SECRET: secrets.contestsRouter };
  const subgraph = (name: 'users' | 'problems' | 'contests') => ({
    MONGODB_URI: mongodbUri,
    MONGODB_DB: `leetcord_${name}`,
    ROUTER_SECRET: secrets[`${name}Router`],
  });

  return {
    ...(leetcodeUrl === undefined && {
      leetcode: {
        entry: 'packages/stand-ins/src/leetcode/main.ts',
        env: {
          HTTPS_PORT: String(ports.leetcodeHttps),
          STATE_FILE: join(dataDir, 'stand-in-leetcode.json'),
          ...(existsSync(problemData) && { DATA_DIR: problemData }),
        },
      },
    }),
    ...(!usesDiscord(env) && {
      discord: {
        entry: 'packages/stand-ins/src/discord/main.ts',
        env: { STATE_FILE: join(dataDir, 'stand-in-discord.json') },
      },
    }),
    users: {
      entry: 'subgraphs/users/src/main.ts',
      env: {
        ...subgraph('users'),
        ...toProblems,
        ...toContests,
        SERVICE_SECRETS: `bot=${secrets.botService},contests=${secrets.contestsService}`,
      },
    },
    problems: {
      entry: 'subgraphs/problems/src/main.ts',
      env: {
        ...subgraph('problems'),
        ...toUsers,
        LEETCODE_URL: leetcodeUrl ?? local(ports.leetcode),
      },
    },
    contests: {
      entry: 'subgraphs/contests/src/main.ts',
      env: {
        ...subgraph('contests'),
        ...toUsers,
        ...toProblems,
        SERVICE_SECRET: secrets.contestsService,
        ...(leetcodeUrl === undefined && { CONTEST_SETTLE_MS: env['CONTEST_SETTLE_MS'] || String(STAND_IN_SETTLE_MS) }),
      },
    },
    gateway: {
      entry: 'gateway/src/main.ts',
      host: gatewayHost,
      env: { ...toUsers, ...toProblems, ...toContests, ...members },
    },
    bot: {
      entry: 'bot/src/main.ts',
      env: {
        ...members,
        GATEWAY_URL: `${addressHere(gatewayHost, ports.gateway)}/graphql`,
        SERVICE_SECRET: secrets.botService,
        ...(!usesDiscord(env) && { DISCORD_TOKEN: STAND_IN_TOKEN, DISCORD_API_URL: `${local(ports.discord)}/api` }),
      },
    },
  };
}
