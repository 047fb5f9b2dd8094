import { MANAGE_ROLES } from '@leetcord/kit/discord/bot-permissions';
import { PermissionFlagsBits, roleMention, type Guild, type GuildMember } from 'discord.js';
import type { Texts } from '../texts/texts.ts';

/** Why the bot cannot give a role. */
export type RoleProblem =
  | { kind: 'NO_PERMISSION' }
  | { kind: 'EVERYONE' | 'GONE' | 'MANAGED' | 'POWERFUL' | 'TOO_HIGH' | 'NOT_YOURS'; roleId: string };

/**
 * What a title gives to nobody: who solves enough problems would moderate the server. They are those for which Discord lets a server ask its moderators for
 * two-factor authentication, and to mention everybody: https://docs.discord.com/developers/topics/permissions
 */
const POWERS = [
  ...[PermissionFlagsBits.Administrator, PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageRoles],
  ...[PermissionFlagsBits.KickMembers, PermissionFlagsBits.BanMembers, PermissionFlagsBits.ModerateMembers],
  ...[PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageThreads, PermissionFlagsBits.ManageMessages],
  ...[PermissionFlagsBits.ManageWebhooks, PermissionFlagsBits.ManageGuildExpressions],
  ...[PermissionFlagsBits.ViewCreatorMonetizationAnalytics, PermissionFlagsBits.MentionEveryone],
];

/** Null where the bot can give a role and take it. */
function roleProblem(guild: Guild, roleId: string): RoleProblem | null {
  if (roleId === guild.id) return { kind: 'EVERYONE', roleId };
  const role = guild.roles.cache.get(roleId);
  if (role === undefined) return { kind: 'GONE', roleId };
  if (role.managed) return { kind: 'MANAGED', roleId };
  if (role.permissions.any(POWERS)) return { kind: 'POWERFUL', roleId };
  const { me } = guild.members;
  if (me?.permissions.has(MANAGE_ROLES[1]) !== true) return { kind: 'NO_PERMISSION' };
  return me.roles.highest.comparePositionTo(role) > 0 ? null : { kind: 'TOO_HIGH', roleId };
}

/** As far as Discord lets somebody give a role by themselves, the bot gives it by their word. Null where it does. */
export function problemOfChoice(guild: Guild, roleId: string, member: GuildMember): RoleProblem | null {
  const problem = roleProblem(guild, roleId);
  const role = guild.roles.cache.get(roleId);
  if (problem !== null || role === undefined || guild.ownerId === member.id) return problem;
  const mayGive = member.permissions.has(MANAGE_ROLES[1]) && member.roles.highest.comparePositionTo(role) > 0;
  return mayGive ? null : { kind: 'NOT_YOURS', roleId };
}

/** The first problem of these roles; null where there is none. */
export const rolesProblem = (guild: Guild, roles: readonly { roleId: string }[]): RoleProblem | null =>
  roles.map(({ roleId }) => roleProblem(guild, roleId)).find((problem) => problem !== null) ?? null;

/** A sentence that says what to do about it. */
export const roleProblemText = (problem: RoleProblem, t: Texts): string =>
  problem.kind === 'NO_PERMISSION'
    ? t('roles.noPermission')
    : t(`roles.problem_${problem.kind}`, { role: roleMention(problem.roleId) });
