import { ENTRIES, FORMATS, soon } from '../commands/contest-words.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
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
  messageOf: ({ contest }, now) => {
    if (contest.state === 'CANCELLED' || new Date(contest.startsAt) <= now) return null;
    const { title, startsAt, format, entry } = contest;
    return {
      embed: {
        color: COLOURS.contest,
        title: `${asText(title)} starts soon`,
        description: [
          `It starts ${soon(startsAt)}.`,
          `Format ${FORMATS[format].name}. ${FORMATS[format].rule}`,
          ENTRIES[entry].rule,
        ].join('\n'),
      },
    };
  },
};
