import { join } from 'node:path';
import { baseUrl, httpUrl, port, readEnv, serverEnv, tracingEnv, wholeNumber } from '@leetcord/kit/process/env';
import { publicUrl } from '@leetcord/kit/process/public-url';
import { otherPartEnv, SUBGRAPHS, type SubgraphName } from '@leetcord/kit/process/subgraph-env';
import { z } from 'zod';
import type { TrustedDocumentSettings } from './documents/trusted-documents.ts';
import type { Rates } from './callers/allowances.ts';
import { createAddressOf, type TrustedProxies } from './callers/client-address.ts';

/** A subgraph's address, and the secret that it requires of the gateway. */
export interface SubgraphAddress {
  /** Its base, such as `http://127.0.0.1:4001`. */
  url: string;
  routerSecret: string;
}

export interface GatewaySettings {
  host: string;
  port: number;
  /** The address that members know, such as `https://club.example`. */
  publicUrl: string;
  /** The bot's own server, for the status and the invite link at `/`. */
  botUrl?: string;
  extension: {
    /** The folder with the built extension's zips. */
    dir: string;
    /** Where members get the extension instead, such as a store's page. */
    storeUrl?: string;
  };
  /** Account ids and Discord ids of those who may see `/admin`. */
  admins: readonly string[];
  logLevel: string;
  /** By the names that their variables begin with, in lower case. There may be more than the supergraph has. */
  subgraphs: Record<SubgraphName, SubgraphAddress> & Record<string, SubgraphAddress>;
  /** A file with the composed supergraph, which may be replaced; by default the one in `schema/`. */
  supergraphPath?: string;
  /** Whether clients may read the schema, and whether the pages that explore it are served. */
  introspection: boolean;
  trustedDocuments?: TrustedDocumentSettings;
  trustedProxies: TrustedProxies;
  rates: Rates;
  /** Where `/metrics` is served; nowhere by default. */
  metrics?: { host: string; port: number };
}

/** A number of proxies, or their addresses and networks separated by commas. */
const trustedProxies = z
  .string()
  .default('0')
  .transform((text): TrustedProxies => (/^\d+$/.test(text) ? Number(text) : text.split(',').map((part) => part.trim())))
  .refine(areAddresses, 'must be a number of proxies, or addresses such as 10.0.0.0/8 with commas between');

/** Ids of Discord accounts, or of accounts here where somebody has no Discord account. */
const adminUsers = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  )
  .refine(
    (ids) => ids.every((id) => /^[\w-]{10,40}$/.test(id)),
    'must be Discord ids such as 1200000000000000300, with commas between',
  );

const perMinute = (byDefault: number) => wholeNumber({ min: 1 }).default(byDefault);

/** Where `npm start` builds the browser extension. */
const BUILT_EXTENSION = join(import.meta.dirname, '..', '..', 'extension', '.output');

export const gatewayEnv = z.object({
  ...serverEnv,
  ...tracingEnv,
  PORT: port(4000).describe('The port to listen on.'),
  METRICS_PORT: wholeNumber({ max: 65_535 })
    .optional()
    .describe(
      "The port of the gateway's `/metrics`, apart from the public one. Off when not set; `npm start` sets 4005.",
    ),
  METRICS_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('The address for `METRICS_PORT`: one that only your monitoring can reach.'),
  PUBLIC_URL: publicUrl
    .optional()
    .describe('The address by which members reach LeetCord, such as `https://club.example`.'),
  BOT_URL: baseUrl
    .optional()
    .describe("The address of the bot's own server: with it, the page at `/` has the bot's state and its invite link."),
  EXTENSION_DIR: z
    .string()
    .optional()
    .describe(
      'The folder with the zips of the browser extension, which are served at `/extension`. By default where they are built.',
    ),
  EXTENSION_URL: httpUrl
    .optional()
    .describe("Where members get the browser extension, such as a store's page. By default from the gateway."),
  ADMIN_USERS: adminUsers.describe(
    'Who may see how LeetCord runs, at `/admin`: their Discord ids with commas between. The page tells you yours.',
  ),
  ...otherPartEnv('users'),
  ...otherPartEnv('problems'),
  ...otherPartEnv('contests'),
  SUPERGRAPH_PATH: z
    .string()
    .optional()
    .describe(
      'A file with the composed supergraph, by default `schema/supergraph.graphql`. When it is replaced, the gateway takes the new one.',
    ),
  INTROSPECTION: z
    .stringbool({ error: 'must be true or false' })
    .optional()
    .describe(
      'Whether clients may read the schema, and the pages that explore it are served: `true` or `false`. By default unless `NODE_ENV` is `production`.',
    ),
  TRUSTED_DOCUMENTS_ONLY: z
    .stringbool({ error: 'must be true or false' })
    .default(false)
    .describe(
      "Whether clients may run only LeetCord's own operations and those of `TRUSTED_DOCUMENTS`: `true` or `false`. Hides the schema too, where `INTROSPECTION` does not say otherwise.",
    ),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe(
      'Files with further trusted operations, with commas between: JSON with their texts by `sha256:` hash, as in `schema/trusted-documents.json`.',
    ),
  NODE_ENV: z
    .string()
    .optional()
    .describe('`production` hides the schema, where `INTROSPECTION` does not say otherwise.'),
  TRUST_PROXY: trustedProxies.describe(
    'The number of proxies in front of the gateway, or their addresses and networks with commas between. Without it, all clients behind a proxy share the limits of one address.',
  ),
  ANONYMOUS_REQUESTS_PER_MINUTE: perMinute(120).describe(
    'How many requests a minute one address may make without signing in. An operation that costs much counts as several.',
  ),
  USER_REQUESTS_PER_MINUTE: perMinute(600).describe('How many requests a minute a signed-in user may make.'),
  REFUSED_SIGN_INS_PER_MINUTE: perMinute(60).describe(
    'How many different invalid tokens and keys a minute one address may send.',
  ),
});

/** Throws a ConfigError that names each missing or wrong variable. */
export function readGatewaySettings(environment = process.env): GatewaySettings {
  const others = otherSubgraphs(environment);
  const theirs = Object.assign({}, ...others.map(otherPartEnv)) as Record<string, z.ZodType>;
  const env = readEnv(gatewayEnv.extend(theirs) as unknown as typeof gatewayEnv, environment);
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    ...(env.BOT_URL !== undefined && { botUrl: env.BOT_URL }),
    extension: {
      dir: env.EXTENSION_DIR ?? BUILT_EXTENSION,
      ...(env.EXTENSION_URL !== undefined && { storeUrl: env.EXTENSION_URL }),
    },
    admins: env.ADMIN_USERS,
    logLevel: env.LOG_LEVEL,
    subgraphs: {
      ...Object.fromEntries(others.map((name) => [name, addressIn(env, name)])),
      users: { url: env.USERS_URL, routerSecret: env.USERS_ROUTER_SECRET },
      problems: { url: env.PROBLEMS_URL, routerSecret: env.PROBLEMS_ROUTER_SECRET },
      contests: { url: env.CONTESTS_URL, routerSecret: env.CONTESTS_ROUTER_SECRET },
    },
    ...(env.SUPERGRAPH_PATH !== undefined && { supergraphPath: env.SUPERGRAPH_PATH }),
    introspection: env.INTROSPECTION ?? (env.NODE_ENV !== 'production' && !env.TRUSTED_DOCUMENTS_ONLY),
    trustedDocuments: {
      only: env.TRUSTED_DOCUMENTS_ONLY,
      paths: env.TRUSTED_DOCUMENTS?.split(',').map((path) => path.trim()) ?? [],
    },
    trustedProxies: env.TRUST_PROXY,
    ...(env.METRICS_PORT !== undefined && { metrics: { host: env.METRICS_HOST, port: env.METRICS_PORT } }),
    rates: {
      anonymousPerMinute: env.ANONYMOUS_REQUESTS_PER_MINUTE,
      userPerMinute: env.USER_REQUESTS_PER_MINUTE,
      refusedSignInsPerMinute: env.REFUSED_SIGN_INS_PER_MINUTE,
    },
  };
}

/** The subgraphs that are not LeetCord's own: each has a secret, or a file with it, which is named after it. */
function otherSubgraphs(environment: NodeJS.ProcessEnv): string[] {
  const names = Object.entries(environment).flatMap(([variable, value]) =>
    value ? (/^([A-Z][A-Z0-9_]*)_ROUTER_SECRET(?:_FILE)?$/.exec(variable)?.[1]?.toLowerCase() ?? []) : [],
  );
  const known: readonly string[] = SUBGRAPHS;
  return [...new Set(names)].filter((name) => !known.includes(name));
}

const addressIn = (env: Record<string, unknown>, name: string): SubgraphAddress => ({
  url: String(env[`${name.toUpperCase()}_URL`]),
  routerSecret: String(env[`${name.toUpperCase()}_ROUTER_SECRET`]),
});

function areAddresses(proxies: TrustedProxies): boolean {
  try {
    createAddressOf(proxies);
    return true;
  } catch {
    return false;
  }
}
