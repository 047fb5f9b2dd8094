import { addressHere } from '@leetcord/kit/process/listening-address';
import { SUBGRAPHS, type SubgraphName } from '@leetcord/kit/process/subgraph-env';
import type { Ports } from './ports.ts';
import type { Secrets } from './secrets.ts';

/** The parts of LeetCord, each with settings of its own. They run as a process each, or all in one. */
export const PARTS = [...SUBGRAPHS, 'gateway', 'bot'] as const;
export type PartName = (typeof PARTS)[number];

interface Wiring {
  ports: Ports;
  secrets: Secrets;
  mongodbUri: string;
  /** The person's own settings, which every part gets too. */
  env: NodeJS.ProcessEnv;
}

const LOOPBACK = '127.0.0.1';
/** The address of something that listens on this machine alone. */
export const local = (port: number) => `http://${LOOPBACK}:${port}`;
/** The settings of a server that other machines do not reach. */
export const listenLocally = (port: number) => ({ HOST: LOOPBACK, PORT: String(port) });

/** Where the gateway listens: the only part that other machines may reach. */
const gatewayHost = (env: NodeJS.ProcessEnv) => env['HOST'] || LOOPBACK;

/** The address that members know: by default this machine's own, which nobody else can open. */
export const publicUrlOf = (ports: Ports, env: NodeJS.ProcessEnv) =>
  env['PUBLIC_URL'] || `http://localhost:${ports.gateway}`;

/** Where this machine reaches each part. */
export const addressesOf = (ports: Ports, env: NodeJS.ProcessEnv) =>
  ({
    ...Object.fromEntries(PARTS.map((name) => [name, local(ports[name])])),
    gateway: addressHere(gatewayHost(env), ports.gateway),
  }) as Record<PartName, string>;

/** The settings of each part: the only place that says which part talks to which, and with what secret. */
export function wireParts({ ports, secrets, mongodbUri, env }: Wiring): Record<PartName, NodeJS.ProcessEnv> {
  const urls = addressesOf(ports, env);
  const toUsers = { USERS_URL: urls.users, USERS_ROUTER_SECRET: secrets.usersRouter };
  const toProblems = { PROBLEMS_URL: urls.problems, PROBLEMS_ROUTER_SECRET: secrets.problemsRouter };
  const toContests = { CONTESTS_URL: urls.contests, CONTESTS_ROUTER_SECRET: secrets.contestsRouter };
  const members = { PUBLIC_URL: publicUrlOf(ports, env) };
  const subgraph = (name: SubgraphName) => ({
    ...listenLocally(ports[name]),
    MONGODB_URI: mongodbUri,
    MONGODB_DB: `leetcord_${name}`,
    ROUTER_SECRET: secrets[`${name}Router`],
  });
  return {
    users: set(env, {
      ...subgraph('users'),
      ...toProblems,
      ...toContests,
      SERVICE_SECRETS: `bot=${secrets.botService},contests=${secrets.contestsService}`,
    }),
    problems: set(env, { ...subgraph('problems'), ...toUsers }),
    contests: set(env, {
      ...subgraph('contests'),
      ...toUsers,
      ...toProblems,
      SERVICE_SECRET: secrets.contestsService,
    }),
    gateway: set(env, {
      ...members,
      HOST: gatewayHost(env),
      PORT: String(ports.gateway),
      METRICS_PORT: String(ports.metrics),
      BOT_URL: urls.bot,
      ...toUsers,
      ...toProblems,
      ...toContests,
    }),
    bot: set(env, {
      ...members,
      ...listenLocally(ports.bot),
      GATEWAY_URL: `${urls.gateway}/graphql`,
      SERVICE_SECRET: secrets.botService,
    }),
  };
}

/** An environment with these values, wherever it had them from: a file with another secret would contradict ours. */
const set = (env: NodeJS.ProcessEnv, values: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  ...Object.fromEntries(Object.keys(values).map((name) => [`${name}_FILE`, undefined])),
  ...values,
});
