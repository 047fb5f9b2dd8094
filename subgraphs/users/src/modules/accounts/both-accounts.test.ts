import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { expectSignedIn, type SignedIn, type UsersClient } from '../../testing/users-client.ts';

describe('a Discord account and a LeetCode name of one user', () => {
  let users: TestUsers;
  let api: UsersClient;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
  });
  afterAll(() => users.close());
  // Each test has the limits to itself.
  beforeEach(() => users.clock.advance(60 * 60_000));

  const setAboutMe = (username: string, aboutMe: string) =>
    users.neighbours.profiles.set(username.toLowerCase(), { username, aboutMe });

  /** A started proof whose code is in the profile. */
  const startProof = async (username: string, token?: string) => {
    setAboutMe(username, '');
    const { id, code } = await api.startProof(username, token);
    setAboutMe(username, code);
    return id;
  };
  const prove = async (username: string, token?: string) =>
    expectSignedIn(await api.finishProof(await startProof(username, token), token));

  const expectSignedOut = async ({ accessToken, refreshToken }: SignedIn) => {
    const { errors } = await api.post('{ me { id } }', {}, accessToken);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await api.refresh(refreshToken)).toMatchObject({ __typename: 'SessionEndedError' });
  };

  test('come together from either side, and each signs in to the same account', async () => {
    const byDiscord = await api.signIn('1', 'Ada');
    const both = await prove('Ada_L', byDiscord.accessToken);
    expect(both.user).toMatchObject({ id: byDiscord.user.id, discord: { id: '1' }, leetcode: { username: 'Ada_L' } });

    const byLeetCode = await prove('Grace_H');
    const code = await api.linkCode('2', 'Grace');
    const added = expectSignedIn(await api.signInWithLinkCode(code, byLeetCode.accessToken));
    expect(added.user).toMatchObject({
      id: byLeetCode.user.id,
      discord: { id: '2' },
      leetcode: { username: 'Grace_H' },
    });

    for (const [user, discordId, leetcode] of [
      [byDiscord.user, '1', 'Ada_L'],
      [byLeetCode.user, '2', 'Grace_H'],
    ] as const) {
      expect((await api.signIn(discordId)).user.id).toBe(user.id);
      expect((await prove(leetcode)).user.id).toBe(user.id);
    }
  });

  test('that became two accounts: Discord says where to go, and LeetCode makes them one', async () => {
    const byDiscord = await api.signIn('3', 'Alan');
    const byLeetCode = await prove('Alan_T');
    const refused = await api.signInWithLinkCode(await api.linkCode('3', 'Alan'), byLeetCode.accessToken);
    expect(refused).toEqual({
      __typename: 'AccountTakenError',
      message: expect.stringMatching(/Sign out and use.*Then prove/),
    });

    const one = await prove('Alan_T', byDiscord.accessToken);
    const both = { id: byLeetCode.user.id, discord: { id: '3' }, leetcode: { username: 'Alan_T' } };
    expect(one.user).toMatchObject(both);
    for (const session of [byLeetCode, byDiscord]) await expectSignedOut(session);
    expect((await prove('Alan_T')).user).toMatchObject(both);
    expect((await api.signIn('3', 'Alan')).user).toMatchObject(both);
  });

  test('stay together, and nobody is signed out, when the owner proves the name again', async () => {
    const first = await prove('Again');
    await prove('Again');
    await prove('Again', first.accessToken);
    expect(await api.me(first.accessToken)).toMatchObject({ leetcode: { username: 'Again' } });
  });

  test('belong to the last of two who prove one name at the same moment, in one account', async () => {
    const [one, two] = [await api.signIn('7'), await api.signIn('8')];
    setAboutMe('Fought', '');
    const [proofOne, proofTwo] = [
      await api.startProof('Fought', one.accessToken),
      await api.startProof('Fought', two.accessToken),
    ];
    setAboutMe('Fought', `${proofOne.code} ${proofTwo.code}`);
    const results = await Promise.all([
      api.finishProof(proofOne.id, one.accessToken),
      api.finishProof(proofTwo.id, two.accessToken),
    ]);
    const signedIn = results.map(expectSignedIn);
    expect(new Set(signedIn.map(({ user }) => user.id)).size).toBe(1);
    const stillThere = await Promise.all(signedIn.map(({ accessToken }) => api.me(accessToken)));
    const [winner, ...others] = stillThere.filter((user) => user !== null && user !== undefined);
    expect(others).toEqual([]);
    expect(winner).toMatchObject({ leetcode: { username: 'Fought' } });
    const loser = winner!.discord!.id === '7' ? '8' : '7';
    expect((await api.signIn(loser)).user).toMatchObject({ leetcode: null, discord: { id: loser } });
    expect((await api.signIn(winner!.discord!.id)).user.id).toBe(winner!.id);
  });

  test('come together when a user finishes a proof that was started without signing in', async () => {
    const id = await startProof('Later');
    const ada = await api.signIn('9', 'Ada');
    const added = expectSignedIn(await api.finishProof(id, ada.accessToken));
    expect(added.user).toMatchObject({ id: ada.user.id, leetcode: { username: 'Later' } });
  });

  test('need a proof to be finished by the user who started it', async () => {
    const [owner, other] = [await api.signIn('10'), await api.signIn('11')];
    const id = await startProof('Bound', owner.accessToken);
    expect(await api.finishProof(id)).toMatchObject({ __typename: 'ProofNotFoundError' });
    expect(await api.finishProof(id, other.accessToken)).toMatchObject({ __typename: 'ProofNotFoundError' });
    expect(expectSignedIn(await api.finishProof(id, owner.accessToken)).user.id).toBe(owner.user.id);
  });
});
