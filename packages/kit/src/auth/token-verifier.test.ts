import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { createLocalJWKSet, SignJWT, type JWTVerifyGetKey } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../process/logger.ts';
import { createTokenIssuer, type TokenIssuer } from '../testing/token-issuer.ts';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from './access-token.ts';
import { createTokenVerifier, verifierWith } from './token-verifier.ts';

const USER = { kind: 'user', sub: 'u1', sid: 's1' };
const UNAUTHENTICATED = { extensions: { code: 'UNAUTHENTICATED' } };

let nowMs = Date.now();
const clock = { now: () => new Date(nowMs) };
let issuer: TokenIssuer;
beforeEach(async () => {
  nowMs = Date.now();
  issuer = await createTokenIssuer(clock);
});
const bearer = async (claims: Record<string, unknown> = USER, expiresIn?: string) =>
  `Bearer ${await issuer.sign(claims, expiresIn)}`;

describe('a token that has been verified', () => {
  test('is not verified by its signature again, and is still refused once it has expired', async () => {
    let signatures = 0;
    const keys = createLocalJWKSet(issuer.jwks);
    const counting: JWTVerifyGetKey = (header, token) => {
      signatures += 1;
      return keys(header, token);
    };
    const verifier = verifierWith(counting, { isRevoked: async () => false, expire: () => undefined }, clock);
    const header = await bearer();
    expect(verifier.remembers(header)).toBe(false);
    for (let count = 0; count < 3; count += 1) expect(await verifier.verify(header)).toMatchObject({ userId: 'u1' });
    expect(signatures).toBe(1);
    expect(verifier.remembers(header)).toBe(true);
    // The token was signed by the real clock, some time later.
    nowMs += 11 * 60_000;
    await expect(verifier.verify(header)).rejects.toMatchObject(UNAUTHENTICATED);
    expect(verifier.remembers(header)).toBe(false);
  });

  test('is refused within a second after its session has ended', async () => {
    const header = await bearer();
    await issuer.verifier.verify(header);
    issuer.revoked.add('s1');
    nowMs += 1_000;
    await expect(issuer.verifier.verify(header)).rejects.toMatchObject({
      ...UNAUTHENTICATED,
      message: 'This session has been ended. Sign in again.',
    });
    expect(await issuer.verifier.verify(await bearer({ ...USER, sid: 's2' }))).toMatchObject({ sessionId: 's2' });
  });
});

describe('a token is refused', () => {
  const sign = (algorithm: string, key: Parameters<SignJWT['sign']>[0], claims: Record<string, unknown> = USER) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, kid: 'one' })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setExpirationTime('10m')
      .sign(key);

  test.each<[string, () => Promise<string>]>([
    ['signed with the public key as if it were a secret', () => sign('HS256', Buffer.from(issuer.jwks.keys[0]!.x!))],
    ['signed with another key of the same name', () => sign('EdDSA', generateKeyPairSync('ed25519').privateKey)],
    ['of a user without a session', () => issuer.sign({ kind: 'user', sub: 'u1' })],
    ['of an unknown kind', () => issuer.sign({ kind: 'admin', sub: 'u1', sid: 's1' })],
    ['of an API key without a rate', () => issuer.sign({ kind: 'apiKey', sub: 'u1', sid: 'k1', scope: '' })],
  ])('that is %s', async (_kind, make) => {
    await expect(issuer.verifier.verify(`Bearer ${await make()}`)).rejects.toMatchObject(UNAUTHENTICATED);
  });

  test('nonsense in place of a token is refused, not reported as an outage', async () => {
    const good = await issuer.sign(USER);
    const part = fc.oneof(
      fc.constantFrom(...good.split('.')),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc.base64String(),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
        const token = parts.join('.');
        fc.pre(token !== good);
        await expect(issuer.verifier.verify(`Bearer ${token}`)).rejects.toMatchObject(UNAUTHENTICATED);
      }),
    );
  });
});

test('keys that cannot be fetched are an outage, not a refused token', async () => {
  const users = createServer((_req, res) => res.writeHead(500).end());
  await new Promise<void>((resolve) => users.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(users.address() as AddressInfo).port}`;
  const log = createLogger('test', 'silent');
  const verifyAt = async (at: string) =>
    createTokenVerifier({ url: at, routerSecret: 'any' }, { clock, log }).verify(await bearer());
  const unavailable = { extensions: { code: 'UPSTREAM_UNAVAILABLE' } };
  await expect(verifyAt(url)).rejects.toMatchObject(unavailable);
  await new Promise((resolve) => users.close(resolve));
  await expect(verifyAt(url)).rejects.toMatchObject(unavailable);
});
