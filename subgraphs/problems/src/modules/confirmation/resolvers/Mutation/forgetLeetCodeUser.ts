import type { MutationResolvers } from './../../../types.generated.ts';
export const forgetLeetCodeUser: NonNullable<MutationResolvers['forgetLeetCodeUser']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.forgetLeetCodeUser resolver logic here */
};
