import type { QueryResolvers } from './../../../types.generated.ts';

export const myCommunities: NonNullable<QueryResolvers['myCommunities']> = (_parent, _args, { view }) =>
  view.communities.mine();
