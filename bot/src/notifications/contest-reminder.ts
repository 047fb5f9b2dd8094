import { soon } from '../commands/contest-words.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { formatAndRule } from './contest-plan.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment ContestReminderNews on ContestReminderEvent {
    contest {
      ...ContestPlanText
    }
  }
`);

export const contestReminder: Notification<'ContestReminderEvent'> = {
  kind: 'ContestReminderEvent',
  messageOf: ({ contest }, { now, t }) => {
    if (contest.state === 'CANCELLED' || new Date(contest.startsAt) <= now) return null;
    const { title, startsAt, format, entry } = contest;
    return {
      embed: {
        color: COLOURS.contest,
        title: t('news.startsSoon', { title: asText(title) }),
        description: [
          t('news.itStarts', { when: soon(startsAt) }),
          formatAndRule(format, t),
          t(`contests.entryRule_${entry}`),
        ].join('\n'),
      },
    };
  },
};
