import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { guildId, botRoleId, generalChannelId: channelId } = DEMO;
const { ada, ben, chloe, emi } = DEMO.users;

/** A server in which the bot may give two roles that stand for titles, and one that does not. */
async function startServer() {
  const world = await startWorld();
  const { discord, league } = world;
  const [novice, expert, other] = [
    await discord.addRole(guildId, { name: 'novice' }),
    await discord.addRole(guildId, { name: 'expert' }),
    await discord.addRole(guildId, { name: 'other' }),
  ];
  const permit = (...permissions: 'ManageRoles'[]) =>
    discord.changeRole(guildId, botRoleId, {
      permissions: ['ViewChannel', 'SendMessages', ...permissions],
      position: 5,
    });
  await permit('ManageRoles');
  league.titleRoles.state.roles = [
    { title: 'NOVICE', roleId: novice },
    { title: 'EXPERT', roleId: expert },
  ];
  return { world, novice, expert, other, permit };
}

const rolesOf = async ({ discord }: World, userId: string) =>
  (await discord.state()).guilds[0]!.members.find((member) => member.userId === userId)!.roleIds;
const changesIn = async ({ discord }: World) =>
  (await discord.requests()).filter(({ method, path }) => method !== 'GET' && path.includes('/roles/'));

test('members get the role of their title and lose those of others, who fails holds up nobody, and who is not in the server is settled', async () => {
  const { world, novice, expert, other } = await startServer();
  const { discord, league } = world;
  const { state, note } = league.titleRoles;
  await discord.setRoles(guildId, ben, [other, novice]);
  await discord.setRoles(guildId, chloe, [expert]);
  await discord.addFault({ method: 'GET', path: `/guilds/*/members/${emi}`, action: 'status', status: 500, times: 8 });
  note(guildId, { [emi]: 'NOVICE', '404': 'EXPERT', [ben]: 'EXPERT', [chloe]: null });
  await startReadyBot(world);
  await expect.poll(() => state.due.size).toBe(0);
  expect(state.settled).toEqual(['404', ben, chloe, emi]);
  expect(await rolesOf(world, ben)).toEqual([other, expert]);
  expect(await rolesOf(world, chloe)).toEqual([]);
  expect(await rolesOf(world, emi)).toEqual([novice]);
  const before = await changesIn(world);
  note(guildId, { [ben]: 'EXPERT' });
  await expect.poll(() => state.due.size).toBe(0);
  expect(await changesIn(world)).toEqual(before);
});

test('where the bot may not give the roles it tries nothing and tells the owner once, and goes on when it may', async () => {
  const { world, novice, permit } = await startServer();
  const { discord, league } = world;
  const { state, note, root } = { ...league.titleRoles, root: league.root };
  await permit();
  note(guildId, { [ben]: 'NOVICE', [emi]: 'NOVICE' });
  const bot = await startReadyBot(world);
  const told = async () => (await discord.messages({ userId: ada })).map(({ content }) => content);
  await expect.poll(told).toHaveLength(1);
  expect((await told())[0]).toMatch(/^I cannot give the roles .* Manage Roles/);
  expect(root.reportTitleRoles).toHaveBeenCalledTimes(1);
  await permit('ManageRoles');
  await expect.poll(() => state.due.size).toBe(0);
  expect(await rolesOf(world, ben)).toEqual([novice]);
  // A role that is too high is the same to the members, and was not told of yet.
  await discord.changeRole(guildId, novice, { position: 9 });
  note(guildId, { [ben]: null, [emi]: null });
  await expect.poll(told).toHaveLength(2);
  await bot.close();
  // An hour later LeetCord tries again.
  root.takeTitleRoleChecks.mockImplementationOnce(() => {
    state.isRefused = false;
    const answer = root.takeTitleRoleChecks.getMockImplementation()!();
    state.isRefused = true;
    return answer;
  });
  await startReadyBot(world);
  await expect.poll(() => root.reportTitleRoles.mock.calls.filter(([{ input }]) => input.isRefused).length).toBe(3);
  expect(await told()).toHaveLength(2);
  expect(await rolesOf(world, ben)).toEqual([novice]);
});

test('a bot that was killed between taking a role and giving one goes on', async () => {
  const { world, novice, expert } = await startServer();
  const { discord, league } = world;
  await discord.setRoles(guildId, ben, [novice]);
  await discord.addFault({
    method: 'PUT',
    path: '/guilds/*/members/*/roles/*',
    action: 'status',
    status: 503,
    times: 10_000,
  });
  league.titleRoles.note(guildId, { [ben]: 'EXPERT' });
  const bot = await startReadyBot(world);
  await expect.poll(() => rolesOf(world, ben)).toEqual([]);
  await bot.close();
  await discord.clearFaults();
  await startReadyBot(world);
  await expect.poll(() => league.titleRoles.state.settled).toEqual([ben]);
  expect(await rolesOf(world, ben)).toEqual([expert]);
});

test('a role that lets moderate is chosen by nobody and given to nobody, and nobody chooses one that they could not give in Discord', async () => {
  const { world, novice } = await startServer();
  const { discord, league } = world;
  const { state, note, root } = { ...league.titleRoles, root: league.root };
  await startReadyBot(world);
  const choose = async (userId: string, role: string) =>
    (await discord.runCommand({ channelId, userId, command: 'config roles', options: { title: 'MASTER', role } }))
      .content;
  const admin = await discord.addRole(guildId, { name: 'helpers', permissions: ['BanMembers'] });
  await expect.poll(() => choose(ada, admin)).toMatch(/lets who has it moderate the server/);
  const [manager, high] = [
    await discord.addRole(guildId, { name: 'manager', permissions: ['ManageGuild'], position: 2 }),
    await discord.addRole(guildId, { name: 'high', position: 4 }),
  ];
  await discord.setRoles(guildId, ben, [manager]);
  await expect.poll(() => choose(ben, high)).toMatch(/a role that you cannot give in Discord yourself/);
  await discord.changeRole(guildId, manager, { permissions: ['ManageGuild', 'ManageRoles'] });
  await expect.poll(() => choose(ben, high)).toMatch(/a role that you cannot give in Discord yourself/);
  expect(root.setTitleRole).not.toHaveBeenCalled();
  await discord.changeRole(guildId, manager, { position: 4 });
  await discord.changeRole(guildId, high, { position: 3 });
  await expect.poll(() => choose(ben, high)).toMatch(/^Members with the title master/);

  // It has become one since it was chosen.
  await discord.changeRole(guildId, novice, { permissions: ['ManageRoles'] });
  note(guildId, { [ben]: 'NOVICE' });
  await expect.poll(() => root.reportTitleRoles.mock.calls.length).toBe(1);
  expect(await rolesOf(world, ben)).toEqual([manager]);
  expect(state.settled).toEqual([]);
});

test('a server where Discord forbids each change is tried once, and its owner is told', async () => {
  const { world } = await startServer();
  const { discord, league } = world;
  // As where moderators need two-factor authentication, and the owner of the bot has none.
  const path = '/guilds/*/members/*/roles/*';
  await discord.addFault({ method: 'PUT', path, action: 'status', status: 403, code: 60_003, times: 10 });
  league.titleRoles.note(guildId, { [ben]: 'NOVICE', [emi]: 'NOVICE' });
  await startReadyBot(world);
  await expect.poll(() => discord.messages({ userId: ada })).toHaveLength(1);
  expect(await changesIn(world)).toHaveLength(1);
});
