import type { QueryResolvers } from './../../../types.generated.ts';
export const topicTags: NonNullable<QueryResolvers['topicTags']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.topicTags resolver logic here */
};
