import { explain } from '../scoring/scoring.ts';
import type { NoPoints, OpenQuestion, RejectionCode, Submission } from './submission.ts';

type SubmissionStatusCode =
  | 'ASKING_LEETCODE'
  | OpenQuestion
  | 'NOT_ACCEPTED'
  | 'SCORED'
  | 'REVIEWED'
  | NoPoints
  | 'NO_SERVER'
  | RejectionCode;

/** What became of a submission, for the user who made it. */
export interface SubmissionStatus {
  code: SubmissionStatusCode;
  sentence: string;
}

/** Every state that a submission can be in has its code and its words: no solve stays unexplained. */
export function statusOf(submission: Submission): SubmissionStatus {
  const { state, rejectionCode, rejectionReason } = submission;
  if (state === 'PENDING') return pendingStatus(submission);
  if (state === 'CONFIRMED') return confirmedStatus(submission);
  return {
    code: rejectionCode ?? 'REFUSED',
    sentence: rejectionReason ?? 'LeetCode does not confirm this submission.',
  };
}

function pendingStatus({ openQuestion, leetcodeUsername }: Submission): SubmissionStatus {
  switch (openQuestion) {
    case undefined:
      return { code: 'ASKING_LEETCODE', sentence: 'Recorded. LeetCord is asking LeetCode about it.' };
    case 'LEETCODE_AWAY':
      return {
        code: openQuestion,
        sentence: 'Recorded. LeetCode does not answer now: LeetCord asks again by itself, and nothing is lost.',
      };
    case 'NOT_LISTED_YET':
      return {
        code: openQuestion,
        sentence: `Recorded. LeetCode does not list it for ${leetcodeUsername} yet: LeetCord asks again for half an hour. If you were signed in to LeetCode under another name, it will not count.`,
      };
    case 'COUNTS_NOT_YET':
      return {
        code: openQuestion,
        sentence:
          'LeetCode lists it. Whether the problem is new to you shows in its solved counts, within a few minutes.',
      };
    case 'PROBLEM_NOT_YET':
      return {
        code: openQuestion,
        sentence: 'LeetCode lists it, but does not show the problem yet: LeetCord asks again by itself.',
      };
  }
}

function confirmedStatus({ verdict, awards, noPoints, isReview }: Submission): SubmissionStatus {
  if (verdict !== 'ACCEPTED') {
    const words = verdict.toLowerCase().replaceAll('_', ' ');
    return { code: 'NOT_ACCEPTED', sentence: `LeetCode says: ${words}. Only accepted submissions give points.` };
  }
  const [best] = awards.toSorted((one, other) => other.points - one.points);
  if (best !== undefined && (best.points > 0 || best.reason.code === 'FIRST_SOLVE'))
    return { code: 'SCORED', sentence: explain(best) };
  if (noPoints === 'BEFORE_PROOF') {
    return {
      code: noPoints,
      sentence:
        'You made this before you proved your LeetCode account, so it gives no points. What you solve from now on counts.',
    };
  }
  if (isReview) {
    return {
      code: 'REVIEWED',
      sentence: 'You solved this problem again, weeks after the first time: a review. Reviews give no points.',
    };
  }
  if (noPoints === 'SOLVED_BEFORE' || best !== undefined) {
    return { code: 'SOLVED_BEFORE', sentence: 'You had solved this problem before, so it gives no points.' };
  }
  return {
    code: 'NO_SERVER',
    sentence: 'It is confirmed, but counts nowhere: you were in no server when you made it.',
  };
}
