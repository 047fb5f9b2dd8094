import { graphql } from '../../gql/index.ts';

export const ExportMyData = graphql(`
  query ExportMyData {
    exportMyData
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
