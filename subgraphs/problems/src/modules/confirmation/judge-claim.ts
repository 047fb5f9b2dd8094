import {
  LISTED_SUBMISSIONS,
  type ListedSubmission,
  type Verdict,
} from '../../leetcode/operations/recent-submissions.ts';

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

type Judgement =
  | { outcome: 'CONFIRMED'; listed: ListedSubmission }
  | Refusal
  /** `isPastList`: LeetCode lists as many as it ever does, and all of them are newer. */
  | { outcome: 'NOT_VISIBLE'; isPastList: boolean };

/**
 * Judges a claim by what LeetCode lists of its user now, in the list of its verdict, and has listed. Only the same id and verdict confirm
 * it. Its problem is the one that LeetCode lists: a page may have shown another one by the time of the report. A submission that is not
 * listed says nothing, also where LeetCode has no such problem: that may be older than the problem.
 */
export function judgeClaim(
  { submissionId, verdict }: SubmissionClaim,
  { listedNow, submissions }: { listedNow: readonly ListedSubmission[]; submissions: readonly ListedSubmission[] },
): Judgement {
  const listed = submissions.find(({ id }) => id === submissionId);
  if (listed === undefined) {
    // LeetCode's ids rise.
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

/** What is said of all claims of a user whom LeetCode has not, by this name. */
export const refuseUser = (username: string): Refusal => ({
  outcome: 'REFUSED',
  reason: `LeetCode has no user ${username} any more: prove your LeetCode name again.`,
});

const words = (verdict: Verdict) => verdict.toLowerCase().replaceAll('_', ' ');
