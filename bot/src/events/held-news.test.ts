import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { REST } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { postsIn, startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';

const { guildId, generalChannelId, leetcodeChannelId, users } = DEMO;
const posts = async ({ discord }: World) =>
  (await discord.requests()).filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
const show = async ({ discord }: World) =>
  (await discord.runCommand({ channelId: generalChannelId, userId: users.ada, command: 'config show', options: {} }))
    .content;
const titles = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `Number ${from + index}`);
const ownersMessages = ({ discord }: World) => discord.messages({ userId: users.ada });

test('a permission that is missing for a moment loses no post', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  const refusal = { method: 'POST', path: '/channels/*/messages', action: 'status', status: 403 } as const;
  await discord.addFault({ ...refusal, code: 50013 });
  await discord.addFault({ ...refusal, code: 50001 });
  league.solve(guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
  expect(league.root.holdNews).not.toHaveBeenCalled();
});

test(
  'without a permission the news waits, the owner is told once, other channels continue, and all is posted once the permission is back',
  { timeout: 60_000 },
  async () => {
    const world = await startWorld();
    const { league, discord } = world;
    const other = await discord.createGuild({ name: 'Other', members: [{ username: 'zoe' }] });
    await startReadyBot(world);
    await expect.poll(() => league.communities.size).toBe(2);
    await discord.denyBot(generalChannelId, ['SendMessages']);
    for (const title of titles(22)) league.solve(guildId, { title });
    league.solve(other.id, { title: 'Elsewhere' });
    await expect.poll(() => league.log.acknowledged()).toBe('23');
    expect(await postsIn(world, other.channels[0]!.id)).toEqual(['1. Elsewhere']);
    const refused = (await posts(world)).filter(({ status }) => status === 403);
    expect(refused.length).toBeLessThanOrEqual(3);

    const told = (await ownersMessages(world)).map(({ content }) => content);
    expect(told).toEqual([expect.stringContaining('give me Send Messages')]);
    expect(await show(world)).toContain('22 posts waiting');

    await discord.denyBot(generalChannelId, []);
    await expect.poll(() => postsIn(world)).toHaveLength(11);
    expect(await postsIn(world)).toEqual([...titles(10).map((title) => `1. ${title}`), undefined]);
    const summary = (await discord.messages({ channelId: generalChannelId })).at(-1)?.embeds[0];
    expect(summary?.description).toBe('12 more solves while LeetCord could not post.');
    await expect.poll(() => show(world)).not.toContain('waiting');
    league.solve(guildId, { title: 'Goes on' });
    await expect.poll(() => postsIn(world)).toHaveLength(12);
    expect(await ownersMessages(world)).toHaveLength(1);
  },
);

test(
  'held news outlives the bot, and a bot that is killed while it posts it posts nothing twice',
  { timeout: 60_000 },
  async () => {
    const world = await startWorld();
    const { league, discord, clock } = world;
    const first = await startReadyBot(world);
    await discord.denyBot(generalChannelId, ['ViewChannel']);
    for (const title of titles(13)) league.solve(guildId, { title });
    await expect.poll(() => league.log.acknowledged()).toBe('13');
    await first.close();
    await discord.denyBot(generalChannelId, []);

    // Each of these bots is killed before LeetCord hears what it has posted.
    for (let posted = 1; posted <= 3; posted += 1) {
      league.root.releaseNews.mockImplementation(() => new Promise(() => undefined) as never);
      const bot = await startBotIn(world);
      await expect.poll(() => postsIn(world)).toHaveLength(1);
      await bot.close();
      clock.advance(600_000);
    }
    league.root.releaseNews.mockReset();
    await startBotIn(world);
    await expect.poll(() => postsIn(world)).toHaveLength(11);
    expect(await postsIn(world)).toEqual([...titles(10).map((title) => `1. ${title}`), undefined]);
  },
);

test('held news is posted in another channel once the news goes there', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  await discord.denyBot(generalChannelId, ['SendMessages']);
  for (const title of titles(2)) league.solve(guildId, { title });
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  const options = { channel: leetcodeChannelId };
  await discord.runCommand({ channelId: generalChannelId, userId: users.ada, command: 'config channel', options });
  await expect.poll(() => postsIn(world, leetcodeChannelId)).toEqual(titles(2).map((title) => `1. ${title}`));
  league.solve(guildId, { title: 'Goes on' });
  await expect.poll(() => postsIn(world, leetcodeChannelId)).toHaveLength(3);
  expect(await postsIn(world)).toEqual([]);
});

test('news that is turned off while it waits, and on again, starts from that moment', async () => {
  const world = await startWorld();
  const { league, discord, clock } = world;
  await startReadyBot(world);
  await discord.denyBot(generalChannelId, ['SendMessages']);
  for (const title of titles(2)) league.solve(guildId, { title });
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  const by = { channelId: generalChannelId, userId: users.ada, command: 'config channel' };
  await discord.runCommand({ ...by, options: {} });
  await discord.runCommand({ ...by, options: { channel: generalChannelId } });
  clock.advance(1);
  league.solve(guildId, { title: 'Later' });
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  await discord.denyBot(generalChannelId, []);
  await expect.poll(() => postsIn(world)).toEqual(['1. Later']);
});

test('held news is summed up after a while when LeetCord can never resolve one event, so that none waits for ever', async () => {
  const world = await startWorld();
  const { league, discord, clock } = world;
  await startReadyBot(world);
  await discord.denyBot(generalChannelId, ['SendMessages']);
  const [, second] = titles(3).map((title) => league.solve(guildId, { title }));
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  const fails = vi.fn(() => {
    throw new Error('nobody foresaw this');
  });
  Object.assign(second!, { reason: fails });
  await discord.denyBot(generalChannelId, []);
  await expect.poll(() => postsIn(world)).toEqual(['1. Number 1']);
  // The time counts from the first failure, which has happened once the event is requested again.
  await expect.poll(() => fails.mock.calls.length).toBeGreaterThan(1);
  clock.advance(60_000);
  await expect.poll(() => postsIn(world)).toEqual(['1. Number 1', undefined]);
  const summary = (await discord.messages({ channelId: generalChannelId })).at(-1)?.embeds[0];
  expect(summary?.description).toBe('2 more solves while LeetCord could not post.');
});

test('a deleted channel costs one call, LeetCord and the owner hear of it, and nothing is held up', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  const sent = vi.spyOn(REST.prototype, 'post');
  onTestFinished(() => sent.mockRestore());
  await discord.removeChannel(generalChannelId);
  for (const title of titles(5)) league.solve(guildId, { title });
  await expect.poll(() => league.log.acknowledged()).toBe('5');
  league.solve(guildId, { title: 'Later' });
  await expect.poll(() => league.log.acknowledged()).toBe('6');
  const toChannel = (await posts(world)).filter(({ path }) => path.includes(generalChannelId));
  expect(toChannel).toHaveLength(1);
  expect(league.communities.get(guildId)?.destinations).toEqual([]);
  await expect.poll(async () => (await ownersMessages(world)).length).toBe(1);
  const content = expect.stringContaining('is gone');
  expect((await ownersMessages(world))[0]).toMatchObject({ content });
  expect(sent.mock.calls.map(([, options]) => options?.body)).toContainEqual({
    content,
    allowed_mentions: { parse: [] },
  });
});

test('a channel that Discord took for gone gets news again once it is chosen again', async () => {
  const world = await startWorld();
  const { league, discord, clock } = world;
  await startReadyBot(world);
  const posting = { method: 'POST', path: `/channels/${generalChannelId}/messages` } as const;
  await discord.addFault({ ...posting, action: 'status', status: 404, code: 10003 });
  league.solve(guildId, { title: 'Lost' });
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(league.communities.get(guildId)?.destinations).toEqual([]);
  clock.advance(1);
  const by = { channelId: generalChannelId, userId: users.ada, command: 'config channel' };
  await discord.runCommand({ ...by, options: { channel: generalChannelId } });
  league.solve(guildId, { title: 'Later' });
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  expect(await postsIn(world)).toEqual(['1. Later']);
});

test.for([
  { name: 'where nobody else writes', others: 0, laterMs: 3_600_000 },
  { name: 'where others write, while Discord remembers its nonce', others: 1, laterMs: 0 },
])(
  'without Read Message History a killed bot neither repeats a post nor loses one that was not made yet, in a channel $name',
  async ({ others, laterMs }) => {
    const world = await startWorld();
    const { league, discord, clock } = world;
    await discord.denyBot(generalChannelId, ['ReadMessageHistory']);
    const first = await startReadyBot(world);
    league.root.acknowledgeEvents.mockImplementationOnce(() => new Promise(() => undefined));
    league.solve(guildId, { title: 'Posted' });
    await expect.poll(() => postsIn(world)).toEqual(['1. Posted']);
    await first.close();
    clock.advance(600_000);
    for (let n = 0; n < others; n += 1)
      await discord.say({ channelId: generalChannelId, userId: users.ben, content: 'hi' });

    const second = await startBotIn(world);
    await expect.poll(() => league.log.acknowledged()).toBe('1');
    expect(await postsIn(world)).toEqual(['1. Posted']);

    // LeetCord has heard that the bot is about to post; then the bot is killed.
    await discord.addFault({ method: 'POST', path: '/channels/*/messages', action: 'delay', delayMs: 60_000 });
    league.solve(guildId, { title: 'Not posted' });
    await expect.poll(() => league.root.startPost.mock.calls.length).toBe(3);
    await second.close();
    await discord.clearFaults();
    clock.advance(laterMs);
    await startBotIn(world);
    await expect.poll(() => league.log.acknowledged()).toBe('2');
    expect(await postsIn(world)).toEqual(['1. Posted', '1. Not posted']);
  },
);
