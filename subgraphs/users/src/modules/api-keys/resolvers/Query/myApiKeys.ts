import type { QueryResolvers } from './../../../types.generated.ts';
export const myApiKeys: NonNullable<QueryResolvers['myApiKeys']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.myApiKeys resolver logic here */
};
