import type { MutationResolvers } from './../../../types.generated.ts';
export const registerCommunity: NonNullable<MutationResolvers['registerCommunity']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.registerCommunity resolver logic here */
};
