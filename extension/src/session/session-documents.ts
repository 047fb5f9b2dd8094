import { graphql } from '../gql/index.ts';

export const RefreshSession = graphql(`
  mutation RefreshSession($input: RefreshSessionInput!) {
    refreshSession(input: $input) {
      __typename
      ...SignIn
      ... on UserError {
        message
      }
    }
  }
`);

graphql(`
  fragment SignIn on SignInSuccess {
    accessToken
    accessTokenExpiresAt
    refreshToken
    user {
      ...Me
    }
  }
`);

graphql(`
  fragment Me on User {
    id
    displayName
    leetcode {
      username
    }
    discord {
      username
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      signedOut
    }
  }
`);
