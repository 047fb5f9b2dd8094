import { badArgument } from '@leetcord/kit/graphql/errors';
import { connectionOf, pageRequest, type PageArguments, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { ProblemOrder } from './problem-order.ts';
import type { FoundPage } from './search.service.ts';

const MAX_PROBLEMS = 100;
/** The order of the list that gave a cursor, and the key of the problem. */
const KEY = /^([A-Z_]+):([^\t]+\t[a-z0-9-]+)$/;

/** Reads the arguments of a page. Throws BAD_USER_INPUT, also for a cursor of another order. */
export function problemPageRequest(args: PageArguments, order: ProblemOrder): PageRequest {
  const request = pageRequest(args, { max: MAX_PROBLEMS, keyPattern: KEY });
  const [, orderOfCursor, key = null] = KEY.exec(request.key ?? '') ?? [];
  if (orderOfCursor !== undefined && orderOfCursor !== order) {
    const [argument, end] = request.isBackward ? ['before', 'last'] : ['after', 'first'];
    const message = `${argument} is a cursor of another orderBy than ${order}: leave it out to begin with the ${end} page.`;
    throw badArgument(argument, message);
  }
  return { ...request, key };
}

/** A page in the API's shape, in the requested order. */
export function problemConnection({ items, hasNextPage, hasPreviousPage, ...found }: FoundPage, order: ProblemOrder) {
  const { edges, pageInfo } = connectionOf({ items, hasNextPage, hasPreviousPage }, ({ key }) => `${order}:${key}`);
  return { ...found, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.problem })), pageInfo };
}
