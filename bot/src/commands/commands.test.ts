import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { afterAll, expect, test } from 'vitest';
import type { ShownAs } from '../gql/graphql.ts';
import { allTo, CODE, NOT_MODERATOR } from '../testing/league.ts';
import { startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;

let common: World | undefined;
const ends: (() => Promise<void>)[] = [];
/** One world with a bot, for all tests that leave it as it was. */
async function commonWorld(): Promise<World> {
  if (common !== undefined) return common;
  const world = await startWorld((close) => void ends.unshift(close));
  await startReadyBot(world);
  common = world;
  return world;
}
afterAll(async () => {
  for (const end of ends) await end();
});

/** Runs a command in the demo's server, which Ada owns and Ben may not manage. */
const run = (
  { discord }: World,
  command: string,
  options: Record<string, string | number | boolean> = {},
  how: { userId?: string; ignoresPermissions?: boolean } = {},
) => discord.runCommand({ channelId: DEMO.generalChannelId, userId: ada, command, options, ...how });

const standing = (rank: number, displayName: string | null, points: number, shownAs: ShownAs = 'NAME') => ({
  rank,
  points,
  solved: 1,
  shownAs,
  mayBeMentioned: false,
  user: displayName === null ? null : { displayName },
});

/** What Discord says about Ada. */
const ADA = { discordUserId: ada, canManageServer: true, isServerOwner: true };
const BEN = { discordUserId: ben, canManageServer: false, isServerOwner: false };

test('commands are registered once, and not again at the next start', async () => {
  const world = await startWorld();
  const registrations = async () => (await world.discord.requests()).filter(({ method }) => method === 'PUT').length;
  const first = await startBotIn(world);
  await expect.poll(registrations).toBe(1);
  await first.close();
  const second = await startBotIn(world);
  await expect.poll(async () => (await fetch(`${second.url}/health/ready`)).status).toBe(200);
  expect(await registrations()).toBe(1);
  const { commands } = await world.discord.state();
  expect(commands.map(({ command }) => command).toSorted()).toEqual([
    'config channel',
    'config digest',
    'config flood',
    'config language',
    'config news',
    'config points',
    'config quiet',
    'config reminder',
    'config roles',
    'config show',
    'config streaks',
    'config timezone',
    'config visibility',
    'contest cancel',
    'contest clone',
    'contest create',
    'contest edit',
    'contest invite',
    'contest join',
    'contest leave',
    'contest list',
    'contest problems',
    'contest rounds',
    'contest standings',
    'contest upsolve',
    'daily',
    'duel accept',
    'duel challenge',
    'duel challenges',
    'duel decline',
    'duel draw',
    'duel ladder',
    'duel leave',
    'duel queue',
    'duel resign',
    'duel show',
    'duel withdraw',
    'help',
    'leaderboard',
    'link',
    'moderate ban',
    'moderate disqualify',
    'moderate log',
    'moderate restore',
    'moderate restore-entrant',
    'moderate unban',
    'moderate void',
    'mute',
    'privacy',
    'problem random',
    'problem recommend',
    'problem search',
    'profile show',
    'profile visibility',
    'rating',
    'streak remind',
    'streak show',
    'streak timezone',
    'study add',
    'study along',
    'study create',
    'study delete',
    'study edit',
    'study end',
    'study join',
    'study leave',
    'study list',
    'study move',
    'study remove',
    'study show',
    'template delete',
    'template list',
    'template plan',
    'template save',
    'template skip',
  ]);
});

test('/link gives a code to the caller alone, and says where the extension is', async () => {
  const world = await startWorld();
  world.settings.EXTENSION_URL = 'https://example.org/get-leetcord';
  await startReadyBot(world);
  await world.discord.setNick(DEMO.guildId, ben, 'Benny of the club');
  const answer = await run(world, 'link', {}, { userId: ben });
  expect(answer).toMatchObject({ isEphemeral: true, isDeferred: true });
  expect(answer.content).toContain(`club.example/${CODE}`);
  expect(answer.content).toContain('<https://example.org/get-leetcord>');
  expect(answer.content).toContain('Prove your LeetCode account there too: your points follow.');
  expect(world.league.root.createLinkCode.mock.calls[0]?.[0].input).toEqual({
    discordUserId: ben,
    discordUsername: 'ben',
    displayName: 'Benny of the club',
    discordGlobalName: 'Ben',
    discordAvatar: null,
    discordGuildId: DEMO.guildId,
    canManageServer: false,
    isServerOwner: false,
  });
  await run(world, 'link');
  expect(world.league.root.createLinkCode.mock.lastCall?.[0].input).toMatchObject(ADA);
});

test.for([
  ['contest create', { title: 'Sprint', length: '1h' }, 'contestPreview'],
  ['config channel', { channel: DEMO.leetcodeChannelId }, 'setAnnouncementChannel'],
  ['config news', { kind: 'CONTEST_PLAN' }, 'setDestinations'],
  ['config quiet', { from: '22:00', until: '7:00' }, 'setQuietHours'],
  ['config flood', { solves: 5 }, 'setGathering'],
  ['config digest', { weekday: 'FRIDAY', time: '17:00' }, 'setDigestTime'],
  ['config visibility', { visibility: 'PRIVATE' }, 'setCommunityVisibility'],
  ['config timezone', { zone: 'Europe/Berlin' }, 'setCommunityTimeZone'],
  ['config reminder', { minutes: 60 }, 'setContestReminder'],
  ['config roles', { title: 'EXPERT' }, 'setTitleRole'],
  ['config streaks', { freezes: 2 }, 'setStreakFreezes'],
  ['config points', { hard: 10, reason: 'They are hard.' }, 'setScoringRules'],
] as const)(
  '/%s tells LeetCord what Discord says about the caller at that moment, and shows its refusal',
  async (row) => {
    const [command, options, field] = row;
    const world = await commonWorld();
    const { discord, league } = world;
    const asBen = () => run(world, command, options, { userId: ben, ignoresPermissions: true });
    const lastBy = () => league.root[field].mock.lastCall?.[0].input.by;

    expect(await asBen()).toMatchObject({ isEphemeral: true, content: NOT_MODERATOR });
    expect(lastBy()).toEqual(BEN);
    await discord.setAdmin(DEMO.guildId, ben, true);
    expect((await asBen()).content).not.toBe(NOT_MODERATOR);
    expect(lastBy()).toEqual({ ...BEN, canManageServer: true });
    await discord.setAdmin(DEMO.guildId, ben, false);
    expect((await asBen()).content).toBe(NOT_MODERATOR);
    expect(lastBy()).toEqual(BEN);
    await discord.transferGuild(DEMO.guildId, ben);
    expect((await asBen()).content).not.toBe(NOT_MODERATOR);
    expect(lastBy()).toEqual({ ...ADA, discordUserId: ben });
    await discord.transferGuild(DEMO.guildId, ada);
  },
);

test("a command shows LeetCord's objection to an input unchanged", async () => {
  const world = await commonWorld();
  const message = 'The contest must end within 31 days.';
  world.league.root.contestPreview.mockReturnValueOnce({ __typename: 'InvalidInputError', message });
  expect((await run(world, 'contest create', { title: 'Long', length: '32 days' })).content).toBe(message);
});

test('a command is acknowledged in time and says to try again when the gateway is down', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  await world.league.server.kill();
  const answer = await run(world, 'link');
  expect(answer.acknowledgedAfterMs).toBeLessThan(3_000);
  expect(answer.content).toBe('LeetCord cannot answer right now. Try again in a minute.');
});

test('the caller still gets an answer when the response to an acknowledgement was lost', async () => {
  const world = await commonWorld();
  await world.discord.addFault({ path: '/interactions/*', when: 'after', action: 'status', status: 502 });
  expect((await run(world, 'link')).content).toContain(CODE);
});

test.for([
  { name: 'whose acknowledgement meets a dropped socket', path: '/interactions/*', when: 'before', times: 2 },
  { name: 'whose acknowledgement arrives and is dropped', path: '/interactions/*', when: 'after', times: 1 },
  { name: 'whose answer meets a dropped socket', path: '/webhooks/*', when: 'before', times: 2 },
  { name: 'whose answer arrives and is dropped', path: '/webhooks/*', when: 'after', times: 1 },
] as const)('a command $name is run once and answered', async ({ name: _, ...fault }) => {
  const world = await commonWorld();
  world.league.root.createLinkCode.mockClear();
  await world.discord.addFault({ ...fault, action: 'drop' });
  const answer = await run(world, 'link');
  expect(answer.acknowledgedAfterMs).toBeLessThan(3_000);
  expect(answer.content).toContain(CODE);
  expect(world.league.root.createLinkCode).toHaveBeenCalledOnce();
});

test('a successful command reports success when Discord refuses its answer, and never says to try again', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  await world.discord.addFault({ path: '/webhooks/*', action: 'status', status: 503, times: 6 });
  expect((await run(world, 'link')).content).toContain(CODE);
  await world.discord.addFault({ path: '/webhooks/*', action: 'status', status: 400, code: 50035 });
  expect((await run(world, 'link')).content).toBe('It is done, but Discord does not take the answer.');
  world.league.root.createLinkCode.mockReturnValue({ __typename: 'InvalidInputError', message: '👨‍👩‍👧‍👦'.repeat(400) });
  expect((await run(world, 'link')).content).toMatch(/^(?:👨‍👩‍👧‍👦)+…$/u);
});

test('an interaction that Discord delivers again after a break is answered once', async () => {
  const world = await startWorld();
  const { discord, league } = world;
  await startReadyBot(world);
  const callbacks = async () =>
    (await discord.requests()).filter(({ method, path }) => method === 'POST' && path.includes('/interactions/'))
      .length;
  await run(world, 'link');
  await discord.disconnect({ kind: 'reconnect', repeats: 1 });
  await expect.poll(async () => (await discord.state()).sessions).toHaveLength(1);
  await run(world, 'link', {}, { userId: ben });
  expect(league.root.createLinkCode.mock.calls.map(([{ input }]) => input.discordUserId)).toEqual([ada, ben]);
  expect(await callbacks()).toBe(2);
});

test('commands are registered once Discord accepts them, and nothing waits for that', async () => {
  const world = await startWorld();
  const route = { path: '/applications/*/commands' } as const;
  await world.discord.addFault({ ...route, method: 'GET', action: 'status', status: 503, times: 5 });
  await world.discord.addFault({ ...route, method: 'GET', action: 'drop' });
  await world.discord.addFault({ ...route, method: 'PUT', action: 'status', status: 500, times: 5 });
  await startBotIn(world);
  await expect.poll(() => world.league.log.followers()).toBe(1);
  await expect.poll(() => world.league.communities.has(DEMO.guildId)).toBe(true);
  world.league.solve(DEMO.guildId);
  await expect.poll(() => world.league.log.acknowledged()).toBe('1');
  await expect.poll(async () => (await world.discord.state()).commands.length).toBeGreaterThan(0);
});

test('/leaderboard shows an empty board, and a full one with names that do not act as markdown', async () => {
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
    standing(3, null, 1, 'ANONYMOUS'),
  ];
  const { embeds } = await run(world, 'leaderboard', { window: 'ALL_TIME' });
  expect(world.league.root.leaderboard.mock.lastCall?.[0]).toMatchObject({ window: 'ALL_TIME' });
  const rows = embeds[0]?.description?.split('\n');
  expect(rows?.[0]).toContain('\\*\\*\\[ada\\](https:\\/\\/evil.example)\\*\\*');
  expect(rows?.[1]).toContain(`**\u2068${'😀'.repeat(40)}\u2069**`);
  expect(rows?.[2]).toBe('🥉 **An anonymous member** · 1 point · 1 problem');
});

test('/duel show shows a duel of the server, and none of another one whose id somebody types', async () => {
  const world = await commonWorld();
  expect((await run(world, 'duel show', { duel: 'd3' })).embeds[0]?.title).toContain('Ada');
  const { content, embeds } = await run(world, 'duel show', { duel: 'elsewhere' });
  expect([content, embeds]).toEqual(['There is no such duel here.', []]);
});

test('a server that LeetCord does not know yet is told to wait', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  world.league.communities.clear();
  const commands = {
    help: {},
    leaderboard: {},
    rating: {},
    'contest standings': {},
    'contest create': { title: 'Sprint', length: '1h' },
    'template list': {},
    'template save': { title: 'Sprint', length: '1h' },
    'config show': {},
    'config channel': {},
    'config news': { kind: 'SUBMISSION' },
    'config quiet': {},
    mute: {},
    'config flood': {},
    'config digest': { weekday: 'FRIDAY', time: '17:00' },
    'config visibility': { visibility: 'PRIVATE' },
    'streak show': {},
    'streak remind': {},
    'streak timezone': { zone: 'UTC' },
    'config timezone': { zone: 'UTC' },
    'config streaks': { freezes: 1 },
    'config roles': { title: 'EXPERT' },
    'config points': { reason: 'Why not' },
  };
  for (const [command, options] of Object.entries(commands)) {
    expect((await run(world, command, options)).content).toContain('not set up yet');
  }
});

test('/config channel sets the channel, names the permissions that the bot lacks there, and turns the news off', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const community = world.league.communities.get(DEMO.guildId)!;
  const channel = DEMO.leetcodeChannelId;
  const set = await run(world, 'config channel', { channel });
  expect(set).toMatchObject({ isEphemeral: true, content: expect.stringContaining(`<#${channel}>`) });
  expect(community.destinations).toEqual(allTo(channel));

  expect(set.content).toContain('This server is public');
  community.visibility = 'PRIVATE';
  const { content } = await run(world, 'config channel', { channel });
  expect(content).toContain(
    'only members may see its leaderboards and contests. Open it to anyone with `/config visibility`',
  );

  await world.discord.denyBot(channel, ['SendMessages', 'EmbedLinks']);
  await expect
    .poll(async () => (await run(world, 'config channel', { channel })).content)
    .toContain('give me Send Messages, Embed Links');

  expect((await run(world, 'config channel')).content).toMatch(/^News are off\. .*`\/config channel`\.$/);
  expect(community.destinations).toEqual([]);
});

test('/config news sends one kind of news to channels, names what the bot lacks there, and /config show tells what goes where', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const community = world.league.communities.get(DEMO.guildId)!;
  const { generalChannelId: general, leetcodeChannelId: leetcode } = DEMO;
  const others = allTo(general).filter(({ kind }) => kind !== 'CONTEST_STARTED');
  const set = async (options: Record<string, string | boolean>) =>
    (await run(world, 'config news', { kind: 'CONTEST_STARTED', ...options })).content;

  expect(await set({ channel: leetcode })).toBe(`**contest starts**: posted in <#${leetcode}>.`);
  expect(community.destinations).toEqual([...others, { kind: 'CONTEST_STARTED', channelId: leetcode }]);
  expect((await run(world, 'config show')).content).toMatch(
    new RegExp(`^In <#${general}> I post: solved problems, .*\\.\nIn <#${leetcode}> I post: contest starts\\.\nThis`),
  );
  // Twice is once.
  for (let times = 0; times < 2; times += 1)
    expect(await set({ channel: general, also: true })).toContain(`posted in <#${leetcode}> and <#${general}>.`);

  await world.discord.denyBot(leetcode, ['SendMessages']);
  await expect.poll(() => set({ channel: leetcode })).toContain('give me Send Messages');
  expect(await set({})).toBe('**contest starts**: not posted.');
  expect(community.destinations).toEqual(others);
  expect((await run(world, 'config show')).content).toContain('I do not post: contest starts. Choose a channel');
});

test('/config quiet and /config flood are set and turned off, /config show has both, and says until when news waits', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const said = async (command: string, options = {}) => (await run(world, command, options)).content;
  expect(await said('config show')).toContain('There are no quiet hours.\nI post each solve by itself.');
  const quiet = 'From 22:00 to 7:00 I hold back what can wait';
  expect(await said('config quiet', { from: '22:00', until: '7:00' })).toContain(quiet);
  expect(await said('config flood', { solves: 5 })).toBe(
    'After 5 solves in ten minutes I tell the others in one post.',
  );
  expect(await said('config show')).toContain(quiet);
  expect(await said('config quiet')).toBe('There are no quiet hours.');
  expect(await said('config flood')).toBe('I post each solve by itself.');

  const until = new Date(Math.floor(world.clock.now().getTime() / 1_000) * 1_000 + 3_600_000);
  world.league.communities.get(DEMO.guildId)!.quietUntil = until;
  world.league.solve(DEMO.guildId);
  await expect.poll(() => world.league.log.acknowledged()).toBe('1');
  expect(await said('config show')).toContain(`News waits there until <t:${until.getTime() / 1_000}:f>: 1 post.`);
});

test('/config digest sets when the weekly digest comes, and says where a channel for it is missing', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const set = async () => (await run(world, 'config digest', { weekday: 'FRIDAY', time: '17:00' })).content;
  expect(await set()).toBe('The weekly digest comes on Friday at 17:00.');
  expect((await run(world, 'config show')).content).toContain('comes on Friday at 17:00.');
  await run(world, 'config news', { kind: 'DIGEST' });
  expect(await set()).toContain('choose a channel for it with `/config news`');
});

test('/mute says which kinds of news are not about its user, adds one and takes it back', async () => {
  const world = await commonWorld();
  const mute = async (options = {}) => (await run(world, 'mute', options, { userId: ben })).content;
  const none = /^News of any kind here may be about you/;
  expect(await mute()).toMatch(none);
  expect(await mute({ kind: 'SUBMISSION' })).toBe(
    'Not about you, or without your name, are: solved problems. Leaderboards and standings stay as they are.',
  );
  expect(world.league.root.muteNews.mock.lastCall?.[0].input).toMatchObject({ kinds: ['SUBMISSION'], by: BEN });
  expect(await mute({ kind: 'CONTEST_FINISHED' })).toContain('solved problems and contest results');
  await mute({ kind: 'SUBMISSION', undo: true });
  expect(await mute({ kind: 'CONTEST_FINISHED', undo: true })).toMatch(none);
});

test('/config visibility explains its choice, and /config show lists what is set and what is missing', async () => {
  const world = await startWorld();
  const { discord, league } = world;
  await startReadyBot(world);
  const community = league.communities.get(DEMO.guildId)!;
  const { generalChannelId: general, leetcodeChannelId: leetcode } = DEMO;
  const show = async () => (await run(world, 'config show')).content;
  const isPublic = `This server is public: anyone may see its leaderboards and contests, at <https://club.example/c/${DEMO.guildId}>.`;
  const isPrivate =
    'This server is private: outside Discord, only members may see its leaderboards and contests. Open it to anyone with `/config visibility`.';
  expect(await show()).toContain(`News go to <#${general}>.\n${isPublic}\n`);

  const hidden = await run(world, 'config visibility', { visibility: 'PRIVATE' });
  expect(hidden).toMatchObject({ isEphemeral: true, content: isPrivate });
  expect(community.visibility).toBe('PRIVATE');
  await discord.denyBot(general, ['ReadMessageHistory']);
  await expect.poll(show).toContain('Give me Read Message History in that channel: without it');
  expect(await show()).toContain(isPrivate);

  expect((await run(world, 'config visibility', { visibility: 'PUBLIC' })).content).toBe(isPublic);
  community.destinations = [...allTo(general), { kind: 'SUBMISSION', channelId: leetcode }];
  expect(await show()).toContain(`In <#${leetcode}> I post: solved problems.`);
  await discord.removeChannel(leetcode);
  await expect.poll(show).toContain('That channel is gone: choose another one with `/config channel`.');
  expect(await show()).toContain(`News go to <#${general}>.`);
  community.destinations = [];
  expect(await show()).toContain('News are off.');
});

test('/config timezone offers zones by city, /config points keeps what is left out, /config reminder turns reminders off, and /config show has all', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const typing = { channelId: DEMO.generalChannelId, userId: ada, command: 'config timezone', focused: 'zone' };
  const offered = async (zone: string) => (await world.discord.autocomplete({ ...typing, options: { zone } })).choices;
  expect(await offered('new york')).toEqual([{ name: 'America/New_York', value: 'America/New_York' }]);
  expect(await offered('kolkata')).toEqual([{ name: 'Asia/Kolkata', value: 'Asia/Kolkata' }]);
  expect(await offered('')).toHaveLength(25);

  expect((await run(world, 'config timezone', { zone: 'America/New_York' })).content).toContain(
    'of `America/New_York`.',
  );
  const ofBoards = await run(world, 'config timezone', { zone: 'America/New_York', leaderboards: true });
  expect(ofBoards.content).toMatch(
    /begin at midnight in `America\/New_York`. This counts from the next day there on.$/,
  );
  const points = await run(world, 'config points', { easy: 0, repeats: true, reason: 'Easy ones are easy.' });
  expect(points.content).toContain('Points from now on: easy 0, medium 3, hard 7, repeats score.');
  expect((await run(world, 'config points', { reason: 'No idea' })).content).toContain('Nothing is changed: easy 0,');
  expect((await run(world, 'config reminder', { minutes: 60 })).content).toContain('60 minutes before it starts.');
  await run(world, 'config reminder');
  const { content } = await run(world, 'config show');
  expect(content).toContain(
    'are those of `America/New_York`.\nDays, weeks, months and seasons of leaderboards begin at midnight in `America/New_York`.\n' +
      'I remind nobody of contests before they start.',
  );
  expect(content).toContain('Points: easy 0, medium 3, hard 7, repeats score.');
  expect(content).toContain(`know this server as \`${world.league.communities.get(DEMO.guildId)!.id}\`.`);
});

test('/help says what the server has set up, and which commands its user may use', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const { league } = world;
  const helpOf = async (userId: string) => (await run(world, 'help', {}, { userId })).embeds;
  const help = async (userId: string) => (await helpOf(userId))[0]!;
  const fieldsOf = ({ fields = [] }: Awaited<ReturnType<typeof help>>) => fields.map(({ value }) => value);
  expect(fieldsOf(await help(ben))).toEqual([
    `<#${DEMO.generalChannelId}>`,
    'UTC',
    'English',
    'None runs now. See `/contest list`.',
  ]);
  Object.assign(league.communities.get(DEMO.guildId)!, { destinations: [], timeZone: 'Asia/Tokyo', language: 'de' });
  league.contests = [{ id: 'k1', title: '*Sprint*' }];
  const shown = await help(ada);
  expect(fieldsOf(shown)).toEqual([
    expect.stringMatching(/^Off: .*`\/config channel`/),
    'Asia/Tokyo',
    'German',
    expect.stringMatching(/^\*\*\\\*Sprint\\\*\*\*, which ends <t:\d+:R>$/),
  ]);
  const offered = ({ description = '' }: typeof shown) =>
    [...description.matchAll(/^`\/(\w+)/gm)].map(([, name]) => name);
  expect(shown.description).toContain('\n`/contest join`: Take part in a contest\n');
  const [, forModerators] = await helpOf(ada);
  expect([...new Set(offered(forModerators!))]).toEqual(['template', 'moderate', 'config']);
  expect(forModerators!.description).toContain('`/config show`');
  expect(await helpOf(ben)).toHaveLength(1);
  expect([...new Set(offered(await help(ben)))]).toEqual([
    'link',
    'contest',
    'duel',
    'study',
    'leaderboard',
    'problem',
    'daily',
    'profile',
    'rating',
    'streak',
    'privacy',
    'mute',
  ]);
});

test('/streak shows a streak to its owner in full, and to others what its owner shows', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const { streakOf, setStreakTimeZone } = world.league.root;
  const own = await run(world, 'streak show');
  expect(own).toMatchObject({ isEphemeral: true });
  expect(own.content).toMatch(
    /^🔥 \*\*3 days in a row\*\*.* longest: 12 days\.\nNothing new is solved today yet\. It is lost <t:\d+:R>\.\nFreezes: 1 of 2 left/,
  );
  expect(own.content).toContain('Frozen in this streak: 2026-11-28.\nLeetCode');
  expect(streakOf.mock.lastCall?.[0]).toMatchObject({ discordUserId: ada, askedBy: ada });
  await world.discord.setNick(DEMO.guildId, ben, '**Benny**');
  const others = await run(world, 'streak show', { member: ben });
  expect(others.content).toContain('\\*\\*Benny\\*\\*: **3 days in a row**');
  expect(others.content).not.toMatch(/lost|Berlin|Freezes/);
  expect(streakOf.mock.lastCall?.[0]).toMatchObject({ discordUserId: ben, askedBy: ada });
  world.league.streak = null;
  expect((await run(world, 'streak show', { member: ben })).content).toMatch(/^There is no streak of .* to see\.$/);
  expect((await run(world, 'streak show')).content).toContain('use `/link`');
  const chosen = await run(world, 'streak timezone', { zone: 'Asia/Tokyo' });
  expect(chosen.content).toContain('your days begin at midnight in `Asia/Tokyo`.');
  expect(setStreakTimeZone.mock.lastCall?.[0].input).toMatchObject({ timeZone: 'Asia/Tokyo', by: ADA });
});

test('/privacy tells the caller alone which data is kept, and where to change it', async () => {
  const world = await commonWorld();
  const answer = await run(world, 'privacy', {}, { userId: ben });
  expect(answer).toMatchObject({ isEphemeral: true, content: expect.stringContaining('Account page') });
});
