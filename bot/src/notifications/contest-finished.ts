import { graphql } from '../gql/index.ts';
import { podiumOf } from '../pictures/labelled.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { EMBED_LIMITS } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import type { Notification } from './notification.ts';
import { asNews, scoreOf, standingLine } from './standings.ts';
import { placesButton } from './places-button.ts';
import { ratingChange } from './rating-change.ts';

graphql(`
  fragment ContestFinishedNews on ContestFinishedEvent {
    contest {
      id
      title
      problemCount
      standings(first: 100) {
        totalCount
        edges {
          node {
            mayBeMentioned(kind: CONTEST_FINISHED)
            rating {
              ...RatingChanged
            }
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
    // Any problem counted where it has none of its own.
    const upsolve = typeof contest.problemCount === 'number' ? `\n\n${t('news.upsolve')}` : '';
    const room = EMBED_LIMITS.description - upsolve.length;
    const places = edges.map(({ node }) => ({ ...asNews(node), score: scoreOf(node, t) }));
    const podium = podiumOf(contest.title, places, t);
    const lines = edges.map(({ node }) => {
      const row = asNews(node);
      const rating = row.shownAs === 'NAME' && row.rating ? ` · ${ratingChange(row.rating, t)}` : '';
      return standingLine(row, t) + rating;
    });
    return {
      embed: {
        color: COLOURS.contest,
        title: t('news.finished', { title: asText(contest.title) }),
        description: (linesThatFit(lines, { room, totalCount, t }) || t('news.nobodyScored')) + upsolve,
      },
      ...(podium && { picture: podium }),
      ...(totalCount > 0 && { components: placesButton(contest.id, t) }),
    };
  },
};
