import { areDifferent } from '../leetcode-user.ts';
import type { SolvedList } from '../solved-history/solved-list.ts';
import type { leetcode as Leetcode } from './leetcode-client.ts';

interface Dependencies {
  leetcode: Pick<typeof Leetcode, 'solvedList'>;
  signedInName: () => Promise<string | null>;
  /** Whose list to read now; null for no list. */
  plan: () => Promise<{ username: string } | null>;
  hand: (list: SolvedList) => Promise<void>;
}

/** Reads what LeetCode shows as solved when it is due, and only for the LeetCode account that the user has proven. */
export async function readSolvedList({ leetcode, signedInName, plan, hand }: Dependencies): Promise<void> {
  const planned = await plan();
  if (planned === null) return;
  const name = await signedInName();
  if (name === null || areDifferent(name, planned.username)) return;
  const list = await leetcode.solvedList();
  // Somebody else may have signed in meanwhile.
  if (areDifferent(list.username, planned.username)) return;
  await hand(list);
}
