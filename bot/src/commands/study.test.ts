import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { beforeEach, expect, test } from 'vitest';
import { NOT_MODERATOR } from '../testing/league.ts';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startReadyBot(world);
});

const run = (command: string, options: Record<string, string | number | boolean> = {}, more: object = {}) =>
  world.discord.runCommand({ channelId: DEMO.generalChannelId, userId: ada, command, options, ...more });
const asked = (
  field: 'createStudyPlan' | 'updateStudyPlan' | 'addStudyPlanItems' | 'moveStudyPlanItem' | 'joinStudyPlan',
) => (world.league.study.root[field].mock.lastCall![0] as { input: object }).input;
const by = { discordUserId: ada, canManageServer: true, isServerOwner: true };

test('/study create takes problems as people type them, or what they are picked by, and days of the week', async () => {
  const problems = 'Two Sum, 15; https://leetcode.com/problems/3sum/ https://leetcode.com/problems/4sum';
  const { content, isEphemeral } = await run('study create', {
    ...{ title: 'Graphs', problems, 'per-day': 2, days: 'mon, Thursday', start: 'tomorrow' },
  });
  expect(isEphemeral).toBe(true);
  expect(content).toBe(
    'The plan is made: members join it with `/study join`.\n**Graphs**: Until Sat 12 Dec · 12 problems · nobody yet',
  );
  expect(asked('createStudyPlan')).toMatchObject({
    problems: ['Two Sum', '15', 'https://leetcode.com/problems/3sum/', 'https://leetcode.com/problems/4sum'],
    ...{ picker: null, perDay: 2, weekdays: ['MONDAY', 'THURSDAY'], startsOn: 'tomorrow', countsEarlier: true, by },
  });
  await run('study create', { title: 'x', topic: 'Hash Table', difficulty: 'EASY', earlier: false });
  expect(asked('createStudyPlan')).toMatchObject({
    ...{ problems: null, perDay: 1, weekdays: [], startsOn: null, countsEarlier: false },
    picker: { count: 10, criteria: { difficulties: ['EASY'], tags: ['hash-table'] } },
  });
  expect((await run('study create', { title: 'x' })).content).toContain('Name the problems');
  expect((await run('study create', { title: 'x', problems: '1', days: 'noday' })).content).toContain('noday');
  const refused = await run('study create', { title: 'x', problems: '1' }, { userId: ben });
  expect(refused.content).toBe(NOT_MODERATOR);
});

test('/study show has the caller’s marks for them alone, day by day, with pages', async () => {
  const shown = await run('study show', { plan: 'graphs' });
  expect(shown.isEphemeral).toBe(true);
  const { title, description, footer } = shown.embeds[0]!;
  expect([title, footer?.text]).toEqual(['Graphs', 'Page 1 of 2']);
  const problem = (number: number) => `[${number}. Two Sum](https://leetcode.com/problems/two-sum/) · easy`;
  expect(description!.split('\n').slice(0, 9)).toEqual([
    'Until Sat 12 Dec · 2 of 3 along',
    'You: ▰▰▱▱▱▱▱▱ 3 of 12 done, 1 behind',
    '-# What you had solved before counts.',
    '**Mon 7 Dec · today**',
    `✅ ${problem(1)} · 2 done`,
    `☑️ ${problem(2)}`,
    '**Tue 8 Dec**',
    `✔️ ${problem(3)}`,
    `▫️ ${problem(4)}`,
  ]);
  const next = shown.components
    .flatMap((row) => (row as unknown as { components: { custom_id: string }[] }).components)
    .at(-1)!;
  const second = await world.discord.click({
    ...{ channelId: DEMO.generalChannelId, userId: ada, messageId: shown.message!.id, customId: next.custom_id },
  });
  expect(second.embeds[0]!.description).toContain(problem(12));
  expect((await run('study show', { plan: 's2' })).embeds[0]!.description).toContain(
    'You are not on it: `/study join`.',
  );
});

test('/study along shows to all who is along, with names that read from the right kept apart', async () => {
  const { embeds, isEphemeral } = await run('study along', { plan: 's1' });
  expect(isEphemeral).toBe(false);
  expect(embeds[0]).toMatchObject({ title: 'Who is along: Graphs' });
  expect(embeds[0]!.description!.split('\n')).toEqual([
    '▰▰▰▰▰▰▰▰ 12/12 · **Ada**',
    '▰▰▰▰▱▱▱▱ 6/12 · **\u2068\\*שלום\\*\u2069** · 2 behind',
    '▱▱▱▱▱▱▱▱ 0/12 · **An anonymous member**',
  ]);
  expect((await run('study list')).embeds[0]!.description!.split('\n')).toHaveLength(3);
});

test('a plan of another server is none, and of several the caller has to choose', async () => {
  expect((await run('study join')).content).toBe('Choose one of the study plans that the option offers.');
  expect(world.league.study.root.joinStudyPlan).not.toHaveBeenCalled();
  expect((await run('study join', { plan: 's1' }, { userId: ben })).content).toContain('You are on Graphs.');
  expect(asked('joinStudyPlan')).toMatchObject({ planId: 's1', by: { discordUserId: ben } });
  Object.assign(world.league.study.plans[0]!, { community: { id: 'other', discordGuildId: '7' } });
  expect((await run('study show', { plan: 's1' })).content).toBe('There is no such study plan here.');
});

test('/study edit changes what is given, and says what counts', async () => {
  const { content } = await run('study edit', { plan: 's1', earlier: true });
  expect(content).toBe('The plan is called Graphs. What you had solved before counts.');
  expect(asked('updateStudyPlan')).toEqual({ planId: 's1', title: null, countsEarlier: true, by });
  expect((await run('study edit', { plan: 's1' })).content).toContain('Give the plan another title');
  expect(world.league.study.root.updateStudyPlan).toHaveBeenCalledTimes(1);
});

test('/study move and remove offer the problems of the plan that is chosen', async () => {
  const { choices } = await world.discord.autocomplete({
    ...{ channelId: DEMO.generalChannelId, userId: ada, command: 'study move', focused: 'problem' },
    options: { plan: 's1', problem: '12' },
  });
  expect(choices).toEqual([{ name: '12. Two Sum', value: 'problem-12' }]);
  const moved = await run('study move', { plan: 's1', problem: 'problem-12', date: '2026-12-09' });
  expect(moved.content).toBe('problem-12 is for Wed 9 Dec now.');
  expect(asked('moveStudyPlanItem')).toMatchObject({ planId: 's1', problem: 'problem-12', date: '2026-12-09' });
  const german = await run('study move', { plan: 's1', problem: 'problem-12', date: '9.12.' });
  expect(german.content).toBe('problem-12 is for 9.12. now.');
  for (const command of ['study edit', 'study remove', 'study move', 'study end', 'study delete', 'study add']) {
    const options = { plan: 's1', title: 'Trees', problem: 'problem-1', date: 'tomorrow', problems: '1' };
    const needed = Object.entries(options).filter(([name]) => (OPTIONS[command] ?? []).includes(name));
    const { content } = await run(command, Object.fromEntries(needed), { userId: ben });
    expect([command, content]).toEqual([command, NOT_MODERATOR]);
  }
});

const OPTIONS: Record<string, string[]> = {
  'study edit': ['plan', 'title'],
  'study remove': ['plan', 'problem'],
  'study move': ['plan', 'problem', 'date'],
  'study end': ['plan'],
  'study delete': ['plan'],
  'study add': ['plan', 'problems'],
};
