import { baseUrl, port, readEnv, secret, serverEnv } from '@leetcord/kit/env';
import { z } from 'zod';

/** The subgraphs, as the supergraph names them. */
export const SUBGRAPHS = ['users', 'problems', 'contests'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Where a subgraph is, and the secret that it asks of the gateway. */
export interface SubgraphAddress {
  /** Its base, such as `http://127.0.0.1:4001`. */
  url: string;
  routerSecret: string;
}

export interface GatewaySettings {
  host: string;
  port: number;
  logLevel: string;
  subgraphs: Record<SubgraphName, SubgraphAddress>;
  /** A file with the composed supergraph; the one in `schema/` when left out. */
  supergraphPath?: string;
  /** Whether clients may ask for the schema, and whether the pages that explore it are there. */
  introspection: boolean;
}

const gatewayEnv = z.object({
  ...serverEnv,
  PORT: port(4000),
  USERS_URL: baseUrl,
  USERS_ROUTER_SECRET: secret,
  PROBLEMS_URL: baseUrl,
  PROBLEMS_ROUTER_SECRET: secret,
  CONTESTS_URL: baseUrl,
  CONTESTS_ROUTER_SECRET: secret,
  SUPERGRAPH_PATH: z.string().optional(),
  INTROSPECTION: z.stringbool().optional(),
  NODE_ENV: z.string().optional(),
});

/** Throws a ConfigError that names each variable that is missing or wrong. */
export function readGatewaySettings(): GatewaySettings {
  const env = readEnv(gatewayEnv);
  return {
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    subgraphs: {
      users: { url: env.USERS_URL, routerSecret: env.USERS_ROUTER_SECRET },
      problems: { url: env.PROBLEMS_URL, routerSecret: env.PROBLEMS_ROUTER_SECRET },
      contests: { url: env.CONTESTS_URL, routerSecret: env.CONTESTS_ROUTER_SECRET },
    },
    ...(env.SUPERGRAPH_PATH !== undefined && { supergraphPath: env.SUPERGRAPH_PATH }),
    introspection: env.INTROSPECTION ?? env.NODE_ENV !== 'production',
  };
}
