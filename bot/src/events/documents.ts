import { graphql } from '../gql/index.ts';
import type { FollowEventsSubscription } from '../gql/graphql.ts';

/** All that the bot's posts say. */
export const FollowEvents = graphql(`
  subscription FollowEvents($subscriber: String!) {
    events(subscriber: $subscriber) {
      __typename
      id
      cursor
      at
      community {
        discordGuildId
        announcementChannelId
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
        }
        shownAs
        mayBeMentioned
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
          standings(first: 10) {
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
