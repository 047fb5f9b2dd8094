import type { MutationResolvers } from './../../../types.generated.ts';
export const recordSubmission: NonNullable<MutationResolvers['recordSubmission']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.recordSubmission resolver logic here */
};
