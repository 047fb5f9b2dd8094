import { expect, test } from 'vitest';
import { DEMO } from '../control-client.ts';
import { startForTest } from '../testing/bot.ts';

const { guildId, botRoleId, users } = DEMO;

test('a role is given and taken with Manage Roles, below the own highest role only, and else refused with the code of Discord', async () => {
  const { apiUrl, control } = await startForTest();
  const [low, high, managed] = [
    await control.addRole(guildId, { name: 'low', position: 1 }),
    await control.addRole(guildId, { name: 'high', position: 9 }),
    await control.addRole(guildId, { name: 'managed', position: 1, managed: true }),
  ];
  const send = async (method: 'PUT' | 'DELETE', roleId: string, userId: string = users.ben) => {
    const response = await fetch(`${apiUrl}/v10/guilds/${guildId}/members/${userId}/roles/${roleId}`, {
      method,
      headers: { authorization: `Bot ${DEMO.token}` },
    });
    return response.status === 204 ? 204 : ((await response.json()) as { code: number }).code;
  };
  const rolesOfBen = async () =>
    (await control.state()).guilds[0]!.members.find(({ userId }) => userId === users.ben)!.roleIds;

  expect(await send('PUT', low)).toBe(50013);
  await control.changeRole(guildId, botRoleId, { permissions: ['ManageRoles'], position: 5 });
  expect(await send('PUT', low)).toBe(204);
  expect(await rolesOfBen()).toEqual([low]);
  for (const roleId of [high, managed, botRoleId, guildId]) expect(await send('PUT', roleId)).toBe(50013);
  expect(await send('PUT', '404')).toBe(10011);
  expect(await send('PUT', low, '404')).toBe(10007);
  expect(await send('DELETE', low)).toBe(204);
  expect(await rolesOfBen()).toEqual([]);
});
