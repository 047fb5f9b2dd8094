import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { NOT_MODERATOR } from '../testing/league.ts';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;
const where = { channelId: DEMO.generalChannelId, userId: ada };
const ADA = { discordUserId: ada, canManageServer: true, isServerOwner: true };

/** Runs a command in the demo's server, which Ada owns and Ben may not manage. */
const run = (
  { discord }: World,
  command: string,
  options: Record<string, string | number | boolean> = {},
  as: string = ada,
) => discord.runCommand({ ...where, userId: as, command: `template ${command}`, options, ignoresPermissions: true });

const at = '2026-12-07T18:00:00Z';
const upcoming = [
  { date: '2026-12-07', startsAt: at, localStart: { text: '2026-12-07 19:00' }, isSkipped: false, contest: null },
  { date: '2026-12-10', startsAt: at, localStart: { text: '2026-12-10 19:00' }, isSkipped: true, contest: null },
];
const weekly = {
  ...{ id: 't1', title: '*Weekly* cup', format: 'ICPC', problemChoice: 'PICKER', entry: 'JOIN', lengthMinutes: 90 },
  ...{ freezeMinutes: 15, weekly: { weekdays: ['MONDAY', 'THURSDAY'], time: '19:00' }, upcoming },
  failure: { startsAt: at, reason: 'Nothing is left to pick.' },
};
const byHand = {
  ...weekly,
  ...{ id: 't2', title: '\u202e'.repeat(3), freezeMinutes: null, weekly: null, upcoming: [], failure: null },
};

async function startWith(...templates: object[]): Promise<World> {
  const world = await startWorld();
  await startReadyBot(world);
  world.league.templates = templates;
  return world;
}

test('/template save asks for weekly contests by days and a time as people write them, and shows what LeetCord refuses', async () => {
  const world = await startWith(weekly);
  const { saveContestTemplate: save } = world.league.root;
  const asked = () => save.mock.lastCall?.[0].input;
  const saved = await run(world, 'save', {
    ...{ title: 'Weekly cup', length: '90 minutes', days: 'mon, Thursdays and SAT.', time: '7pm' },
    ...{ problems: '2 easy, 1 hard', format: 'ICPC', freeze: 15 },
  });
  expect(saved).toMatchObject({ isEphemeral: true, content: expect.stringMatching(/^It is saved\.\n\*\*\\\*Weekly/) });
  expect(asked()).toMatchObject({
    ...{ communityId: world.league.communities.get(DEMO.guildId)!.id, title: 'Weekly cup', format: 'ICPC', by: ADA },
    ...{ entry: 'EVERYBODY', length: '90 minutes', freezeMinutes: 15 },
    weekly: { weekdays: ['MONDAY', 'THURSDAY', 'SATURDAY'], time: '7pm' },
    problems: { picker: { slots: [{ count: 2 }, { count: 1 }] } },
  });
  await run(world, 'save', { title: 'By hand', problems: 'weekly 408' });
  expect(asked()).toMatchObject({ weekly: null, format: 'LEETCODE', problems: { round: 'weekly 408' } });
  expect((await run(world, 'save', { title: 'x', days: 'Monday *Mnday*' })).content).toContain('“\\*Mnday\\*” is no');
  expect(save).toHaveBeenCalledTimes(2);
  save.mockReturnValueOnce({ __typename: 'TooManyTemplatesError', message: 'There are 20 templates.' });
  expect((await run(world, 'save', { title: 'x', length: '1h' })).content).toBe('There are 20 templates.');
  expect((await run(world, 'save', { title: 'x', length: '1h' }, ben)).content).toBe(NOT_MODERATOR);
  expect(asked()?.by).toEqual({ discordUserId: ben, canManageServer: false, isServerOwner: false });
});

test('/template list shows rules, next contests and what failed, and only moderators see it', async () => {
  const world = await startWith(weekly, byHand);
  expect((await run(world, 'list')).embeds[0]?.description?.split('\n')).toEqual([
    '**\\*Weekly\\* cup**: ICPC · 90 minutes · problems picked anew each time · Who joins · frozen for the last 15 minutes',
    '- Each Monday, Thursday at 19:00',
    '- Next: <t:1796666400:f>, <t:1796666400:f> (left out)',
    '- ⚠ <t:1796666400:f> cannot be planned: Nothing is left to pick.',
    expect.stringMatching(/^\*\*\(\?\)\*\*: ICPC/),
    '- Planned by hand, with `/template plan`',
  ]);
  world.league.templates = Array.from({ length: 20 }, () => ({ ...weekly, title: '*'.repeat(100) }));
  expect((await run(world, 'list')).embeds[0]?.description).toMatch(/and \d+ more$/);
  world.league.templates = [];
  expect((await run(world, 'list')).embeds[0]?.description).toContain('There are no templates yet');
  expect((await run(world, 'list', {}, ben)).content).toContain('Only a moderator');
});

test('/template plan, skip and delete act on the template that is chosen or named, and skip offers its days', async () => {
  const world = await startWith(byHand, weekly);
  const { root } = world.league;
  const offered = async (focused: string, options: Record<string, string>, command = 'skip') =>
    (await world.discord.autocomplete({ ...where, command: `template ${command}`, options, focused })).choices;
  expect(await offered('template', { template: 'CUP' }, 'plan')).toEqual([{ name: '*Weekly* cup', value: 't1' }]);
  expect(await offered('date', { template: 't1', date: '12-' })).toEqual([
    { name: '2026-12-07 19:00', value: '2026-12-07' },
    { name: '2026-12-10 19:00 (left out)', value: '2026-12-10' },
  ]);
  expect(await offered('date', { date: '' })).toEqual([]);

  const planned = await run(world, 'plan', { template: 't1', start: 'tomorrow 19:00' });
  expect(planned.content).toContain('is planned.');
  expect(root.createContestFromTemplate.mock.lastCall?.[0].input).toEqual({
    ...{ templateId: 't1', startsAtText: 'tomorrow 19:00', by: ADA, idempotencyKey: planned.id },
  });
  const skipped = await run(world, 'skip', { template: '*weekly* CUP', date: '2026-12-07' });
  expect(skipped.content).toContain('The contest of 2026-12-07 is left out.\n');
  await run(world, 'skip', { template: 't1', date: '2026-12-10', undo: true });
  expect(root.skipContestOccurrence.mock.calls.map(([{ input }]) => input)).toEqual([
    { templateId: 't1', date: '2026-12-07', isSkipped: true, by: ADA },
    { templateId: 't1', date: '2026-12-10', isSkipped: false, by: ADA },
  ]);
  root.deleteContestTemplate.mockReturnValueOnce({ __typename: 'TemplateNotFoundError', message: 'It is gone.' });
  expect((await run(world, 'delete', { template: 't1' })).content).toBe('It is gone.');
  expect((await run(world, 'delete', { template: 't1' })).content).toContain('**\\*Weekly\\* cup** is deleted');
  expect((await run(world, 'delete', { template: 'nothing' })).content).toContain('no such template');
  expect(root.deleteContestTemplate).toHaveBeenCalledTimes(2);
});
