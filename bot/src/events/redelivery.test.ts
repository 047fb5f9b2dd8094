import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { postsIn, startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';
import { startBotProcess } from '../testing/bot-process.ts';

const { guildId, generalChannelId, users } = DEMO;
const never = () => new Promise<object>(() => undefined);

/** Waits until the bot has posted an event and got no answer to its acknowledgement. */
const isPostedOnly = async (world: World) => {
  await expect.poll(() => world.league.root.acknowledgeEvents).toHaveBeenCalled();
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
  expect(world.league.log.acknowledged()).toBe('0');
};

test('a bot killed between post and acknowledgement does not post again', async () => {
  const world = await startWorld();
  const { league } = world;
  const first = startBotProcess(world.settings);
  await expect.poll(() => league.communities.has(guildId)).toBe(true);
  league.root.acknowledgeEvents.mockImplementationOnce(never);
  league.solve(guildId);
  await isPostedOnly(world);
  await first.end('SIGKILL');

  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
});

test('a bot does not post again when Discord has forgotten the nonce and others have written much since', async () => {
  const world = await startWorld();
  const { league, discord, clock } = world;
  const first = await startReadyBot(world);
  league.root.acknowledgeEvents.mockImplementationOnce(never);
  for (let n = 0; n < 105; n += 1) {
    await discord.say({ channelId: generalChannelId, userId: users.ben, content: `before ${n}` });
  }
  league.solve(guildId);
  await isPostedOnly(world);
  await first.close();
  clock.advance(600_000);

  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
});

test.for([
  { name: 'hid their name', changes: { shownAs: 'ANONYMOUS', user: null }, laterMs: 0 },
  { name: 'hid their name long ago', changes: { shownAs: 'ANONYMOUS', user: null }, laterMs: 600_000 },
  { name: 'left', changes: { shownAs: 'FORMER_MEMBER', mayBeMentioned: false, user: null }, laterMs: 600_000 },
  { name: 'no longer wants to be mentioned', changes: { mayBeMentioned: false }, laterMs: 0 },
])('a bot does not post again when the member $name before the next start', async ({ changes, laterMs }) => {
  const world = await startWorld();
  const { league, clock } = world;
  const first = await startReadyBot(world);
  league.root.acknowledgeEvents.mockImplementationOnce(never);
  const event = league.solve(guildId);
  await isPostedOnly(world);
  await first.close();
  Object.assign(event, changes);
  clock.advance(laterMs);

  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
});

test('the bot posts what happened while it was away, however old it is', async () => {
  const world = await startWorld();
  const { league, clock } = world;
  await (await startReadyBot(world)).close();
  for (const title of ['First', 'Second', 'Third']) league.solve(guildId, { title });
  clock.advance(3_600_000);
  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  expect(await postsIn(world)).toEqual(['1. First', '1. Second', '1. Third']);
});

/** For tests that take hundreds of requests. */
const MANY = { timeout: 60_000, interval: 500 };
const BEHIND = 'behind a channel that takes nothing, however many there are';
test(`a bot does not repeat posts ${BEHIND}, after a break or a restart`, { timeout: 240_000 }, async () => {
  const world = await startWorld();
  const { league, discord, clock } = world;
  const other = await discord.createGuild({ name: 'Other', members: [{ username: 'zoe' }] });
  const first = await startReadyBot(world);
  await expect.poll(() => league.communities.size).toBe(2);
  const held = { method: 'POST', path: `/channels/${generalChannelId}/messages` } as const;
  await discord.addFault({ ...held, action: 'status', status: 503, times: 10_000 });
  league.solve(guildId);
  const titles = Array.from({ length: 210 }, (_, index) => `Number ${index}`);
  for (const title of titles) league.solve(other.id, { title });
  const posts = titles.map((title) => `1. ${title}`);
  await expect.poll(() => postsIn(world, other.channels[0]!.id), MANY).toEqual(posts);
  league.log.breakStreams();
  league.solve(other.id, { title: 'After a break' });
  posts.push('1. After a break');
  await expect.poll(() => postsIn(world, other.channels[0]!.id), MANY).toEqual(posts);
  await first.close();
  expect(league.log.acknowledged()).toBe('0');

  await discord.clearFaults();
  clock.advance(600_000);
  const historyReads = async () =>
    (await discord.requests()).filter(({ method, path }) => method === 'GET' && path.includes('/messages')).length;
  const before = await historyReads();
  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged(), MANY).toBe('212');
  expect(await postsIn(world, other.channels[0]!.id)).toEqual(posts);
  // Pages of history are read, not one for each event.
  expect((await historyReads()) - before).toBeLessThan(20);
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
});

test('a broken stream resumes after the last acknowledged event', async () => {
  const world = await startWorld();
  const { league } = world;
  await startReadyBot(world);
  league.solve(guildId, { title: 'First' });
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  league.log.breakStreams();
  league.solve(guildId, { title: 'Second' });
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  await league.server.kill();
  league.solve(guildId, { title: 'Third' });
  await league.server.start();
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  expect(await postsIn(world)).toEqual(['1. First', '1. Second', '1. Third']);
});

test('an acknowledgement that fails is sent again', async () => {
  const world = await startWorld();
  const { league } = world;
  await startReadyBot(world);
  league.root.acknowledgeEvents.mockRejectedValueOnce(new Error('contests is down'));
  league.solve(guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
});
