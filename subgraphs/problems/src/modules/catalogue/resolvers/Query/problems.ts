import type { QueryResolvers } from './../../../types.generated.ts';
import { problemConnection, problemPageRequest } from '../../problem-connection.ts';
import { parseFilter } from '../../problem-filter.ts';

export const problems: NonNullable<QueryResolvers['problems']> = async (_parent, args, { search }) => {
  const { orderBy: order } = args;
  const page = await search.page(parseFilter(args.filter), order, problemPageRequest(args, order));
  return problemConnection(page, order);
};
