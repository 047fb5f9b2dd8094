import { GatewayDispatchEvents, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { missingPermissions, unknownGuild, unknownMember, unknownRole } from '../errors.ts';
import type { Guild, Role } from '../model.ts';
import { memberPayload } from '../payloads/guild.ts';
import { permissionsOf } from '../permissions.ts';
import { noContent, param, type Call, type Route } from './route.ts';

/**
 * Gives and takes roles. A bot needs Manage Roles, and gives and takes only roles below its highest one; nobody gives @everyone, nor a role that an
 * integration manages. Source: Discord's documentation, "Permission Hierarchy".
 */
export function memberRoleRoutes({ store, gateway }: Discord): Route[] {
  const { state } = store;

  const change = (call: Call, isGiven: boolean) => {
    const guild = state.guilds[param(call, 'guildId')];
    if (guild === undefined) throw unknownGuild();
    if ((permissionsOf(guild, state.application.id) & PermissionFlagsBits.ManageRoles) === 0n)
      throw missingPermissions();
    const member = guild.members.find(({ userId }) => userId === param(call, 'userId'));
    if (member === undefined) throw unknownMember();
    const role = guild.roles.find(({ id }) => id === param(call, 'roleId'));
    if (role === undefined) throw unknownRole();
    if (!isAssignable(guild, role)) throw missingPermissions();
    const others = member.roleIds.filter((id) => id !== role.id);
    member.roleIds = isGiven ? [...others, role.id] : others;
    store.save();
    gateway.dispatch({
      event: GatewayDispatchEvents.GuildMemberUpdate,
      guildId: guild.id,
      intent: GatewayIntentBits.GuildMembers,
      data: () => ({ ...memberPayload(state, member), guild_id: guild.id }),
    });
    return noContent;
  };

  const isAssignable = (guild: Guild, role: Role) => {
    if (role.managed || role.id === guild.id) return false;
    const own = guild.members.find(({ userId }) => userId === state.application.id)?.roleIds ?? [];
    const highest = Math.max(0, ...guild.roles.filter(({ id }) => own.includes(id)).map(({ position }) => position));
    return role.position < highest;
  };

  const path = '/guilds/:guildId/members/:userId/roles/:roleId';
  return [
    { method: 'put', path, handle: (call) => change(call, true) },
    { method: 'delete', path, handle: (call) => change(call, false) },
  ];
}
