import { graphql } from '../gql/index.ts';
import type { FollowEventsSubscription } from '../gql/graphql.ts';

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

export type LeetCordEvent = FollowEventsSubscription['events'];
export type EventOf<K extends LeetCordEvent['__typename']> = Extract<LeetCordEvent, { __typename: K }>;
