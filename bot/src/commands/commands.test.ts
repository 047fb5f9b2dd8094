import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { CODE } from '../testing/league.ts';
import { startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;

/** Runs a command in the demo's server; Ada manages it, Ben does not. */
const run = (
  { discord }: World,
  command: string,
  options: Record<string, string | number> = {},
  how: { userId?: string; ignoresPermissions?: boolean } = {},
) => discord.runCommand({ channelId: DEMO.generalChannelId, userId: ada, command, options, ...how });

const standing = (rank: number, displayName: string | null, points: number) => ({
  rank,
  points,
  solved: 1,
  user: displayName === null ? null : { displayName },
});

test('commands are registered once, and not again by the next start', async () => {
  const world = await startWorld();
  const registrations = async () => (await world.discord.requests()).filter(({ method }) => method === 'PUT').length;
  await (await startBotIn(world)).close();
  expect(await registrations()).toBe(1);
  await startBotIn(world);
  expect(await registrations()).toBe(1);
  const { commands } = await world.discord.state();
  expect(commands.map(({ command }) => command).toSorted()).toEqual([
    'config channel',
    'contest create',
    'contest standings',
    'leaderboard',
    'link',
  ]);
});

test('/link gives a code to the caller alone', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const answer = await run(world, 'link', {}, { userId: ben });
  expect(answer).toMatchObject({ isEphemeral: true, isDeferred: true });
  expect(answer.content).toContain(CODE);
  expect(world.league.root.createLinkCode.mock.calls[0]?.[0].input).toEqual({
    discordUserId: ben,
    discordUsername: 'ben',
    displayName: 'Ben',
    discordGuildId: DEMO.guildId,
  });
});

test('/contest create needs Manage Server, even where the command was opened to everybody', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const options = { title: 'Monday sprint', minutes: 60 };
  const refused = await run(world, 'contest create', options, { userId: ben, ignoresPermissions: true });
  expect(refused).toMatchObject({ isEphemeral: true, content: expect.stringContaining('Manage Server') });
  expect(world.league.root.createContest).not.toHaveBeenCalled();

  const created = await run(world, 'contest create', { ...options, 'starts-in': 5 });
  expect(created.content).toContain('**Monday sprint** is planned');
  const { input } = world.league.root.createContest.mock.calls[0]![0];
  expect(Date.parse(input.endsAt) - Date.parse(input.startsAt)).toBe(60 * 60_000);
  expect(input).toMatchObject({ discordGuildId: DEMO.guildId, createdByDiscordUserId: ada });
});

test('what LeetCord has against an input is shown as it is', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const message = 'The contest must end within 31 days.';
  world.league.root.createContest.mockReturnValue({ __typename: 'InvalidInputError', message });
  expect((await run(world, 'contest create', { title: 'Long', minutes: 60 })).content).toBe(message);
});

test('with the gateway down, a command is acknowledged in time and says to try again', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  await world.league.server.kill();
  const answer = await run(world, 'link');
  expect(answer.acknowledgedAfterMs).toBeLessThan(3_000);
  expect(answer.content).toBe('LeetCord cannot answer right now. Try again in a minute.');
});

test('an acknowledgement whose answer was lost does not leave the caller waiting', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  await world.discord.addFault({ path: '/interactions/*', when: 'after', action: 'status', status: 502 });
  expect((await run(world, 'link')).content).toContain(CODE);
});

test('/contest standings shows the running contest, or says that there is none', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  expect((await run(world, 'contest standings')).content).toContain('No contest has started yet');
  const rows = [standing(1, 'Ada', 7), standing(2, null, 3)];
  const contest = { title: 'Monday *sprint*', state: 'RUNNING', endsAt: new Date().toISOString() };
  world.league.contests = [{ ...contest, standings: () => world.league.connection(rows, 12) }];
  const { embeds, isEphemeral } = await run(world, 'contest standings');
  expect(isEphemeral).toBe(false);
  expect(embeds[0]).toMatchObject({
    title: 'Monday \\*sprint\\*',
    description: '🥇 **Ada** · 7 points · 1 problem\n🥈 **a former member** · 3 points · 1 problem',
    footer: { text: 'and 10 more' },
  });
});

test('/leaderboard: empty, and filled with names that are no markdown', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  expect((await run(world, 'leaderboard')).embeds[0]).toMatchObject({
    title: 'Leaderboard, this week',
    description: expect.stringContaining('Nobody has points yet'),
  });
  const longest = '😀'.repeat(60);
  world.league.rows = [
    standing(1, '**[ada](https://evil.example)**', 9),
    standing(1, longest, 9),
    standing(3, null, 1),
  ];
  const { embeds } = await run(world, 'leaderboard', { window: 'ALL_TIME' });
  expect(world.league.root.leaderboard.mock.lastCall?.[0]).toMatchObject({ window: 'ALL_TIME' });
  const rows = embeds[0]?.description?.split('\n');
  expect(rows?.[0]).toContain('\\*\\*\\[ada](https://evil.example)\\*\\*');
  expect(rows?.[1]).toContain(`**${'😀'.repeat(40)}**`);
  expect(rows?.[2]).toBe('🥉 **a former member** · 1 point · 1 problem');
});

test('a server that LeetCord does not know yet is told to wait', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  world.league.communities.clear();
  for (const command of ['leaderboard', 'contest standings']) {
    expect((await run(world, command)).content).toContain('not set up yet');
  }
});

test('/config channel sets the channel, names the permissions that the bot lacks there, and turns news off', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const community = world.league.communities.get(DEMO.guildId)!;
  const channel = DEMO.leetcodeChannelId;
  const set = await run(world, 'config channel', { channel });
  expect(set).toMatchObject({ isEphemeral: true, content: expect.stringContaining(`<#${channel}>`) });
  expect(community.channelId).toBe(channel);

  await world.discord.denyBot(channel, ['SendMessages', 'EmbedLinks']);
  await expect
    .poll(async () => (await run(world, 'config channel', { channel })).content)
    .toContain('give me Send Messages, Embed Links');

  expect((await run(world, 'config channel')).content).toBe('No more news in this server.');
  expect(community.channelId).toBeNull();
  const refused = await run(world, 'config channel', { channel }, { userId: ben, ignoresPermissions: true });
  expect(refused.content).toContain('Manage Server');
  expect(community.channelId).toBeNull();
});
