import { graphql } from '../gql/index.ts';

export const StartPost = graphql(`
  mutation StartPost($input: StartPostInput!) {
    startPost(input: $input) {
      __typename
      ... on StartPostSuccess {
        startedAt
        isFirst
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const HoldNews = graphql(`
  mutation HoldNews($input: HoldNewsInput!) {
    holdNews(input: $input) {
      __typename
      ... on HoldNewsSuccess {
        isHeld
        tellOwner
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SumUpNews = graphql(`
  mutation SumUpNews($input: SumUpNewsInput!) {
    sumUpNews(input: $input) {
      __typename
      ... on SumUpNewsSuccess {
        cursor
        solves
        contestStarts
        contestResults
        contestNews
        reason
        solvers {
          shownAs
          displayName
          user {
            displayName
          }
          solves
          points
        }
        contests {
          title
          state
          startsAt
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ReleaseNews = graphql(`
  mutation ReleaseNews($input: ReleaseNewsInput!) {
    releaseNews(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const ForgetNewsChannel = graphql(`
  mutation ForgetNewsChannel($input: ForgetNewsChannelInput!) {
    forgetNewsChannel(input: $input) {
      __typename
      ... on ForgetNewsChannelSuccess {
        wasSet
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ListNewsHolds = graphql(`
  query ListNewsHolds {
    newsHolds {
      channelId
      community {
        id
        discordGuildId
      }
    }
  }
`);

export const ReadNewsHold = graphql(`
  query ReadNewsHold($communityId: ID!, $channelId: ID!) {
    community(id: $communityId) {
      id
      discordGuildId
      language
      all: newsHolds {
        channelId
      }
      newsHolds(channelId: $channelId) {
        dueAt
        waiting(first: 1) {
          ...EventNews
        }
      }
    }
  }
`);

export const OutdatedStandings = graphql(`
  query OutdatedStandings {
    outdatedStandings {
      contest {
        id
      }
      channelId
      messageId
      revision
    }
  }
`);

export const ReadStandings = graphql(`
  query ReadStandings($id: ID!) {
    contest(id: $id) {
      id
      title
      state
      endsAt
      isFrozen
      community {
        id
        discordGuildId
        language
      }
      standings(first: 20) {
        totalCount
        edges {
          node {
            mayBeMentioned(kind: CONTEST_PROGRESS)
            ...StandingLine
          }
        }
      }
    }
  }
`);

export const KeepStandingsMessage = graphql(`
  mutation KeepStandingsMessage($input: KeepStandingsMessageInput!) {
    keepStandingsMessage(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
