import type { QueryResolvers } from './../../../types.generated.ts';

export const exportUser: NonNullable<QueryResolvers['exportUser']> = (_parent, { userId }, { caller, userExport }) =>
  userExport.of(caller, userId);
