import { fetchRevocations, REVOCATIONS_MAX_AGE_MS } from '@leetcord/kit/auth/revocations';
import { createTokenVerifier } from '@leetcord/kit/auth/token-verifier';
import { createLogger } from '@leetcord/kit/process/logger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiKeysClient } from '../../testing/api-keys-client.ts';
import { deleteAccount } from '../../testing/privacy-client.ts';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { expectSignedIn, ROUTER_SECRET, type SignedIn, type UsersClient } from '../../testing/users-client.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';
import type { Session } from './sessions.repository.ts';

const ENDED = { __typename: 'SessionEndedError' };
const NOT_FOUND = { __typename: 'SessionNotFoundError' };

describe('the sessions of a user', () => {
  let users: TestUsers;
  let api: UsersClient;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
  });
  afterAll(() => users.close());

  /** The result for an access token: `works`, or the code of the refusal. */
  const state = async (accessToken: string) => {
    const { errors } = await api.post('{ me { id } }', {}, accessToken);
    return errors?.[0]?.extensions.code ?? 'works';
  };
  const sidOf = async ({ accessToken }: SignedIn) => {
    const current = (await api.mySessions(accessToken)).find(({ isCurrent }) => isCurrent);
    return current?.id ?? 'none';
  };
  const published = () => fetchRevocations(api.url, ROUTER_SECRET)();

  test('are listed for their owner, last used first, with what the device said', async () => {
    const laptop = await api.signIn('1', 'Ada', ' Chrome on Linux ');
    users.clock.advance(60_000);
    const phone = await api.signIn('1', 'Ada');
    users.clock.advance(60_000);
    await api.signIn('2', 'Bob', 'Not hers');
    const refreshed = expectSignedIn(await api.refresh(laptop.refreshToken));

    const [first, second, ...rest] = await api.mySessions(phone.accessToken);
    expect(rest).toEqual([]);
    expect([first, second]).toMatchObject([
      { device: 'Chrome on Linux', isCurrent: false },
      { device: null, isCurrent: true },
    ]);
    const times = [second?.createdAt, second?.lastUsedAt, first?.createdAt, first?.lastUsedAt].map((time) =>
      Date.parse(time ?? ''),
    );
    const minutes = times.map((time) => Math.round((time - times[0]!) / 60_000));
    expect(minutes).toEqual([0, 0, -1, 1]);
    expect(await api.mySessions(refreshed.accessToken)).toMatchObject([{ isCurrent: true }, { isCurrent: false }]);
  });

  test('from before device and last use were stored are listed too', async () => {
    const { accessToken } = await api.signIn('99');
    const filter = { _id: await sidOf({ accessToken } as SignedIn) };
    await users.mongo.db.collection<Session>('sessions').updateOne(filter, { $unset: { device: 1, lastUsedAt: 1 } });
    const [session] = await api.mySessions(accessToken);
    expect(session).toMatchObject({ device: null, lastUsedAt: session?.createdAt });
  });

  test('are shown and ended only for a signed-in user', async () => {
    const { accessToken } = await api.signIn('3');
    const keys = new ApiKeysClient(api);
    const { secret } = await keys.create(accessToken, { scopes: ['ACCOUNT_READ'] });
    const { accessToken: ofKey } = await keys.exchange(secret);
    for (const [token, code] of [
      [undefined, 'UNAUTHENTICATED'],
      [await api.botToken(), 'FORBIDDEN'],
      [ofKey, 'FORBIDDEN'],
    ] as const) {
      await expect(api.mySessions(token)).rejects.toThrow(code);
      await expect(api.endSession('x', token)).rejects.toThrow(code);
      await expect(api.endOtherSessions(token)).rejects.toThrow(code);
    }
    await expect(api.refresh('x', ofKey)).rejects.toThrow('FORBIDDEN');
    await expect(api.signOut('x', ofKey)).rejects.toThrow('FORBIDDEN');
  });

  test('end at once for all of their tokens, here and elsewhere', async () => {
    const [mine, lost] = [await api.signIn('4'), await api.signIn('4')];
    const elsewhere = createTokenVerifier(
      { url: api.url, routerSecret: ROUTER_SECRET },
      { clock: users.clock, log: createLogger('test', 'silent') },
    );
    const authorization = `Bearer ${lost.accessToken}`;
    await elsewhere.verify(authorization);

    const sessionId = await sidOf(lost);
    expect(await api.endSession(sessionId, mine.accessToken)).toEqual({ __typename: 'EndSessionSuccess', sessionId });
    expect(await state(lost.accessToken)).toBe('UNAUTHENTICATED');
    expect(await api.refresh(lost.refreshToken)).toMatchObject(ENDED);
    users.clock.advance(REVOCATIONS_MAX_AGE_MS);
    await expect(elsewhere.verify(authorization)).rejects.toThrow(/session has been ended/);

    expect(await api.mySessions(mine.accessToken)).toHaveLength(1);
    expect(await state(mine.accessToken)).toBe('works');
    expect(await api.endSession(sessionId, mine.accessToken)).toMatchObject(NOT_FOUND);
  });

  test('of somebody else cannot be ended, nor distinguished from one that does not exist', async () => {
    const [ada, bob] = [await api.signIn('5'), await api.signIn('6')];
    const answers = [
      await api.endSession(await sidOf(ada), bob.accessToken),
      await api.endSession('x', bob.accessToken),
    ];
    expect(answers[0]).toMatchObject(NOT_FOUND);
    expect(answers[1]).toEqual(answers[0]);
    expect(await state(ada.accessToken)).toBe('works');
    expectSignedIn(await api.refresh(ada.refreshToken));
  });

  test('can be ended by themselves', async () => {
    const own = await api.signIn('7');
    await api.endSession(await sidOf(own), own.accessToken);
    expect(await state(own.accessToken)).toBe('UNAUTHENTICATED');
  });

  test('can all be ended together except for the current one, and nobody else’s are', async () => {
    const [mine, other, another] = [await api.signIn('8'), await api.signIn('8'), await api.signIn('8')];
    const stranger = await api.signIn('9');
    expect(await api.endOtherSessions(mine.accessToken)).toEqual({ ended: 2 });
    for (const { accessToken, refreshToken } of [other, another]) {
      expect(await state(accessToken)).toBe('UNAUTHENTICATED');
      expect(await api.refresh(refreshToken)).toMatchObject(ENDED);
    }
    for (const { accessToken } of [mine, stranger]) expect(await state(accessToken)).toBe('works');
    expect(await api.endOtherSessions(mine.accessToken)).toEqual({ ended: 0 });
  });

  test('end with their access tokens when signing out, and when a refresh token comes again', async () => {
    const [leaving, robbed] = [await api.signIn('10'), await api.signIn('10')];
    await api.signOut(leaving.refreshToken);
    expect(await state(leaving.accessToken)).toBe('UNAUTHENTICATED');

    const next = expectSignedIn(await api.refresh(robbed.refreshToken));
    const last = expectSignedIn(await api.refresh(next.refreshToken));
    expect(await state(last.accessToken)).toBe('works');
    expect(await api.refresh(robbed.refreshToken)).toMatchObject(ENDED);
    for (const token of [robbed, next, last]) expect(await state(token.accessToken)).toBe('UNAUTHENTICATED');
  });

  test('that have ended are published until their last token has expired, and made-up tokens add nothing', async () => {
    const session = await api.signIn('11');
    const sid = await sidOf(session);
    await api.signOut(session.refreshToken);
    const ended = await published();
    expect(ended).toContain(sid);
    await api.signOut(`${'a'.repeat(22)}.${'b'.repeat(43)}`);
    expect(await published()).toHaveLength(ended.length);
    users.clock.advance(TOKENS_GONE_AFTER_MS - 1_000);
    expect(await published()).toContain(sid);
    users.clock.advance(1_000);
    expect(await published()).not.toContain(sid);
  });

  test('that end while they are being refreshed do not come back', async () => {
    const owner = await api.signIn('12');
    for (let round = 0; round < 10; round += 1) {
      const session = await api.signIn('12');
      const sessionId = await sidOf(session);
      const [refreshed, ended] = await Promise.all([
        api.refresh(session.refreshToken),
        api.endSession(sessionId, owner.accessToken),
      ]);
      expect(ended).toMatchObject({ __typename: 'EndSessionSuccess' });
      const late = refreshed.__typename === 'SignInSuccess' ? [expectSignedIn(refreshed)] : [];
      for (const { accessToken, refreshToken } of [session, ...late]) {
        expect(await state(accessToken)).toBe('UNAUTHENTICATED');
        expect(await api.refresh(refreshToken)).toMatchObject(ENDED);
      }
    }
    expect(await api.mySessions(owner.accessToken)).toHaveLength(1);
  });

  test('end, the least recently used first, when there are too many', async () => {
    const oldest = await api.signIn('13');
    users.clock.advance(1_000);
    const second = await api.signIn('13');
    users.clock.advance(1_000);
    const used = expectSignedIn(await api.refresh(oldest.refreshToken));
    const sessions = users.mongo.db.collection<Session>('sessions');
    const [like] = await sessions.find({ userId: used.user.id }).sort({ lastUsedAt: -1 }).toArray();
    await sessions.insertMany(Array.from({ length: 48 }, (_, n) => ({ ...like!, _id: `more-${n}` })));
    expect(await state(second.accessToken)).toBe('works');

    const newest = await api.signIn('13');
    expect(await state(second.accessToken)).toBe('UNAUTHENTICATED');
    expect(await state(used.accessToken)).toBe('works');
    expect(await api.mySessions(newest.accessToken)).toHaveLength(50);
  });

  // For example a request that was let in before the session ended, and then waited for LeetCode or another transaction.
  test('that end while a request is in flight leave nothing behind with which somebody could come back', async () => {
    const thief = await api.signIn('70', 'Kay');
    const owner = await api.signIn('70', 'Kay');
    const keys = new ApiKeysClient(api);
    const { apiKey } = await keys.create(owner.accessToken);
    users.neighbours.profiles.set('thief', { username: 'thief', aboutMe: '' });
    const proof = await api.startProof('thief', thief.accessToken);
    users.neighbours.profiles.set('thief', { username: 'thief', aboutMe: proof.code });
    const code = await api.linkCode('70', 'Kay');
    await users.mongo.db.collection<Session>('sessions').deleteOne({ _id: await sidOf(thief) });

    const attempts = {
      createApiKey: () => keys.create(thief.accessToken),
      revokeApiKey: () => keys.revoke(thief.accessToken, apiKey.id),
      finishLeetCodeProof: () => api.finishProof(proof.id, thief.accessToken),
      signInWithLinkCode: () => api.signInWithLinkCode(code, thief.accessToken),
      endSession: async () => api.endSession(await sidOf(owner), thief.accessToken),
      endOtherSessions: () => api.endOtherSessions(thief.accessToken),
      deleteMyAccount: () => deleteAccount(api, thief.accessToken, 'Kay'),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      await expect(attempt(), name).rejects.toThrow('UNAUTHENTICATED: This session has been ended.');
    }
    expect(await api.me(owner.accessToken)).toMatchObject({ leetcode: null, discord: { id: '70' } });
    expect(await api.mySessions(owner.accessToken)).toHaveLength(1);
    expect(await keys.list(owner.accessToken)).toHaveLength(1);
  });
});
