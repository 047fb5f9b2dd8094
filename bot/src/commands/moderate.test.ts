import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { NOT_MODERATOR } from '../testing/league.ts';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;
const where = { channelId: DEMO.generalChannelId, userId: ada };
const ADA = { discordUserId: ada, canManageServer: true, isServerOwner: true };

const run = ({ discord }: World, command: string, options: Record<string, string>, userId: string = ada) =>
  discord.runCommand({ ...where, userId, command, options, ignoresPermissions: true });

test("a member's latest submissions are offered to be voided, and void ones to be restored", async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const { discord, league } = world;
  const submission = { verdict: 'ACCEPTED', submittedAt: '2026-11-29T19:05:30.000Z', points: 3, isVoid: false };
  const problem = { slug: 'a', number: '1', title: 'Two Sum' };
  league.root.memberSubmissions.mockReturnValue([
    { ...submission, id: 's1', problem },
    { ...submission, id: 's2', problem: { ...problem, title: 'x'.repeat(200) }, verdict: 'WRONG_ANSWER' },
    { ...submission, id: 's3', problem: null, isVoid: true },
  ]);
  const offered = async (command: string, options: Record<string, string>) =>
    (await discord.autocomplete({ ...where, command, options, focused: 'submission' })).choices;
  expect(await offered('moderate void', { member: ben })).toEqual([
    { name: '1. Two Sum · 3 points · 2026-11-29 19:05 UTC', value: 's1' },
    { name: expect.stringMatching(/^1\. x+… · wrong answer · 2026-11-29 19:05 UTC$/), value: 's2' },
  ]);
  expect(await offered('moderate void', { member: ben, submission: 'two s' })).toHaveLength(1);
  expect(await offered('moderate restore', { member: ben })).toMatchObject([{ value: 's3' }]);
  expect(league.root.memberSubmissions.mock.lastCall?.[0]).toMatchObject({ discordUserId: ben, by: ADA });
  expect(await offered('moderate void', {})).toEqual([]);
  league.root.memberSubmissions.mockReturnValue(null);
  expect(await offered('moderate void', { member: ben })).toEqual([]);
});

test.for([
  ['void', { submission: 's1' }, 'voidSubmission', 'counts no more'],
  ['restore', { submission: 's1' }, 'restoreSubmission', 'counts again'],
  ['disqualify', { contest: 'k1' }, 'disqualifyEntrant', 'is out of the standings'],
  ['restore-entrant', { contest: 'k1' }, 'restoreEntrant', 'is back in the standings'],
  ['ban', {}, 'banMember', 'is banned'],
  ['unban', {}, 'unbanMember', 'is lifted'],
] as const)(
  '/moderate %s does it with its reason, for moderators, and says so',
  async ([command, about, field, done]) => {
    const world = await startWorld();
    await startReadyBot(world);
    world.league.contests = [{ id: 'k1', title: 'Sprint', state: 'FINAL' }];
    const mutation = world.league.root[field];
    const act = (userId: string) =>
      run(world, `moderate ${command}`, { member: ben, reason: 'Copied', ...about }, userId);
    expect(await act(ben)).toMatchObject({ isEphemeral: true, content: NOT_MODERATOR });
    expect((await act(ada)).content).toContain(done);
    expect(mutation.mock.lastCall?.[0].input).toMatchObject({ reason: 'Copied', by: ADA });
    mutation.mockReturnValue({ __typename: 'ModerationSuccess', isNew: false });
    expect((await act(ada)).content).toMatch(/already|is not/);
  },
);

test('/moderate log shows what moderators did page by page, to moderators alone', async () => {
  const world = await startWorld();
  await startReadyBot(world);
  const { discord, league } = world;
  const entry = { at: new Date().toISOString(), by: { discordUserId: ada }, about: { user: { displayName: '*Ben*' } } };
  league.auditLog = Array.from({ length: 9 }, (_, index) => ({
    ...{ action: 'DISQUALIFY_ENTRANT', ...entry, reason: `Reason ${index}` },
    contest: { title: 'Sprint', id: 'k1' },
  }));
  expect((await run(world, 'moderate log', {}, ben)).content).toContain('Only a moderator');
  const log = await run(world, 'moderate log', {});
  expect(log.isEphemeral).toBe(true);
  expect(log.embeds[0]?.description?.split('\n')).toHaveLength(8);
  expect(log.embeds[0]?.description).toMatch(
    new RegExp(String.raw`^<t:\d+:R> \*\*<@${ada}>\*\* disqualified \*\*\\\*Ben\\\*\*\* in Sprint: Reason 0`),
  );
  const on = { ...where, messageId: log.message!.id };
  const next = await discord.click({ ...on, customId: 'moderation-log:1' });
  expect(next.embeds[0]?.description).toContain('Reason 8');
  league.auditLog = [];
  expect((await discord.click({ ...on, customId: 'moderation-log:0' })).embeds[0]?.description).toBe('Nothing yet.');
});
