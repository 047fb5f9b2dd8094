import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';

/** How long problems may take, in ms. Shorter than what the gateway gives us. */
const DEADLINE_MS = 4_000;

const EXPORT_LEETCODE_USER = graphql(`
  query ExportLeetCodeUser($username: String!) {
    exportLeetCodeUser(username: $username)
  }
`);

/** What problems keeps of a LeetCode user; null when nothing. */
export const createProblemsReader =
  (client: GraphQLClient) =>
  async (username: string): Promise<unknown> => {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const variables = { username };
    const { exportLeetCodeUser } = await client.request({ document: EXPORT_LEETCODE_USER, variables, signal });
    return exportLeetCodeUser ?? null;
  };
