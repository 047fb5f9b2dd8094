import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@leetcord/kit/auth/access-token';
import { createTokenVerifier } from '@leetcord/kit/auth/token-verifier';
import { createLogger } from '@leetcord/kit/process/logger';
import { decodeProtectedHeader, importJWK, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { ROUTER_SECRET, type UsersClient } from '../../testing/users-client.ts';
import { MARGIN_MS, PUBLISHED_AHEAD_MS } from './key-life.ts';
import { KeyRotation } from './key-rotation.ts';
import { KeysRepository } from './keys.repository.ts';

const MINUTE_MS = 60_000;
const LIFE_MS = 30 * 24 * 60 * MINUTE_MS;

describe('rotation of the signing keys', () => {
  let users: TestUsers;
  let api: UsersClient;
  let repository: KeysRepository;

  beforeEach(async () => {
    users = await startTestUsers();
    ({ api } = users);
    repository = new KeysRepository(users.mongo.db);
  });
  afterEach(() => users.close());

  /** A run of the job, in this replica or in any other. */
  const look = (of = repository) => new KeyRotation(of, { lifeMs: LIFE_MS, clock: users.clock }).look();
  const published = async () => {
    const { keys } = (await (await fetch(`${api.url}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
    return keys.map(({ kid }) => kid);
  };
  const generations = async () => (await repository.findAll()).map(({ generation }) => generation);
  const kidOf = (token: string) => decodeProtectedHeader(token).kid;
  /** How users judges a token, and how another process does that knows no key yet. */
  const states = async (token: string) => {
    const elsewhere = createTokenVerifier(
      { url: api.url, routerSecret: ROUTER_SECRET },
      { clock: users.clock, log: createLogger('test', 'silent') },
    );
    const { errors } = await api.post('{ me { id } }', {}, token);
    const there = await elsewhere.verify(`Bearer ${token}`).then(
      () => 'works',
      (error: { extensions?: { code?: string } }) => error.extensions?.code,
    );
    return [errors?.[0]?.extensions.code ?? 'works', there];
  };
  const WORKS = ['works', 'works'];
  const REFUSED = ['UNAUTHENTICATED', 'UNAUTHENTICATED'];

  test('publishes the next key, then signs with it; tokens of the previous one work until they expire', async () => {
    const [first] = await published();
    users.clock.advance(LIFE_MS - PUBLISHED_AHEAD_MS);
    await look();
    const [second, ...older] = await published();
    expect(older).toEqual([first]);

    users.clock.advance(PUBLISHED_AHEAD_MS - MINUTE_MS);
    const { accessToken: last, user } = await api.signIn('1');
    expect(kidOf(last)).toBe(first);
    users.clock.advance(MINUTE_MS);
    const { accessToken: next } = await api.signIn('1');
    expect(kidOf(next)).toBe(second);
    expect(await states(next)).toEqual(WORKS);
    expect(await states(last)).toEqual(WORKS);

    users.clock.advance(MARGIN_MS);
    const [, old] = await repository.findAll();
    await look();
    const [newest, stripped] = await repository.findAll();
    expect([newest?.privateJwk, stripped?.privateJwk]).toEqual([expect.anything(), undefined]);
    expect(await states(last)).toEqual(WORKS);
    // One minute before the expiry that it states.
    users.clock.advance(3 * MINUTE_MS);
    expect(await states(last)).toEqual(WORKS);
    users.clock.advance(MINUTE_MS);
    expect(await states(last)).toEqual(REFUSED);

    // Even somebody who has kept the old key cannot make tokens with it for long.
    const key = await importJWK(old?.privateJwk ?? {}, TOKEN_ALGORITHM);
    const forge = () =>
      new SignJWT({ kind: 'user', sid: crypto.randomUUID() })
        .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: first ?? '' })
        .setSubject(user.id)
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setExpirationTime(new Date(users.clock.now().getTime() + LIFE_MS))
        .sign(key);
    expect(await states(await forge())).toEqual(WORKS);
    users.clock.advance(6 * MINUTE_MS);
    expect(await published()).toEqual([second]);
    expect(await states(await forge())).toEqual(REFUSED);
    expect(await generations()).toEqual([2, 1]);
    await look();
    expect(await generations()).toEqual([2]);
  });

  test('makes one key on any number of replicas at once', async () => {
    users.clock.advance(LIFE_MS);
    await Promise.all([look(), look(), look(), look()]);
    expect(await generations()).toEqual([2, 1]);
    await Promise.all([look(), look()]);
    expect(await generations()).toEqual([2, 1]);
  });

  test('recovers in the next run from one that was killed anywhere', async () => {
    users.clock.advance(LIFE_MS);
    await look();
    // The second key's time is over before the remains of the first are deleted.
    users.clock.advance(2 * LIFE_MS);
    for (const step of ['insertUnlessMade', 'forgetPrivateParts', 'delete'] as const) {
      const killed = new KeysRepository(users.mongo.db);
      vi.spyOn(killed, step).mockRejectedValue(new Error('killed'));
      await expect(look(killed)).rejects.toThrow('killed');
    }
    await look();
    expect(await generations()).toEqual([3, 2]);
    users.clock.advance(PUBLISHED_AHEAD_MS);
    const { accessToken } = await api.signIn('1');
    expect(kidOf(accessToken)).toBe((await published())[0]);
    expect(await states(accessToken)).toEqual(WORKS);
  });

  test('makes the next key late when it runs late, and the old one signs until then', async () => {
    const [first] = await published();
    const { accessToken: before } = await api.signIn('1');
    expect(kidOf(before)).toBe(first);
    users.clock.advance(3 * LIFE_MS);
    await look();
    const { accessToken: late } = await api.signIn('1');
    expect(kidOf(late)).toBe(first);
    users.clock.advance(PUBLISHED_AHEAD_MS);
    const { accessToken: next } = await api.signIn('1');
    expect(kidOf(next)).not.toBe(first);
    expect(await states(late)).toEqual(REFUSED);
    expect(await states(next)).toEqual(WORKS);
  });
});
