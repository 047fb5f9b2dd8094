import type { CommunityRole } from '../../gql/graphql.ts';

/** The roles as users read them, least first: each may do what those before it may. */
export const ROLES: Record<CommunityRole, string> = {
  MEMBER: 'Member',
  MODERATOR: 'Moderator',
  OWNER: 'Owner',
};

/** Whether somebody of a role may remove somebody of another role. */
export const mayRemove = (role: CommunityRole, other: CommunityRole): boolean =>
  role === 'OWNER' || (role === 'MODERATOR' && other === 'MEMBER');
