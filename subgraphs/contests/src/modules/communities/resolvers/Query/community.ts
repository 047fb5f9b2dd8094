import type { QueryResolvers } from './../../../types.generated.ts';
export const community: NonNullable<QueryResolvers['community']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.community resolver logic here */
};
