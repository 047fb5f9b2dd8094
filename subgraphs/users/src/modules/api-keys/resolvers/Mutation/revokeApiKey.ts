import type { MutationResolvers } from './../../../types.generated.ts';
export const revokeApiKey: NonNullable<MutationResolvers['revokeApiKey']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.revokeApiKey resolver logic here */
};
