import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import type { ForgetLeetCodeUser } from './messages.ts';
import type { Deliver } from './outbox.service.ts';

const FORGET_LEETCODE_USER = graphql(`
  mutation ForgetLeetCodeUser($input: ForgetLeetCodeUserInput!) {
    forgetLeetCodeUser(input: $input) {
      username
    }
  }
`);

/** Tells problems, which keeps what LeetCode shows about users. */
export function createProblemsDelivery(client: GraphQLClient): Deliver<ForgetLeetCodeUser> {
  return async ({ username, userId, deletedAt }, deadlineMs) => {
    const signal = AbortSignal.timeout(deadlineMs);
    const input = { username, userId, deletedAt: deletedAt?.toISOString() ?? null };
    await client.request({ document: FORGET_LEETCODE_USER, variables: { input }, signal });
    return { outcome: 'DONE' };
  };
}
