import type { QueryResolvers } from './../../../types.generated.ts';

export const community: NonNullable<QueryResolvers['community']> = (_parent, { id }, { view }) =>
  view.communities.find(id);
