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
