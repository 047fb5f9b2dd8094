import { graphql } from '../gql/index.ts';

export const WhoAmI = graphql(`
  query WhoAmI {
    me {
      ...Me
    }
  }
`);

export const MyCommunities = graphql(`
  query MyCommunities {
    myCommunities {
      id
      name
    }
  }
`);

export const MyStanding = graphql(`
  query MyStanding($communityId: ID!) {
    leaderboard(communityId: $communityId, window: WEEK) {
      mine {
        rank
        points
        solved
      }
      entries(first: 1) {
        totalCount
      }
    }
  }
`);

export const SignInWithLinkCode = graphql(`
  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {
    signInWithLinkCode(input: $input) {
      __typename
      ...SignIn
      ... on UserError {
        message
      }
    }
  }
`);

export const StartLeetCodeProof = graphql(`
  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {
    startLeetCodeProof(input: $input) {
      __typename
      ... on LeetCodeProof {
        id
        username
        code
        expiresAt
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const FinishLeetCodeProof = graphql(`
  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {
    finishLeetCodeProof(input: $input) {
      __typename
      ...SignIn
      ... on UserError {
        message
      }
    }
  }
`);
