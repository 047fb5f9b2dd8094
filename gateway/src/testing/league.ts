import { requireScope } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/errors';
import { createLogger } from '@leetcord/kit/logger';
import type { RequestContext } from '@leetcord/kit/request-context';
import { serveSubgraph } from '@leetcord/kit/subgraph-server';
import { startGateway } from '../service.ts';
import { createCuttableProxy } from './cuttable-proxy.ts';
import { createEventLog, type EventLog } from './event-log.ts';
import { issuer } from './tokens.ts';

export const SECRETS = {
  users: 'secret-of-users-1',
  problems: 'secret-of-problems-1',
  contests: 'secret-of-contests-1',
};

const users = {
  Query: {
    me: (_: unknown, _args: unknown, { caller }: RequestContext) =>
      caller.kind === 'user' ? { id: caller.userId, displayName: caller.userId } : null,
  },
  User: {
    __resolveReference: async ({ id }: { id: string }) => {
      if (id === 'broken') throw new Error('users database at mongodb://secret-host is gone');
      return { id, displayName: `Name of ${id}`, createdAt: new Date() };
    },
  },
};

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

/** The gateway over three small subgraphs, real servers each, with something between to cut. */
export async function startLeague() {
  const log = createEventLog();
  const serve = (name: keyof typeof SECRETS, resolvers: object) =>
    serveSubgraph({
      name,
      resolvers,
      host: '127.0.0.1',
      port: 0,
      routerSecret: SECRETS[name],
      verifier: issuer.verifier,
      log: createLogger(name, 'silent'),
      createContext: (request) => request,
      ready: { always: () => undefined },
    });
  const servers = {
    users: await serve('users', users),
    problems: await serve('problems', problems),
    contests: await serve('contests', contests(log)),
  };
  const proxies = {
    users: await createCuttableProxy(servers.users.url),
    problems: await createCuttableProxy(servers.problems.url),
    contests: await createCuttableProxy(servers.contests.url),
  };
  const address = (name: keyof typeof SECRETS) => ({ url: proxies[name].url, routerSecret: SECRETS[name] });
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    subgraphs: { users: address('users'), problems: address('problems'), contests: address('contests') },
    introspection: true,
  });

  return {
    gateway,
    log,
    network: proxies,
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
  return JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: AnsweredError[] };
}

interface AnsweredError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId: string };
}
