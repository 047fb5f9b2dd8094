import type { MutationResolvers } from './../../../types.generated.ts';

export const endOtherSessions: NonNullable<MutationResolvers['endOtherSessions']> = async (
  _parent,
  _args,
  { caller, activeSessions },
) => ({ ended: await activeSessions.endOthers(caller) });
