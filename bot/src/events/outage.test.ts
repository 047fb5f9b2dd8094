import { setTimeout as wait } from 'node:timers/promises';
import { createCuttableProxy, type CuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, onTestFinished, test } from 'vitest';
import { postsIn, startReadyBot, startWorld } from '../testing/start.ts';

/** How long the gateway is away, and how long a token is valid, in ms. */
const AWAY_MS = 2_500;
const TOKEN_LIFE_MS = 2_000;
const OFTEN = { interval: 100 };

/** Starts a bot whose tokens last for seconds, and which reaches the gateway through a proxy. */
async function startBotBehindProxy() {
  const world = await startWorld();
  world.league.tokenLifeMs = TOKEN_LIFE_MS;
  const proxy = await createCuttableProxy(world.league.server.url);
  onTestFinished(() => proxy.close());
  const settings = { ...world.settings, GATEWAY_URL: `${proxy.url}/graphql` };
  const bot = await startReadyBot({ ...world, settings });
  return { world, proxy, bot };
}
const readiness = async (url: string) => (await fetch(`${url}/health/ready`)).status;

test.for<{ name: string; fault: (proxy: CuttableProxy) => void }>([
  { name: 'was killed', fault: (proxy) => proxy.cut() },
  { name: 'fell silent without closing its connections', fault: (proxy) => proxy.freeze() },
  { name: 'broke off each handshake', fault: (proxy) => proxy.cutAfter('101 Switching Protocols') },
  { name: 'broke off after each acknowledgement', fault: (proxy) => proxy.cutAfter('connection_ack') },
  { name: 'broke off whenever a token ended', fault: (proxy) => proxy.cutAfter('UNAUTHENTICATED') },
])('a bot whose tokens last seconds posts again after the gateway $name', { timeout: 60_000 }, async ({ fault }) => {
  const { world, proxy, bot } = await startBotBehindProxy();
  const { league } = world;
  fault(proxy);
  league.solve(DEMO.guildId, { title: 'While away' });
  await wait(AWAY_MS);
  proxy.restore();
  await expect.poll(() => postsIn(world), OFTEN).toEqual(['1. While away']);
  await expect.poll(() => readiness(bot.url), OFTEN).toBe(200);

  // The token of the connection above has expired by then: the connection after it is the one that matters.
  const signIns = league.root.signInService.mock.calls.length;
  await expect.poll(() => league.root.signInService.mock.calls.length, OFTEN).toBeGreaterThan(signIns);
  league.solve(DEMO.guildId, { title: 'After' });
  await expect.poll(() => postsIn(world), OFTEN).toEqual(['1. While away', '1. After']);
});

test('a bot whose gateway falls silent reports that it is not ready', async () => {
  const { proxy, bot } = await startBotBehindProxy();
  await expect.poll(() => readiness(bot.url)).toBe(200);
  proxy.freeze();
  await expect.poll(() => readiness(bot.url), OFTEN).toBe(503);
});

test('a command is answered within five seconds while the gateway is silent', async () => {
  const { world, proxy } = await startBotBehindProxy();
  proxy.freeze();
  const command = { channelId: DEMO.generalChannelId, userId: DEMO.users.ada, command: 'leaderboard' };
  const { content, answeredAfterMs } = await world.discord.runCommand(command);
  expect(content).toBe('LeetCord cannot answer right now. Try again in a minute.');
  expect(answeredAfterMs).toBeLessThan(5_000);
});

test('a token that is refused before it expires is not used again', async () => {
  const world = await startWorld();
  world.league.tokenLifeMs = TOKEN_LIFE_MS;
  const { signInService } = world.league.root;
  const signIn = signInService.getMockImplementation()!;
  // The bot's clock is an hour behind, so the token seems to be valid for an hour more.
  signInService.mockImplementation((args) => ({
    ...signIn(args),
    accessTokenExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  }));
  await startReadyBot(world);
  await expect.poll(() => signInService.mock.calls.length, OFTEN).toBeGreaterThan(1);
  world.league.solve(DEMO.guildId);
  await expect.poll(() => postsIn(world), OFTEN).toEqual(['1. Two Sum']);
});
