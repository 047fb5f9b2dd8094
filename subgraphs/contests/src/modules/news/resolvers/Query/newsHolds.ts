import type { QueryResolvers } from './../../../types.generated.ts';

export const newsHolds: NonNullable<QueryResolvers['newsHolds']> = (_parent, _args, { caller, news }) =>
  news.holds(caller);
