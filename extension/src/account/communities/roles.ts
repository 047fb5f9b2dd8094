import type { CommunityRole } from '../../gql/graphql.ts';

/** The roles as users read them, lowest first: each may do what those before it may. */
export const ROLES: Record<CommunityRole, string> = {
  MEMBER: 'Member',
  MODERATOR: 'Moderator',
  OWNER: 'Owner',
};

/** Whether a member with one role may remove a member with another. */
export const mayRemove = (role: CommunityRole, other: CommunityRole): boolean =>
  role === 'OWNER' || (role === 'MODERATOR' && other === 'MEMBER');
