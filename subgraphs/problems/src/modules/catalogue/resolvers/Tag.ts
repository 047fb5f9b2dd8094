import type { TagResolvers } from './../../types.generated.ts';

export const Tag: TagResolvers = {
  id: ({ slug }) => slug,
};
