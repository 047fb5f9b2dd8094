import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import type { AttemptWindow } from './attempt-limit.ts';

/** Whose tries are counted together: a user's, those from an address, those of one proof, all users', or all others'. */
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
  /** For each signed-in user, and for each address from where others call. */
  each: readonly AttemptWindow[];
  /** For all who are not signed in together, and for all who are: so much may come of any number of addresses. */
  together: readonly AttemptWindow[];
}

/** Who calls, and from where. */
export type Origin = Pick<RequestContext, 'caller' | 'clientAddress'>;

/** The key by which tries of something are counted. The owner comes first, so that all budgets of one are found by it. */
export const budgetOf = (owner: BudgetOwner, what: string): string => `${owner}:${what}`;

/** A signed-in user, or the address of anybody else. All whose address is not known are one. */
export const ownerOf = ({ caller, clientAddress }: Origin): BudgetOwner =>
  caller.kind === 'user' ? `user:${caller.userId}` : `address:${clientAddress ?? 'unknown'}`;

/** The budgets that a caller's try is taken from. */
export const budgetsOf = (origin: Origin, { what, each, together }: CallerLimits): Budget[] => [
  { owner: ownerOf(origin), what, windows: each },
  { owner: origin.caller.kind === 'user' ? 'users' : 'strangers', what, windows: together },
];
