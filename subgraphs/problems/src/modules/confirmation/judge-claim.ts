import {
  LISTED_SUBMISSIONS,
  type ListedSubmission,
  type Verdict,
} from '../../leetcode/operations/recent-submissions.ts';

/** What a report says about a submission. */
export interface SubmissionClaim {
  submissionId: string;
  problemSlug: string;
  verdict: Verdict;
}

interface Refusal {
  outcome: 'REFUSED';
  reason: string;
}

type Judgement =
  | { outcome: 'CONFIRMED'; listed: ListedSubmission }
  | Refusal
  /** `isPastList`: LeetCode lists as many as it ever does, and all of them are newer. */
  | { outcome: 'NOT_VISIBLE'; isPastList: boolean };

/**
 * Judges a claim by what LeetCode lists for its user, now or earlier, in the list of its verdict. Only the same id and verdict confirm
 * it. Its problem is the one that LeetCode lists: a page may have shown another one by the time of the report. Not being listed proves
 * nothing, nor does a problem that LeetCode does not know: our knowledge may be older than the problem.
 */
export function judgeClaim(
  { submissionId, verdict }: SubmissionClaim,
  { listedNow, submissions }: { listedNow: readonly ListedSubmission[]; submissions: readonly ListedSubmission[] },
): Judgement {
  const listed = submissions.find(({ id }) => id === submissionId);
  if (listed === undefined) {
    // LeetCode's ids increase.
    const isPastList =
      listedNow.length >= LISTED_SUBMISSIONS && listedNow.every(({ id }) => BigInt(id) > BigInt(submissionId));
    return { outcome: 'NOT_VISIBLE', isPastList };
  }
  if (listed.verdict !== verdict) {
    const reason = `LeetCode has submission ${submissionId} as ${words(listed.verdict)}, not as ${words(verdict)}.`;
    return { outcome: 'REFUSED', reason };
  }
  return { outcome: 'CONFIRMED', listed };
}

/** The judgement of all claims of a user whom LeetCode does not have under this name. */
export const refuseUser = (username: string): Refusal => ({
  outcome: 'REFUSED',
  reason: `LeetCode has no user ${username} any more: prove your LeetCode name again.`,
});

const words = (verdict: Verdict) => verdict.toLowerCase().replaceAll('_', ' ');
