import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { verifierWithKeys } from './auth/token-verifier.ts';
import { systemClock } from './clock.ts';
import { createLogger } from './logger.ts';
import type { RequestContext } from './request-context.ts';
import { createServiceClient } from './service-client.ts';
import { serveSubgraph } from './subgraph-server.ts';

test('a service client reaches a subgraph as its service', async () => {
  const routerSecret = 'a-router-secret-for-this-test';
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'EdDSA' }] });
  const token = await new SignJWT({ kind: 'service', scope: 'events:read' })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
    .setSubject('bot')
    .setIssuer('leetcord')
    .setAudience('leetcord')
    .setExpirationTime('10m')
    .sign(privateKey);
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
    verifyToken: verifierWithKeys(keys, systemClock),
    log: createLogger('test', 'silent'),
    createContext: (request) => request,
    ready: {},
  });
  const client = createServiceClient(server.url, routerSecret, async () => token);
  expect(await client.request('{ me { id } }')).toEqual({ me: { id: 'bot' } });
  await server.close();
});
