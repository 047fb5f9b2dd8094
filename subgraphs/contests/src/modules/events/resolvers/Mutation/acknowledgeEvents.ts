import type { MutationResolvers } from './../../../types.generated.ts';
export const acknowledgeEvents: NonNullable<MutationResolvers['acknowledgeEvents']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.acknowledgeEvents resolver logic here */
};
