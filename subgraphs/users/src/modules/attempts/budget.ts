/** Whose tries are counted together: a user's, those from an address, those for a LeetCode name, those of one proof, or all others'. */
export type BudgetOwner =
  `user:${string}` | `address:${string}` | `leetcode:${string}` | `proof:${string}` | 'strangers';

/** The key by which tries of something are counted. The owner comes first, so that all budgets of one are found by it. */
export const budgetOf = (owner: BudgetOwner, what: string): string => `${owner}:${what}`;
