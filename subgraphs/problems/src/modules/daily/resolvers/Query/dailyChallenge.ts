import type { QueryResolvers } from './../../../types.generated.ts';
export const dailyChallenge: NonNullable<QueryResolvers['dailyChallenge']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.dailyChallenge resolver logic here */
};
