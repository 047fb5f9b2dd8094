import type { ListedSubmission, Verdict } from '../../leetcode/operations/recent-submissions.ts';

/** What a report says of a submission. */
export interface SubmissionClaim {
  submissionId: string;
  problemSlug: string;
  verdict: Verdict;
}

interface Refusal {
  outcome: 'REFUSED';
  reason: string;
}

type Judgement = { outcome: 'CONFIRMED'; listed: ListedSubmission } | Refusal | { outcome: 'NOT_VISIBLE' };

/**
 * Judges a claim by what LeetCode lists of its user, or has listed. Only the same id, problem and verdict confirm it. A submission that is
 * not listed says nothing, also where LeetCode has no such problem: that may be older than the problem.
 */
export function judgeClaim(claim: SubmissionClaim, submissions: readonly ListedSubmission[]): Judgement {
  const { submissionId, problemSlug, verdict } = claim;
  const listed = submissions.find(({ id }) => id === submissionId);
  if (listed === undefined) return { outcome: 'NOT_VISIBLE' };
  if (listed.slug !== problemSlug) {
    const reason = `LeetCode has submission ${submissionId} for ${listed.slug}, not for ${problemSlug.slice(0, 100)}.`;
    return { outcome: 'REFUSED', reason };
  }
  if (listed.verdict !== verdict) {
    const reason = `LeetCode has submission ${submissionId} as ${words(listed.verdict)}, not as ${words(verdict)}.`;
    return { outcome: 'REFUSED', reason };
  }
  return { outcome: 'CONFIRMED', listed };
}

/** What is said of all claims of a user whom LeetCode has not, by this name. */
export const refuseUser = (username: string): Refusal => ({
  outcome: 'REFUSED',
  reason: `LeetCode has no user ${username} any more: prove your LeetCode name again.`,
});

const words = (verdict: Verdict) => verdict.toLowerCase().replaceAll('_', ' ');
