import type { QueryResolvers } from './../../../types.generated.ts';
export const myCommunities: NonNullable<QueryResolvers['myCommunities']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.myCommunities resolver logic here */
};
