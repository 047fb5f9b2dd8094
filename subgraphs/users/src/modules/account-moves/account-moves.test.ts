import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ApiKeysClient } from '../../testing/api-keys-client.ts';
import { deleteAccount } from '../../testing/privacy-client.ts';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { expectSignedIn, type SignedIn, type UsersClient } from '../../testing/users-client.ts';
import { proveName } from '../../testing/well-known-user.ts';
import { collectionsWith } from '../../testing/whole-database.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';

describe('a LeetCode account that is proven with another Discord account', () => {
  let users: TestUsers;
  let api: UsersClient;
  let keys: ApiKeysClient;
  let made = 0;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
    keys = new ApiKeysClient(api);
  });
  afterAll(() => users.close());
  beforeEach(() => {
    users.neighbours.guilds.add('77');
    // Each test has the limits to itself.
    users.clock.advance(60 * 60_000);
  });

  /** A user with both accounts, and the Discord account that takes over from the first. */
  const cast = async () => {
    made += 1;
    const [formerDiscord, newDiscord, username] = [`10${made}`, `20${made}`, `Solver_${made}`];
    const former = await proveName(
      api,
      users.neighbours,
      username,
      (await api.signIn(formerDiscord, 'Old')).accessToken,
    );
    return { former, formerDiscord, newDiscord, username };
  };
  const prove = (username: string, by: SignedIn) => proveName(api, users.neighbours, username, by.accessToken);
  const waiting = () => users.mongo.db.collection('outbox').countDocuments();
  const movesOf = ({ user }: SignedIn) => users.neighbours.moves.filter(({ userId }) => userId === user.id);

  const expectSignedOut = async ({ accessToken, refreshToken }: SignedIn) => {
    const { errors } = await api.post('{ me { id } }', {}, accessToken);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await api.refresh(refreshToken)).toMatchObject({ __typename: 'SessionEndedError' });
  };

  test('moves with its account: the new Discord account signs in to it, and continues with the answer', async () => {
    const { former, formerDiscord, newDiscord, username } = await cast();
    const newcomer = await api.signIn(newDiscord, 'New');
    const moved = await prove(username, newcomer);
    const account = { id: former.user.id, displayName: 'New', discord: { id: newDiscord }, leetcode: { username } };
    expect(moved.user).toMatchObject(account);
    expect(await api.me(moved.accessToken)).toMatchObject(account);
    expect(expectSignedIn(await api.refresh(moved.refreshToken)).user).toMatchObject(account);
    expect((await api.signIn(newDiscord, 'New')).user).toMatchObject(account);
    expect(users.neighbours.leetcodeNames.get(former.user.id)).toBe(username);

    // The account that had just been made no longer belongs to anybody.
    await expectSignedOut(newcomer);
    expect(await collectionsWith(users.mongo.db, newcomer.user.id)).toEqual(['outbox']);
    const told = { toUserId: former.user.id, discordUserId: newDiscord };
    expect(movesOf(newcomer)).toMatchObject([told]);
    users.clock.advance(TOKENS_GONE_AFTER_MS);
    await users.afterJobs(() => movesOf(newcomer)).toMatchObject([told, told]);
    await users.afterJobs(() => collectionsWith(users.mongo.db, newcomer.user.id)).toEqual([]);
    expect((await api.signIn(formerDiscord, 'Old')).user.id).not.toBe(former.user.id);
  });

  test('signs out the former Discord account, API keys included, which gets nothing back without a proof', async () => {
    const { former, formerDiscord, newDiscord, username } = await cast();
    const { secret } = await keys.create(former.accessToken, { scopes: ['ACCOUNT_READ'] });
    const { accessToken: byKey } = await keys.exchange(secret);
    const waitingCode = await api.linkCode(formerDiscord, 'Old');
    const moved = await prove(username, await api.signIn(newDiscord));

    await expectSignedOut(former);
    expect((await api.post('{ me { id } }', {}, byKey)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await keys.exchange(secret)).toMatchObject({ __typename: 'ApiKeyRefusedError' });
    expect(await keys.list(moved.accessToken)).toEqual([]);
    const back = expectSignedIn(await api.signInWithLinkCode(waitingCode));
    expect(back.user).toMatchObject({ discord: { id: formerDiscord }, leetcode: null });
    expect(back.user.id).not.toBe(former.user.id);
    expect(await api.me(moved.accessToken)).toMatchObject({ id: former.user.id, discord: { id: newDiscord } });
  });

  test('moves back when the former owner proves it again, and as often as somebody does', async () => {
    const { former, formerDiscord, newDiscord, username } = await cast();
    let last = former;
    for (const discordId of [newDiscord, formerDiscord, newDiscord]) {
      const before = last;
      users.clock.advance(60_000);
      last = await prove(username, await api.signIn(discordId));
      expect(last.user).toMatchObject({ id: former.user.id, discord: { id: discordId } });
      await expectSignedOut(before);
    }
    const toThem = users.neighbours.moves.filter(({ toUserId }) => toUserId === former.user.id);
    expect(toThem.map(({ discordUserId }) => discordUserId)).toEqual([newDiscord, formerDiscord, newDiscord]);
    expect(new Set(toThem.map(({ userId }) => userId)).size).toBe(3);
  });

  test('moves at a later time than before, even if the clock was an hour ahead then', async () => {
    const { former, formerDiscord, newDiscord, username } = await cast();
    users.clock.advance(60 * 60_000);
    await prove(username, await api.signIn(newDiscord));
    users.clock.advance(-60 * 60_000);
    await prove(username, await api.signIn(formerDiscord));
    const times = users.neighbours.moves
      .filter(({ toUserId }) => toUserId === former.user.id)
      .map(({ since }) => since);
    expect(times).toHaveLength(2);
    expect(new Date(times[1]!) > new Date(times[0]!), times.join(', ')).toBe(true);
  });

  test('changes nothing and signs nobody out when its present owner proves it once more', async () => {
    const { former, newDiscord, username } = await cast();
    const moved = await prove(username, await api.signIn(newDiscord));
    // Moves of earlier tests may be reported at any time.
    const told = () => users.neighbours.moves.filter(({ toUserId }) => toUserId === former.user.id);
    const toldBefore = told();
    expect((await prove(username, moved)).user.id).toBe(former.user.id);
    expect(await api.me(moved.accessToken)).toMatchObject({ id: former.user.id });
    expect(told()).toEqual(toldBefore);
  });

  test('does not move without the code in its profile: a thief gets nothing, and nobody is signed out', async () => {
    const { former, newDiscord, username } = await cast();
    const thief = await api.signIn(newDiscord, 'Thief');
    users.neighbours.profiles.set(username.toLowerCase(), { username, aboutMe: 'I like graphs.' });
    const { id } = await api.startProof(username, thief.accessToken);
    expect(await api.finishProof(id, thief.accessToken)).toMatchObject({ __typename: 'CodeNotInProfileError' });
    expect(await api.me(thief.accessToken)).toMatchObject({ id: thief.user.id, leetcode: null });
    expect(await api.me(former.accessToken)).toMatchObject({ id: former.user.id, leetcode: { username } });
    expect(movesOf(thief)).toEqual([]);
  });

  test('does not move to an account with another LeetCode name; once that account is deleted, it moves', async () => {
    const { former, newDiscord, username } = await cast();
    const other = await prove(`Other_${made}`, await api.signIn(newDiscord, 'Ada'));
    users.neighbours.profiles.set(username.toLowerCase(), { username, aboutMe: '' });
    const { id, code } = await api.startProof(username, other.accessToken);
    users.neighbours.profiles.set(username.toLowerCase(), { username, aboutMe: code });
    const refused = { __typename: 'AccountTakenError', message: expect.stringMatching(/delete this account first/) };
    // The proof is not used up by that.
    for (let time = 0; time < 2; time += 1) expect(await api.finishProof(id, other.accessToken)).toMatchObject(refused);
    for (const { accessToken, user } of [former, other]) expect(await api.me(accessToken)).toEqual(user);
    expect(movesOf(other)).toEqual([]);

    expect(await deleteAccount(api, other.accessToken, 'Ada')).toMatchObject({ __typename: 'DeleteMyAccountSuccess' });
    const moved = await prove(username, await api.signIn(newDiscord, 'Ada'));
    expect(moved.user).toMatchObject({ id: former.user.id, discord: { id: newDiscord } });
  });

  test('takes along joins that contests has not heard of, and drops those of the former Discord account', async () => {
    users.neighbours.guilds.clear();
    const { former, newDiscord, username } = await cast();
    await prove(username, await api.signIn(newDiscord));
    users.neighbours.guilds.add('77');
    users.clock.advance(TOKENS_GONE_AFTER_MS);
    await users.afterJobs(waiting).toBe(0);
    const joined = users.neighbours.members.filter(({ userId }) => userId === former.user.id);
    expect(joined.map(({ discordUserId }) => discordUserId)).toEqual([newDiscord]);
  });

  test('leaves no record of who continued as whom when it is deleted while contests is down', async () => {
    const { former, newDiscord, username } = await cast();
    const { port } = new URL(users.settings.CONTESTS_URL);
    const newcomer = await api.signIn(newDiscord, 'New');
    await users.neighbours.stopContests();
    const moved = await prove(username, newcomer);
    await deleteAccount(api, moved.accessToken, 'New');
    expect(await collectionsWith(users.mongo.db, `"${newDiscord}"`)).toEqual([]);

    await users.neighbours.startContests(Number(port));
    users.clock.advance(TOKENS_GONE_AFTER_MS);
    await users.afterJobs(waiting).toBe(0);
    expect(users.neighbours.forgotten).toEqual(expect.arrayContaining([former.user.id, newcomer.user.id]));
    expect(movesOf(newcomer)).toEqual([]);
  });
});
