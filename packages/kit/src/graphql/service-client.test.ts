import { expect, test } from 'vitest';
import { createLogger } from '../process/logger.ts';
import type { RequestContext } from './request-context.ts';
import { createServiceClient } from './service-client.ts';
import { serveSubgraph } from './subgraph-server.ts';
import { createTokenIssuer } from '../testing/token-issuer.ts';

test('a service client calls a subgraph as its service', async () => {
  const routerSecret = 'a-router-secret-for-this-test';
  const issuer = await createTokenIssuer();
  const token = await issuer.sign({ kind: 'service', sub: 'bot', scope: 'events:read' });
  const server = await serveSubgraph({
    name: 'users',
    resolvers: {
      Query: {
        me: (_parent: unknown, _args: unknown, { caller }: RequestContext) => ({
          id: caller.kind === 'service' ? caller.service : caller.kind,
        }),
      },
    },
    host: '127.0.0.1',
    port: 0,
    routerSecret,
    verifier: issuer.verifier,
    log: createLogger('test', 'silent'),
    createContext: (request) => request,
    ready: {},
  });
  const client = createServiceClient(server.url, routerSecret, async () => token);
  expect(await client.request('{ me { id } }')).toEqual({ me: { id: 'bot' } });
  await server.close();
});

test("a request's signal also ends the wait for the service's token", async () => {
  const signingIn = new Promise<string>(() => undefined);
  const client = createServiceClient('http://127.0.0.1:1', 'a-router-secret-for-this-test', () => signingIn);
  const request = client.request({ document: '{ me { id } }', signal: AbortSignal.timeout(10) });
  await expect(request).rejects.toMatchObject({ name: 'TimeoutError' });
});
