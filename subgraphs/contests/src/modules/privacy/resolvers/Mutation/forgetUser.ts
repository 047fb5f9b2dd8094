import type { MutationResolvers } from './../../../types.generated.ts';
export const forgetUser: NonNullable<MutationResolvers['forgetUser']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.forgetUser resolver logic here */
};
