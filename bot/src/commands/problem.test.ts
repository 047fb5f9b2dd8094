import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { beforeEach, expect, test, vi } from 'vitest';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada } = DEMO.users;

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startReadyBot(world);
});

const run = (command: string, options: Record<string, string | number> = {}) =>
  world.discord.runCommand({ channelId: DEMO.generalChannelId, userId: ada, command, options });

test('/problem search offers problems as they are typed, by number and title, with their difficulty', async () => {
  const offered = async (problem: string) => {
    const typing = { channelId: DEMO.generalChannelId, userId: ada, command: 'problem search', focused: 'problem' };
    return (await world.discord.autocomplete({ ...typing, options: { problem } })).choices;
  };
  expect(await offered('two')).toEqual([{ name: '1. Two Sum (easy)', value: 'two-sum' }]);
  expect(await offered('')).toHaveLength(2);
});

test('/problem search shows the caller alone a problem, whether they have solved it, and how many here have', async () => {
  const isSolved = vi.fn((_: object): boolean | null => true);
  world.league.problem = { solverCount: 2, isSolved };
  for (const typed of ['two-sum', 'TWO SUM', 'https://leetcode.com/problems/two-sum/?envType=daily']) {
    const { embeds, isEphemeral } = await run('problem search', { problem: typed });
    expect(isEphemeral).toBe(true);
    expect(embeds[0]).toMatchObject({
      title: '1. Two Sum',
      url: 'https://leetcode.com/problems/two-sum/',
      description: '✅ You have solved it.\n2 members have solved it.',
      fields: [
        { name: 'Difficulty', value: 'Easy' },
        { name: 'Accepted', value: '52.4 %' },
        { name: 'Contest rating', value: '1,234' },
        { name: 'Topics', value: '||Array and Hash Table||' },
      ],
    });
  }
  expect(isSolved.mock.lastCall?.[0]).toEqual({ discordUserId: ada });
  world.league.problem = { solverCount: 0, isSolved: null };
  expect((await run('problem search', { problem: 'two sum' })).embeds[0]).toMatchObject({
    description: 'Nobody who is named here has solved it.',
  });
});

test('/problem search lists what a text may mean, and says when there is nothing', async () => {
  const { embeds } = await run('problem search', { problem: 'sum' });
  expect(embeds[0]).toMatchObject({
    title: 'Problems',
    description:
      '[1. Two Sum](https://leetcode.com/problems/two-sum/) · easy\n[15. 3Sum](https://leetcode.com/problems/3sum/) · medium',
  });
  expect((await run('problem search', { problem: '<@1> ?!' })).content).toBe(
    String.raw`LeetCode has no problem “\<\@1\> ?!”: give its number, its title or its address.`,
  );
  expect((await run('problem search', { problem: 'no-such-problem' })).content).toContain('LeetCode has no problem');
});

test('/problem random picks what fits for a member, and for somebody else any free problem', async () => {
  const { league } = world;
  const randomProblem = vi.fn((_: object): object | null => league.problems[1]!);
  const practice = vi.fn((_: object): object | null => ({ randomProblem }));
  league.practice = practice;
  const options = { difficulty: 'MEDIUM', topic: 'Two Pointers', 'min-rating': 1_500, 'max-rating': 1_800 };
  const { embeds, isEphemeral } = await run('problem random', options);
  expect(isEphemeral).toBe(true);
  expect(embeds[0]).toMatchObject({
    title: '15. 3Sum',
    description: expect.stringContaining('You have not solved it'),
  });
  expect(practice.mock.lastCall?.[0]).toEqual({ discordUserId: ada });
  expect(randomProblem.mock.lastCall?.[0]).toEqual({
    criteria: { difficulties: ['MEDIUM'], tags: ['two-pointers'], minRating: 1_500, maxRating: 1_800 },
  });
  randomProblem.mockReturnValue(null);
  expect((await run('problem random')).content).toContain('No free problem is left');
  practice.mockReturnValue(null);
  expect((await run('problem random')).embeds[0]).toMatchObject({
    title: '1. Two Sum',
    description: 'With `/link` I leave out what you have solved.',
  });
  expect(league.root.randomProblem.mock.lastCall?.[0]).toMatchObject({ filter: { isPaidOnly: false } });
  expect((await run('problem random', { 'min-rating': 9, 'max-rating': 8 })).content).toContain('highest rating');
  expect((await run('problem random', { topic: '<@1>' })).content).toContain('offered as you type');
});

test('/problem recommend says what fits the caller, and why, and to who is no member how to become one', async () => {
  const { league } = world;
  expect((await run('problem recommend')).content).toContain('use `/link`');
  const level = { basis: 'RECENT_RATINGS', rating: 1_541, difficulty: 'MEDIUM' };
  const [first, second] = league.problems;
  const items = [
    { reason: 'STEP_UP', topic: null, solvedInTopic: null, problem: first },
    { reason: 'THIN_TOPIC', topic: 'Two *Pointers*', solvedInTopic: 1, problem: second },
    { reason: 'AT_LEVEL', topic: null, solvedInTopic: null, problem: second },
    { reason: 'UNSOLVED', topic: null, solvedInTopic: null, problem: second },
    { reason: 'UNSOLVED', topic: null, solvedInTopic: null, problem: null },
  ];
  const practice = vi.fn((_: object): object => ({ recommendations: { level, items } }));
  league.practice = practice;
  const { embeds, isEphemeral } = await run('problem recommend');
  expect(isEphemeral).toBe(true);
  expect(practice.mock.lastCall?.[0]).toEqual({ discordUserId: ada });
  const linked = '[15. 3Sum](https://leetcode.com/problems/3sum/) · medium';
  expect(embeds[0]).toMatchObject({
    title: 'For you today',
    description: [
      'The rated problems that you solved last are rated 1,541, by and large.',
      '[1. Two Sum](https://leetcode.com/problems/two-sum/) · easy\nA step up: its contest rating is 1,234.',
      String.raw`${linked}` + '\nYou have solved 1 problem about Two \\*Pointers\\*: this is one at your level.',
      `${linked}\nIt is medium, as fits you.`,
      `${linked}\nYou have not solved it yet.`,
    ].join('\n\n'),
  });
  practice.mockReturnValue({
    recommendations: { level: { ...level, basis: 'SOLVED_COUNTS', rating: null }, items: [] },
  });
  expect((await run('problem recommend')).content).toContain('every free problem');
});

test('/daily shows the challenge of today, who solved it, and whether the caller has', async () => {
  const { league } = world;
  expect((await run('daily')).content).toContain('try again in a minute');
  const isSolved = vi.fn((_: object): boolean | null => false);
  const solver = { shownAs: 'NAME', mayBeMentioned: true, user: { displayName: 'ada' }, displayName: 'Ada *A*' };
  const daily = { date: '2026-12-01', endsAt: '2026-12-02T00:00:00Z', problem: league.problems[0], isSolved };
  league.daily = { ...daily, solverCount: 120, solvers: Array.from({ length: 100 }, () => solver) };
  const { embeds, isEphemeral } = await run('daily');
  expect(isEphemeral).toBe(true);
  expect(isSolved.mock.lastCall?.[0]).toEqual({ discordUserId: ada });
  const [shown] = embeds as { title: string; description: string; fields: { name: string; value: string }[] }[];
  expect(shown!.title).toBe('1. Two Sum');
  expect(shown!.description).toBe(
    `LeetCode's daily challenge of 2026-12-01 (UTC). The next one begins <t:1796169600:R>.\nYou have not solved it today yet.`,
  );
  const { name, value } = shown!.fields.at(-1)!;
  expect(name).toBe('Solved it today');
  expect(value).toMatch(/^1\. Ada \\\*A\\\*\n2\. .*\nand \d+ more$/s);
  league.daily = { ...daily, solverCount: 0, solvers: [] };
  isSolved.mockReturnValue(null);
  const none = (await run('daily')).embeds[0] as { description: string; fields: { value: string }[] };
  expect(none.fields.at(-1)!.value).toBe('Nobody who is named here yet.');
  expect(none.description).not.toContain('You have');
});

test('/contest upsolve lists what is left of the last contests of the caller, or of the one that is named', async () => {
  const { league } = world;
  expect((await run('contest upsolve')).content).toContain('nothing is left to solve');
  const states = ['SOLVED_IN_CONTEST', 'SOLVED', 'OPEN'];
  const problems = states.map((state, index) => ({ label: 'ABC'[index], state, problem: league.problems[0] }));
  const upsolving = vi.fn((_: object): object | null => ({ tookPart: true, problems }));
  const done = { tookPart: true, problems: problems.slice(0, 2) };
  league.contests = [
    { id: 'k1', title: '*Cup*', state: 'FINAL', upsolving },
    { id: 'k2', title: 'Done', state: 'FINAL', upsolving: done },
    { id: 'k3', title: 'Without me', state: 'FINAL', upsolving: { tookPart: false, problems } },
    { id: 'k4', title: 'Any', state: 'FINAL', upsolving: null },
  ];
  const { embeds, isEphemeral } = await run('contest upsolve');
  expect(isEphemeral).toBe(true);
  expect(upsolving.mock.lastCall?.[0]).toEqual({ discordUserId: ada });
  const link = '[1. Two Sum](https://leetcode.com/problems/two-sum/) · easy';
  expect(embeds[0]).toMatchObject({
    title: 'Left to solve',
    description: [String.raw`**\*Cup\***`, `✅ **A** ${link}`, `☑️ **B** ${link}`, `⬜ **C** ${link}`].join('\n'),
    footer: { text: '✅ in the contest · ☑️ outside of it · ⬜ open' },
  });
  expect((await run('contest upsolve', { contest: 'Without me' })).embeds[0]!.description).toContain('⬜ **C**');
  expect((await run('contest upsolve', { contest: 'k4' })).content).toContain('no problems of its own');
});
