import { graphql } from '../gql/index.ts';

export const MySolvedHistory = graphql(`
  query MySolvedHistory {
    mySolvedHistory {
      ...SolvedHistoryFields
    }
  }

  fragment SolvedHistoryFields on SolvedHistory {
    problemCount
    readAt
    isReadDue
  }
`);

export const SetSolvedHistoryConsent = graphql(`
  mutation SetSolvedHistoryConsent($input: SetSolvedHistoryConsentInput!) {
    setSolvedHistoryConsent(input: $input) {
      __typename
      ... on SetSolvedHistoryConsentSuccess {
        solvedHistory {
          ...SolvedHistoryFields
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const AddToSolvedHistory = graphql(`
  mutation AddToSolvedHistory($input: AddToSolvedHistoryInput!) {
    addToSolvedHistory(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
