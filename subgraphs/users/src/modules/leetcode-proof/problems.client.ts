import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import { isOutage } from '../../outage.ts';
import { LeetCodeUnavailable } from './leetcode-proof.errors.ts';
import type { LeetCodeProfiles } from './leetcode-proof.service.ts';

/** How long problems may take to ask LeetCode, in ms. Shorter than the gateway's time for us. */
const DEADLINE_MS = 4_000;

const FRESH_PROFILE = graphql(`
  query FreshLeetCodeProfile($username: String!) {
    freshLeetCodeProfile(username: $username) {
      username
      aboutMe
    }
  }
`);

/** LeetCode profiles as problems reads them, without its cache. */
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
