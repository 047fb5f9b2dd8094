import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { expectSignedIn, type UsersClient } from '../../testing/users-client.ts';
import { REPEAT_WINDOW_MS, SESSION_LIFE_MS } from './sessions.service.ts';

const ENDED = { __typename: 'SessionEndedError', message: 'The session has ended: sign in again.' };

describe('a session', () => {
  let users: TestUsers;
  let api: UsersClient;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
  });
  afterAll(() => users.close());

  const refresh = async (token: string) => expectSignedIn(await api.refresh(token));

  test('goes on with each refresh, for the same user', async () => {
    const first = await api.signIn('1');
    const second = await refresh(first.refreshToken);
    const third = await refresh(second.refreshToken);
    expect(third.user.id).toBe(first.user.id);
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
  });

  test('a token used twice, with its successor used between, ends the session for all of its tokens', async () => {
    const { refreshToken: stolen } = await api.signIn('2');
    const { refreshToken: next } = await refresh(stolen);
    const { refreshToken: newest } = await refresh(next);
    expect(await api.refresh(stolen)).toEqual(ENDED);
    expect(await api.refresh(newest)).toEqual(ENDED);
  });

  test('a token used again later ends the session', async () => {
    const { refreshToken: used } = await api.signIn('3');
    const { refreshToken: next } = await refresh(used);
    users.clock.advance(REPEAT_WINDOW_MS + 1_000);
    expect(await api.refresh(used)).toEqual(ENDED);
    expect(await api.refresh(next)).toEqual(ENDED);
  });

  test('an answer that was lost can be had again: the same token, by the same successor, also at the same moment', async () => {
    const { refreshToken } = await api.signIn('4');
    const answers = await Promise.all([1, 2, 3, 4].map(() => refresh(refreshToken)));
    const again = await refresh(refreshToken);
    const successors = new Set([...answers, again].map((answer) => answer.refreshToken));
    expect(successors.size).toBe(1);
    await refresh([...successors][0] ?? '');
  });

  test('ends 60 days after its last refresh', async () => {
    const { refreshToken } = await api.signIn('5');
    users.clock.advance(SESSION_LIFE_MS - 60_000);
    const { refreshToken: next } = await refresh(refreshToken);
    users.clock.advance(SESSION_LIFE_MS - 60_000);
    const { refreshToken: last } = await refresh(next);
    users.clock.advance(SESSION_LIFE_MS);
    expect(await api.refresh(last)).toEqual(ENDED);
  });

  test('is over after sign-out, which may be repeated', async () => {
    const { refreshToken } = await api.signIn('6');
    expect(await api.signOut(refreshToken)).toEqual({ signedOut: true });
    expect(await api.refresh(refreshToken)).toEqual(ENDED);
    expect(await api.signOut(refreshToken)).toEqual({ signedOut: true });
    expect(await api.signOut('nonsense')).toEqual({ signedOut: true });
  });

  test.each(['', 'nonsense', `${'a'.repeat(22)}.${'b'.repeat(43)}`])(
    'a token that was never given (%j) is refused',
    async (token) => {
      expect(await api.refresh(token)).toEqual(ENDED);
    },
  );
});
