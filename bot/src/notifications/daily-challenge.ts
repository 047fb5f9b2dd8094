import { problemCard } from '../commands/problem-card.ts';
import { graphql } from '../gql/index.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment DailyChallengeNews on DailyChallengeEvent {
    date
    dailyProblem: problem {
      ...ProblemCard
    }
  }
`);

const DATE_LENGTH = '2026-12-01'.length;

export const dailyChallenge: Notification<'DailyChallengeEvent'> = {
  kind: 'DailyChallengeEvent',
  messageOf: ({ date, dailyProblem }, { now, t }) => {
    // Another challenge has begun since.
    if (!dailyProblem || now.toISOString().slice(0, DATE_LENGTH) !== date) return null;
    const card = problemCard(dailyProblem, [t('news.dailyChallenge', { date })], t);
    return { embed: card.toJSON() };
  },
};
