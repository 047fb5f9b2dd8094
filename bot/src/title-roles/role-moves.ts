import type { RatingTitle } from '../gql/graphql.ts';

/** A role of a Discord server that stands for a title. */
export interface TitleRole {
  title: RatingTitle;
  roleId: string;
}

/** The roles that a member lacks and has too many, so that of those that stand for titles they have the one of theirs. Other roles are left alone. */
export function roleMoves(
  title: RatingTitle | null,
  roles: readonly TitleRole[],
  has: readonly string[],
): { give: string[]; take: string[] } {
  const wanted = roles.filter((one) => one.title === title).map(({ roleId }) => roleId);
  return {
    give: wanted.filter((roleId) => !has.includes(roleId)),
    take: roles.map(({ roleId }) => roleId).filter((roleId) => has.includes(roleId) && !wanted.includes(roleId)),
  };
}
