import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import { partialAnswer } from '../../partial-answer.ts';

const SWEEP_RECENT_SUBMISSIONS = graphql(`
  query SweepRecentSubmissions($usernames: [String!]!) {
    sweepRecentSubmissions(usernames: $usernames) {
      username
      accepted {
        submissionId
        problemSlug
        language
        submittedAt
      }
    }
  }
`);

/** Used if LeetCode does not name the language. */
const UNKNOWN_LANGUAGE = 'unknown';

/** An accepted submission as LeetCode lists it. */
export interface SweptSubmission {
  submissionId: string;
  problemSlug: string;
  language: string;
  submittedAt: Date;
}

/**
 * The newest accepted submissions of LeetCode users, newest first, in the order of the names; null for those about whom LeetCode
 * did not answer. At most 50 users. Rejects when there is no answer within the deadline.
 */
export type SweepLeetCode = (usernames: readonly string[], deadlineMs: number) => Promise<(SweptSubmission[] | null)[]>;

/** Asks LeetCode through the problems subgraph. */
export function createSweepClient(client: GraphQLClient): SweepLeetCode {
  return async (usernames, deadlineMs) => {
    const { sweepRecentSubmissions } = await partialAnswer(
      client.request({
        document: SWEEP_RECENT_SUBMISSIONS,
        variables: { usernames: [...usernames] },
        signal: AbortSignal.timeout(deadlineMs),
      }),
    );
    return usernames.map((_, index) => {
      const accepted = sweepRecentSubmissions[index]?.accepted ?? null;
      return (
        accepted?.map(({ language, submittedAt, ...row }) => {
          return { ...row, language: language ?? UNKNOWN_LANGUAGE, submittedAt: new Date(submittedAt) };
        }) ?? null
      );
    });
  };
}
