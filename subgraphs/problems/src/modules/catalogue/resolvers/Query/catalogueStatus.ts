import type { QueryResolvers } from './../../../types.generated.ts';
export const catalogueStatus: NonNullable<QueryResolvers['catalogueStatus']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.catalogueStatus resolver logic here */
};
