import { time, TimestampStyles } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment ContestStartedNews on ContestStartedEvent {
    contest {
      title
      endsAt
    }
  }
`);

export const contestStarted: Notification<'ContestStartedEvent'> = {
  kind: 'ContestStartedEvent',
  messageOf: ({ contest }) => ({
    embed: {
      color: COLOURS.contest,
      title: `${asText(contest.title)} has started`,
      description: `Solve any problem on LeetCode: easy 1 point, medium 3, hard 7. It ends ${time(new Date(contest.endsAt), TimestampStyles.RelativeTime)}.`,
    },
  }),
};
