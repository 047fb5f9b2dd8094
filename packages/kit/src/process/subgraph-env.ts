import { z } from 'zod';
import { baseUrl, mongodbUri, port, secret, serverEnv, tracingEnv } from './env.ts';

/** The subgraphs, as the supergraph names them. */
export const SUBGRAPHS = ['users', 'problems', 'contests'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** The database of one subgraph. */
export const databaseEnv = (byDefault: string) => ({
  MONGODB_URI: mongodbUri.describe(
    "The address of MongoDB: a replica set, or Atlas. Its user needs to read and write LeetCord's databases.",
  ),
  MONGODB_DB: z.string().default(byDefault).describe("The name of this part's own database."),
});

/** What every subgraph reads. */
export const subgraphEnv = (byDefault: { port: number; database: string }) => ({
  ...serverEnv,
  ...tracingEnv,
  ...databaseEnv(byDefault.database),
  PORT: port(byDefault.port).describe('The port to listen on.'),
  ROUTER_SECRET: secret.describe('What the gateway and other parts send to this one, which refuses calls without it.'),
});

type OtherPart<N extends string> = Record<`${Uppercase<N>}_URL`, typeof baseUrl> &
  Record<`${Uppercase<N>}_ROUTER_SECRET`, typeof secret>;

/** How another subgraph is called. */
export const otherPartEnv = <N extends string>(name: N): OtherPart<N> =>
  ({
    [`${name.toUpperCase()}_URL`]: baseUrl.describe(`The address of ${name} for the other parts.`),
    [`${name.toUpperCase()}_ROUTER_SECRET`]: secret.describe(`The \`ROUTER_SECRET\` of ${name}.`),
  }) as OtherPart<N>;
