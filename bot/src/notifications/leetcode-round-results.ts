import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import type { Notification } from './notification.ts';
import { roundTable } from './round-table.ts';

graphql(`
  fragment LeetCodeRoundResultsNews on LeetCodeRoundResultsEvent {
    round {
      ...RoundTable
    }
  }
`);

export const leetcodeRoundResults: Notification<'LeetCodeRoundResultsEvent'> = {
  kind: 'LeetCodeRoundResultsEvent',
  messageOf: ({ round }, { t }) => {
    const description = roundTable(round, t);
    if (description === null) return null;
    const title = t('news.roundResults', { title: asText(round.title) });
    return { embed: { color: COLOURS.contest, title, url: round.url, description } };
  },
};
