import { createServer, type Socket } from 'node:net';
import { freePort } from '@leetcord/kit/process/free-port';
import { createCuttableProxy, type CuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { startDiscordStandIn } from '@leetcord/stand-ins/discord/server';
import { PermissionsBitField } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { startBot } from './bot.ts';
import type { BotSettings } from './env.ts';
import { startBotProcess } from './testing/bot-process.ts';
import { allTo } from './testing/league.ts';
import { postsIn, startBotIn, startReadyBot, startWorld, type World } from './testing/start.ts';

const TOKEN_REFUSED =
  "Discord refuses DISCORD_TOKEN: copy the bot's token again from Discord's developer portal and start again.\n";
/** How long a process may take to start on a shared machine: it reads a thousand files. */
const START = { timeout: 90_000 };
const BROKEN = 'HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';

/** Listens for connections in Discord's place. Returns a function that stops it. */
async function listenOn(port: number, onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.once('data', () => onConnection(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  onTestFinished(() => void end());
  return end;
}

const health = async (url: string) => {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as object };
};

test('the bot exits with a sentence and the exit code of a wrong setting when Discord refuses its token', async () => {
  const { settings } = await startWorld();
  const bot = startBotProcess({ ...settings, DISCORD_TOKEN: 'wrong' });
  expect(await bot.ended).toBe(78);
  expect(bot.stderr()).toBe(TOKEN_REFUSED);
});

test('the bot exits in the same way when its token is reset while it runs', async () => {
  const { settings, discord, league } = await startWorld();
  const bot = startBotProcess(settings);
  await expect.poll(() => league.log.followers(), START).toBe(1);
  await discord.disconnect({ kind: 'close', code: 4004 });
  expect(await bot.ended).toBe(78);
  expect(bot.stderr()).toBe(TOKEN_REFUSED);
});

test('the bot exits cleanly on SIGTERM', async () => {
  const { settings, league } = await startWorld();
  const bot = startBotProcess(settings);
  await expect.poll(() => league.log.followers(), START).toBe(1);
  expect(await bot.end('SIGTERM')).toBe(0);
  expect(bot.stderr()).toBe('');
});

test('the bot waits for a gateway that is not up yet, and health reports it', async () => {
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

test.for<{ name: string; start: (port: number) => Promise<() => Promise<void>> | undefined; reason: string }>([
  { name: 'refuses connections', start: () => undefined, reason: 'ECONNREFUSED' },
  {
    name: 'takes connections and says nothing',
    start: (port) => listenOn(port, () => undefined),
    reason: 'no answer in time',
  },
  {
    name: 'breaks off connections',
    start: (port) => listenOn(port, (socket) => socket.destroy()),
    reason: 'UND_ERR_SOCKET',
  },
  {
    name: 'answers with errors',
    start: (port) => listenOn(port, (socket) => socket.end(BROKEN)),
    reason: 'status 503',
  },
])(
  'the bot waits for a Discord that $name, health reports it, and the bot starts once Discord is back',
  async ({ start, reason }) => {
    const world = await startWorld();
    const port = await freePort();
    const away = await start(port);
    const healthPort = await freePort();
    const settings = { ...world.settings, PORT: healthPort, DISCORD_API_URL: `http://127.0.0.1:${port}/api` };
    const starting = startBotIn({ ...world, settings }, { restTimeoutMs: 500 });
    const ready = () => health(`http://127.0.0.1:${healthPort}`).catch(() => undefined);
    await expect.poll(ready).toEqual({
      status: 503,
      body: {
        status: 'unavailable',
        checks: {
          discord: `Discord cannot be reached (${reason})`,
          ...{ commands: 'waits for discord', communities: 'waits for discord', events: 'waits for discord' },
        },
      },
    });
    await away?.();
    const discord = await startDiscordStandIn({ host: '127.0.0.1', port });
    onTestFinished(() => discord.stop());
    await expect.poll(async () => (await ready())?.status).toBe(200);
    await starting;
  },
);

test('the bot waits while the name of Discord cannot be resolved, as without a network', async () => {
  const world = await startWorld();
  const healthPort = await freePort();
  const settings = { ...world.settings, PORT: healthPort, DISCORD_API_URL: 'http://discord.invalid/api' };
  const bot = startBotProcess(settings);
  await expect
    .poll(() => health(`http://127.0.0.1:${healthPort}`).catch(() => undefined))
    .toMatchObject({
      body: { checks: { discord: expect.stringMatching(/^Discord cannot be reached \((ENOTFOUND|EAI_AGAIN)\)$/) } },
    });
  await bot.end('SIGTERM');
  expect(bot.stderr()).toBe('');
});

test('a wrong token is reported in one sentence, even when Discord is slow to refuse it', async () => {
  const world = await startWorld();
  await world.discord.addFault({ action: 'status', status: 503, times: 8 });
  await world.discord.addFault({ action: 'delay', delayMs: 3_000 });
  const bot = startBotProcess({ ...world.settings, DISCORD_TOKEN: 'wrong' });
  expect(await bot.ended).toBe(78);
  expect(bot.stderr()).toBe(TOKEN_REFUSED);
});

test('the bot reconnects after Discord was down for a while', async () => {
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

/** The network between a bot and Discord. */
async function proxyDiscord(world: World): Promise<CuttableProxy & { settings: BotSettings }> {
  const proxy = await createCuttableProxy(world.apiUrl);
  onTestFinished(() => proxy.close());
  return { ...proxy, settings: { ...world.settings, DISCORD_API_URL: `${proxy.url}/api` } };
}

test('a connection to Discord that falls silent is noticed by health within seconds, and replaced', async () => {
  const world = await startWorld();
  const { settings, ...link } = await proxyDiscord(world);
  const bot = await startReadyBot({ ...world, settings });
  const [session] = (await world.discord.state()).sessions;
  link.freeze();
  await expect
    .poll(async () => (await health(bot.url)).body)
    .toMatchObject({ checks: { discord: 'not connected to Discord' } });
  link.restore();
  await expect.poll(async () => (await health(bot.url)).status).toBe(200);
  // Nothing that Discord said meanwhile is lost.
  expect((await world.discord.state()).sessions).toMatchObject([{ id: session!.id }]);
  const command = { channelId: DEMO.generalChannelId, userId: DEMO.users.ada, command: 'privacy' };
  expect(await world.discord.runCommand(command)).toMatchObject({ kind: 'message', isEphemeral: true });
});

test('LeetCord hears of each server at the start, when the bot is added, and when the server is renamed', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  league.root.registerCommunity.mockImplementationOnce(() => {
    throw new Error('contests is down');
  });
  await startReadyBot(world);
  const community = { name: 'LeetCord Demo', destinations: allTo(DEMO.generalChannelId) };
  expect(league.communities.get(DEMO.guildId)).toMatchObject(community);

  const added = await discord.createGuild({ name: 'Evening Club', members: [{ username: 'zoe' }] });
  await expect.poll(() => league.communities.get(added.id)?.name).toBe('Evening Club');
  await discord.renameGuild(DEMO.guildId, 'Lunch Club');
  await expect.poll(() => league.communities.get(DEMO.guildId)?.name).toBe('Lunch Club');
});

test('LeetCord hears of a server that is deleted or removes the bot, even while the bot was away', async () => {
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
  // Nothing is closed as long as Discord gives no clear answer.
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

test('a server that was deleted while the bot had no session is closed once there is a session again, and no other is', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const { id } = await discord.createGuild({ name: 'Evening Club', members: [{ username: 'zoe' }] });
  await startReadyBot(world);
  await expect.poll(() => league.communities.get(id)?.isClosed).toBe(false);
  await discord.disconnect({ kind: 'invalid-session' });
  await discord.removeGuild(id);
  await expect.poll(() => league.communities.get(id)?.isClosed).toBe(true);
  expect(league.communities.get(DEMO.guildId)?.isClosed).toBe(false);
});

test.for([
  { name: 'while a post is tried again', makeStuck: 'discord' },
  { name: 'while the gateway hangs', makeStuck: 'gateway' },
  { name: 'while Discord is silent', makeStuck: 'network' },
] as const)('the bot stops in time $name', async ({ makeStuck }) => {
  const world = await startWorld();
  const { settings, ...link } = await proxyDiscord(world);
  const bot = await startReadyBot({ ...world, settings });
  if (makeStuck === 'discord') {
    await world.discord.addFault({ method: 'POST', path: '/channels/*', action: 'status', status: 503, times: 10_000 });
    world.league.solve(DEMO.guildId);
    await expect.poll(async () => (await world.discord.requests()).map(({ status }) => status)).toContain(503);
  } else if (makeStuck === 'network') {
    link.freeze();
    world.league.solve(DEMO.guildId);
  } else {
    world.league.root.acknowledgeEvents.mockImplementation(() => new Promise(() => undefined));
    world.league.solve(DEMO.guildId);
    await expect.poll(() => postsIn(world)).toHaveLength(1);
    world.league.server.hang();
    world.league.log.breakStreams();
  }
  const startedAt = performance.now();
  await bot.close();
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  expect(world.league.log.acknowledged()).toBe('0');
});

test('a failed start leaves nothing running', async () => {
  const world = await startWorld();
  const onTokenRefused = () => undefined;
  await expect(startBot({ ...world.settings, DISCORD_TOKEN: 'wrong' }, { onTokenRefused })).rejects.toThrow(
    'Discord refuses',
  );
  expect((await world.discord.state()).sessions).toEqual([]);
});

test('the bot tells the link that adds it to a server, with the scopes and permissions that it needs', async () => {
  const world = await startWorld();
  const bot = await startReadyBot(world);
  const { url } = await (await fetch(`${bot.url}/invite`)).json();
  const asked = new URL(url).searchParams;
  expect(asked.get('client_id')).toBe(DEMO.applicationId);
  expect(asked.get('scope')).toBe('bot applications.commands');
  expect(new PermissionsBitField(BigInt(asked.get('permissions')!)).toArray().toSorted()).toEqual([
    'AttachFiles',
    'EmbedLinks',
    'PinMessages',
    'ReadMessageHistory',
    'SendMessages',
    'ViewChannel',
  ]);
});
