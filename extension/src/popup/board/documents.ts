import { graphql } from '../../gql/index.ts';

graphql(`
  fragment LeaderboardRow on LeaderboardEntry {
    id
    rank
    rankYesterday
    shownAs
    displayName
    user {
      displayName
    }
    points
    solved
  }

  fragment BoardPage on LeaderboardEntryConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...LeaderboardRow
      }
    }
  }
`);

/** A page of a board with the user's own place, and, when asked for, which boards there are. */
export const Board = graphql(`
  query Board(
    $asksScopes: Boolean!
    $isCommunity: Boolean!
    $isGlobal: Boolean!
    $communityId: ID!
    $window: BoardWindow!
    $at: DateTime
    $topic: String
    $difficulty: Difficulty
    $after: String
    $last: Int
    $before: String
  ) {
    myCommunities @include(if: $asksScopes) {
      id
      name
    }
    consent: globalLeaderboard @include(if: $asksScopes) {
      includesMe
    }
    leaderboard(communityId: $communityId, window: $window, at: $at, topic: $topic, difficulty: $difficulty)
      @include(if: $isCommunity) {
      id
      startsAt
      endsAt
      timeZone
      rankedAt
      mine {
        ...LeaderboardRow
      }
      aroundMe(first: 5) {
        edges {
          node {
            ...LeaderboardRow
          }
        }
      }
      entries(first: 20, after: $after, last: $last, before: $before) {
        ...BoardPage
      }
    }
    globalLeaderboard(window: $window, at: $at) @include(if: $isGlobal) {
      id
      startsAt
      endsAt
      rankedAt
      mine {
        ...LeaderboardRow
      }
      aroundMe(first: 5) {
        edges {
          node {
            ...LeaderboardRow
          }
        }
      }
      entries(first: 20, after: $after, last: $last, before: $before) {
        ...BoardPage
      }
    }
  }
`);

export const Topics = graphql(`
  query Topics {
    topicTags {
      tags {
        slug
        name
      }
    }
  }
`);
