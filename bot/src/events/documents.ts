import { graphql } from '../gql/index.ts';
import type { FollowEventsSubscription } from '../gql/graphql.ts';

/** All that the bot's posts say. */
graphql(`
  fragment EventNews on Event {
    __typename
    id
    cursor
    at
    community {
      id
      discordGuildId
      announcementChannelId
      newsHold {
        since
      }
    }
    ... on SubmissionEvent {
      points
      reason
      places {
        rank
        points
        contest {
          title
        }
        weekStartsAt
      }
      shownAs
      mayBeMentioned
      displayName
      user {
        displayName
      }
      submission {
        language
        problem {
          slug
          number
          title
          difficulty
          url
        }
      }
    }
    ... on ContestStartedEvent {
      contest {
        title
        endsAt
      }
    }
    ... on ContestFinishedEvent {
      contest {
        title
        standings(first: 100) {
          ...FirstStandings
          edges {
            node {
              mayBeMentioned
            }
          }
        }
      }
    }
  }
`);

export const FollowEvents = graphql(`
  subscription FollowEvents($subscriber: String!) {
    events(subscriber: $subscriber) {
      ...EventNews
    }
  }
`);

export const ReadEvent = graphql(`
  query ReadEvent($cursor: String!) {
    event(cursor: $cursor) {
      ...EventNews
    }
  }
`);

export const AcknowledgeEvents = graphql(`
  mutation AcknowledgeEvents($input: AcknowledgeEventsInput!) {
    acknowledgeEvents(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type LeetCordEvent = FollowEventsSubscription['events'];
export type SubmissionEvent = Extract<LeetCordEvent, { __typename: 'SubmissionEvent' }>;
export type ContestStartedEvent = Extract<LeetCordEvent, { __typename: 'ContestStartedEvent' }>;
export type ContestFinishedEvent = Extract<LeetCordEvent, { __typename: 'ContestFinishedEvent' }>;
