import type { MutationResolvers } from './../../../types.generated.ts';
export const signInWithLinkCode: NonNullable<MutationResolvers['signInWithLinkCode']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.signInWithLinkCode resolver logic here */
};
