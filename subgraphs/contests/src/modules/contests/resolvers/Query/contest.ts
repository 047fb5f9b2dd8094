import type { QueryResolvers } from './../../../types.generated.ts';
export const contest: NonNullable<QueryResolvers['contest']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.contest resolver logic here */
};
