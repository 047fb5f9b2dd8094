import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { REST } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { NOT_MODERATOR } from '../testing/league.ts';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;
const where = { channelId: DEMO.generalChannelId, userId: ada };

/** Runs a command in the demo's server, which Ada owns and Ben may not manage. */
const run = ({ discord }: World, command: string, options: Record<string, string> = {}, userId: string = ada) =>
  discord.runCommand({ ...where, userId, command, options, ignoresPermissions: true });

const offered = async ({ discord }: World, command: string, typed = '') =>
  (await discord.autocomplete({ ...where, command, options: { contest: typed }, focused: 'contest' })).choices;

const row = (index: number) => ({
  ...{ rank: index + 1, points: 50 - index, solved: 1, shownAs: 'NAME', mayBeMentioned: true, cells: [], problems: [] },
  user: { displayName: `Player ${index + 1}` },
});
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

async function startWith(...contests: object[]): Promise<World> {
  const world = await startWorld();
  await startReadyBot(world);
  world.league.contests = contests;
  return world;
}

test('the contests of the server are offered while an option is typed: what runs, then what starts next, by title and state', async () => {
  const world = await startWith(
    { id: 'k4', title: 'Later', state: 'SCHEDULED', startsAt: inMinutes(90) },
    { id: 'k3', title: 'Sooner', state: 'SCHEDULED', startsAt: inMinutes(30) },
    { id: 'k2', title: '\u202e😀'.repeat(60), state: 'RUNNING' },
    { id: 'k1', title: 'Over', state: 'FINAL' },
  );
  const names = (await offered(world, 'contest problems')).map(({ name }) => name);
  expect(names).toEqual([
    expect.stringMatching(/^(?:😀)+… \(running\)$/u),
    'Sooner (planned)',
    'Later (planned)',
    'Over (over)',
  ]);
  expect(await offered(world, 'contest join', 'SOON')).toEqual([{ name: 'Sooner (planned)', value: 'k3' }]);
  await world.league.server.kill();
  expect(await offered(world, 'contest join')).toEqual([]);
});

test('/contest join, leave and invite act for their caller on the contest that is chosen, named, or the only open one', async () => {
  const world = await startWith(
    { id: 'k2', title: 'Friday *night*', state: 'SCHEDULED', startsAt: inMinutes(30), entry: 'JOIN' },
    { id: 'k1', title: 'Over', state: 'FINAL' },
  );
  const { root } = world.league;
  const joined = await run(world, 'contest join', {}, ben);
  expect(joined).toMatchObject({ isEphemeral: true });
  expect(joined.content).toMatch(/^You take part in \*\*Friday \\\*night\\\*\*\*\. It starts <t:\d+:R>\./);
  const by = { discordUserId: ben, canManageServer: false, isServerOwner: false };
  expect(root.joinContest.mock.lastCall?.[0].input).toEqual({ contestId: 'k2', by });
  root.leaveContest.mockReturnValue({ __typename: 'ContestOverError', message: 'The contest is over.' });
  expect((await run(world, 'contest leave', { contest: 'friday *night*' }, ben)).content).toBe('The contest is over.');
  expect((await run(world, 'contest leave', { contest: 'Over' }, ben)).content).toContain('from the list');
  expect(root.leaveContest).toHaveBeenCalledOnce();

  expect((await run(world, 'contest invite', { member: ada }, ben)).content).toBe(NOT_MODERATOR);
  const answers = vi.spyOn(REST.prototype, 'patch');
  onTestFinished(() => answers.mockRestore());
  const invited = await run(world, 'contest invite', { member: ben });
  expect(invited).toMatchObject({ isEphemeral: false, content: expect.stringContaining(`<@${ben}>, you are invited`) });
  expect(root.inviteToContest.mock.lastCall?.[0].input).toMatchObject({ contestId: 'k2', discordUserId: ben });
  await run(world, 'contest join', {}, ben);
  // Only who is invited is mentioned.
  const mentions = answers.mock.calls.map(([, options]) => options?.body);
  expect(mentions).toMatchObject([{ allowed_mentions: { users: [ben] } }, { allowed_mentions: { parse: [] } }]);

  world.league.contests.push({ id: 'k3', title: 'Other', state: 'RUNNING' });
  expect((await run(world, 'contest join')).content).toContain('Choose the contest from the list');
});

test('/contest list and problems show what runs, is planned and was, and the problems once they are shown', async () => {
  const hidden = { id: 'k3', title: 'Cup', state: 'SCHEDULED', format: 'ICPC', entry: 'INVITE', problemCount: 1 };
  const problem = {
    slug: 'two-sum',
    number: '1',
    title: '[Two] Sum',
    difficulty: 'EASY',
    url: 'https://leetcode.com/',
  };
  const shown = { id: 'k2', title: 'Race', format: 'LOCKOUT', entry: 'JOIN', entrantCount: 3, problemCount: 1 };
  const world = await startWith(
    { ...hidden, problems: null, startsAt: inMinutes(30) },
    { ...shown, problems: [{ label: 'A', points: 3, problem }] },
    { id: 'k1', title: 'Old', state: 'CANCELLED', cancelReason: 'Too *few*' },
  );
  const listed = (await run(world, 'contest list')).embeds[0]?.description?.split('\n');
  expect(listed).toEqual([
    '**Running**',
    expect.stringMatching(/^- Race: ends <t:\d+:R> · Lockout · Who joins \(3 entrants\)$/),
    '**Planned**',
    expect.stringMatching(/^- Cup: starts <t:\d+:R>, on <t:\d+:f> · ICPC/),
    '**Past**',
    expect.stringMatching(/^- Old: cancelled: Too \\\*few\\\*/),
  ]);
  expect((await run(world, 'contest problems')).embeds[0]?.description).toBe(
    '**A** [1. \\[Two\\] Sum](https://leetcode.com/) · easy · 3 points',
  );
  const matching = { difficulties: ['MEDIUM', 'HARD'], tags: ['graph'], minRating: 1600, maxRating: null };
  world.league.contests.push({ id: 'k5', title: 'Graphs', matching });
  expect((await run(world, 'contest problems', { contest: 'k5' })).embeds[0]?.description?.split('\n')).toEqual([
    ...['Any problem counts that is', '- medium or hard', '- about graph', '- rated from 1600'],
  ]);
  const planned = await run(world, 'contest problems', { contest: 'k3' });
  expect(planned.embeds[0]?.description).toBe('1 problem, hidden until the start.');
});

test('/contest standings shows a contest page by page, and says when there is none', async () => {
  const world = await startWith();
  expect((await run(world, 'contest standings')).content).toContain('No contest has started yet');
  const rows = Array.from({ length: 113 }, (_, index) => row(index));
  const { league, discord } = world;
  league.contests = [
    { id: 'k1', title: 'Monday *sprint*', standings: (args: { first: number }) => league.pageOf(rows, args) },
  ];
  const shown = await run(world, 'contest standings');
  expect(shown).toMatchObject({ isEphemeral: false });
  expect(shown.embeds[0]).toMatchObject({
    title: 'Monday \\*sprint\\*',
    description: expect.stringMatching(/^🥇 \*\*Player 1\*\* · 50 points · 1 problem\n🥈 .*\*\*Player 10\*\*[^\n]*$/s),
    footer: { text: 'Page 1 of 12, 113 entrants' },
  });
  const on = { ...where, userId: ben, messageId: shown.message!.id };
  await expect(discord.click({ ...on, customId: 'standings:k1:-1' })).rejects.toThrow('is disabled');
  for (let page = 1; page < 12; page += 1) {
    const { embeds, kind } = await discord.click({ ...on, customId: `standings:k1:${page}` });
    expect(kind).toBe('update');
    expect(embeds[0]?.description).toContain(`**Player ${page * 10 + 1}**`);
  }
  await expect(discord.click({ ...on, customId: 'standings:k1:12' })).rejects.toThrow('is disabled');
  const place = () => discord.click({ ...on, customId: 'standings-place:k1' });
  expect((await place()).content).toBe('You are not in the standings of **Monday \\*sprint\\*** yet.');
  const did = { isSolved: true, wrongAttempts: 0, isFirstToSolve: false, pendingAttempts: 0, solvedAfterSeconds: 725 };
  const problems = [
    { ...did, label: 'A', isFirstToSolve: true, wrongAttempts: 1 },
    { ...did, label: 'B', solvedAfterSeconds: 3_723 },
    { ...did, label: 'C', isSolved: false, wrongAttempts: 2 },
    { ...did, label: 'D', isSolved: false, pendingAttempts: 3 },
    { ...did, label: 'E', isSolved: false },
  ];
  const mine = vi.fn((_: object) => ({ ...row(20), cells: [{ column: 'PENALTY_MINUTES', value: 95 }], problems }));
  league.contests = [{ ...league.contests[0], mine, isFrozen: true }];
  const { content, isEphemeral } = await place();
  expect(isEphemeral).toBe(true);
  expect(content.split('\n')).toEqual([
    '21. **You** · 1 problem · penalty 95',
    '-# A 12:05 (+1) ⭐ · B 1:02:03 · C -2 · D ?3',
    expect.stringContaining('frozen'),
  ]);
  expect(mine.mock.lastCall?.[0]).toEqual({ discordUserId: ben });
  // What fails leaves the page as it is.
  await league.server.kill();
  const failed = await discord.click({ ...on, customId: 'standings:k1:10' });
  expect(failed.followUps[0]).toMatchObject({ isEphemeral: true, content: expect.stringContaining('Try again') });
  expect(failed.embeds[0]?.footer?.text).toBe('Page 12 of 12, 113 entrants');
});

test('/contest cancel cancels with a reason, for moderators', async () => {
  const world = await startWith({ id: 'k1', title: 'Sprint' });
  const options = { contest: 'k1', reason: 'Nobody is here' };
  expect((await run(world, 'contest cancel', options, ben)).content).toBe(NOT_MODERATOR);
  expect((await run(world, 'contest cancel', options)).content).toContain('**Sprint** is cancelled');
  expect(world.league.root.cancelContest.mock.lastCall?.[0].input).toMatchObject({
    contestId: 'k1',
    reason: options.reason,
  });
});

test("/contest rounds shows LeetCode's next rounds and a past one, also while LeetCode does not say which come next", async () => {
  const world = await startWith();
  const { league } = world;
  const shownIn = async (options: Record<string, string> = {}) =>
    (await run(world, 'contest rounds', options, ben)).embeds.map(({ description }) => description);
  expect(await shownIn()).toEqual(['LeetCode has announced none.']);

  league.upcomingRounds = [{ title: 'Weekly Contest 409', startsAt: inMinutes(90), durationSeconds: 5_400 }];
  const url = 'https://leetcode.com/contest/weekly-contest-408/';
  const times = { startsAt: inMinutes(-900), endsAt: inMinutes(-810) };
  const member = { shownAs: 'NAME', mayBeMentioned: true, user: { displayName: 'Ada' }, solved: 3, problemCount: 4 };
  const results = { totalCount: 1, edges: [{ node: { ...member, finishSeconds: 60, place: 7 } }] };
  const past = { slug: 'weekly-contest-408', title: 'Weekly Contest 408', url, ...times, hiddenCount: 0, results };
  league.rounds = [
    { ...past, slug: 'biweekly-contest-130', state: 'NOT_RATED_YET' },
    { ...past, state: 'RATED' },
  ];
  const next = expect.stringMatching(/^\*\*Weekly Contest 409\*\*: <t:\d+:f>, <t:\d+:R>, 90 minutes$/) as string;
  expect(await shownIn()).toEqual([next, 'LeetCode has not rated it yet.']);
  const table = '1. **Ada** · 3 of 4 solved in 1:00 · place 7';
  expect(await shownIn({ round: 'weekly-contest-408' })).toEqual([next, table]);
  league.root.upcomingLeetCodeRounds.mockImplementation(() => {
    throw new Error('LeetCode is down');
  });
  expect(await shownIn({ round: 'weekly-contest-408' })).toEqual([
    'LeetCode does not say just now: try again in a minute.',
    table,
  ]);
  expect((await run(world, 'contest rounds', { round: 'none' })).content).toBe(
    'LeetCord has nothing of a round “none”: name one of the last weeks by its address, such as weekly-contest-408.',
  );
});
