import type { MutationResolvers } from './../../../types.generated.ts';
export const deleteMyAccount: NonNullable<MutationResolvers['deleteMyAccount']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.deleteMyAccount resolver logic here */
};
