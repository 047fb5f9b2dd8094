import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import type { AttemptWindow } from './attempt-limit.ts';

/** Whose tries are counted together: one user's, one address's, one proof's, all users', or all others'. */
export type BudgetOwner = `user:${string}` | `address:${string}` | `proof:${string}` | 'users' | 'strangers';

/** How many tries of something an owner has. */
export interface Budget {
  owner: BudgetOwner;
  what: string;
  windows: readonly AttemptWindow[];
}

/** Limits on what callers may try. */
export interface CallerLimits {
  what: string;
  /** For each signed-in user, and for each address of other callers. */
  each: readonly AttemptWindow[];
  /** For all anonymous callers together, and for all signed-in users: the most that any number of addresses may try. */
  together: readonly AttemptWindow[];
}

/** Who calls, and from where. */
export type Origin = Pick<RequestContext, 'caller' | 'clientAddress'>;

/** The key under which tries of something are counted. The owner comes first, so that one prefix finds all budgets of an owner. */
export const budgetOf = (owner: BudgetOwner, what: string): string => `${owner}:${what}`;

/** A signed-in user, or anybody else's address. All callers without a known address are one. */
export const ownerOf = ({ caller, clientAddress }: Origin): BudgetOwner =>
  caller.kind === 'user' ? `user:${caller.userId}` : `address:${clientAddress ?? 'unknown'}`;

/** The budgets that a caller's try is taken from. */
export const budgetsOf = (origin: Origin, { what, each, together }: CallerLimits): Budget[] => [
  { owner: ownerOf(origin), what, windows: each },
  { owner: origin.caller.kind === 'user' ? 'users' : 'strangers', what, windows: together },
];
