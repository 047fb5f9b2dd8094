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
  messageOf: ({ contest }, { t }) => {
    // The results follow, or the reason why there are none; or it runs on.
    if (contest.state !== 'SETTLING') return null;
    const isDecided = contest.decidedAt !== null && contest.decidedAt !== undefined;
    return {
      embed: {
        color: COLOURS.contest,
        title: t('news.ended', { title: asText(contest.title) }),
        description: [...(isDecided ? [t('news.decided')] : []), t('news.settling')].join(' '),
      },
    };
  },
};
