import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { ApiKeysClient } from '../../testing/api-keys-client.ts';
import { expectSignedIn, type UsersClient } from '../../testing/users-client.ts';

const TOO_MANY = { __typename: 'TooManyAttemptsError', retryAt: expect.any(String) };

describe('proving a LeetCode name', () => {
  let users: TestUsers;
  let api: UsersClient;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
  });
  afterAll(() => users.close());
  beforeEach(() => {
    users.neighbours.leetcode = 'up';
    // Each test has the limits to itself.
    users.clock.advance(60 * 60_000);
  });

  const setAboutMe = (username: string, aboutMe: string) =>
    users.neighbours.profiles.set(username.toLowerCase(), { username, aboutMe });

  /** Starts a proof, puts its code into the profile, and finishes it. */
  const prove = async (username: string, token?: string) => {
    setAboutMe(username, '');
    const { id, code } = await api.startProof(username, token);
    setAboutMe(username, `I like graphs. My code: ${code}.`);
    return expectSignedIn(await api.finishProof(id, token));
  };

  test('signs the owner in, with the name as LeetCode writes it, and finds the account again', async () => {
    setAboutMe('Linus', '');
    const proof = await api.startProof('lINUS');
    expect(proof).toMatchObject({ username: 'Linus', code: expect.stringMatching(/^leetcord-[a-z0-9]{26}$/) });
    expect(await api.finishProof(proof.id)).toMatchObject({ __typename: 'CodeNotInProfileError' });
    setAboutMe('Linus', proof.code);
    const first = expectSignedIn(await api.finishProof(proof.id));
    expect(first.user).toMatchObject({ displayName: 'Linus', leetcode: { username: 'Linus' }, discord: null });
    expect((await prove('Linus')).user.id).toBe(first.user.id);
  });

  test('works once for each start', async () => {
    setAboutMe('Once', '');
    const { id, code } = await api.startProof('Once');
    setAboutMe('Once', code);
    const results = await Promise.all([api.finishProof(id), api.finishProof(id)]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['ProofNotFoundError', 'SignInSuccess']);
    expect(await api.finishProof('no-such-proof')).toMatchObject({ __typename: 'ProofNotFoundError' });
  });

  test('gives two who prove a new name at the same moment one account', async () => {
    setAboutMe('Twin', '');
    const [one, two] = [await api.startProof('Twin'), await api.startProof('twin')];
    setAboutMe('Twin', `${one.code} ${two.code}`);
    const results = await Promise.all([api.finishProof(one.id), api.finishProof(two.id)]);
    expect(new Set(results.map((result) => expectSignedIn(result).user.id)).size).toBe(1);
  });

  test('needs the complete code as a word of its own, not within something longer', async () => {
    setAboutMe('Strict', '');
    const { id, code } = await api.startProof('Strict');
    setAboutMe('Strict', `${code}x x${code} ${code}-2 ${code.slice(0, -1)} ${code.toUpperCase()}`);
    expect(await api.finishProof(id)).toMatchObject({ __typename: 'CodeNotInProfileError' });
  });

  test('must be finished within 30 minutes', async () => {
    setAboutMe('Late', '');
    const { id, code } = await api.startProof('Late');
    setAboutMe('Late', code);
    users.clock.advance(30 * 60_000);
    expect(await api.finishProof(id)).toMatchObject({ __typename: 'ProofNotFoundError' });
  });

  test('says to try again when LeetCode is unreachable, never that there is no such user', async () => {
    setAboutMe('Away', '');
    users.neighbours.leetcode = 'down';
    const unavailable = { __typename: 'LeetCodeUnavailableError', message: expect.stringMatching(/try again/i) };
    expect(await api.startProof('Away')).toMatchObject(unavailable);
    users.neighbours.leetcode = 'up';
    const { id, code } = await api.startProof('Away');
    setAboutMe('Away', code);
    users.neighbours.leetcode = 'down';
    expect(await api.finishProof(id)).toMatchObject(unavailable);
    users.neighbours.leetcode = 'up';
    expectSignedIn(await api.finishProof(id));
  });

  test('reports a fault of ours neither as an outage nor as an unknown user', async () => {
    users.neighbours.leetcode = 'forbidden';
    await expect(api.startProof('Anybody')).rejects.toThrow(/INTERNAL/);
  });

  test('distinguishes an unknown name from an impossible one', async () => {
    expect(await api.startProof('nobody')).toMatchObject({ __typename: 'LeetCodeUserNotFoundError' });
    for (const username of ['', 'a b', '../x', 'a\u200bb', 'a'.repeat(65)]) {
      expect(await api.startProof(username)).toMatchObject({ __typename: 'InvalidInputError', field: 'username' });
    }
  });

  test('replaces another name that the user had, which is free again', async () => {
    const user = await api.signIn('3');
    await prove('Former', user.accessToken);
    expect((await prove('Present', user.accessToken)).user).toMatchObject({
      id: user.user.id,
      leetcode: { username: 'Present' },
    });
    expect((await prove('Former')).user.id).not.toBe(user.user.id);
    expect(users.neighbours.leetcodeNames.get(user.user.id)).toBe('Present');
  });

  test('dates a name that its owner proves again from the first time, and a new one from now', async () => {
    const provenAt = async (username: string, token?: string) => {
      users.clock.advance(60_000);
      const { accessToken } = await prove(username, token);
      const { data } = await api.post('{ me { leetcode { provenAt } } }', {}, accessToken);
      return { accessToken, ...(data as { me: { leetcode: { provenAt: string } } }).me.leetcode };
    };
    const first = await provenAt('Phone');
    expect((await provenAt('Phone')).provenAt).toBe(first.provenAt);
    expect((await provenAt('pHONE', first.accessToken)).provenAt).toBe(first.provenAt);
    const changed = await provenAt('Tablet', first.accessToken);
    const back = await provenAt('Phone', first.accessToken);
    expect(new Set([first, changed, back].map((one) => one.provenAt)).size).toBe(3);
  });

  test('is limited to a number of tries for each proof', async () => {
    setAboutMe('Busy', '');
    const { id } = await api.startProof('Busy');
    for (let n = 0; n < 6; n += 1) await api.finishProof(id);
    const reads = users.neighbours.profileReads;
    expect(await api.finishProof(id)).toMatchObject(TOO_MANY);
    expect(users.neighbours.profileReads).toBe(reads);
  });

  test('is also limited for each address, without affecting others', async () => {
    setAboutMe('Wanted', '');
    const stranger = api.from('192.0.2.1');
    for (let n = 0; n < 30; n += 1) await stranger.startProof('Wanted');
    const reads = users.neighbours.profileReads;
    expect(await stranger.startProof('Wanted')).toMatchObject(TOO_MANY);
    expect(users.neighbours.profileReads).toBe(reads);

    const owner = api.from('192.0.2.2');
    const { id, code } = await owner.startProof('Wanted');
    setAboutMe('Wanted', code);
    expect(await stranger.finishProof(id)).toMatchObject(TOO_MANY);
    expectSignedIn(await owner.finishProof(id));
  });

  test('is open only to callers who can sign in: not to services or API keys', async () => {
    const { accessToken } = await api.signIn('4');
    const keys = new ApiKeysClient(api);
    const { secret } = await keys.create(accessToken, { scopes: ['ACCOUNT_READ'] });
    const { accessToken: ofKey } = await keys.exchange(secret);
    for (const token of [await api.botToken(), ofKey]) {
      await expect(api.startProof('Anybody', token)).rejects.toThrow('FORBIDDEN');
      await expect(api.finishProof('x', token)).rejects.toThrow('FORBIDDEN');
      await expect(api.signInWithLinkCode('ABCDE-23456', token)).rejects.toThrow('FORBIDDEN');
    }
  });
});
