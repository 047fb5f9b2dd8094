import type { QueryResolvers } from './../../../types.generated.ts';
import { parseFilter } from '../../problem-filter.ts';

export const randomProblem: NonNullable<QueryResolvers['randomProblem']> = (_parent, { filter }, { search }) =>
  search.random(parseFilter(filter));
