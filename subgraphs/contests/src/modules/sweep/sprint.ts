import type { Sprint } from '../accounts/leetcode-accounts.repository.ts';

/** How many accepted submissions LeetCode lists. */
const LISTED = 20;
/** After this time a sprint counts as if it had taken twice as long, in ms: a user who sprinted once need not do so for ever. */
const DOUBLES_EVERY_MS = 60 * 24 * 60 * 60_000;

/** How long a sprint counts for now, in ms: the older it is, the longer. */
export const agedMs = ({ ms, endedAt }: Sprint, now: Date): number =>
  ms * 2 ** (Math.max(0, now.getTime() - endedAt.getTime()) / DOUBLES_EVERY_MS);

/** A user's quickest known sprint, given the times that LeetCode lists now, newest first; null if there is none. */
export function quickestSprint(known: Sprint | null, submittedAt: readonly Date[]): Sprint | null {
  const [last, first] = [submittedAt[0], submittedAt[LISTED - 1]];
  if (last === undefined || first === undefined) return known;
  const listed = { ms: last.getTime() - first.getTime(), endedAt: last };
  return known === null || listed.ms <= agedMs(known, last) ? listed : known;
}
