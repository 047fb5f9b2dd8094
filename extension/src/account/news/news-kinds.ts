import type { NotificationKind } from '../../gql/graphql.ts';

/** Each kind of news, and what it is about. One that the API gains is missing here until somebody adds it: the compiler says so. */
export const NEWS_KINDS: Readonly<Record<NotificationKind, string>> = {
  SUBMISSION: 'Solved problems',
  CONTEST_PLAN: 'Contests planned, changed or cancelled',
  CONTEST_REMINDER: 'Contest reminders',
  CONTEST_STARTED: 'Contest starts',
  CONTEST_PROGRESS: 'First solves and live standings',
  CONTEST_FINISHED: 'Contest results',
  LEETCODE_ROUND: 'LeetCode’s rounds',
  DAILY_CHALLENGE: 'LeetCode’s daily challenge',
  DIGEST: 'The weekly digest',
  DUEL: 'Duels',
  STUDY_PLAN: 'Study plans',
};

/** How many kinds are muted, in a few words. */
export const mutedWords = (count: number): string =>
  count === 0 ? 'All kinds may be about you' : `${count} ${count === 1 ? 'kind' : 'kinds'} muted`;
