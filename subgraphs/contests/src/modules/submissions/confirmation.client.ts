import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import type { Difficulty } from '../scoring/scoring.ts';
import type { ConfirmedFacts, Submission } from './submissions.repository.ts';

const CONFIRM_SUBMISSIONS = graphql(`
  query ConfirmSubmissions($users: [UserClaims!]!) {
    confirmSubmissions(users: $users) {
      username
      confirmations {
        submissionId
        outcome
        reason
        confirmed {
          novelty
          verdict
          submittedAt
          language
          problem {
            slug
            difficulty
          }
        }
      }
    }
  }
`);

/** What LeetCode says of a claim. */
export type Confirmation =
  | { outcome: 'CONFIRMED'; facts: ConfirmedFacts; difficulty: Difficulty }
  | { outcome: 'REFUSED'; reason: string }
  | { outcome: 'NOT_VISIBLE' };

/**
 * Asks whether what one LeetCode user is said to have submitted is true. At most 20 submissions. Gives the answers by
 * LeetCode's ids. Rejects when there is no answer within the deadline.
 */
export type AskLeetCode = (
  username: string,
  submissions: readonly Submission[],
  deadlineMs: number,
) => Promise<Map<string, Confirmation>>;

/** Asks LeetCode through the problems subgraph. */
export function createConfirmationClient(client: GraphQLClient): AskLeetCode {
  return async (username, submissions, deadlineMs) => {
    const signal = AbortSignal.timeout(deadlineMs);
    const claims = submissions.map(({ leetcodeId, problemSlug, verdict }) => {
      return { submissionId: leetcodeId, problemSlug, verdict };
    });
    // The signal reaches the request alone, not the sign-in that may come before it.
    const { confirmSubmissions } = await Promise.race([
      client.request({ document: CONFIRM_SUBMISSIONS, variables: { users: [{ username, claims }] }, signal }),
      rejectOn(signal),
    ]);
    return new Map(
      (confirmSubmissions[0]?.confirmations ?? []).map(
        ({ submissionId, outcome, reason, confirmed }): [string, Confirmation] => {
          if (outcome === 'CONFIRMED' && confirmed) {
            const { problem, verdict, submittedAt, language } = confirmed;
            const facts = { problemSlug: problem.slug, verdict, submittedAt: new Date(submittedAt), language };
            return [submissionId, { outcome, facts, difficulty: problem.difficulty }];
          }
          if (outcome === 'REFUSED') {
            return [submissionId, { outcome, reason: reason ?? 'LeetCode has another problem or verdict for it.' }];
          }
          return [submissionId, { outcome: 'NOT_VISIBLE' }];
        },
      ),
    );
  };
}

const rejectOn = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
