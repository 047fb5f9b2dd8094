import { graphql } from '../gql/index.ts';

export const SignInWithLinkCode = graphql(`
  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {
    signInWithLinkCode(input: $input) {
      __typename
      ...SignIn
      ... on UserError {
        message
      }
      ... on TooManyAttemptsError {
        retryAt
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
      ... on TooManyAttemptsError {
        retryAt
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
      ... on TooManyAttemptsError {
        retryAt
      }
    }
  }
`);
