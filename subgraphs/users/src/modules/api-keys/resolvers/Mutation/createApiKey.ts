import type { MutationResolvers } from './../../../types.generated.ts';
export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.createApiKey resolver logic here */
};
