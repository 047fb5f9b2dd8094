import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createLogger } from '../process/logger.ts';
import { serveSubgraph, type SubgraphServer } from '../graphql/subgraph-server.ts';
import { createTokenIssuer } from '../testing/token-issuer.ts';

const ROUTER_SECRET = 'a-router-secret-for-this-test';
let server: SubgraphServer;
beforeAll(async () => {
  server = await serveSubgraph({
    name: 'contests',
    resolvers: {},
    host: '127.0.0.1',
    port: 0,
    routerSecret: ROUTER_SECRET,
    verifier: (await createTokenIssuer()).verifier,
    log: createLogger('test', 'silent'),
    createContext: (request) => request,
    ready: {},
  });
});
afterAll(() => server.close());

/** What a subscription fails with. */
function failureOf(query: string, routerSecret = ROUTER_SECRET): Promise<unknown> {
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { routerSecret },
    retryAttempts: 0,
  });
  return new Promise((resolve) => {
    client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
  }).finally(() => client.dispose());
}

test('an invalid subscription, or a document that is not GraphQL, is answered with what is wrong', async () => {
  expect(await failureOf('subscription { nonsense }')).toMatchObject([
    { message: expect.stringContaining('nonsense'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect(await failureOf('subscription {')).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a connection without the right secret is refused', async () => {
  expect(await failureOf('subscription { events(subscriber: "bot") { id } }', 'another-secret')).toMatchObject({
    code: 4403,
  });
});

test('who has no secret fills it neither with sockets that say nothing nor with a message', async () => {
  const url = `${server.url.replace('http', 'ws')}/graphql`;
  const open = () => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    const outcome = new Promise<string>((resolve) => {
      socket.once('open', () => resolve('open'));
      socket.once('error', ({ message }) => resolve(message));
    });
    return { socket, closed, outcome };
  };
  const sockets = Array.from({ length: 100 }, open);
  await Promise.all(sockets.map(({ outcome }) => outcome));
  expect(await open().outcome).toBe('Unexpected server response: 503');
  expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual(Array(100).fill(4408));
  const { socket, closed, outcome } = open();
  expect(await outcome).toBe('open');
  socket.send('x'.repeat(300_000));
  expect(await closed).toBe(1009);
});
