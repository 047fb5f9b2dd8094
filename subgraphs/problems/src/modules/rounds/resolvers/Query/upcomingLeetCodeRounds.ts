import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const upcomingLeetCodeRounds: NonNullable<QueryResolvers['upcomingLeetCodeRounds']> = (
  _parent,
  _args,
  { rounds, reader },
) => orUnavailable(rounds.readUpcoming(reader));
