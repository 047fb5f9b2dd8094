import type { CommunityResolvers } from './../../types.generated.ts';
export const Community: Pick<CommunityResolvers, 'contests' | '__resolveReference'> = {
  /* Implement Community resolver logic here */
};
