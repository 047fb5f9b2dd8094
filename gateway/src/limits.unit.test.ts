import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { buildOperationContext } from '@apollo/gateway';
import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { createLogger } from '@leetcord/kit/process/logger';
import { many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { afterEach, beforeEach, vi } from 'vitest';
import { codeForm } from './admin/admin-routes.ts';
import { createKeptAnswers } from './cache/kept-answers.ts';
import { createReadAhead } from './cache/read-ahead.ts';
import { serviceSignInsOf } from './callers/allowances.ts';
import { createApiKeys } from './callers/api-keys.ts';
import { createRateLimits } from './callers/rate-limits.ts';
import { createCostLimits } from './cost/cost-limits.ts';
import { createOperationCost } from './cost/operation-cost.ts';
import { createChooseDocument } from './documents/trusted-documents.ts';
import { createCompiledOperations } from './execution/compiled-operations.ts';
import { createReadsInFlight } from './execution/reads-in-flight.ts';
import { boundConnections } from './http/connections.ts';
import { serveClientSocket } from './subscriptions/client-socket.ts';
import { createSubscriptionPlanner } from './subscriptions/plan-subscription.ts';
import { createSharedStreams } from './subscriptions/shared-streams.ts';
import { limitStreams } from './subscriptions/stream-limits.ts';
import { readSupergraph } from './supergraph.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const log = createLogger('test', 'silent');
const clock = new TestClock();
const rates = { anonymousPerMinute: 100, userPerMinute: 100, refusedSignInsPerMinute: 100 };
const never = () => new Promise<never>(() => {});

const schema = buildSchema(`
  directive @listSize(slicingArguments: [String!]) on FIELD_DEFINITION
  type Query { a: Int rows(first: Int, name: String): [Row!]! @listSize(slicingArguments: ["first"]) }
  type Subscription { rows(first: Int): [Row!]! @listSize(slicingArguments: ["first"]) }
  type Row { a: Int }
`);
const costed = (document: ReturnType<typeof parse>, variables: object) => ({
  operation: getOperationAST(document)!,
  fragmentOf: () => undefined,
  variables: { ...variables },
});
const ROWS = parse('query ($first: Int) { rows(first: $first) { a } }');

/** The cache that a use of something looks into first. */
function cacheOf(use: () => unknown): LRUCache<object, object> {
  const get = vi.spyOn(LRUCache.prototype, 'get');
  use();
  return get.mock.contexts[0] as LRUCache<object, object>;
}

/** It takes long to make. */
let planner: ReturnType<typeof createSubscriptionPlanner> | undefined;

/** Whether an operation may cost so many points. */
const costs = (operation: 'query' | 'subscription') => async (first: number) => {
  const charge = createCostLimits({ limits: createRateLimits(), rates });
  const { refusal } = await charge({
    document: parse(`${operation} ($first: Int) { rows(first: $first) { a } }`),
    operationName: undefined,
    variables: { first },
    costOf: createOperationCost(schema),
    context: { caller: { kind: 'service', service: 'bot', scopes: new Set() } } as never,
  });
  return refusal === undefined;
};

function compiledOperations() {
  const compiled = createCompiledOperations(
    { fullSchema: schema, clientSchema: schema },
    new Map(),
    createReadsInFlight(),
  );
  return {
    learn: (key: number, query: string, letters = query.length) =>
      compiled.learn(
        { queryHash: `${key}`, source: text(letters), request: {} } as never,
        { kind: 'QueryPlan' },
        buildOperationContext({ schema, operationDocument: parse(query) }),
      ),
    isKnown: (key: number, variables = {}) =>
      compiled.execute({ queryHash: `${key}`, request: { variables }, context: {} } as never) !== undefined,
  };
}

const fakeSocket = () => {
  const socket = Object.assign(new EventEmitter(), {
    ...{ remoteAddress: '1.1.1.1', writableLength: 0, bytesRead: 0, destroyed: false },
    destroy: () => void (socket.destroyed = true),
  });
  return socket;
};
/** So many connections to a server that bounds them, and the server. */
function connect(count: number) {
  const server = new EventEmitter();
  boundConnections(server as never, { isProxy: () => true, log });
  const sockets = many(count, fakeSocket);
  for (const socket of sockets) server.emit('connection', socket);
  return { server, sockets };
}

function sendTo(bufferedAmount: number): boolean {
  const socket = Object.assign(new EventEmitter(), {
    ...{ protocol: '', readyState: 1, OPEN: 1, bufferedAmount },
    terminate: vi.fn<() => void>(),
    send: () => undefined,
  });
  const opened = vi.fn<(own: { send: (text: string) => Promise<void> }) => () => Promise<void>>(
    () => () => Promise.resolve(),
  );
  serveClientSocket(socket as never, { server: { opened }, request: {}, allowance: { close: () => {} }, log } as never);
  void opened.mock.calls[0]![0].send('{}');
  socket.emit('close', 1000, '');
  return socket.terminate.mock.calls.length === 0;
}

/** Whether a client that takes nothing meanwhile gets so many values of a stream. */
async function areQueued(count: number): Promise<boolean> {
  const values = many(count, (value) => ({ value, cursor: undefined })).values();
  const source = { next: async () => values.next(), [Symbol.asyncIterator]: () => source };
  const queue = createSharedStreams<number>()({ key: 'one', after: undefined, open: () => source as never });
  await new Promise((resolve) => void setImmediate(resolve));
  try {
    for (let taken = 0; taken < count; taken += 1) await queue.next();
    return true;
  } catch {
    return false;
  }
}

testLimits([
  [
    'the bodies that are coming before their callers are admitted',
    200,
    (n) => {
      const readAhead = createReadAhead();
      const leave = vi.fn();
      for (const headers of many(n, () => ({ 'content-length': '1' })))
        readAhead(Object.assign(new PassThrough(), { headers }) as never, leave);
      return leave.mock.calls.length === 0;
    },
  ],
  ['the characters of a code for /admin', 300, parsed(codeForm, (n) => ({ code: text(n) }))],
  [
    'the bytes of all answers that are kept',
    16 * 1024 * 1024,
    (n) => n <= cacheOf(() => createKeptAnswers(() => 0).find('key')).maxSize,
  ],
  [
    'the bytes of an answer that is kept',
    1024 * 1024,
    (n) => {
      const answers = createKeptAnswers(() => 0);
      answers.begin('key')({ status: 200, headers: {}, body: Buffer.alloc(n - 'key'.length - 2_000) });
      return answers.find('key') !== undefined;
    },
  ],
  [
    'the age of an answer that is kept, in ms, with that of a read that it may have joined',
    1_000,
    (n) => {
      let ms = 0;
      const answers = createKeptAnswers(() => ms);
      answers.begin('key')({ status: 200, headers: {}, body: Buffer.alloc(1) });
      ms = n - 250 - 1;
      return answers.find('key') !== undefined;
    },
  ],
  [
    'the API keys whose tokens are kept',
    10_000,
    (n) => {
      const users = { url: 'http://users.invalid', routerSecret: 'secret' };
      return cacheOf(() => createApiKeys(users, { clock, log }).remembers('key')).max >= n;
    },
  ],
  ['the sign-ins of services from an address in a minute', 120, (n) => n <= serviceSignInsOf('1.1.1.1').perMinute],

  ['the points of an operation', 5_000, costs('query')],
  ['the points of each event of a subscription', 2_500, costs('subscription')],
  [
    'the costs of an operation that are remembered',
    20,
    (n) => {
      const costOf = createOperationCost(schema);
      many(n, (first) => costOf(costed(ROWS, { first })));
      return costOf(costed(ROWS, { first: n - 1 })) === costOf(costed(ROWS, { first: n - 1 }));
    },
  ],
  [
    'the characters of the variables whose cost is remembered',
    200,
    (n) => {
      const costOf = createOperationCost(schema);
      // As the key has it: `[["xxx"]]`.
      const variables = { first: text(n - 6) };
      costOf(costed(ROWS, variables));
      return costOf(costed(ROWS, variables)) === costOf(costed(ROWS, variables));
    },
  ],
  [
    'the characters of documents of which it is remembered whether they are trusted',
    4_000_000,
    (n) => {
      const choose = createChooseDocument({ only: true, paths: [] });
      return cacheOf(() => choose({ query: '{ a }' } as never, ANONYMOUS)).maxSize >= n;
    },
  ],

  [
    'the operations that are kept compiled',
    300,
    (n) => {
      const { learn, isKnown } = compiledOperations();
      many(n, (key) => learn(key, '{ a }'));
      return isKnown(0);
    },
  ],
  [
    'the characters of operations that are kept compiled',
    200_000,
    (n) => {
      const { learn, isKnown } = compiledOperations();
      learn(0, '{ a }', n);
      return isKnown(0);
    },
  ],
  [
    'the combinations of conditions that an operation is compiled for',
    4,
    (n) => {
      const { learn, isKnown } = compiledOperations();
      learn(
        0,
        'query ($x: Boolean! $y: Boolean! $z: Boolean!) { x: a @skip(if: $x) y: a @skip(if: $y) z: a @skip(if: $z) }',
      );
      return many(n, (bits) => isKnown(0, { x: bits % 2 > 0, y: bits % 4 > 1, z: bits > 3 })).every(Boolean);
    },
  ],
  [
    'the plans of subscriptions that are kept',
    200,
    (n) => {
      const plan = (planner ??= createSubscriptionPlanner(readSupergraph(undefined)));
      const document = parse('subscription { standings(contestId: "1") { id } }');
      return cacheOf(() => plan(document, undefined)).max >= n;
    },
  ],

  ['the connections that have asked nothing', 500, (n) => connect(n).sockets.every(({ destroyed }) => !destroyed)],
  [
    'the bytes that wait for clients to read them',
    32 * MIB,
    (n) => {
      const [socket] = connect(1).sockets;
      socket!.writableLength = n;
      vi.advanceTimersByTime(1_000);
      return !socket!.destroyed;
    },
  ],
  [
    'the bytes of a refused body that may still come',
    MIB - 1,
    (n) => {
      const { server, sockets } = connect(1);
      const [socket] = sockets;
      const response = Object.assign(new EventEmitter(), { setHeader: () => {} });
      server.emit('request', { socket, complete: false }, response);
      response.emit('finish');
      socket!.bytesRead = n;
      vi.advanceTimersByTime(100);
      return !socket!.destroyed;
    },
  ],
  ['the bytes that wait for a WebSocket', MIB, sendTo],
  [
    'the events that wait for a client',
    100,
    async (n) => {
      vi.useRealTimers();
      return areQueued(n);
    },
  ],
  [
    'the subscriptions of a caller who may make 100 requests a minute',
    50,
    (n) => {
      const stream = { next: never, [Symbol.asyncIterator]: () => stream };
      const subscribe = limitStreams(() => stream, rates);
      const request = { context: { caller: ANONYMOUS, clientAddress: '1.1.1.1' } } as never;
      return many(n, () => subscribe(request)).every((result) => Symbol.asyncIterator in result);
    },
  ],
]);
