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
