import type { MutationResolvers } from './../../../types.generated.ts';
export const createLinkCode: NonNullable<MutationResolvers['createLinkCode']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.createLinkCode resolver logic here */
};
