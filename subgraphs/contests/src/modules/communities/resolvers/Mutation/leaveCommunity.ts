import type { MutationResolvers } from './../../../types.generated.ts';
export const leaveCommunity: NonNullable<MutationResolvers['leaveCommunity']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.leaveCommunity resolver logic here */
};
