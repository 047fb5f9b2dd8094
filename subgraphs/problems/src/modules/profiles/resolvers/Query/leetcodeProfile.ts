import type { QueryResolvers } from './../../../types.generated.ts';
export const leetcodeProfile: NonNullable<QueryResolvers['leetcodeProfile']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.leetcodeProfile resolver logic here */
};
