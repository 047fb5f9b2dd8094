import { MANAGE_ROLES } from '@leetcord/kit/discord/bot-permissions';
import { roleMention, type Guild } from 'discord.js';
import type { Texts } from '../texts/texts.ts';

/** Why the bot cannot give a role. */
export type RoleProblem =
  { kind: 'NO_PERMISSION' } | { kind: 'EVERYONE' | 'GONE' | 'MANAGED' | 'TOO_HIGH'; roleId: string };

/** Null where the bot can give a role and take it. */
export function roleProblem(guild: Guild, roleId: string): RoleProblem | null {
  if (roleId === guild.id) return { kind: 'EVERYONE', roleId };
  const role = guild.roles.cache.get(roleId);
  if (role === undefined) return { kind: 'GONE', roleId };
  if (role.managed) return { kind: 'MANAGED', roleId };
  const { me } = guild.members;
  if (me?.permissions.has(MANAGE_ROLES[1]) !== true) return { kind: 'NO_PERMISSION' };
  return me.roles.highest.comparePositionTo(role) > 0 ? null : { kind: 'TOO_HIGH', roleId };
}

/** The first problem of these roles; null where there is none. */
export const rolesProblem = (guild: Guild, roles: readonly { roleId: string }[]): RoleProblem | null =>
  roles.map(({ roleId }) => roleProblem(guild, roleId)).find((problem) => problem !== null) ?? null;

/** A sentence that says what to do about it. */
export const roleProblemText = (problem: RoleProblem, t: Texts): string =>
  problem.kind === 'NO_PERMISSION'
    ? t('roles.noPermission')
    : t(`roles.problem_${problem.kind}`, { role: roleMention(problem.roleId) });
