/** What a member may do in a community. Each role may do what those before it may. */
export const ROLES = ['MEMBER', 'MODERATOR', 'OWNER'] as const;
export type Role = (typeof ROLES)[number];

/** A role, and whose word it rests on: Discord's, or an owner's in LeetCord. */
export interface Grant {
  role: Role;
  roleFrom: 'DISCORD' | 'OWNER';
}

/** What Discord says of somebody in a server at a moment. */
export interface DiscordRights {
  canManageServer: boolean;
  isServerOwner: boolean;
}

/** Whether somebody with a role, or with none, may do what needs another one. */
export const mayActAs = (role: Role | null, needed: Role): boolean =>
  role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** What somebody's rights in a Discord server make of them in its community. */
export function discordRoleOf({ canManageServer, isServerOwner }: DiscordRights): Role {
  if (isServerOwner) return 'OWNER';
  return canManageServer ? 'MODERATOR' : 'MEMBER';
}

/**
 * The role after Discord has said what it makes of somebody. Discord gives a role and takes back only what it gave: a role
 * from an owner stays until Discord says more.
 */
export function roleByDiscord(before: Grant | null, discordRole: Role): Grant {
  if (before?.roleFrom === 'OWNER' && mayActAs(before.role, discordRole)) {
    return { role: before.role, roleFrom: before.roleFrom };
  }
  return { role: discordRole, roleFrom: 'DISCORD' };
}

/** Whether somebody may end another's membership: moderators that of members, owners anybody's. */
export const mayRemove = (actor: Role, target: Role): boolean =>
  actor === 'OWNER' || (mayActAs(actor, 'MODERATOR') && !mayActAs(target, 'MODERATOR'));
