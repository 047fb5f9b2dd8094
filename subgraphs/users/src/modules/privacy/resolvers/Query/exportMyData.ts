import type { QueryResolvers } from './../../../types.generated.ts';
export const exportMyData: NonNullable<QueryResolvers['exportMyData']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.exportMyData resolver logic here */
};
