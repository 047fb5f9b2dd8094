import { clientAddressOf } from '@leetcord/kit/http/client-address';
import { scopesOf } from '@leetcord/kit/testing/scopes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { expectSignedIn, type UsersClient } from '../../testing/users-client.ts';
import { LinkCodesRepository } from './link-codes.repository.ts';
import { LINK_CODE_LIFE_MS } from './link-codes.service.ts';

describe('signing in with a link code', () => {
  let users: TestUsers;
  let api: UsersClient;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
    users.neighbours.guilds.add('77');
  });
  afterAll(() => users.close());

  const wrongCode = (n: number) => `ZZZZZ${String(n).padStart(5, '0')}`;

  test('what takes the scope of a service says so in the schema, and is refused without it', async () => {
    const { said, asked } = await scopesOf('users', (operation) => api.post(operation));
    expect(asked).toEqual(said);
  });

  test('makes the account once, and finds it again with a new code and name', async () => {
    const first = await api.signIn('1001', 'Ada');
    expect(first.user).toMatchObject({
      displayName: 'Ada',
      leetcode: null,
      discord: { id: '1001', username: 'user1001' },
    });
    const again = await api.signIn('1001', 'Countess Ada');
    expect(again.user).toMatchObject({ id: first.user.id, displayName: 'Countess Ada' });
    expect(await api.me(again.accessToken)).toEqual(again.user);
  });

  test('accepts a code, shown in two groups, however it is typed', async () => {
    const code = await api.linkCode('1002');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    const typed = ` ${code.toLowerCase().replace('-', ' \u2013 ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expectSignedIn(await api.signInWithLinkCode(typed));
  });

  test('accepts a code once, even if two use it at the same moment', async () => {
    const code = await api.linkCode('1003');
    const results = await Promise.all([1, 2, 3].map(() => api.signInWithLinkCode(code)));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidLinkCodeError',
      'InvalidLinkCodeError',
      'SignInSuccess',
    ]);
    expect(await api.signInWithLinkCode(code)).toMatchObject({ __typename: 'InvalidLinkCodeError' });
    expect(await users.mongo.db.collection('sessions').countDocuments({ userId: { $exists: true } })).toBeGreaterThan(
      0,
    );
    expect(await users.mongo.db.collection('users').countDocuments({ 'discord.id': '1003' })).toBe(1);
  });

  test('accepts only the newest code of a Discord user', async () => {
    const older = await api.linkCode('1004');
    const newer = await api.linkCode('1004');
    expect(await api.signInWithLinkCode(older)).toMatchObject({ __typename: 'InvalidLinkCodeError' });
    expectSignedIn(await api.signInWithLinkCode(newer));
  });

  test('locks out one IPv6 network after 22 wrong codes, and nobody else', async () => {
    // As the gateway gives it: the caller's network.
    const guesser = api.from(clientAddressOf('2001:db8:bad::1')!);
    const guesses = [];
    for (let n = 0; n < 22; n += 1) guesses.push(await guesser.signInWithLinkCode(wrongCode(n)));
    expect(guesses.at(-1)).toMatchObject({ __typename: 'TooManyAttemptsError' });
    const code = await api.linkCode('1822');
    for (const address of ['2001:db8:bad::2', '2001:db8:bad:0:ffff::']) {
      const neighbour = api.from(clientAddressOf(address)!);
      expect(await neighbour.signInWithLinkCode(code)).toMatchObject({ __typename: 'TooManyAttemptsError' });
    }
    for (const address of ['2001:db8:bad:1::1', '10.0.0.7']) {
      const stranger = api.from(clientAddressOf(address)!);
      expect(await stranger.signInWithLinkCode(wrongCode(99))).toMatchObject({ __typename: 'InvalidLinkCodeError' });
    }
    expectSignedIn(await api.from(clientAddressOf('2001:db8:900d::1')!).signInWithLinkCode(code));
  });

  test('accepts a code for 10 minutes by our clock', async () => {
    const code = await api.linkCode('1005');
    users.clock.advance(LINK_CODE_LIFE_MS);
    expect(await api.signInWithLinkCode(code)).toMatchObject({
      __typename: 'InvalidLinkCodeError',
      message: expect.stringContaining('/link'),
    });
  });

  test('adds the Discord account to a signed-in caller, but never takes one from another or replaces one', async () => {
    users.neighbours.profiles.set('grace', { username: 'Grace', aboutMe: '' });
    const proof = await api.startProof('grace');
    users.neighbours.profiles.set('grace', { username: 'Grace', aboutMe: proof.code });
    const grace = expectSignedIn(await api.finishProof(proof.id));

    const added = expectSignedIn(
      await api.signInWithLinkCode(await api.linkCode('1006', 'Admiral'), grace.accessToken),
    );
    expect(added.user).toMatchObject({ id: grace.user.id, displayName: 'Admiral', leetcode: { username: 'Grace' } });

    const other = await api.signIn('1007');
    const code = await api.linkCode('1006');
    expect(await api.signInWithLinkCode(code, other.accessToken)).toMatchObject({ __typename: 'AccountTakenError' });
    const replacing = await api.signInWithLinkCode(await api.linkCode('1008'), other.accessToken);
    expect(replacing).toMatchObject({ __typename: 'AccountTakenError' });
    // The refused code still signs its owner in.
    expect(expectSignedIn(await api.signInWithLinkCode(code)).user.id).toBe(grace.user.id);
  });

  test.each([
    ['1020', { canManageServer: false, isServerOwner: true }, 'OWNER'],
    ['1021', { canManageServer: true, isServerOwner: true }, 'OWNER'],
    ['1022', { canManageServer: true, isServerOwner: false }, 'MODERATOR'],
    ['1023', {}, 'MEMBER'],
  ])('tells contests the role of %s there: %j is %s', async (discordUserId, of, discordRole) => {
    const { code } = await api.createLinkCode(await api.botToken(), { discordUserId, ...of });
    const { user } = expectSignedIn(await api.signInWithLinkCode(code));
    const member = { discordGuildId: '77', userId: user.id, discordUserId, discordRole };
    expect(users.neighbours.members).toContainEqual(expect.objectContaining(member));
  });

  test('stops guessing, the right code included, and works again later', async () => {
    users.clock.advance(LINK_CODE_LIFE_MS);
    const user = await api.signIn('1009');
    const guesser = api.from('192.0.2.1');
    const code = await api.linkCode('1010');
    for (let n = 0; n < 20; n += 1) {
      expect(await guesser.signInWithLinkCode(wrongCode(n))).toMatchObject({ __typename: 'InvalidLinkCodeError' });
    }
    const refused = await guesser.signInWithLinkCode(code);
    expect(refused).toMatchObject({ __typename: 'TooManyAttemptsError' });
    const waitMs = Date.parse((refused as { retryAt: string }).retryAt) - users.clock.now().getTime();
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(60_000);
    // Others have their own budgets: a signed-in user at the same address, and a caller from elsewhere.
    const own = await guesser.signInWithLinkCode(await api.linkCode('1009'), user.accessToken);
    expect(own).toMatchObject({ __typename: 'SignInSuccess' });
    expectSignedIn(await api.from('192.0.2.2').signInWithLinkCode(await api.linkCode('1014')));

    users.clock.advance(waitMs);
    expectSignedIn(await guesser.signInWithLinkCode(code));
  });

  /** Records guesses as though they had just been made. */
  const addGuesses = async (owner: string, count: number) => {
    const [at, expiresAt] = [users.clock.now(), new Date(users.clock.now().getTime() + 60_000)];
    const guesses = Array.from({ length: count }, () => ({ key: `${owner}:link-code`, at, expiresAt }));
    await users.mongo.db.collection('attempts').insertMany(guesses);
  };

  test('stops guesses from all addresses together, while signed-in users continue', async () => {
    users.clock.advance(LINK_CODE_LIFE_MS);
    const user = await api.signIn('1015');
    const [code, another] = [await api.linkCode('1016'), await api.linkCode('1015')];
    await addGuesses('strangers', 600);
    const guesser = api.from('192.0.2.3');
    expect(await guesser.signInWithLinkCode(code)).toMatchObject({ __typename: 'TooManyAttemptsError' });
    expectSignedIn(await guesser.signInWithLinkCode(another, user.accessToken));
    users.clock.advance(60_000);
    expectSignedIn(await guesser.signInWithLinkCode(code));
  });

  test('uses no budget for right codes, however many come from one address', async () => {
    users.clock.advance(LINK_CODE_LIFE_MS);
    await addGuesses('address:192.0.2.4', 19);
    const hall = api.from('192.0.2.4');
    for (const student of ['1017', '1018', '1019']) {
      expectSignedIn(await hall.signInWithLinkCode(await api.linkCode(student)));
    }
  });

  test('needs a code that only a service with the scope makes, from values that Discord could have sent', async () => {
    const { accessToken } = await api.signIn('1011');
    await expect(api.createLinkCode(undefined, { discordUserId: '1' })).rejects.toThrow(/FORBIDDEN/);
    await expect(api.createLinkCode(accessToken, { discordUserId: '1' })).rejects.toThrow(/FORBIDDEN/);
    const bot = await api.botToken();
    const bad = { discordUserId: '{"$gt":""}' };
    expect(await api.createLinkCode(bot, bad)).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'discordUserId',
    });
    expect(await api.createLinkCode(bot, { discordUserId: '1', displayName: ' ' })).toMatchObject({
      field: 'displayName',
    });
  });

  test('makes no two codes that are the same, whoever asks for them', async () => {
    await api.linkCode('1014');
    const repository = new LinkCodesRepository(users.mongo.db);
    const [code] = await repository.findOf('1014');
    const same = { ...code!, discord: { ...code!.discord, id: '1015' } };
    await expect(repository.put(same)).rejects.toThrow('duplicate key');
  });

  test('stores nothing in plain text with which somebody could sign in', async () => {
    const code = await api.linkCode('1012');
    const signedIn = await api.signIn('1013');
    const { db } = users.mongo;
    const collections = await db.listCollections().toArray();
    const everything = await Promise.all(collections.map(({ name }) => db.collection(name).find().toArray()));
    const text = JSON.stringify(everything);
    for (const secret of [code, code.replace('-', ''), ...signedIn.refreshToken.split('.'), signedIn.accessToken]) {
      expect(text).not.toContain(secret);
    }
  });
});
