import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { expectSignedIn, type UsersClient } from '../../testing/users-client.ts';
import { LATE_REPEAT_MS, SESSION_LIFE_MS } from './sessions.service.ts';

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

  test('continues with each refresh, for the same user', async () => {
    const first = await api.signIn('1');
    const second = await refresh(first.refreshToken);
    const third = await refresh(second.refreshToken);
    expect(third.user.id).toBe(first.user.id);
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
  });

  test('ends for all of its tokens when a token is used twice and its successor in between', async () => {
    const { refreshToken: stolen } = await api.signIn('2');
    const { refreshToken: next } = await refresh(stolen);
    const { refreshToken: newest } = await refresh(next);
    expect(await api.refresh(stolen)).toEqual(ENDED);
    expect(await api.refresh(newest)).toEqual(ENDED);
  });

  test.for([
    { name: '35 s', lateMs: 35_000, user: '31' },
    { name: 'a night', lateMs: 9 * 3_600_000, user: '32' },
    { name: 'a clock that went back', lateMs: -3_600_000, user: '33' },
  ])('survives a lost answer, which can be repeated after $name, also by two tabs', async (row) => {
    const { refreshToken: used } = await api.signIn(row.user);
    const { refreshToken: lost } = await refresh(used);
    users.clock.advance(row.lateMs);
    const answers = await Promise.all([refresh(used), refresh(used), refresh(used)]);
    expect(answers.map(({ refreshToken }) => refreshToken)).toEqual([lost, lost, lost]);
    const { refreshToken: newest } = await refresh(lost);
    users.clock.advance(3_600_000);
    await refresh(newest);
  });

  test('ends, for the thief and the owner, with a late repeat of a token whose successor has been used', async () => {
    const { refreshToken: stolen } = await api.signIn('3');
    const { refreshToken: next } = await refresh(stolen);
    users.clock.advance(LATE_REPEAT_MS + 1_000);
    expect((await refresh(stolen)).refreshToken).toBe(next);
    const { refreshToken: newest } = await refresh(next);
    expect(await api.refresh(stolen)).toEqual(ENDED);
    expect(await api.refresh(newest)).toEqual(ENDED);
  });

  test('does not continue forever for two who hold the same tokens and take turns', async () => {
    let { refreshToken } = await api.signIn('34');
    const takeTurns = async () => {
      const first = await refresh(refreshToken);
      users.clock.advance(10 * 60_000);
      const second = await api.refresh(refreshToken);
      refreshToken = first.refreshToken;
      return second;
    };
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await takeTurns()).toMatchObject({ __typename: 'SignInSuccess' });
    }
    expect(await takeTurns()).toEqual(ENDED);
    expect(await api.refresh(refreshToken)).toEqual(ENDED);
  });

  test('survives any number of answers that are lost now and then', async () => {
    let { refreshToken } = await api.signIn('35');
    for (let n = 0; n < 6; n += 1) {
      await refresh(refreshToken);
      users.clock.advance(LATE_REPEAT_MS + 1_000);
      // The answer above was lost; the answers to its repeat and to the next are not.
      ({ refreshToken } = await refresh(refreshToken));
      ({ refreshToken } = await refresh(refreshToken));
    }
  });

  test('leaves no working token in the database', async () => {
    const { refreshToken } = await api.signIn('36');
    const { refreshToken: next } = await refresh(refreshToken);
    const stored = JSON.stringify(await users.mongo.db.collection('sessions').find().toArray());
    for (const part of `${refreshToken}.${next}`.split('.')) expect(stored).not.toContain(part);
  });

  test('gives the same successor again when the same token is repeated, also at the same moment', async () => {
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
    'is not refreshed by a token that was never given (%j)',
    async (token) => {
      expect(await api.refresh(token)).toEqual(ENDED);
    },
  );
});
