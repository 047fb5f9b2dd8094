import { publicError } from '@leetcord/kit/graphql/errors';
import { connectionOf, pageRequest, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { ProblemOrder } from './problem-order.ts';
import type { FoundPage } from './search.service.ts';

const MAX_PROBLEMS = 100;
/** The order of the list that gave a cursor, and the key of the problem. */
const KEY = /^([A-Z_]+):([^\t]+\t[a-z0-9-]+)$/;

/** Reads the arguments of a page. Throws BAD_USER_INPUT, also for a cursor of another order. */
export function problemPageRequest(args: { first: number; after?: string | null }, order: ProblemOrder): PageRequest {
  const { first, afterKey } = pageRequest(args, { max: MAX_PROBLEMS, keyPattern: KEY });
  const [, orderOfCursor, key = null] = KEY.exec(afterKey ?? '') ?? [];
  if (orderOfCursor !== undefined && orderOfCursor !== order) {
    throw publicError(
      'BAD_USER_INPUT',
      `after is a cursor of another orderBy than ${order}: leave it out to begin with the first page.`,
    );
  }
  return { first, afterKey: key };
}

/** A page in the API's shape, in the requested order. */
export function problemConnection({ items, hasNextPage, ...found }: FoundPage, order: ProblemOrder) {
  const { edges, pageInfo } = connectionOf({ items, hasNextPage }, ({ key }) => `${order}:${key}`);
  return { ...found, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.problem })), pageInfo };
}
