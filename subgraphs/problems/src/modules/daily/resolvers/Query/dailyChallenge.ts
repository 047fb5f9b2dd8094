import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const dailyChallenge: NonNullable<QueryResolvers['dailyChallenge']> = (_parent, { date }, { daily }) =>
  orUnavailable(date ? daily.read(date) : daily.readToday());
