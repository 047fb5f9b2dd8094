import { ClientError, type GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import { LeetCodeUnavailable } from './leetcode-proof.errors.ts';
import type { LeetCodeProfiles } from './leetcode-proof.service.ts';

/** How long problems may take to ask LeetCode, in ms. Shorter than what the gateway gives us. */
const DEADLINE_MS = 4_000;

const FRESH_PROFILE = graphql(`
  query FreshLeetCodeProfile($username: String!) {
    freshLeetCodeProfile(username: $username) {
      username
      aboutMe
    }
  }
`);

/** LeetCode profiles as problems reads them, past its cache. */
export function createProblemsClient(client: GraphQLClient): LeetCodeProfiles {
  return {
    readFresh: async (username) => {
      try {
        const { freshLeetCodeProfile } = await client.request({
          document: FRESH_PROFILE,
          variables: { username },
          signal: AbortSignal.timeout(DEADLINE_MS),
        });
        return freshLeetCodeProfile ?? null;
      } catch (error) {
        if (isOutage(error)) throw new LeetCodeUnavailable(error);
        throw error;
      }
    },
  };
}

/** Whether it may help to try again later. Other failures, such as a refused secret, are ours to put right. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof ClientError)) return isNoAnswer(error);
  const codes = (error.response.errors ?? []).map(({ extensions }) => extensions?.['code']);
  return error.response.status >= 500 || codes.includes('UPSTREAM_UNAVAILABLE') || codes.includes('RATE_LIMITED');
}

const isNoAnswer = (error: unknown) =>
  error instanceof TypeError || (error instanceof Error && /^(Timeout|Abort)Error$/.test(error.name));
