import { createLogger } from '@leetcord/kit/process/logger';
import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import { serveSubgraph } from '@leetcord/kit/graphql/subgraph-server';
import { createCuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import type { Router } from 'express';
import type { GatewaySettings, SubgraphAddress } from '../env.ts';
import { startGateway, type GatewayOptions } from '../service.ts';
import { createEventLog } from './event-log.ts';
import {
  contests,
  overviewRoutes,
  problems,
  submissionOf,
  tokenRoutes,
  users,
  type KeyBook,
} from './small-subgraphs.ts';
import { issuer } from './tokens.ts';

export const SECRETS = {
  users: 'secret-of-users-1',
  problems: 'secret-of-problems-1',
  contests: 'secret-of-contests-1',
};

/** No test but those of rates comes near these limits. */
const MANY = { anonymousPerMinute: 10_000, userPerMinute: 10_000, refusedSignInsPerMinute: 10_000 };

/** Its clock and its pace are the gateway's. */
interface LeagueOptions extends GatewayOptions {
  rates?: Partial<GatewaySettings['rates']>;
  trustedProxies?: GatewaySettings['trustedProxies'];
  trustedDocuments?: GatewaySettings['trustedDocuments'];
  introspection?: boolean;
  admins?: GatewaySettings['admins'];
  supergraphPath?: string;
  /** Beside the three. */
  otherSubgraphs?: Record<string, SubgraphAddress>;
}

/** The gateway over three small but real subgraph servers, each behind a proxy that a test can cut. */
export async function startLeague({
  rates,
  trustedProxies = 0,
  trustedDocuments,
  introspection = true,
  admins = [],
  supergraphPath,
  otherSubgraphs = {},
  ...options
}: LeagueOptions = {}) {
  const log = createEventLog();
  const keyBook: KeyBook = { keys: new Map(), exchanged: [] };
  const calls: (RequestContext & { subgraph: string })[] = [];
  const serve = (name: keyof typeof SECRETS, resolvers: object, routes?: Router) =>
    serveSubgraph({
      name,
      resolvers,
      host: '127.0.0.1',
      port: 0,
      routerSecret: SECRETS[name],
      verifier: issuer.verifier,
      log: createLogger(name, 'silent'),
      createContext: (request) => {
        calls.push({ subgraph: name, ...request });
        return request;
      },
      ready: { always: () => undefined },
      ...(routes !== undefined && { routes }),
    });
  const servers = {
    users: await serve('users', users(keyBook), tokenRoutes(SECRETS.users)),
    problems: await serve('problems', problems),
    contests: await serve('contests', contests(log), overviewRoutes(SECRETS.contests)),
  };
  const proxies = {
    users: await createCuttableProxy(servers.users.url),
    problems: await createCuttableProxy(servers.problems.url),
    contests: await createCuttableProxy(servers.contests.url),
  };
  const address = (name: keyof typeof SECRETS) => ({ url: proxies[name].url, routerSecret: SECRETS[name] });
  const gateway = await startGateway(
    {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://club.example',
      extension: { dir: 'none' },
      admins,
      logLevel: 'silent',
      subgraphs: {
        ...otherSubgraphs,
        users: address('users'),
        problems: address('problems'),
        contests: address('contests'),
      },
      ...(supergraphPath !== undefined && { supergraphPath }),
      introspection,
      ...(trustedDocuments !== undefined && { trustedDocuments }),
      trustedProxies,
      rates: { ...MANY, ...rates },
      metrics: { host: '127.0.0.1', port: 0 },
    },
    options,
  );

  return {
    gateway,
    log,
    network: proxies,
    ...keyBook,
    /** Who called which subgraph, in the order of the calls. */
    calls,
    /** A submission by a user is scored. */
    solve: (userId = 'alice', reason = 'First solve, easy: 1 point.') =>
      log.publish({
        __typename: 'SubmissionEvent',
        submission: submissionOf('s1', userId),
        points: 1,
        reason,
        places: [{ contest: null, rank: 1, points: 1 }],
      }),
    startContest: () => log.publish({ __typename: 'ContestStartedEvent', contest: { id: 'k1' } }),
    finishContest: () => log.publish({ __typename: 'ContestFinishedEvent', contest: { id: 'k1' } }),
    close: async () => {
      await gateway.close();
      for (const proxy of Object.values(proxies)) await proxy.close();
      for (const server of Object.values(servers)) await server.close();
    },
  };
}

/** Posts GraphQL to the gateway. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Sends a query or mutation and returns the answer. */
export async function ask(url: string, query: string, headers?: Record<string, string>) {
  const { text } = await post(url, { query }, headers);
  return JSON.parse(text) as Answer;
}

/** What a GraphQL server answers. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: AnsweredError[];
}

interface AnsweredError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId: string };
}
