import type { GraphQLClient } from 'graphql-request';
import type { ConfirmSubmissionsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { partialAnswer } from '../../partial-answer.ts';
import type { ConfirmedFacts, SolvedProblem, Submission } from './submission.ts';

const CONFIRM_SUBMISSIONS = graphql(`
  query ConfirmSubmissions($users: [UserClaims!]!, $isWaitedFor: Boolean!) {
    confirmSubmissions(users: $users, isWaitedFor: $isWaitedFor) {
      username
      confirmations {
        submissionId
        outcome
        reason
        isPastList
        confirmed {
          novelty
          noveltySettledBy
          verdict
          submittedAt
          language
          problem {
            slug
            difficulty
            tags {
              slug
            }
            contestRating
          }
        }
      }
    }
  }
`);

/** What LeetCode says of a claim. */
export type Confirmation =
  | ({ outcome: 'CONFIRMED'; facts: ConfirmedFacts } & SolvedProblem)
  /** It is true, but whether it is new shows only once LeetCode's solved counts have followed: by then at the latest. */
  | { outcome: 'NOVELTY_NOT_KNOWN_YET'; settledBy: Date }
  | { outcome: 'REFUSED'; reason: string }
  /** LeetCode does not list it; or lists it, but has no such problem. Now: either may change. */
  | { outcome: 'NOT_VISIBLE' | 'PROBLEM_UNKNOWN' }
  /** It lists 20 newer ones, and no more: it will not list it again. */
  | { outcome: 'PAST_LIST' };

/** Submissions that one LeetCode user is said to have made; at most 20. */
export interface UserBatch {
  username: string;
  submissions: readonly Submission[];
}

/**
 * Asks whether what LeetCode users are said to have submitted is true; at most 50 users. Gives the answers by our ids of the
 * submissions, without those of users and problems for which LeetCode did not answer. Rejects when there is no answer within the deadline.
 */
export type AskLeetCode = (users: readonly UserBatch[], patience: Patience) => Promise<Map<string, Confirmation>>;

/** Whether somebody waits for the answer, or it may wait until others have theirs; and for how long, in ms. */
export interface Patience {
  isWaitedFor: boolean;
  deadlineMs: number;
}

/** Asks LeetCode through the problems subgraph. */
export function createConfirmationClient(client: GraphQLClient): AskLeetCode {
  return async (users, { isWaitedFor, deadlineMs }) => {
    const variables = {
      isWaitedFor,
      users: users.map(({ username, submissions }) => ({
        username,
        claims: submissions.map(({ leetcodeId, problemSlug, verdict }) => {
          return { submissionId: leetcodeId, problemSlug, verdict };
        }),
      })),
    };
    const { confirmSubmissions } = await partialAnswer(
      client.request({ document: CONFIRM_SUBMISSIONS, variables, signal: AbortSignal.timeout(deadlineMs) }),
    );
    return new Map(
      users.flatMap(({ submissions }, user) => {
        const confirmations = confirmSubmissions[user]?.confirmations ?? [];
        return confirmations.flatMap((confirmation, index): [string, Confirmation][] => {
          const submission = submissions[index];
          const answer = submission && confirmationOf(confirmation, submission);
          return submission === undefined || !answer ? [] : [[submission._id, answer]];
        });
      }),
    );
  };
}

type Answered = NonNullable<ConfirmSubmissionsQuery['confirmSubmissions'][number]['confirmations']>[number];

/** Null when nothing is known. */
function confirmationOf(
  { outcome, reason, confirmed, isPastList }: Answered,
  reported: Submission,
): Confirmation | null {
  if (outcome === 'CONFIRMED') {
    if (!confirmed) return null;
    const { problem, verdict, submittedAt, language, novelty, noveltySettledBy } = confirmed;
    if (novelty === 'NOT_KNOWN_YET') {
      return { outcome: 'NOVELTY_NOT_KNOWN_YET', settledBy: new Date(noveltySettledBy ?? submittedAt) };
    }
    const facts = {
      problemSlug: problem.slug,
      verdict,
      submittedAt: new Date(submittedAt),
      language: language ?? reported.language,
    };
    const { difficulty, tags, contestRating } = problem;
    const about = { difficulty, tags: tags.map(({ slug }) => slug), rating: contestRating ?? null };
    return { outcome, facts, ...about, isNew: novelty === 'NEW' };
  }
  if (outcome === 'REFUSED') {
    return { outcome, reason: reason ?? 'LeetCode has another problem or verdict for it.' };
  }
  if (outcome === 'NOT_VISIBLE' && isPastList === true) return { outcome: 'PAST_LIST' };
  return outcome === 'NOT_VISIBLE' || outcome === 'PROBLEM_UNKNOWN' ? { outcome } : null;
}
