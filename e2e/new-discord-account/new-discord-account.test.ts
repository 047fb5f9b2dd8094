import type { Api } from '@leetcord/driver/api';
import { at, mutation } from '@leetcord/driver/ask';
import { boardsOf, onAllBoards } from '@leetcord/driver/boards';
import { demoCommunityId } from '@leetcord/driver/communities';
import { askForCode, proveLeetCode, signInWithCode, type Person } from '@leetcord/driver/sign-in';
import { solveConfirmed } from '@leetcord/driver/solving';
import { WAIT } from '@leetcord/driver/until';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLeague, type League } from '../support/league.ts';

let league: League;
let api: Api;
let communityId: string;
/** Has the history, and loses the Discord account of the same name. */
let ben: Person;

beforeAll(async () => {
  league = await startLeague();
  api = league.stage.api;
  communityId = await demoCommunityId(league.stage);
  await league.createContest('Autumn cup', 60);
  ben = await league.join('ben');
  await solveConfirmed(league.stage, ben, 'two-sum');
});
afterAll(() => league?.close());

const boards = () => boardsOf(league.stage, communityId);
/** Signs a Discord account in, and proves Ben's LeetCode account with it. */
async function proveAs(name: keyof typeof DEMO.users): Promise<{ before: Person; after: Person }> {
  const { stage, channelId } = league;
  const before = await signInWithCode(stage, await askForCode(stage, { channelId, userId: DEMO.users[name] }));
  return { before, after: await proveLeetCode(stage, ben.leetcodeUsername, before.accessToken) };
}
const codeOf = async (token: string) => (await api.ask({ query: '{ me { id } }' }, token)).errors?.[0]?.extensions.code;

test('another Discord account proves the LeetCode account while contests is down, and is signed in to its history', async () => {
  expect(await boards()).toEqual(onAllBoards({ Ben: '1 for 1' }));
  const { stage, channelId } = league;
  const newcomer = await signInWithCode(stage, await askForCode(stage, { channelId, userId: DEMO.users.chloe }));
  await league.system.processes.contests.kill();
  const after = await proveLeetCode(stage, ben.leetcodeUsername, newcomer.accessToken);
  expect(after).toMatchObject({ userId: ben.userId, displayName: 'Chloé', discordUserId: DEMO.users.chloe });
  await expect.poll(() => codeOf(ben.accessToken), WAIT).toBe('UNAUTHENTICATED');
  const { data } = await api.ask(mutation('refreshSession', { refreshToken: ben.refreshToken }));
  expect(at(data, 'refreshSession.__typename')).toBe('SessionEndedError');
  // What is left to do is done though users is killed as well.
  await league.system.processes.users.kill();
  await league.system.processes.users.start();
  await league.system.processes.contests.start();
  ben = { ...ben, ...after };
});

test('the points go on under the new account, in one row, and each solve counts once', async () => {
  // One of two members: contests has heard of it.
  const query = 'query ($id: ID!) { community(id: $id) { memberCount } }';
  await expect
    .poll(async () => (await api.ask({ query, variables: { id: communityId } })).data, WAIT)
    .toEqual({ community: { memberCount: 1 } });
  await expect.poll(boards, WAIT).toEqual(onAllBoards({ Chloé: '1 for 1' }));
  await solveConfirmed(league.stage, ben, 'two-sum');
  await solveConfirmed(league.stage, ben, 'add-two-numbers');
  await expect.poll(boards, WAIT).toEqual(onAllBoards({ Chloé: '4 for 2' }));
  await expect
    .poll(async () => (await league.posts()).slice(-2), WAIT)
    .toEqual([expect.stringMatching(/Chloé.*no points/), expect.stringMatching(/Chloé.*3 points/)]);
});

test('the former Discord account comes back as somebody new, and has the history again once it proves the LeetCode account', async () => {
  const { before, after } = await proveAs('ben');
  expect(before.userId).not.toBe(ben.userId);
  expect(after).toMatchObject({ userId: ben.userId, displayName: 'Ben', discordUserId: DEMO.users.ben });
  await expect.poll(() => codeOf(ben.accessToken), WAIT).toBe('UNAUTHENTICATED');
  await expect.poll(boards, WAIT).toEqual(onAllBoards({ Ben: '4 for 2' }));
});
