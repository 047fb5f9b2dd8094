import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startBotProcess } from '../testing/bot-process.ts';
import { allTo } from '../testing/league.ts';
import { postsIn, startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';

const { guildId, generalChannelId: general, leetcodeChannelId: leetcode, users } = DEMO;
const solvesTo = (...channels: string[]) => channels.map((channelId) => ({ kind: 'SUBMISSION' as const, channelId }));
const postsOf = (channelId: string) => ({ method: 'POST', path: `/channels/${channelId}/messages` }) as const;
const solveAll = ({ league }: World, ...titles: string[]) => titles.map((title) => league.solve(guildId, { title }));

test('an event is posted in each channel of its kind, and in no other', async () => {
  const world = await startWorld();
  const { league } = world;
  await startReadyBot(world);
  const [, started, finished] = allTo(leetcode);
  league.communities.get(guildId)!.destinations = [...solvesTo(general), started!, finished!];
  solveAll(world, 'First');
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  league.communities.get(guildId)!.destinations = solvesTo(general, leetcode);
  solveAll(world, 'Second');
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  league.communities.get(guildId)!.destinations = [started!, finished!];
  solveAll(world, 'Third');
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  expect(await postsIn(world, general)).toEqual(['1. First', '1. Second']);
  expect(await postsIn(world, leetcode)).toEqual(['1. Second']);
});

test(
  'a channel that refuses, one that is deleted and one that fails hold up no other, and each gets each event once, in order',
  { timeout: 60_000 },
  async () => {
    const world = await startWorld();
    const { league, discord } = world;
    const channelNamed = async (name: string) => (await discord.addChannel(guildId, name)).channels.at(-1)!.id;
    const [refusing, gone, failing] = [
      await channelNamed('refusing'),
      await channelNamed('gone'),
      await channelNamed('failing'),
    ];
    await startReadyBot(world);
    league.communities.get(guildId)!.destinations = solvesTo(gone, refusing, failing, general);
    await discord.removeChannel(gone);
    await discord.denyBot(refusing, ['SendMessages']);
    await discord.addFault({ ...postsOf(failing), action: 'status', status: 503, times: 10_000 });
    const titles = Array.from({ length: 4 }, (_, index) => `Number ${index}`);
    const posts = titles.map((title) => `1. ${title}`);
    solveAll(world, ...titles);

    await expect.poll(() => postsIn(world, general)).toEqual(posts);
    const ownersMessages = async () =>
      (await discord.messages({ userId: users.ada })).map(({ content }) => content).toSorted();
    await expect
      .poll(ownersMessages)
      .toEqual([expect.stringContaining(`<#${refusing}>`), expect.stringContaining('is gone')]);
    expect(league.communities.get(guildId)!.destinations).toEqual(solvesTo(refusing, failing, general));
    expect(league.log.acknowledged()).toBe('0');

    league.log.breakStreams();
    await discord.clearFaults();
    // Events that the refusing channel does not get wait in LeetCord.
    await expect.poll(() => league.log.acknowledged()).toBe('4');
    expect(await postsIn(world, refusing)).toEqual([]);
    await discord.denyBot(refusing, []);
    await expect.poll(() => postsIn(world, refusing)).toEqual(posts);
    for (const channel of [general, failing]) expect(await postsIn(world, channel)).toEqual(posts);
  },
);

test.for([
  { name: 'at once', laterMs: 0 },
  { name: 'when Discord has forgotten the nonces', laterMs: 600_000 },
])(
  'a bot that stops between the posts of an event and restarts $name posts it once in each channel',
  async ({ laterMs }) => {
    const world = await startWorld();
    const { league, discord, clock } = world;
    const first = await startReadyBot(world);
    league.communities.get(guildId)!.destinations = solvesTo(general, leetcode);
    await discord.addFault({ ...postsOf(leetcode), action: 'delay', delayMs: 60_000 });
    solveAll(world, 'First', 'Second');
    await expect.poll(() => postsIn(world, general)).toEqual(['1. First', '1. Second']);
    await first.close();
    expect(league.log.acknowledged()).toBe('0');
    await discord.clearFaults();
    clock.advance(laterMs);

    await startBotIn(world);
    await expect.poll(() => league.log.acknowledged()).toBe('2');
    for (const channel of [general, leetcode]) expect(await postsIn(world, channel)).toEqual(['1. First', '1. Second']);
  },
);

test('a bot that is killed between the posts of an event posts it once in each channel', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const first = startBotProcess(world.settings);
  await expect.poll(() => league.communities.has(guildId)).toBe(true);
  league.communities.get(guildId)!.destinations = solvesTo(general, leetcode);
  await discord.addFault({ ...postsOf(leetcode), action: 'delay', delayMs: 60_000 });
  solveAll(world, 'First', 'Second');
  await expect.poll(() => postsIn(world, general)).toEqual(['1. First', '1. Second']);
  await first.end('SIGKILL');
  expect(await postsIn(world, leetcode)).toEqual([]);
  await discord.clearFaults();

  startBotProcess(world.settings);
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  for (const channel of [general, leetcode]) expect(await postsIn(world, channel)).toEqual(['1. First', '1. Second']);
});
