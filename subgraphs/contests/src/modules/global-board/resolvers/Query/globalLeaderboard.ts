import type { QueryResolvers } from './../../../types.generated.ts';

export const globalLeaderboard: NonNullable<QueryResolvers['globalLeaderboard']> = (
  _parent,
  { window, at },
  { clock },
) => ({ window, at: at ?? clock.now() });
