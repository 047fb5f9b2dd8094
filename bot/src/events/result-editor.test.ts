import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { guildId, generalChannelId: channelId } = DEMO;
const EDITS = { method: 'PATCH', path: `/channels/${channelId}/messages/*` } as const;

const rated = (before: number, after: number) => ({ before, after, isProvisional: false });
const messagesIn = ({ discord }: World) => discord.messages({ channelId, limit: 100 });
const linesIn = async (world: World) =>
  (await messagesIn(world)).map(({ embeds }) => embeds[0]?.description?.split('\n')[0]);
const editsIn = async ({ discord }: World) =>
  (await discord.requests()).filter(({ method, status }) => method === 'PATCH' && status === 200).length;
const plain = '🥇 **Ada** · 2 points · 1 problem';

test('when a contest is rated, and rated anew, the post of its result is edited once each time, with its picture, also by a bot that was killed', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  let bot = await startReadyBot(world);
  const ratings: Record<string, ReturnType<typeof rated>> = {};
  const finished = league.finishContest(guildId, ['Ada', 'Ben'], ratings);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  expect(await linesIn(world)).toEqual([plain]);

  ratings['Ada'] = rated(1_500, 1_540);
  await discord.addFault({ ...EDITS, action: 'status', status: 503, times: 10_000 });
  league.rateContest(guildId, finished);
  await expect.poll(async () => (await discord.requests()).filter(({ status }) => status === 503).length).not.toBe(0);
  expect(league.log.acknowledged()).toBe('1');
  await bot.close();
  // Longer than Discord remembers a nonce, and with other messages since.
  world.clock.advance(5 * 60_000);
  for (const content of ['One', 'Two']) await discord.say({ channelId, userId: DEMO.users.ben, content });
  await discord.clearFaults();
  bot = await startReadyBot(world);
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  const [post, ...others] = await messagesIn(world);
  expect(post?.embeds[0]?.description).toContain(`${plain} · 1,500 → 1,540 (+40)\n🥈 **Ben** · 1 point · 1 problem`);
  expect(post).toMatchObject({ attachments: [{ filename: 'podium.png' }] });
  expect(others.map(({ content }) => content)).toEqual(['One', 'Two']);
  expect(await editsIn(world)).toBe(1);

  ratings['Ada'] = rated(1_500, 1_480);
  league.rateContest(guildId, finished);
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  expect((await linesIn(world))[0]).toBe(`${plain} · 1,500 → 1,480 (−20)`);
  expect(await editsIn(world)).toBe(2);
});

test('a result of more than a week ago stays as it is, however often contests before it are rated anew', async () => {
  const world = await startWorld();
  const { league, clock } = world;
  await startReadyBot(world);
  const ratings = { Ada: rated(1_500, 1_540) };
  const finished = league.finishContest(guildId, ['Ada'], ratings);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  clock.advance(7 * 24 * 3_600_000 - 60_000);
  ratings.Ada = rated(1_500, 1_560);
  league.rateContest(guildId, finished);
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  expect(await editsIn(world)).toBe(1);
  clock.advance(120_000);
  ratings.Ada = rated(1_500, 1_580);
  league.rateContest(guildId, finished);
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  expect(await editsIn(world)).toBe(1);
  expect(await linesIn(world)).toEqual([expect.stringContaining('1,500 → 1,560 (+60)')]);
});

test('a result that is told after its rating, that was deleted, or that is in no channel is not edited, and holds nothing up', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  league.rateContest(guildId, null);
  league.rateContest(guildId, { cursor: '4', at: new Date(0).toISOString() });
  league.rateContest(guildId, { cursor: '1', at: world.clock.now().toISOString() });
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  const finished = league.finishContest(guildId, ['Ada']);
  await expect.poll(() => league.log.acknowledged()).toBe('4');
  const [post] = await messagesIn(world);
  const url = `${world.apiUrl}/v10/channels/${channelId}/messages/${post!.id}`;
  await fetch(url, { method: 'DELETE', headers: { authorization: `Bot ${DEMO.token}` } });
  league.rateContest(guildId, finished);
  league.solve(guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('6');
  expect((await messagesIn(world)).map(({ embeds }) => embeds[0]?.title)).toEqual(['1. Two Sum']);
  expect(await discord.requests()).not.toContainEqual(expect.objectContaining({ method: 'PATCH', status: 200 }));
});
