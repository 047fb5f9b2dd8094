import { rankingRow, type RankingRow } from '../commands/ranking.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { EMBED_LIMITS } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment ContestFinishedNews on ContestFinishedEvent {
    contest {
      title
      standings(first: 100) {
        ...FirstStandings
        edges {
          node {
            mayBeMentioned
          }
        }
      }
    }
  }
`);

export const contestFinished: Notification<'ContestFinishedEvent'> = {
  kind: 'ContestFinishedEvent',
  messageOf: ({ contest }) => {
    const { edges, totalCount } = contest.standings;
    const rows = edges.map(({ node }) => rankingRow(asNews(node)));
    return {
      embed: {
        color: COLOURS.contest,
        title: `${asText(contest.title)} is over: final standings`,
        description:
          rows.length > 0 ? linesThatFit(rows, EMBED_LIMITS.description, totalCount) : 'Nobody scored this time.',
      },
    };
  },
};

/** A row as the news shows it: a member who does not want to be mentioned there is anonymous. */
const asNews = <R extends RankingRow & { mayBeMentioned: boolean }>(row: R): R =>
  row.shownAs === 'NAME' && !row.mayBeMentioned ? { ...row, shownAs: 'ANONYMOUS' } : row;
