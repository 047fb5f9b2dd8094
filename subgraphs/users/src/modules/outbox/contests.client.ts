import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import type { ForgetLeetCodeUser, JoinCommunity, Message } from './messages.ts';
import type { Deliver, Outcome } from './outbox.service.ts';

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

const SET_LEETCODE_ACCOUNT = graphql(`
  mutation SetLeetCodeAccount($input: SetLeetCodeAccountInput!) {
    setLeetCodeAccount(input: $input) {
      userId
    }
  }
`);

const FORGET_USER = graphql(`
  mutation ForgetUser($input: ForgetUserInput!) {
    forgetUser(input: $input) {
      userId
    }
  }
`);

const MOVE_USER = graphql(`
  mutation MoveUser($input: MoveUserInput!) {
    moveUser(input: $input) {
      userId
    }
  }
`);

/** Tells contests, which keeps memberships and what users solved. */
export function createContestsDelivery(client: GraphQLClient): Deliver<Exclude<Message, ForgetLeetCodeUser>> {
  return async (message, deadlineMs) => {
    const signal = AbortSignal.timeout(deadlineMs);
    if (message.kind === 'JOIN_COMMUNITY') return addMember(client, message, signal);
    if (message.kind === 'SET_LEETCODE_ACCOUNT') {
      const { userId, username, since } = message;
      const variables = { input: { userId, username, since: since.toISOString() } };
      await client.request({ document: SET_LEETCODE_ACCOUNT, variables, signal });
      return { outcome: 'DONE' };
    }
    if (message.kind === 'MOVE_USER') {
      const { userId, toUserId, discordUserId, since } = message;
      const variables = { input: { userId, toUserId, discordUserId, since: since.toISOString() } };
      await client.request({ document: MOVE_USER, variables, signal });
      return { outcome: 'DONE' };
    }
    await client.request({ document: FORGET_USER, variables: { input: { userId: message.userId } }, signal });
    return { outcome: 'DONE' };
  };
}

async function addMember(client: GraphQLClient, message: JoinCommunity, signal: AbortSignal): Promise<Outcome> {
  const { userId, discordGuildId, discordUserId, discordRole, displayName = null, joinedAt } = message;
  const who = { userId, discordUserId, displayName, discordRole };
  const input = { discordGuildId, ...who, joinedAt: joinedAt?.toISOString() ?? null };
  const { addMember } = await client.request({ document: ADD_MEMBER, variables: { input }, signal });
  // Who is banned stays out: that is no failure of the message.
  if (addMember.__typename === 'CommunitySuccess' || addMember.__typename === 'BannedError') return { outcome: 'DONE' };
  const outcome = addMember.__typename === 'CommunityNotFoundError' ? 'NOT_YET' : 'REFUSED';
  return { outcome, reason: addMember.message };
}
