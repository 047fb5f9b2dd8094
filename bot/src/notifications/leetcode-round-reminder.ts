import { onDate, soon } from '../commands/contest-words.ts';
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
  messageOf: ({ round }, { now, t }) => {
    const startsAt = new Date(round.startsAt);
    if (startsAt <= now) return null;
    const lengthMs = new Date(round.endsAt).getTime() - startsAt.getTime();
    return {
      embed: {
        color: COLOURS.contest,
        title: t('news.roundStartsSoon', { title: asText(round.title) }),
        url: round.url,
        description: t('news.roundStarts', {
          when: soon(round.startsAt),
          date: onDate(round.startsAt),
          length: t('common.minutes', { count: Math.round(lengthMs / 60_000) }),
        }),
      },
    };
  },
};
