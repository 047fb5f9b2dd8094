import type { QueryResolvers } from './../../../types.generated.ts';
export const me: NonNullable<QueryResolvers['me']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.me resolver logic here */
};
