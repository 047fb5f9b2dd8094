import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { beforeEach, expect, test } from 'vitest';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startReadyBot(world);
});

const run = (command: string, options: Record<string, string> = {}) =>
  world.discord.runCommand({ channelId: DEMO.generalChannelId, userId: ada, command, options });

const contest = (at: string, before: number, after: number) => ({
  node: { at, rank: 1, before, after, contest: { title: '*Cup*', community: { id: `c-${DEMO.guildId}` } } },
});

test('/profile show tells the caller alone what they solved, with a calendar, their rating here, and who may see it', async () => {
  world.league.profile = {
    ...world.league.profile,
    contests: {
      edges: [contest('2026-11-23T12:00:00Z', 1_520, 1_541), contest('2026-11-16T12:00:00Z', 1_500, 1_520)],
    },
  };
  const { embeds, isEphemeral, message } = await run('profile show');
  expect(isEphemeral).toBe(true);
  expect(embeds[0]).toMatchObject({ title: 'Your profile', image: { url: 'attachment://days.png' } });
  expect(embeds[0]!.description!.split('\n')).toEqual([
    '**4 problems** solved: 1 easy, 2 medium, 1 hard',
    'On [LeetCode](<https://leetcode.com/u/ada_codes/>): 90 problems: 50 easy, 30 medium, 10 hard',
    '🔥 1 day in a row with something new, 4 days at most',
    '-# Anybody may see it: <https://club.example/u/ada_codes>',
  ]);
  const when = (at: string) => `<t:${Date.parse(at) / 1_000}:R>`;
  const line = (at: string) => String.raw`🥇 1st in **\*Cup\***, ` + when(at);
  expect(embeds[0]!.fields!.map(({ value }) => value)).toEqual([
    'dynamic programming 3 · array 1',
    `${line('2026-11-23T12:00:00Z')}\n${line('2026-11-16T12:00:00Z')}`,
    String.raw`\*Knight\*`,
  ]);
  expect(embeds[1]).toMatchObject({ image: { url: 'attachment://rating.png' } });
  expect(message!.attachments.map(({ description }) => description)).toEqual([
    'Calendar of solved problems from 2025-11-25 to 2026-11-30: 4 problems on 1 day',
    'Plot of a rating over 2 contests: 1,500 at first, 1,541 now',
  ]);
});

test("/profile show of a member is asked for in the caller's name, and says so where there is none to see", async () => {
  const { embeds } = await run('profile show', { member: ben });
  expect(world.league.root.profileOf.mock.lastCall?.[0]).toEqual({ discordUserId: ben, askedBy: ada });
  expect(embeds[0]!.title).toBe('Profile of Ben');
  expect(embeds[0]!.description).not.toContain('Anybody may see it');
  world.league.profile = null;
  expect((await run('profile show', { member: ben })).content).toBe('There is no profile of Ben to see.');
  expect((await run('profile show')).content).toContain('use `/link`');
});

test('/profile visibility sets who may see it, and says where a public one is, or why it cannot be public', async () => {
  expect((await run('profile visibility', { who: 'PUBLIC' })).content).toBe(
    'Anybody may see it: <https://club.example/u/ada_codes>',
  );
  expect(world.league.root.setProfileVisibility.mock.lastCall?.[0]).toMatchObject({
    input: { visibility: 'PUBLIC', by: { discordUserId: ada } },
  });
  expect((await run('profile visibility', { who: 'NOBODY' })).content).toContain('Only you see it');
  const message = 'A public profile is found by your LeetCode name: prove your LeetCode account first.';
  world.league.root.setProfileVisibility.mockReturnValue({ __typename: 'InvalidInputError', message });
  expect((await run('profile visibility', { who: 'PUBLIC' })).content).toBe(message);
});
