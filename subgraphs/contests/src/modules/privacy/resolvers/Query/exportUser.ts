import type { QueryResolvers } from './../../../types.generated.ts';
export const exportUser: NonNullable<QueryResolvers['exportUser']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.exportUser resolver logic here */
};
