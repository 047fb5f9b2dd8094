import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'contestTemplates' | '__resolveReference'> = {
  contestTemplates: ({ _id: communityId }, { by }, { caller, templates }) =>
    templates.list(caller, { communityId, by }),
};
