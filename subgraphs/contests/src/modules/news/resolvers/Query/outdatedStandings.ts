import type { QueryResolvers } from './../../../types.generated.ts';

export const outdatedStandings: NonNullable<QueryResolvers['outdatedStandings']> = (
  _parent,
  _args,
  { caller, standingsMessages },
) => standingsMessages.outdated(caller);
