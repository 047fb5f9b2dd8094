import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const dailyChallenge: NonNullable<QueryResolvers['dailyChallenge']> = (_parent, { date }, { daily, reader }) =>
  orUnavailable(date ? daily.read(date, reader) : daily.readToday(reader));
