import { readFile } from 'node:fs/promises';
import { EventEmitter, on } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  buildSchema,
  execute,
  graphql,
  GraphQLError,
  parse,
  subscribe,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { createAccountAnswers } from './account-answers.ts';
import { createDuelAnswers } from './duels.ts';

/** A request of the extension's. */
interface Call {
  operationName: string;
  variables: Record<string, unknown>;
  authorization: string | undefined;
  /** In Unix ms. */
  at: number;
}

interface Answering {
  [rootField: string]: (args: { input: Record<string, string> } & Record<string, string>) => unknown;
}

const schemaFile = new URL('../../../schema/api.graphql', import.meta.url);
const text = async (request: IncomingMessage) => Buffer.concat(await request.toArray()).toString();

/** In UTC. */
function endOfToday(): string {
  return new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000).toISOString();
}

export const alice = {
  id: 'u1',
  displayName: 'Alice',
  leetcode: {
    username: 'alice_codes',
    profileUrl: 'https://leetcode.com/u/alice_codes/',
    provenAt: '2026-11-01T00:00:00.000Z',
  },
  discord: { id: '1', username: 'alice', linkedAt: '2026-11-01T00:00:00.000Z' },
  createdAt: '2026-11-01T00:00:00.000Z',
  streak: {
    ...{ current: 6, longest: 9, isTodayDone: false, timeZone: 'UTC', endsAt: endOfToday() },
    daily: { current: 2, isTodayDone: false },
  },
};

/** The operations that need no sign-in. */
const OPEN = new Set(['SignInWithLinkCode', 'StartLeetCodeProof', 'FinishLeetCodeProof', 'RefreshSession', 'SignOut']);

type TestUser = Omit<typeof alice, 'leetcode' | 'discord'> & {
  leetcode: typeof alice.leetcode | null;
  discord: typeof alice.discord | null;
};

/**
 * Plays the gateway over the real API schema, with answers that a test scripts. Anything that the schema does not allow fails the
 * request, so a document that the real gateway would refuse can't pass.
 */
export async function serveGateway() {
  const schema = buildSchema(await readFile(schemaFile, 'utf8'));
  let current = createGateway(schema);
  const server = createServer((request, response) => void current.respond(request, response));
  const sockets = new WebSocketServer({ server });
  // Our own build of graphql: the one of graphql-ws refuses its schemas.
  useServer({ execute, subscribe, onSubscribe: (_context, _id, payload) => current.subscription(payload) }, sockets);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    /** Replaces the gateway by a new, empty one. */
    begin: () => (current = createGateway(schema)),
    /** Ends all WebSockets: with a close code, as a gateway that stops, or without, as a network that goes away. */
    cut: (code?: number) =>
      sockets.clients.forEach((socket) => (code === undefined ? socket.terminate() : socket.close(code))),
    socketCount: () => sockets.clients.size,
    close: async () => {
      sockets.clients.forEach((socket) => socket.terminate());
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createGateway(schema: GraphQLSchema) {
  let tokens = 0;
  let accessToken = '';
  let refreshToken = '';

  const changes = new EventEmitter().setMaxListeners(0);
  const duels = createDuelAnswers(() => changes.emit('duels'));
  const account = createAccountAnswers(alice, duels.ofCommunity);
  const gateway = {
    /** Alice's sessions, communities and keys. */
    account: account.state,
    duels: duels.state,
    /** Changes a duel of Alice's, and tells her of it. */
    changeDuel: duels.change,
    calls: [] as Call[],
    /** Every report that was stored, by submission id. */
    recorded: new Map<string, Record<string, unknown>>(),
    isDown: false,
    /** The versions of the extension that it offers. */
    latest: { chrome: '0.0.1', firefox: null } as Record<string, string | null>,
    /** When set, answers every request with only this status and these headers. */
    overload: null as { status: number; headers: Record<string, string> } | null,
    user: alice as TestUser,
    /** Takes precedence over the answers below. */
    answers: {} as Answering,

    /** A sign-in, as the result of any mutation that signs in. Earlier tokens are refused from then on. */
    signIn(lifeMs = 600_000) {
      tokens += 1;
      accessToken = `access-${tokens}`;
      refreshToken = `refresh-${tokens}`;
      const accessTokenExpiresAt = new Date(Date.now() + lifeMs).toISOString();
      return { __typename: 'SignInSuccess', user: gateway.user, accessToken, accessTokenExpiresAt, refreshToken };
    },
    /** Refuses the current access token, although it has not expired. */
    revokeAccess() {
      accessToken = 'none';
    },
    revokeSession() {
      accessToken = 'none';
      refreshToken = 'none';
    },
    /** An error that an answer throws to fail with a code. */
    fault: (code: string) => new GraphQLError('Not now.', { extensions: { code } }),
    callsOf: (operationName: string) => gateway.calls.filter((call) => call.operationName === operationName),
    /** The submission that results from a report. */
    submission: (input: Record<string, unknown>, more: object = {}) => ({
      id: `s-${String(input.submissionId)}`,
      leetcodeId: input.submissionId,
      verdict: input.verdict,
      state: 'CONFIRMED',
      submittedAt: input.submittedAt,
      reportedAt: new Date().toISOString(),
      status: null,
      problem: { slug: 'two-sum', title: 'Two Sum' },
      awards:
        input.verdict === 'ACCEPTED'
          ? [{ points: 1, reason: 'First solve, easy: 1 point.', community: { id: 'c1', name: 'Algo Club' } }]
          : [],
      ...more,
    }),
    /** Tells those who follow a contest that it has changed. */
    contestChanged: () => changes.emit('contest'),
    /** Tells Alice that her duels have changed. */
    duelsChanged: () => changes.emit('duels'),
    /** The leaderboard of a community this week. */
    board: (communityId: string) => account.answers.leaderboard({ communityId, window: 'WEEK' }),
    /** Tells those who follow a community that one of its members has solved something. */
    solvedIn: (communityId: string, userId: string) =>
      changes.emit(`solve in ${communityId}`, { id: 'e1', user: { id: userId } }),
    respond,
    subscription,
  };

  const defaults: Answering = {
    me: () => gateway.user,
    dailyChallenge: () => ({
      date: new Date().toISOString().slice(0, 10),
      problem: { slug: 'word-ladder', title: 'Word Ladder', difficulty: 'HARD' },
    }),
    topicTags: () => ({ tags: [{ slug: 'graph', name: 'Graph' }] }),
    mySubmissions: () => ({
      edges: [...gateway.recorded.values()].map((input) => ({ node: gateway.submission(input) })),
    }),
    submission: () => null,
    recordSubmission: ({ input }) => {
      const isNew = !gateway.recorded.has(input.submissionId!);
      gateway.recorded.set(input.submissionId!, input);
      return { __typename: 'RecordSubmissionSuccess', isNew, submission: gateway.submission(input) };
    },
    refreshSession: ({ input }) =>
      input.refreshToken === refreshToken
        ? gateway.signIn()
        : { __typename: 'SessionEndedError', message: 'The session is over: sign in again.' },
    signOut: () => ({ signedOut: true }),
    signInWithLinkCode: () => gateway.signIn(),
    startLeetCodeProof: ({ input }) => ({
      __typename: 'LeetCodeProof',
      id: 'p1',
      username: input.username,
      code: 'leetcord-7Q4M9XKD2HPT5WZC',
      expiresAt: new Date(Date.now() + 1_800_000).toISOString(),
    }),
    finishLeetCodeProof: () => gateway.signIn(),
  };

  const unauthenticated = () => new GraphQLError('Sign in again.', { extensions: { code: 'UNAUTHENTICATED' } });

  /** An operation over WebSocket. */
  function subscription({ query, variables, extensions }: SubscribePayload): ExecutionArgs | GraphQLError[] {
    const authorization = extensions?.authorization as string | undefined;
    const operationName = /subscription (\w+)/.exec(query)?.[1] ?? '';
    gateway.calls.push({ operationName, variables: variables ?? {}, authorization, at: Date.now() });
    if (authorization !== `Bearer ${accessToken}`) return [unauthenticated()];
    const contest = (id: string) => ({ standings: account.answers.contest({ id }) });
    async function* standings({ contestId }: { contestId: string }) {
      yield contest(contestId);
      for await (const _ of on(changes, 'contest')) yield contest(contestId);
    }
    async function* submissionEvents({ communityId }: { communityId: string }) {
      for await (const [event] of on(changes, `solve in ${communityId}`)) yield { submissionEvents: event as object };
    }
    async function* myDuels() {
      const now = () => ({ myDuels: duels.answers.myDuels() });
      yield now();
      for await (const _ of on(changes, 'duels')) yield now();
    }
    const rootValue = { standings, submissionEvents, myDuels };
    return { schema, document: parse(query), variableValues: variables ?? {}, rootValue };
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (gateway.isDown) return void request.socket.destroy();
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'authorization, content-type');
    response.setHeader('access-control-expose-headers', 'retry-after');
    response.setHeader('access-control-max-age', '600');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (request.url === '/extension/latest.json') return void response.end(JSON.stringify(gateway.latest));
    const { query, variables, operationName } = JSON.parse(await text(request)) as {
      query?: string;
      variables: Record<string, unknown>;
      operationName: string;
    };
    // As a server from before this extension.
    if (query === undefined && !gateway.overload) {
      return void response.end(JSON.stringify({ errors: [{ message: 'PersistedQueryNotFound' }] }));
    }
    const { authorization } = request.headers;
    gateway.calls.push({ operationName, variables, authorization, at: Date.now() });
    if (gateway.overload) return void response.writeHead(gateway.overload.status, gateway.overload.headers).end();
    const isRefused =
      authorization === undefined ? !OPEN.has(operationName) : authorization !== `Bearer ${accessToken}`;
    const result = isRefused
      ? { errors: [unauthenticated()] }
      : await graphql({
          schema,
          source: query!,
          variableValues: variables,
          operationName,
          rootValue: { ...account.answers, ...duels.answers, ...defaults, ...gateway.answers },
        });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  }
  return gateway;
}
export type TestGateway = ReturnType<typeof createGateway>;
