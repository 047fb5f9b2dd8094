import type { QueryResolvers } from './../../../types.generated.ts';

export const mySessions: NonNullable<QueryResolvers['mySessions']> = (_parent, _args, { caller, activeSessions }) =>
  activeSessions.list(caller);
