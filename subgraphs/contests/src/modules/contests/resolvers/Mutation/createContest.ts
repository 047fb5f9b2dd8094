import type { MutationResolvers } from './../../../types.generated.ts';
export const createContest: NonNullable<MutationResolvers['createContest']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.createContest resolver logic here */
};
