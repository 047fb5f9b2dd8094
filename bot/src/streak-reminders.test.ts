import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startBotIn, startReadyBot, startWorld, type World } from './testing/start.ts';

const { ada, ben, chloe } = DEMO.users;
const due = (discordUserId: string) => ({
  ...{ id: `u-${discordUserId}:20000`, discordUserId, date: '2026-12-01', current: 12, endsAt: '2026-12-01T23:00:00Z' },
  community: { name: '**Club**', discordGuildId: DEMO.guildId, language: discordUserId === chloe ? 'de' : 'en' },
});
const told = async ({ discord }: World, userId: string) => {
  const messages = await discord.messages({ userId });
  return messages.map(({ content, embeds }) => embeds[0]?.description ?? content);
};
/** No direct message reaches anybody from now on. */
const refuseDirectMessages = async ({ discord }: World, times: number) =>
  discord.addFault({ path: '/users/@me/channels', action: 'status', status: 403, code: 50007, times });

test('a member is reminded by one direct message, also by a bot that was stopped before it said so', async () => {
  const world = await startWorld();
  const { league } = world;
  league.streakReminders.push(due(ben), due(chloe));
  const { finishStreakReminder: finish } = league.root;
  finish.mockImplementation(() => {
    throw new Error('Down');
  });
  const first = await startBotIn(world);
  await expect.poll(() => finish.mock.calls.length).toBeGreaterThan(0);
  await first.close();
  finish.mockImplementation(({ input }) => {
    league.streakReminders.splice(0, 1);
    return { __typename: 'FinishStreakReminderSuccess', id: input.id };
  });
  await startBotIn(world);
  await expect.poll(() => league.streakReminders).toEqual([]);
  expect(finish.mock.lastCall?.[0].input).toMatchObject({ isRefused: false });
  expect(await told(world, ben)).toEqual([
    expect.stringMatching(
      /^Your streak of \*\*12 days\*\* in \\\*\\\*Club\\\*\\\* ends <t:1796166000:R>: solve a problem/,
    ),
  ]);
  expect(await told(world, chloe)).toEqual([expect.stringContaining('**12 Tage** in Folge: Deine Serie')]);
});

test('a member who takes no direct messages is reminded no more', async () => {
  const world = await startWorld();
  world.league.streakReminders.push(due(ben));
  await refuseDirectMessages(world, 1);
  await startBotIn(world);
  const { finishStreakReminder: finish } = world.league.root;
  await expect.poll(() => finish.mock.lastCall?.[0].input).toMatchObject({ id: due(ben).id, isRefused: true });
});

test('/streak remind shows by a direct message that it works, and says so where Discord refuses one', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const { setStreakReminder: set } = world.league.root;
  const remind = (options: Record<string, number>) =>
    world.discord.runCommand({ channelId: DEMO.generalChannelId, userId: ada, command: 'streak remind', options });
  const on = await remind({ hours: 3 });
  expect(on).toMatchObject({ isEphemeral: true, content: expect.stringContaining('I remind you 3 hours before') });
  expect(await told(world, ada)).toEqual([
    expect.stringContaining('I will remind you here 3 hours before your streak'),
  ]);
  expect((await remind({})).content).toContain('I do not remind you');
  expect(set.mock.lastCall?.[0].input).toMatchObject({ hoursBefore: null });
  await refuseDirectMessages(world, 1);
  expect((await remind({ hours: 1 })).content).toContain('Discord does not let me send you direct messages');
  expect(set.mock.calls.slice(-2).map(([{ input }]) => input.hoursBefore)).toEqual([1, null]);
});
