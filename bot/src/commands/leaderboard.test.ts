import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test, vi } from 'vitest';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;
const where = { channelId: DEMO.generalChannelId, userId: ada };

const run = ({ discord }: World, options: Record<string, string> = {}) =>
  discord.runCommand({ ...where, command: 'leaderboard', options, ignoresPermissions: true });

const row = (index: number, rankYesterday: number | null = null) => ({
  ...{ id: `row-${index}`, rank: index + 1, rankYesterday, points: 5_000 - index, solved: 1, shownAs: 'NAME' },
  ...{ mayBeMentioned: false, user: { displayName: `Player ${index + 1}` } },
});

async function startWith(...rows: object[]): Promise<World> {
  const world = await startWorld();
  await startReadyBot(world);
  world.league.rows = rows;
  return world;
}

test('/leaderboard is turned page by page, with the window and topic that were chosen, and says of when far places are', async () => {
  const world = await startWith(...Array.from({ length: 1_013 }, (_, index) => row(index)));
  const { league, discord } = world;
  league.board = { rankedAt: '2026-11-23T12:00:00Z', timeZone: 'Europe/Berlin' };
  const shown = await run(world, { topic: 'Dynamic Programming' });
  expect(league.root.leaderboard.mock.lastCall?.[0]).toMatchObject({ window: 'SEASON', topic: 'dynamic-programming' });
  expect(shown.embeds[0]).toMatchObject({
    title: 'Leaderboard, this season: dynamic programming',
    description: expect.stringMatching(/^🥇 \*\*Player 1\*\*/),
    fields: [{ name: 'Ends', value: expect.stringMatching(/ \(Europe\/Berlin\)$/) }],
    footer: { text: 'Page 1 of 102, 1,013 members' },
  });
  const on = { ...where, userId: ben, messageId: shown.message!.id };
  const second = await discord.click({ ...on, customId: 'board:SEASON:topic.dynamic-programming:1' });
  expect(second.kind).toBe('update');
  expect(second.embeds[0]).toMatchObject({ description: expect.stringContaining('**Player 11**') });
  expect(league.root.leaderboard.mock.lastCall?.[0]).toMatchObject({ window: 'SEASON', topic: 'dynamic-programming' });
});

test('/leaderboard says of places beyond the 1,000th of which moment they are', async () => {
  const world = await startWith({ ...row(0), rank: 1_001 });
  world.league.board = { rankedAt: '2026-11-23T12:00:00Z' };
  expect((await run(world)).embeds[0]!.fields).toMatchObject([
    { name: 'Ends' },
    { name: 'Places beyond 1,000 are as of', value: `<t:${Date.parse('2026-11-23T12:00:00Z') / 1_000}:R>` },
  ]);
});

test('“My place” shows the caller alone their row with those around it, and how each has moved since yesterday', async () => {
  const world = await startWith(row(0));
  const { league, discord } = world;
  const shown = await run(world, { difficulty: 'HARD', window: 'ALL_TIME' });
  const place = () =>
    discord.click({
      ...where,
      userId: ben,
      messageId: shown.message!.id,
      customId: 'board-place:ALL_TIME:difficulty.HARD',
    });
  league.board = { mine: null, aroundMe: null };
  expect((await place()).content).toBe('You have no points on this board yet: Leaderboard, all time: Hard.');
  const around = [row(3, 3), { ...row(4, 7), shownAs: 'ANONYMOUS', user: null }, row(5)];
  const aroundMe = vi.fn((_: object) => ({ totalCount: 9, edges: around.map((node) => ({ node })) }));
  league.board = { mine: { id: 'row-4' }, aroundMe };
  const { embeds, isEphemeral } = await place();
  expect(isEphemeral).toBe(true);
  expect(embeds[0]!.description!.split('\n')).toEqual([
    '4. **Player 4** · 4,997 points · 1 problem · ▼ 1',
    '5. **You** · 4,996 points · 1 problem · ▲ 2',
    '6. **Player 6** · 4,995 points · 1 problem',
  ]);
  expect(aroundMe.mock.lastCall?.[0]).toMatchObject({ discordUserId: ben });
  expect(league.root.leaderboard.mock.lastCall?.[0]).toMatchObject({ window: 'ALL_TIME', difficulty: 'HARD' });
});

test('/leaderboard of all servers is turned likewise, shows who is on it their place, and says to others where they choose it', async () => {
  const world = await startWith(...Array.from({ length: 11 }, (_, index) => row(index)));
  const { league, discord } = world;
  const shown = await run(world, { scope: 'global', window: 'MONTH' });
  expect(shown.embeds[0]).toMatchObject({
    title: 'Leaderboard, this month: all servers',
    footer: { text: 'Page 1 of 2, 11 members' },
  });
  const on = { ...where, userId: ben, messageId: shown.message!.id };
  const second = await discord.click({ ...on, customId: 'board:MONTH:global:1' });
  expect(second.embeds[0]).toMatchObject({ description: expect.stringContaining('**Player 11**') });
  expect(league.root.globalLeaderboard.mock.lastCall?.[0]).toMatchObject({ window: 'MONTH' });
  expect(league.root.leaderboard).not.toHaveBeenCalled();
  const place = () => discord.click({ ...on, customId: 'board-place:MONTH:global' });
  league.board = { includesMe: false, mine: null, aroundMe: null };
  expect((await place()).content).toContain('You are not on the leaderboard of all servers.');
  league.board = { includesMe: true, mine: null, aroundMe: null };
  expect((await place()).content).toContain('no points on this board yet: Leaderboard, this month: all servers.');
  const aroundMe = vi.fn((_: object) => ({ totalCount: 2, edges: [row(0), row(1)].map((node) => ({ node })) }));
  league.board = { includesMe: true, mine: { id: 'row-1' }, aroundMe };
  expect((await place()).embeds[0]!.description).toMatch(/^🥇 \*\*Player 1.*\n🥈 \*\*You/);
  expect(aroundMe.mock.lastCall?.[0]).toMatchObject({ member: { discordUserId: ben } });
  league.rows = [];
  expect((await run(world, { scope: 'global' })).embeds[0]!.description).toContain('Nobody is on it yet.');
  expect((await run(world, { scope: 'global', topic: 'graph' })).content).toContain('leave out topic and difficulty');
});

test('/leaderboard offers topics as they are typed, and says what does not go together', async () => {
  const world = await startWith();
  const offered = async (topic: string) =>
    (await world.discord.autocomplete({ ...where, command: 'leaderboard', options: { topic }, focused: 'topic' }))
      .choices;
  expect(await offered('hash t')).toEqual([{ name: 'Hash Table', value: 'hash-table' }]);
  expect((await offered('')).length).toBe(2);
  const topic = 'hash-table';
  expect((await run(world, { topic, difficulty: 'EASY' })).content).toBe('Choose a topic or a difficulty, not both.');
  expect((await run(world, { topic, window: 'WEEK' })).content).toContain('this season and for all time');
  expect((await run(world, { topic: '<@1>' })).content).toContain('offered as you type');
});

test('/leaderboard shows last week, last month and an earlier season, page by page, with the days that they had', async () => {
  const world = await startWith(...Array.from({ length: 11 }, (_, index) => row(index)));
  const { league, discord } = world;
  const asked = () => league.root.leaderboard.mock.lastCall?.[0];
  // The present week, whose start says when the last one was; then the last one.
  league.board = { startsAt: '2026-11-22T23:00:00Z', endsAt: '2026-11-29T23:00:00Z', timeZone: 'Europe/Berlin' };
  const shown = await run(world, { window: 'LAST_WEEK' });
  expect(asked()).toMatchObject({ window: 'WEEK', at: '2026-11-19T11:00:00.000Z' });
  expect(shown.embeds[0]).toMatchObject({
    title: expect.stringMatching(/^Leaderboard, 23\s–\s29 Nov 2026$/),
    fields: [{ name: 'Ended', value: expect.stringMatching(/ \(Europe\/Berlin\)$/) }],
  });
  const window = `WEEK.${(Date.parse('2026-11-19T11:00:00Z') / 3_600_000).toString(36)}`;
  await discord.click({ ...where, userId: ben, messageId: shown.message!.id, customId: `board:${window}:all:1` });
  expect(asked()).toMatchObject({ window: 'WEEK', at: '2026-11-19T11:00:00.000Z' });
  league.board = { ...league.board, mine: null, aroundMe: null };
  const own = await discord.click({
    ...where,
    userId: ben,
    messageId: shown.message!.id,
    customId: `board-place:${window}:all`,
  });
  expect(own.content).toMatch(/no points on this board yet: Leaderboard, 23\s–\s29 Nov 2026\.$/);
  expect(asked()).toMatchObject({ window: 'WEEK', at: '2026-11-19T11:00:00.000Z' });

  league.board = { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' };
  await run(world, { window: 'LAST_MONTH' });
  expect(asked()).toMatchObject({ window: 'MONTH', at: '2026-10-18T00:00:00.000Z' });
  await run(world, { season: '2026-q3', topic: 'graph' });
  expect(asked()).toMatchObject({ window: 'SEASON', at: '2026-08-15T00:00:00.000Z', topic: 'graph' });
  await run(world, { scope: 'global', season: '2025-Q4' });
  const { lastCall } = league.root.globalLeaderboard.mock;
  expect(lastCall?.[0]).toMatchObject({ window: 'SEASON', at: '2025-11-15T00:00:00.000Z' });
  league.rows = [];
  expect((await run(world, { season: '2025-Q4' })).embeds[0]!.description).toBe('Nobody had points then.');
  expect((await run(world, { season: 'summer' })).content).toContain('offered as you type');
  expect((await run(world, { season: '2025-Q4', window: 'DAY' })).content).toContain('not both');
});

test('/leaderboard offers the seasons since the server has LeetCord', async () => {
  const world = await startWith();
  const quarters = (count: number) => new Date(new Date().setUTCDate(15) - count * 91 * 86_400_000);
  world.league.createdAt = quarters(3).toISOString();
  const offered = async (season: string) =>
    (await world.discord.autocomplete({ ...where, command: 'leaderboard', options: { season }, focused: 'season' }))
      .choices;
  const all = await offered('');
  expect(all.map(({ value }) => value)).toEqual(
    [1, 2, 3].map((back) => {
      const at = quarters(back);
      return `${at.getUTCFullYear()}-Q${Math.floor(at.getUTCMonth() / 3) + 1}`;
    }),
  );
  expect(await offered(String(all[1]!.value))).toEqual([all[1]]);
});
