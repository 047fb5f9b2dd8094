import type { TopicTagResolvers } from './../../types.generated.ts';

export const TopicTag: TopicTagResolvers = {
  id: ({ slug }) => slug,
};
