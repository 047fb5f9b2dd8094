import type { MutationResolvers } from './../../../types.generated.ts';
export const exchangeApiKey: NonNullable<MutationResolvers['exchangeApiKey']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.exchangeApiKey resolver logic here */
};
