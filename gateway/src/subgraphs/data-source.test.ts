import type { Socket } from 'node:net';
import { createLogger } from '@leetcord/kit/process/logger';
import { listen } from '@leetcord/kit/http/http-server';
import { expect, onTestFinished, test } from 'vitest';
import type { CallerContext } from '../caller-context.ts';
import { createSubgraphDataSource } from './data-source.ts';

type Options = Parameters<ReturnType<typeof createSubgraphDataSource>['process']>[0];

test('the gateway ends an idle connection to a subgraph long before the subgraph does', async () => {
  const sockets: Socket[] = [];
  const { server, url, close } = await listen((_request, response) => void response.end('{"data":{"me":null}}'), {
    host: '127.0.0.1',
    port: 0,
  });
  server.keepAliveTimeout = 600_000;
  server.on('connection', (socket) => sockets.push(socket));
  onTestFinished(close);
  const log = createLogger('test', 'silent');
  const metrics = { answered: () => undefined };
  const source = createSubgraphDataSource('users', { url, routerSecret: 'a secret' }, { metrics, log });
  onTestFinished(() => source.close());

  const context = { caller: { kind: 'anonymous' }, clientAddress: null, requestId: 'r1' } as CallerContext;
  const options = { request: { query: '{ me { id } }' }, context, incomingRequestContext: {} } as unknown as Options;
  expect(await source.process(options)).toEqual({ data: { me: null } });
  expect(sockets.map(({ closed }) => closed)).toEqual([false]);
  await expect.poll(() => sockets.map(({ closed }) => closed)).toEqual([true]);
});
