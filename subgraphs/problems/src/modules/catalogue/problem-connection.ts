import { connectionOf, pageRequest, type Page, type PageRequest } from '@leetcord/kit/paging';
import type { ProblemOrder } from '../types.generated.ts';
import type { ProblemFilter } from './problem-filter.ts';
import type { PlacedProblem } from './search.service.ts';

/** A page of what a search found. */
export interface ProblemPage extends Page<PlacedProblem> {
  filter: ProblemFilter;
  order: ProblemOrder;
}

const MAX_PROBLEMS = 100;

/** Reads the arguments of a page. Throws BAD_USER_INPUT, also for a cursor of another order. */
export function problemPageRequest(args: { first: number; after?: string | null }, order: ProblemOrder): PageRequest {
  const keyPattern = new RegExp(String.raw`^${order}:[^\t]+\t[a-z0-9-]+$`);
  const { first, afterKey } = pageRequest(args, { max: MAX_PROBLEMS, keyPattern });
  return { first, afterKey: afterKey === null ? null : afterKey.slice(order.length + 1) };
}

/** A page as the API gives it. */
export function problemConnection({ order, ...page }: ProblemPage) {
  const { edges, pageInfo } = connectionOf(page, ({ key }) => `${order}:${key}`);
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.problem })), pageInfo };
}
