import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import type { Memberships } from './joins.service.ts';

const ADD_MEMBER = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Memberships as contests keeps them. */
export function createContestsClient(client: GraphQLClient): Memberships {
  return {
    addMember: async ({ userId, discordGuildId }, deadlineMs) => {
      const { addMember } = await client.request({
        document: ADD_MEMBER,
        variables: { input: { userId, discordGuildId } },
        signal: AbortSignal.timeout(deadlineMs),
      });
      if (addMember.__typename === 'CommunitySuccess') return { outcome: 'ADDED' };
      const outcome = addMember.__typename === 'CommunityNotFoundError' ? 'NO_COMMUNITY' : 'REFUSED';
      return { outcome, reason: addMember.message };
    },
  };
}
