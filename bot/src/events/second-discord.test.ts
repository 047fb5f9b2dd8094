import { beforeAll, expect, test } from 'vitest';
import { startBotProcess } from '../testing/bot-process.ts';
import { allTo } from '../testing/league.ts';
import { findSimCord } from '../testing/simcord/install.ts';
import { startSimCord, type SimCord, type SimCordFault } from '../testing/simcord/simcord.ts';
import { startBotIn, startWorld } from '../testing/start.ts';

/** A model of Discord by other people: it reveals what the bot takes for granted about our own stand-in. */
const python = await findSimCord();

let discord: SimCord;
beforeAll(async () => {
  if (python !== undefined) discord = await startSimCord(python);
});

/** SimCord in Discord's place, with a server of the test's own, where its posts can fail, and a function that waits until a bot serves it. */
async function startSurroundings() {
  const own = await startWorld();
  const guild = await discord.addGuild('Evening Club');
  const settings = { ...own.settings, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  const world = { ...own, settings };
  const { league } = world;
  const untilReady = async () => {
    await expect.poll(() => league.communities.has(guild.id)).toBe(true);
    league.communities.get(guild.id)!.destinations = allTo(guild.channelId);
    await expect.poll(() => league.log.followers()).toBe(1);
  };
  const failPosts = (fault: Omit<SimCordFault, 'path'>) =>
    discord.addFault({ path: `/channels/${guild.channelId}/messages`, ...fault });
  return { world, league, guild, untilReady, failPosts };
}
/** How long the bot waits for an answer. */
const REST_TIMEOUT_MS = 1_000;
const PATIENT = { timeout: 60_000, interval: 200 };

test.skipIf(python === undefined).for<{ name: string; faults: Omit<SimCordFault, 'path'>[] }>([
  { name: 'nothing fails', faults: [] },
  { name: 'Discord fails before it takes a post', faults: [{ action: 'status', status: 502, times: 7 }] },
  { name: 'Discord fails after it took one', faults: [{ action: 'status', status: 503, when: 'after', times: 7 }] },
  { name: 'Discord says to wait', faults: [{ action: 'status', status: 429, times: 3 }] },
  { name: 'Discord breaks off before it takes a post', faults: [{ action: 'drop', times: 3 }] },
  { name: 'Discord breaks off after it took one', faults: [{ action: 'drop', when: 'after', times: 3 }] },
  {
    name: 'Discord answers too late',
    faults: [{ action: 'delay', delayMs: 2 * REST_TIMEOUT_MS, when: 'after', times: 1 }],
  },
])('each event is shown once and in order in SimCord when $name', { timeout: 120_000 }, async ({ faults }) => {
  const { world, league, guild, untilReady, failPosts } = await startSurroundings();
  await startBotIn(world, { restTimeoutMs: REST_TIMEOUT_MS });
  await untilReady();
  for (const fault of faults) await failPosts(fault);
  const titles = Array.from({ length: 5 }, (_, index) => `Number ${index}`);
  for (const title of titles) league.solve(guild.id, { title });
  await expect.poll(() => league.log.acknowledged(), PATIENT).toBe('5');
  expect(await discord.titles(guild.channelId)).toEqual(titles.map((title) => `1. ${title}`));
});

test.skipIf(python === undefined).for([
  { name: 'before Discord took the post', when: 'before' },
  { name: 'after Discord took the post', when: 'after' },
] as const)("in SimCord's Discord a bot killed $name shows each event once", { timeout: 120_000 }, async ({ when }) => {
  const { world, league, guild, untilReady, failPosts } = await startSurroundings();
  const delayedBefore = await discord.delayed();
  const bot = startBotProcess(world.settings);
  await untilReady();
  const titles = Array.from({ length: 4 }, (_, index) => `Number ${index}`);
  await failPosts({ action: 'delay', delayMs: 60_000, when });
  for (const title of titles) league.solve(guild.id, { title });
  await expect.poll(() => discord.delayed()).toBe(delayedBefore + 1);
  await bot.end('SIGKILL');
  await startBotIn(world);
  await expect.poll(() => league.log.acknowledged(), PATIENT).toBe('4');
  expect(await discord.titles(guild.channelId)).toEqual(titles.map((title) => `1. ${title}`));
});

test.skipIf(python === undefined)(
  'a bot that restarts after SimCord has forgotten its nonces finds its posts in the history',
  { timeout: 120_000 },
  async () => {
    const { world, league, guild, untilReady } = await startSurroundings();
    const first = await startBotIn(world);
    await untilReady();
    league.root.acknowledgeEvents.mockImplementation(() => new Promise(() => undefined));
    for (const title of ['First', 'Second']) league.solve(guild.id, { title });
    await expect.poll(() => discord.titles(guild.channelId)).toEqual(['1. First', '1. Second']);
    await first.close();
    league.root.acknowledgeEvents.mockReset();
    world.clock.advance(600_000);
    await discord.forgetNonces();

    league.solve(guild.id, { title: 'Third' });
    await startBotIn(world);
    await expect.poll(() => discord.titles(guild.channelId)).toContain('1. Third');
    expect(await discord.titles(guild.channelId)).toEqual(['1. First', '1. Second', '1. Third']);
  },
);

test.skipIf(python === undefined)(
  'in SimCord news that a missing permission held back is posted once it is back, and a broken gateway connection loses none',
  { timeout: 120_000 },
  async () => {
    const { world, league, guild, untilReady } = await startSurroundings();
    await startBotIn(world);
    await untilReady();
    await discord.denyBot(guild.channelId, ['send_messages']);
    const titles = Array.from({ length: 3 }, (_, index) => `Number ${index}`);
    for (const title of titles) league.solve(guild.id, { title });
    await expect.poll(() => league.root.holdNews.mock.calls.length, PATIENT).toBeGreaterThan(0);
    await discord.breakGateway();
    await discord.denyBot(guild.channelId, []);
    await expect.poll(() => discord.titles(guild.channelId), PATIENT).toEqual(titles.map((title) => `1. ${title}`));
  },
);

test.skipIf(python === undefined)(
  'in SimCord members get the roles of their titles, and none while one is above the role of the bot',
  { timeout: 120_000 },
  async () => {
    const { world, league, guild, untilReady } = await startSurroundings();
    const [novice, expert, other] = [
      await discord.addRole(guild.id, 'novice'),
      await discord.addRole(guild.id, 'expert'),
      await discord.addRole(guild.id, 'other'),
    ];
    const [ada, ben] = [
      await discord.addMember(guild.id, 'ada', [novice, other]),
      await discord.addMember(guild.id, 'ben', []),
    ];
    const { state, note, root } = league.titleRoles;
    state.roles = [
      { title: 'NOVICE', roleId: novice },
      { title: 'EXPERT', roleId: expert },
    ];
    await startBotIn(world);
    await untilReady();
    note(guild.id, { [ada]: 'EXPERT', 404: 'EXPERT', [ben]: 'NOVICE' });
    await expect.poll(() => state.due.size, PATIENT).toBe(0);
    expect(await discord.rolesOf(guild.id, ada)).toEqual([other, expert]);
    expect(await discord.rolesOf(guild.id, ben)).toEqual([novice]);

    await discord.moveRole(guild.id, expert, 9);
    note(guild.id, { [ben]: 'EXPERT' });
    await expect.poll(() => root.reportTitleRoles.mock.calls.length, PATIENT).toBe(1);
    expect(await discord.rolesOf(guild.id, ben)).not.toContain(expert);
    await discord.moveRole(guild.id, expert, 1);
    await expect.poll(() => state.due.size, PATIENT).toBe(0);
    expect(await discord.rolesOf(guild.id, ben)).toEqual([expert]);
  },
);
