import { requireScope } from '@leetcord/kit/auth/caller';
import { REVOCATIONS_PATH } from '@leetcord/kit/auth/revocations';
import { systemClock, type Clock } from '@leetcord/kit/clock';
import { publicError } from '@leetcord/kit/errors';
import { createLogger } from '@leetcord/kit/logger';
import type { RequestContext } from '@leetcord/kit/request-context';
import { requireRouterSecret, serveSubgraph } from '@leetcord/kit/subgraph-server';
import { Router } from 'express';
import type { GatewaySettings } from '../env.ts';
import { startGateway } from '../service.ts';
import { createCuttableProxy } from './cuttable-proxy.ts';
import { createEventLog, type EventLog } from './event-log.ts';
import { apiKey, issuer } from './tokens.ts';

export const SECRETS = {
  users: 'secret-of-users-1',
  problems: 'secret-of-problems-1',
  contests: 'secret-of-contests-1',
};

/** Keys that users knows, and what it was asked of them. */
interface KeyBook {
  keys: Map<string, { id: string; requestsPerMinute: number; scope?: string }>;
  exchanged: string[];
}

const users = ({ keys, exchanged }: KeyBook) => ({
  Query: {
    me: (_: unknown, _args: unknown, { caller }: RequestContext) =>
      caller.kind === 'user' ? { id: caller.userId, displayName: caller.userId } : null,
  },
  Mutation: {
    exchangeApiKey: async (_: unknown, { input }: { input: { secret: string } }) => {
      exchanged.push(input.secret);
      if (input.secret === apiKey('too-many')) throw publicError('RATE_LIMITED', 'Too many wrong keys.');
      const key = keys.get(input.secret);
      if (key === undefined || issuer.revoked.has(key.id)) {
        return { __typename: 'ApiKeyRefusedError', message: 'This API key does not exist. Make another one.' };
      }
      const { id, requestsPerMinute: rate, scope = '' } = key;
      return {
        __typename: 'ExchangeApiKeySuccess',
        accessToken: await issuer.sign({ kind: 'apiKey', sub: 'alice', sid: id, scope, rate }),
        accessTokenExpiresAt: new Date(Date.now() + 10 * 60_000),
      };
    },
  },
  User: {
    __resolveReference: async ({ id }: { id: string }) => {
      if (id === 'broken') throw new Error('users database at mongodb://secret-host is gone');
      return { id, displayName: `Name of ${id}`, createdAt: new Date() };
    },
  },
});

/** What users publishes of its tokens. */
const tokenRoutes = () =>
  Router()
    .get('/.well-known/jwks.json', (_req, res) => void res.json(issuer.jwks))
    .get(REVOCATIONS_PATH, requireRouterSecret(SECRETS.users), (_req, res) => {
      res.json({ revoked: [...issuer.revoked] });
    });

/** No test but those of rates comes near. */
const MANY = { anonymousPerMinute: 10_000, userPerMinute: 10_000, refusedSignInsPerMinute: 10_000 };

const problemOf = (slug: string) => ({
  slug,
  leetcodeId: '1',
  number: '1',
  title: `Title of ${slug}`,
  difficulty: 'EASY',
  isPaidOnly: false,
  isStale: false,
  tags: [{ slug: 'array', name: 'Array' }],
  url: `https://leetcode.com/problems/${slug}/`,
  fetchedAt: new Date(),
});
const problems = {
  Query: { problem: (_: unknown, { slug }: { slug: string }) => (slug === 'unknown' ? null : problemOf(slug)) },
  Problem: { __resolveReference: async ({ slug }: { slug: string }) => problemOf(slug) },
};

const submissionOf = (id: string, userId = 'alice') => ({
  id,
  leetcodeId: '123',
  user: { id: userId },
  problem: { slug: 'two-sum' },
  language: 'python3',
  verdict: 'ACCEPTED',
  state: 'CONFIRMED',
  submittedAt: new Date(),
  reportedAt: new Date(),
  awards: [],
});
const contests = (log: EventLog) => ({
  Query: {
    submission: (_: unknown, { id }: { id: string }) => {
      if (id === 'hidden') throw publicError('FORBIDDEN', 'Only members may see this submission.');
      return submissionOf(id, id);
    },
  },
  Mutation: {
    acknowledgeEvents: (_: unknown, { input }: { input: { subscriber: string; cursor: string } }) => {
      log.acknowledge(input.subscriber, input.cursor);
      return { __typename: 'AcknowledgeEventsSuccess', cursor: input.cursor };
    },
  },
  Community: { name: () => 'Lunch', memberCount: () => 3, visibility: () => 'PUBLIC', createdAt: () => new Date() },
  Contest: {
    title: ({ id }: { id: string }) => `Contest ${id}`,
    standings: () => ({ edges: ['alice', 'bob'].map((id, n) => ({ node: { rank: n + 1, user: { id } } })) }),
  },
  Subscription: {
    submissionEvents: {
      subscribe: (_: unknown, { after }: { after?: string | null }) => log.follow(after ?? undefined),
      resolve: (event: unknown) => event,
    },
    events: {
      subscribe: (_: unknown, { subscriber }: { subscriber: string }, { caller }: RequestContext) => {
        requireScope(caller, 'events:read');
        return log.follow(log.positionOf(subscriber));
      },
      resolve: (event: unknown) => event,
    },
  },
});

export interface LeagueOptions {
  rates?: Partial<GatewaySettings['rates']>;
  trustedProxies?: GatewaySettings['trustedProxies'];
  /** The gateway's. */
  clock?: Clock;
}

/** The gateway over three small subgraphs, real servers each, with something between to cut. */
export async function startLeague({ rates, trustedProxies = 0, clock = systemClock }: LeagueOptions = {}) {
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
    users: await serve('users', users(keyBook), tokenRoutes()),
    problems: await serve('problems', problems),
    contests: await serve('contests', contests(log)),
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
      logLevel: 'silent',
      subgraphs: { users: address('users'), problems: address('problems'), contests: address('contests') },
      introspection: true,
      trustedProxies,
      rates: { ...MANY, ...rates },
    },
    { clock },
  );

  return {
    gateway,
    log,
    network: proxies,
    ...keyBook,
    /** Who asked which subgraph, in the order of the calls. */
    calls,
    /** A submission by a user is scored. */
    solve: (userId = 'alice') =>
      log.publish({
        __typename: 'SubmissionEvent',
        submission: submissionOf('s1', userId),
        points: 1,
        reason: 'First solve, easy: 1 point.',
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

/** Asks a query or mutation and gives the answer. */
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
