import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { postsIn, startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';

const { guildId, generalChannelId } = DEMO;
const titles = (count: number) => Array.from({ length: count }, (_, index) => `Number ${index + 1}`);
const shown = async ({ discord }: World) =>
  (await discord.messages({ channelId: generalChannelId })).map(({ embeds }) => embeds[0]!);
const QUIET_MS = 12_000;
/** The community's news waits for so long from now on. */
const beQuiet = ({ league, clock }: World, ms: number) => {
  league.communities.get(guildId)!.quietUntil = new Date(clock.now().getTime() + ms);
};
const DIGEST = '3 solves in quiet hours.\n**Ada**: 3 solves, 7 points\n**Anonymous members**: 1 solve, 1 point';

test('news that comes in quiet hours is told in one post at their end', async () => {
  const world = await startWorld();
  const { league } = world;
  await startReadyBot(world);
  // Long enough for a slow machine to hold back what comes; the bot waits for their end by the machine's clock.
  beQuiet(world, QUIET_MS);
  for (const title of titles(3)) league.solve(guildId, { title });
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  expect(await postsIn(world)).toEqual([]);
  const told = async () => (await shown(world)).map(({ description }) => description);
  await expect.poll(told, { interval: 500 }).toEqual([DIGEST]);
  await expect.poll(() => league.root.newsHolds()).toEqual([]);
  league.solve(guildId, { title: 'By day' });
  await expect.poll(() => postsIn(world)).toEqual([undefined, '1. By day']);
});

test('a contest that starts in quiet hours is told at once, after what waited, and what comes then waits on', async () => {
  const world = await startWorld();
  const { league } = world;
  await startReadyBot(world);
  beQuiet(world, 3_600_000);
  for (const title of titles(3)) league.solve(guildId, { title });
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  league.startContest(guildId);
  await expect.poll(() => postsIn(world)).toEqual([undefined, 'Sprint has started']);
  league.solve(guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('5');
  league.startContest(guildId);
  await expect.poll(() => postsIn(world)).toHaveLength(4);
});

test(
  'bots that are killed while they tell what waited lose nothing and tell nothing twice',
  { timeout: 60_000 },
  async () => {
    const world = await startWorld();
    const { league, clock } = world;
    const first = await startReadyBot(world);
    beQuiet(world, 3_600_000);
    for (const title of titles(3)) league.solve(guildId, { title });
    await expect.poll(() => league.log.acknowledged()).toBe('3');
    await first.close();
    clock.advance(3_600_000);
    // Neither is heard when it has posted, and Discord forgets the nonce of the second.
    for (const awayMs of [1_000, 600_000]) {
      league.root.releaseNews.mockImplementation(() => new Promise(() => undefined) as never);
      const bot = await startBotIn(world);
      await expect.poll(() => league.root.releaseNews.mock.calls.length).toBeGreaterThan(0);
      await bot.close();
      league.root.releaseNews.mockClear();
      clock.advance(awayMs);
    }
    league.root.releaseNews.mockReset();
    await startBotIn(world);
    await expect.poll(() => league.root.newsHolds()).toEqual([]);
    league.solve(guildId, { title: 'Goes on' });
    await expect.poll(() => postsIn(world)).toEqual([undefined, '1. Goes on']);
  },
);

test('a post that was made before quiet hours, by a bot that was killed then, is not told once more', async () => {
  const world = await startWorld();
  const { league } = world;
  const acknowledge = league.root.acknowledgeEvents.getMockImplementation()!;
  league.root.acknowledgeEvents.mockImplementation(() => new Promise(() => undefined) as never);
  const first = await startReadyBot(world);
  league.solve(guildId);
  await expect.poll(() => postsIn(world)).toEqual(['1. Two Sum']);
  await first.close();
  beQuiet(world, 3_600_000);
  league.root.acknowledgeEvents.mockImplementation(acknowledge);
  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
  expect(league.root.newsHolds()).toEqual([]);
});

test('of a flood so many solves are posted by themselves as the server chose, and the others in one post ten minutes later', async () => {
  const world = await startWorld();
  const { league, clock } = world;
  await startReadyBot(world);
  league.communities.get(guildId)!.gatherAfter = 3;
  for (const title of titles(6)) league.solve(guildId, { title });
  await expect.poll(() => league.log.acknowledged()).toBe('6');
  expect(await postsIn(world)).toEqual(titles(3).map((title) => `1. ${title}`));
  // Contests are no part of it.
  const [hold] = league.root.newsHolds();
  expect(hold).toBeDefined();
  league.startContest(guildId);
  await expect.poll(() => postsIn(world)).toHaveLength(5);
  expect((await shown(world))[3]?.description).toMatch(/^3 solves in the last minutes\.\n\*\*Ada\*\*/);
  // Within the ten minutes there is still a flood.
  league.solve(guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('8');
  expect(await postsIn(world)).toHaveLength(5);
  clock.advance(600_000);
});
