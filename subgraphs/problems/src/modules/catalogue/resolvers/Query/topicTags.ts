import type { QueryResolvers } from './../../../types.generated.ts';

export const topicTags: NonNullable<QueryResolvers['topicTags']> = (_parent, _args, { search }) => search.topicTags();
