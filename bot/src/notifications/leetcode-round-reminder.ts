import { time, TimestampStyles } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment LeetCodeRoundReminderNews on LeetCodeRoundReminderEvent {
    round {
      title
      url
      startsAt
      endsAt
    }
  }
`);

export const leetcodeRoundReminder: Notification<'LeetCodeRoundReminderEvent'> = {
  kind: 'LeetCodeRoundReminderEvent',
  messageOf: ({ round }, now) => {
    const startsAt = new Date(round.startsAt);
    if (startsAt <= now) return null;
    const lengthMs = new Date(round.endsAt).getTime() - startsAt.getTime();
    return {
      embed: {
        color: COLOURS.contest,
        title: `${asText(round.title)} on LeetCode starts soon`,
        url: round.url,
        description: `It starts ${time(startsAt, TimestampStyles.RelativeTime)}, at ${time(startsAt, TimestampStyles.ShortDateTime)}, and takes ${minutes(lengthMs)}.`,
      },
    };
  },
};

const minutes = (ms: number) => `${Math.round(ms / 60_000)} minutes`;
