import { publicError } from '@leetcord/kit/graphql/errors';
import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';

const PROBLEMS_OF_SOLVED_HISTORIES = graphql(`
  query ProblemsOfSolvedHistories($userIds: [ID!]!, $among: [ID!]) {
    problemsOfSolvedHistories(userIds: $userIds, among: $among)
  }
`);

const DEADLINE_MS = 5_000;
/** What problems takes at once. */
const USERS_AT_ONCE = 200;

/**
 * The problems in at least one of these users' solved histories; only these, where they are given. Throws UPSTREAM_UNAVAILABLE where problems
 * does not answer in time.
 */
export type ReadSolvedHistories = (userIds: readonly string[], among: readonly string[] | null) => Promise<Set<string>>;

/** Asks the problems subgraph, which keeps the solved histories that users have consented to. */
export function createSolvedHistoriesClient(client: GraphQLClient): ReadSolvedHistories {
  return async (userIds, among) => {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const found = new Set<string>();
    for (let start = 0; start < userIds.length; start += USERS_AT_ONCE) {
      const variables = { userIds: userIds.slice(start, start + USERS_AT_ONCE), among: among && [...among] };
      try {
        const reply = await client.request({ document: PROBLEMS_OF_SOLVED_HISTORIES, variables, signal });
        for (const slug of reply.problemsOfSolvedHistories) found.add(slug);
      } catch (error) {
        throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCord cannot look up problems just now. Try again soon.', error);
      }
    }
    return found;
  };
}
