import type { Sprint } from '../accounts/leetcode-accounts.repository.ts';

/** LeetCode lists so many accepted submissions. */
const LISTED = 20;
/** After so long a sprint counts as if it had taken twice the time, in ms: who sprinted once needn't do so for ever. */
const DOUBLES_EVERY_MS = 60 * 24 * 60 * 60_000;

/** How long a sprint counts for now, in ms: the longer it is over, the longer. */
export const agedMs = ({ ms, endedAt }: Sprint, now: Date): number =>
  ms * 2 ** (Math.max(0, now.getTime() - endedAt.getTime()) / DOUBLES_EVERY_MS);

/** The quickest sprint of a user that is known, with the times that LeetCode lists now, newest first; null without any. */
export function quickestSprint(known: Sprint | null, submittedAt: readonly Date[]): Sprint | null {
  const [last, first] = [submittedAt[0], submittedAt[LISTED - 1]];
  if (last === undefined || first === undefined) return known;
  const listed = { ms: last.getTime() - first.getTime(), endedAt: last };
  return known === null || listed.ms <= agedMs(known, last) ? listed : known;
}
