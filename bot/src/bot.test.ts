import { freePort } from '@leetcord/kit/free-port';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { startDiscordStandIn } from '@leetcord/stand-ins/discord/server';
import { expect, onTestFinished, test } from 'vitest';
import { startBot } from './bot.ts';
import { startBotProcess } from './testing/bot-process.ts';
import { postsIn, startBotIn, startReadyBot, startWorld } from './testing/start.ts';

const TOKEN_REFUSED =
  "Discord refuses DISCORD_TOKEN: copy the bot's token again from Discord's developer portal and start again.\n";
const health = async (url: string) => {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as object };
};

test('a token that Discord refuses ends the process with a sentence and the exit code of a wrong setting', async () => {
  const { settings } = await startWorld();
  const bot = startBotProcess({ ...settings, DISCORD_TOKEN: 'wrong' });
  expect(await bot.ended).toBe(78);
  expect(bot.stderr()).toBe(TOKEN_REFUSED);
});

test('so does a token that is reset while the bot runs', async () => {
  const { settings, discord, league } = await startWorld();
  const bot = startBotProcess(settings);
  await expect.poll(() => league.log.followers()).toBe(1);
  await discord.disconnect({ kind: 'close', code: 4004 });
  expect(await bot.ended).toBe(78);
  expect(bot.stderr()).toBe(TOKEN_REFUSED);
});

test('SIGTERM ends the process cleanly', async () => {
  const { settings, league } = await startWorld();
  const bot = startBotProcess(settings);
  await expect.poll(() => league.log.followers()).toBe(1);
  expect(await bot.end('SIGTERM')).toBe(0);
  expect(bot.stderr()).toBe('');
});

test('a gateway that is not up yet is waited for, and health says so', async () => {
  const world = await startWorld();
  await world.league.server.kill();
  const bot = await startBotIn(world);
  expect(await health(bot.url)).toEqual({
    status: 503,
    body: {
      status: 'unavailable',
      checks: {
        discord: 'ok',
        commands: expect.any(String),
        communities: 'not every server is registered yet',
        events: 'no stream of events from the gateway is open',
      },
    },
  });
  await world.league.server.start();
  await expect.poll(async () => (await health(bot.url)).status).toBe(200);
  expect(world.league.communities.has(DEMO.guildId)).toBe(true);
});

test('a Discord that is not up yet is waited for', async () => {
  const world = await startWorld();
  await world.discord.addFault({ action: 'status', status: 503, times: 5 });
  await startReadyBot(world);
});

test('a Discord that goes away for a while is found again', async () => {
  const world = await startWorld();
  const first = await startDiscordStandIn({ host: '127.0.0.1', port: await freePort() });
  const settings = { ...world.settings, DISCORD_API_URL: first.apiUrl };
  const bot = await startReadyBot({ ...world, settings });
  await first.stop();
  await expect.poll(async () => (await health(bot.url)).body).toMatchObject({ status: 'unavailable' });
  world.league.solve(DEMO.guildId);

  const again = await startDiscordStandIn({ host: '127.0.0.1', port: Number(new URL(first.url).port) });
  onTestFinished(() => again.stop());
  await expect.poll(async () => (await health(bot.url)).status).toBe(200);
  await expect.poll(() => world.league.log.acknowledged()).toBe('1');
});

test('LeetCord hears of each server: at start, when the bot is added, and when it is renamed', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  league.root.registerCommunity.mockImplementationOnce(() => {
    throw new Error('contests is down');
  });
  await startReadyBot(world);
  const community = { name: 'LeetCord Demo', channelId: DEMO.generalChannelId };
  expect(league.communities.get(DEMO.guildId)).toMatchObject(community);

  const added = await discord.createGuild({ name: 'Evening Club', members: [{ username: 'zoe' }] });
  await expect.poll(() => league.communities.get(added.id)?.name).toBe('Evening Club');
  await discord.renameGuild(DEMO.guildId, 'Lunch Club');
  await expect.poll(() => league.communities.get(DEMO.guildId)?.name).toBe('Lunch Club');
});

test('LeetCord hears of a server that is deleted or removes the bot, also while the bot was away', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const member = { username: 'zoe' };
  const [gone, goneMeanwhile] = [
    await discord.createGuild({ name: 'Evening Club', members: [member] }),
    await discord.createGuild({ name: 'Night Club', members: [member] }),
  ];
  const isClosed = (id: string) => league.communities.get(id)?.isClosed;
  const first = await startReadyBot(world);
  await expect.poll(() => [isClosed(gone.id), isClosed(goneMeanwhile.id)]).toEqual([false, false]);
  await discord.removeGuild(gone.id);
  await expect.poll(() => isClosed(gone.id)).toBe(true);
  await first.close();

  await discord.removeGuild(goneMeanwhile.id);
  // Discord is not asked in vain: as long as it gives no clear answer, nothing is closed.
  const path = `/guilds/${goneMeanwhile.id}`;
  await discord.addFault({ method: 'GET', path, action: 'status', status: 500, times: 5 });
  await startBotIn(world);
  await expect
    .poll(async () => (await discord.requests()).filter(({ path: p }) => p.endsWith(path)))
    .not.toHaveLength(0);
  expect(isClosed(goneMeanwhile.id)).toBe(false);
  await expect.poll(() => isClosed(goneMeanwhile.id)).toBe(true);
  expect(isClosed(DEMO.guildId)).toBe(false);
});

test('a server that went while the bot had no session is closed when it has one again, and no other', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const { id } = await discord.createGuild({ name: 'Evening Club', members: [{ username: 'zoe' }] });
  await startReadyBot(world);
  await expect.poll(() => league.communities.get(id)?.isClosed).toBe(false);
  await discord.disconnect({ kind: 'invalid-session' });
  await discord.removeGuild(id);
  await expect.poll(() => league.communities.get(id)?.isClosed, { timeout: 15_000 }).toBe(true);
  expect(league.communities.get(DEMO.guildId)?.isClosed).toBe(false);
});

test.for([
  { name: 'while a post is tried again', makeStuck: 'discord' },
  { name: 'while the gateway hangs', makeStuck: 'gateway' },
] as const)('the bot stops in time $name', async ({ makeStuck }) => {
  const world = await startWorld();
  const bot = await startReadyBot(world);
  if (makeStuck === 'discord') {
    await world.discord.addFault({ method: 'POST', path: '/channels/*', action: 'status', status: 503, times: 10_000 });
    world.league.solve(DEMO.guildId);
    await expect.poll(async () => (await world.discord.requests()).map(({ status }) => status)).toContain(503);
  } else {
    world.league.root.acknowledgeEvents.mockImplementation(() => new Promise(() => undefined));
    world.league.solve(DEMO.guildId);
    await expect.poll(() => postsIn(world)).toHaveLength(1);
    world.league.server.hang();
    world.league.log.breakStreams();
  }
  const startedAt = performance.now();
  await bot.close();
  expect(performance.now() - startedAt).toBeLessThan(6_000);
  expect(world.league.log.acknowledged()).toBe('0');
});

test('a start that fails leaves nothing running', async () => {
  const world = await startWorld();
  const onTokenRefused = () => undefined;
  await expect(startBot({ ...world.settings, DISCORD_TOKEN: 'wrong' }, { onTokenRefused })).rejects.toThrow(
    'Discord refuses',
  );
  expect((await world.discord.state()).sessions).toEqual([]);
});
