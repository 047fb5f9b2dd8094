import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment ContestEndedNews on ContestEndedEvent {
    contest {
      title
      state
      decidedAt
    }
  }
`);

export const contestEnded: Notification<'ContestEndedEvent'> = {
  kind: 'ContestEndedEvent',
  messageOf: ({ contest }) => {
    // The results follow, or the reason why there are none; or it runs on.
    if (contest.state !== 'SETTLING') return null;
    const isDecided = contest.decidedAt !== null && contest.decidedAt !== undefined;
    return {
      embed: {
        color: COLOURS.contest,
        title: `${asText(contest.title)} has ended`,
        description: `${isDecided ? 'Nothing was left to decide. ' : ''}What was solved in time still counts while LeetCode confirms it. The final standings follow.`,
      },
    };
  },
};
