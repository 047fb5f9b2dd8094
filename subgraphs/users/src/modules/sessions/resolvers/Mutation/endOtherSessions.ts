import type { MutationResolvers } from './../../../types.generated.ts';
export const endOtherSessions: NonNullable<MutationResolvers['endOtherSessions']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.endOtherSessions resolver logic here */
};
