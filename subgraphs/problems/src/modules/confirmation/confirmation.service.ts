import { LeetCodeError } from '../../leetcode/errors.ts';
import type { CatalogueService, Problem } from '../catalogue/catalogue.service.ts';
import { judgeClaim, type SubmissionClaim } from './judge-claim.ts';
import type { RecentReader } from './recent-reader.ts';
import type { Verdict } from '../../leetcode/operations/recent-submissions.ts';

/** What LeetCode says of a submission that it confirms. */
interface ConfirmedSubmission {
  problem: Problem;
  verdict: Verdict;
  submittedAt: Date;
  language: string;
}

type SubmissionConfirmation = { submissionId: string } & (
  | { outcome: 'CONFIRMED'; confirmed: ConfirmedSubmission }
  | { outcome: 'REFUSED'; reason: string }
  | { outcome: 'NOT_VISIBLE' }
);

export interface ConfirmationService {
  /**
   * Asks LeetCode whether claims about a user's submissions are true, in one request however many they are. Rejects with a
   * LeetCodeError when LeetCode does not answer, or when it confirms a submission whose problem can't be read now.
   */
  confirm(username: string, claims: readonly SubmissionClaim[]): Promise<SubmissionConfirmation[]>;
}

export function createConfirmationService(
  readRecent: RecentReader,
  catalogue: Pick<CatalogueService, 'read'>,
): ConfirmationService {
  return {
    confirm: async (username, claims) => {
      if (claims.length === 0) return [];
      const withAll = claims.some(({ verdict }) => verdict !== 'ACCEPTED');
      const [recent, problems] = await Promise.all([
        readRecent(username, { withAll }),
        // Whether a problem is needed shows only later: a failure counts for the claims that need it.
        Promise.allSettled(claims.map(({ problemSlug }) => catalogue.read(problemSlug))),
      ]);
      return claims.map((claim, index): SubmissionConfirmation => {
        const problem = problems[index];
        const { submissionId } = claim;
        const problemExists = problem?.status !== 'fulfilled' || problem.value !== null;
        const judgement = judgeClaim(claim, recent, { problemExists });
        if (judgement.outcome !== 'CONFIRMED') return { submissionId, ...judgement };
        const { verdict, submittedAt, language } = judgement.listed;
        const confirmed = { problem: readProblem(problem, claim.problemSlug), verdict, submittedAt, language };
        return { submissionId, outcome: 'CONFIRMED', confirmed };
      });
    },
  };
}

function readProblem(result: PromiseSettledResult<Problem | null> | undefined, slug: string): Problem {
  if (result?.status === 'rejected') throw result.reason;
  // A problem that was just published may still be remembered as unknown.
  if (!result?.value)
    throw new LeetCodeError('resolver-error', `LeetCode lists a submission for ${slug}, unknown to it.`);
  return result.value;
}
