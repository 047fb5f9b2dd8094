import type { QueryResolvers } from './../../../types.generated.ts';

export const catalogueStatus: NonNullable<QueryResolvers['catalogueStatus']> = (_parent, _args, { catalogueStatus }) =>
  catalogueStatus.read();
