import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { EMBED_LIMITS } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import type { Notification } from './notification.ts';
import { asNews, standingLine } from './standings.ts';
import { placesButton } from './places-button.ts';

graphql(`
  fragment ContestFinishedNews on ContestFinishedEvent {
    contest {
      id
      title
      standings(first: 100) {
        totalCount
        edges {
          node {
            ...StandingLine
          }
        }
      }
    }
  }
`);

export const contestFinished: Notification<'ContestFinishedEvent'> = {
  kind: 'ContestFinishedEvent',
  messageOf: ({ contest }, { t }) => {
    const { edges, totalCount } = contest.standings;
    const lines = edges.map(({ node }) => standingLine(asNews(node), t));
    return {
      embed: {
        color: COLOURS.contest,
        title: t('news.finished', { title: asText(contest.title) }),
        description: linesThatFit(lines, { room: EMBED_LIMITS.description, totalCount, t }) || t('news.nobodyScored'),
      },
      ...(totalCount > 0 && { components: placesButton(contest.id, t) }),
    };
  },
};
