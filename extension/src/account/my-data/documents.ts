import { graphql } from '../../gql/index.ts';

export const ExportMyData = graphql(`
  query ExportMyData {
    exportMyData
  }
`);

export const MyGlobalConsent = graphql(`
  query MyGlobalConsent {
    globalLeaderboard {
      includesMe
    }
  }
`);

export const SetGlobalConsent = graphql(`
  mutation SetGlobalConsent($input: SetGlobalLeaderboardConsentInput!) {
    setGlobalLeaderboardConsent(input: $input) {
      __typename
      ... on GlobalLeaderboardConsentSuccess {
        isShown
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const DeleteMyAccount = graphql(`
  mutation DeleteMyAccount($input: DeleteMyAccountInput!) {
    deleteMyAccount(input: $input) {
      __typename
      ... on DeleteMyAccountSuccess {
        isComplete
      }
      ... on UserError {
        message
      }
    }
  }
`);
