import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'titleRoles' | '__resolveReference'> = {
  titleRoles: (community, _args, { view, titleRoles }) =>
    view.communities.destinationsOf(community) === null ? null : titleRoles.rolesOf(community),
};
