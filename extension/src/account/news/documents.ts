import { graphql } from '../../gql/index.ts';

export const MyMutedNews = graphql(`
  query MyMutedNews {
    myCommunities {
      id
      name
      myMembership {
        mutedNews
      }
    }
  }
`);

export const MuteNews = graphql(`
  mutation MuteNews($input: MuteNewsInput!) {
    muteNews(input: $input) {
      __typename
      ... on MemberSuccess {
        member {
          mutedNews
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
