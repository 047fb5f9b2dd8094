import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'newsHold' | '__resolveReference'> = {
  newsHold: ({ _id }, _args, { caller, news }) => news.holdOf(caller, _id),
};
