import { PermissionFlagsBits } from 'discord-api-types/v10';
import { missingAccess, missingPermissions } from './errors.ts';
import type { Channel, Guild, State } from './model.ts';

const ALL = Object.values(PermissionFlagsBits).reduce((all, flag) => all | flag, 0n);

/**
 * What a member may do in a server, or in one of its channels, as a bit field: roles, then the channel's overwrites for
 * @everyone, the member's roles, and the member. Source: Discord's documentation, "Permission Overwrites".
 */
export function permissionsOf(guild: Guild, userId: string, channel?: Channel): bigint {
  const member = guild.members.find((candidate) => candidate.userId === userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL;
  const roleIds = [guild.id, ...member.roleIds];
  let permissions = guild.roles
    .filter(({ id }) => roleIds.includes(id))
    .reduce((all, role) => all | BigInt(role.permissions), 0n);
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return ALL;

  for (const ids of [[guild.id], member.roleIds, [userId]]) {
    const overwrites = channel?.overwrites.filter(({ id }) => ids.includes(id)) ?? [];
    for (const { deny } of overwrites) permissions &= ~BigInt(deny);
    for (const { allow } of overwrites) permissions |= BigInt(allow);
  }
  return permissions;
}

/** Throws 50001 when the bot cannot see a channel, 50013 when it lacks one of the permissions there. */
export function requireBot(state: State, channel: Channel, ...needed: bigint[]): void {
  const guild = state.guilds[channel.guildId];
  const permissions = guild === undefined ? 0n : permissionsOf(guild, state.application.id, channel);
  if ((permissions & PermissionFlagsBits.ViewChannel) === 0n) throw missingAccess();
  if (needed.some((flag) => (permissions & flag) === 0n)) throw missingPermissions();
}

/** The names of the permissions in a bit field, such as `ManageGuild`. */
export const permissionNames = (bits: bigint) =>
  Object.entries(PermissionFlagsBits)
    .filter(([, flag]) => (bits & flag) !== 0n)
    .map(([name]) => name);
