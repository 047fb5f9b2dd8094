import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import type { DataExportDependencies } from './data-export.ts';

/** How long contests and problems may take, in ms. Shorter than the gateway's time for us. */
const DEADLINE_MS = 4_000;

const EXPORT_USER = graphql(`
  query ExportUser($userId: ID!) {
    exportUser(userId: $userId)
  }
`);

const EXPORT_LEETCODE_USER = graphql(`
  query ExportLeetCodeUser($username: String!, $userId: ID!) {
    exportLeetCodeUser(username: $username, userId: $userId)
  }
`);

/** Reads what the other subgraphs keep about a user. */
export function createExportReaders(
  contests: GraphQLClient,
  problems: GraphQLClient,
): Pick<DataExportDependencies, 'readContests' | 'readProblems'> {
  const deadline = () => AbortSignal.timeout(DEADLINE_MS);
  return {
    readContests: async (userId) => {
      const reply = await contests.request({ document: EXPORT_USER, variables: { userId }, signal: deadline() });
      return reply.exportUser;
    },
    readProblems: async (username, userId) => {
      const variables = { username, userId };
      const reply = await problems.request({ document: EXPORT_LEETCODE_USER, variables, signal: deadline() });
      return reply.exportLeetCodeUser ?? null;
    },
  };
}
