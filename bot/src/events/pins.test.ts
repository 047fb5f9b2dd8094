import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startBotProcess } from '../testing/bot-process.ts';
import { postsIn, startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';

const { guildId, generalChannelId: channelId } = DEMO;
const START = 'Sprint has started';
const PIN = { method: 'PUT', path: '/channels/*/messages/pins/*' } as const;

const pinned = async ({ discord }: World) =>
  (await discord.messages({ channelId })).filter(({ isPinned }) => isPinned).map(({ embeds }) => embeds[0]?.title);
const triesToPin = async ({ discord }: World) =>
  (await discord.requests()).filter(({ method, path }) => method === PIN.method && path.includes('/pins/')).length;

test('the start of a contest is pinned, unless it is told when the contest is over, and nothing else is', async () => {
  const world = await startWorld();
  await world.discord.allowBot(channelId, ['PinMessages']);
  await startReadyBot(world);
  world.league.startContest(guildId);
  world.league.solve(guildId);
  world.league.startContest(guildId, 'FINAL');
  await expect.poll(() => world.league.log.acknowledged()).toBe('3');
  expect(await postsIn(world)).toEqual([START, '1. Two Sum', START]);
  expect(await pinned(world)).toEqual([START]);
  expect(await triesToPin(world)).toBe(1);
});

test.for([
  { name: 'the bot may not pin', prepare: () => undefined },
  {
    name: 'the channel has as many pins as it may have',
    prepare: async ({ discord }: World) => {
      await discord.allowBot(channelId, ['PinMessages']);
      await discord.settings({ channelPins: 0 });
    },
  },
  {
    name: 'Discord loses the request',
    prepare: ({ discord }: World) => discord.addFault({ ...PIN, action: 'drop' }),
  },
  {
    name: 'Discord says to wait for an hour',
    prepare: ({ discord }: World) => discord.addFault({ ...PIN, action: 'status', status: 429, retryAfterS: 3_600 }),
  },
])('where $name, the start is posted all the same, and pinning is not tried again', async ({ prepare }) => {
  const world = await startWorld();
  await prepare(world);
  await startReadyBot(world);
  world.league.startContest(guildId);
  world.league.solve(guildId);
  await expect.poll(() => world.league.log.acknowledged()).toBe('2');
  expect(await postsIn(world)).toEqual([START, '1. Two Sum']);
  expect(await pinned(world)).toEqual([]);
  expect(await triesToPin(world)).toBe(1);
});

test.for([
  { name: 'remembers the post by its nonce', laterMs: 0 },
  { name: 'has forgotten the nonce', laterMs: 600_000 },
])('a bot that is killed between post and pin pins what it has posted, when Discord $name', async ({ laterMs }) => {
  const world = await startWorld();
  const { league, discord, clock } = world;
  await discord.allowBot(channelId, ['PinMessages']);
  await discord.addFault({ ...PIN, action: 'delay', delayMs: 60_000 });
  const first = startBotProcess(world.settings);
  await expect.poll(() => league.communities.has(guildId)).toBe(true);
  league.startContest(guildId);
  await expect.poll(() => postsIn(world)).toEqual([START]);
  await first.end('SIGKILL');
  expect(league.log.acknowledged()).toBe('0');
  await discord.clearFaults();
  clock.advance(laterMs);

  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await pinned(world)).toEqual([START]);
  expect(await postsIn(world)).toEqual([START]);
});
