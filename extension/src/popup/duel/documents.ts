import { graphql } from '../../gql/index.ts';

graphql(`
  fragment DuelPlayer on DuelPlayer {
    isMe
    shownAs
    displayName
    user {
      displayName
    }
    points
    rating {
      before
      after
    }
  }

  fragment DuelCard on Duel {
    id
    community {
      id
      name
    }
    state
    bestOf
    minutes
    difficulties
    minRating
    maxRating
    expiresAt
    endsAt
    challenger {
      ...DuelPlayer
    }
    challenged {
      ...DuelPlayer
    }
    rounds {
      number
      slug
      problem {
        title
        difficulty
      }
      wonBy {
        ...DuelPlayer
      }
    }
    drawOffer {
      by {
        isMe
      }
      expiresAt
    }
    outcome {
      winner {
        ...DuelPlayer
      }
      reason
      isFinal
    }
  }

  fragment DuelLadderRow on DuelLadderEntry {
    id
    rank
    shownAs
    displayName
    user {
      displayName
    }
    rating
    won
    drawn
    lost
  }
`);

/** The user's own duels, and the duels of one community once it is known which. */
export const Duels = graphql(`
  query Duels($communityId: ID!, $isChosen: Boolean!) {
    myDuels {
      ...DuelCard
    }
    myCommunities {
      id
      name
      duels {
        queueEntry {
          bestOf
          difficulties
          minRating
          maxRating
          until
        }
      }
    }
    community(id: $communityId) @include(if: $isChosen) {
      id
      duels {
        takesChallenges
        mine {
          ...DuelLadderRow
        }
        ladder(first: 10) {
          totalCount
          edges {
            node {
              ...DuelLadderRow
            }
          }
        }
        entries(first: 10) {
          edges {
            node {
              ...DuelCard
            }
          }
        }
      }
    }
  }
`);

/** The user's duels at once, and then whenever something about them has changed. */
export const MyDuels = graphql(`
  subscription MyDuels {
    myDuels {
      ...DuelCard
    }
  }
`);

/** What became of a duel that is not among the user's open ones any more. */
export const PastDuel = graphql(`
  query PastDuel($id: ID!) {
    duel(id: $id) {
      ...DuelCard
    }
  }
`);

/** Those of a community whom the user can challenge: who has points there, most first. */
export const Opponents = graphql(`
  query Opponents($communityId: ID!, $after: String) {
    leaderboard(communityId: $communityId, window: ALL_TIME) {
      entries(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            displayName
            user {
              id
              displayName
            }
          }
        }
      }
    }
  }
`);

/** Others of a community by the beginning of their name, also those without points. */
export const FindOpponents = graphql(`
  query FindOpponents($communityId: ID!, $name: String!) {
    community(id: $communityId) {
      id
      duels {
        opponents(name: $name) {
          displayName
          user {
            id
          }
        }
      }
    }
  }
`);

export const ChallengeToDuel = graphql(`
  mutation ChallengeToDuel($input: ChallengeToDuelInput!) {
    challengeToDuel(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const AcceptDuel = graphql(`
  mutation AcceptDuel($input: AcceptDuelInput!) {
    acceptDuel(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const DeclineDuel = graphql(`
  mutation DeclineDuel($input: DeclineDuelInput!) {
    declineDuel(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const WithdrawDuel = graphql(`
  mutation WithdrawDuel($input: WithdrawDuelInput!) {
    withdrawDuel(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const OfferDuelDraw = graphql(`
  mutation OfferDuelDraw($input: OfferDuelDrawInput!) {
    offerDuelDraw(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const AcceptDuelDraw = graphql(`
  mutation AcceptDuelDraw($input: AcceptDuelDrawInput!) {
    acceptDuelDraw(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const ResignDuel = graphql(`
  mutation ResignDuel($input: ResignDuelInput!) {
    resignDuel(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const JoinDuelQueue = graphql(`
  mutation JoinDuelQueue($input: JoinDuelQueueInput!) {
    joinDuelQueue(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const LeaveDuelQueue = graphql(`
  mutation LeaveDuelQueue($input: LeaveDuelQueueInput!) {
    leaveDuelQueue(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const SetDuelChallenges = graphql(`
  mutation SetDuelChallenges($input: SetDuelChallengesInput!) {
    setDuelChallenges(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
