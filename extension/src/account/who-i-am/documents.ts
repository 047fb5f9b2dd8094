import { graphql } from '../../gql/index.ts';

export const MyAccounts = graphql(`
  query MyAccounts {
    me {
      ...Me
      leetcode {
        profileUrl
        provenAt
      }
      discord {
        linkedAt
      }
      createdAt
    }
  }
`);
