import { systemClock } from '@leetcord/kit/time/clock';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UsersSettings } from './env.ts';
import { ApiKeysClient } from './testing/api-keys-client.ts';
import { CONTESTS_SECRET, Neighbours, PROBLEMS_SECRET } from './testing/neighbours.ts';
import { deleteAccount, exportData } from './testing/privacy-client.ts';
import { randomDatabaseName, testSettings } from './testing/start-test-users.ts';
import { BOT_SECRET, expectSignedIn, ROUTER_SECRET, UsersClient } from './testing/users-client.ts';
import { startUsersProcess } from './testing/users-process.ts';

describe('the process', () => {
  const neighbours = new Neighbours(systemClock);
  let settings: UsersSettings;

  beforeAll(async () => {
    const [problemsUrl, contestsUrl] = await Promise.all([neighbours.startProblems(), neighbours.startContests()]);
    settings = { ...testSettings(randomDatabaseName(), problemsUrl, contestsUrl), LOG_LEVEL: 'trace' };
  });
  afterAll(async () => {
    await neighbours.close();
    const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
    await dropDatabase(mongo.db);
    await mongo.close();
  });

  test('writes no token, code or secret into its log, whatever goes wrong', async () => {
    const users = await startUsersProcess(settings);
    neighbours.usersUrl = users.url;
    const api = new UsersClient(users.url);
    expect((await fetch(`${users.url}/health/ready`)).status).toBe(200);

    const bot = await api.botToken();
    await api.signInService('bot', 'a-wrong-service-secret');
    const code = await api.linkCode('1');
    const first = expectSignedIn(await api.signInWithLinkCode(code));
    await api.signInWithLinkCode(code);
    await api.signInWithLinkCode('ABCDE-23456', first.accessToken);
    neighbours.profiles.set('ada', { username: 'Ada', aboutMe: '' });
    const proof = await api.startProof('ada', first.accessToken);
    await api.finishProof(proof.id, first.accessToken);
    neighbours.profiles.set('ada', { username: 'Ada', aboutMe: proof.code });
    const proven = expectSignedIn(await api.finishProof(proof.id, first.accessToken));
    const second = expectSignedIn(await api.refresh(first.refreshToken));
    const third = expectSignedIn(await api.refresh(second.refreshToken));
    await api.refresh(first.refreshToken);
    await api.signOut(proven.refreshToken);
    await api.post('{ me { id } }', {}, `${third.accessToken.slice(0, -8)}AAAAAAAA`);
    neighbours.leetcode = 'forbidden';
    await expect(api.startProof('ada')).rejects.toThrow(/INTERNAL/);
    await neighbours.stopContests();
    const joinless = await api.signIn('2');
    const keys = new ApiKeysClient(api);
    const { apiKey, secret: keySecret } = await keys.create(joinless.accessToken);
    const { accessToken: byKey } = await keys.exchange(keySecret);
    await keys.exchange(`${keySecret.slice(0, -4)}AAAA`);
    await expect(exportData(api, byKey)).rejects.toThrow(/FORBIDDEN/);
    await expect(exportData(api, joinless.accessToken)).rejects.toThrow(/UPSTREAM_UNAVAILABLE/);
    await keys.revoke(joinless.accessToken, apiKey.id);
    await deleteAccount(api, joinless.accessToken, 'Ada');

    expect(await users.end('SIGTERM'), users.stdout().slice(-3000)).toBe(0);
    const log = users.stdout() + users.stderr();
    for (const told of ['Listening', 'A request failed', 'came again', 'could not be delivered', 'Stopping']) {
      expect(log).toContain(told);
    }
    const signIns = [first, proven, second, third, joinless];
    const secrets = [
      ...[bot, code, code.replace('-', ''), 'ABCDE-23456', 'ABCDE23456', proof.id, proof.code],
      ...[BOT_SECRET, 'a-wrong-service-secret', ROUTER_SECRET, PROBLEMS_SECRET, CONTESTS_SECRET],
      ...[byKey, ...keySecret.replace('leetcord_', '').split('.')],
      ...signIns.flatMap(({ accessToken, refreshToken }) => [accessToken, ...refreshToken.split('.')]),
    ];
    for (const secret of secrets) expect(log).not.toContain(secret);
    // Not even the beginning of a token that we signed for ourselves.
    expect(log).not.toContain('eyJ');
  });

  test.each([
    ['MONGODB_URI', 'nonsense', /MONGODB_URI: must be a MongoDB address/],
    ['ROUTER_SECRET', '', /ROUTER_SECRET is not set/],
  ])('a wrong %s (%j) ends it with one sentence', async (name, value, sentence) => {
    const wrong = { ...settings, [name]: value } as UsersSettings;
    await expect(startUsersProcess(wrong)).rejects.toThrow(sentence);
  });
});
