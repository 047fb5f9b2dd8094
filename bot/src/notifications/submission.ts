import { place, shownName } from '../commands/ranking.ts';
import { graphql } from '../gql/index.ts';
import { languageName } from '../languages.ts';
import { asText } from '../text.ts';
import { apiSentence } from '../texts/api-sentences.ts';
import { COLOURS } from './colours.ts';
import type { Notification, Telling } from './notification.ts';

graphql(`
  fragment SubmissionNews on SubmissionEvent {
    points
    reason
    streakDays
    places {
      rank
      points
      contest {
        title
        format
      }
      weekStartsAt
    }
    shownAs
    mayBeMentioned
    displayName
    user {
      displayName
    }
    submission {
      language
      problem {
        slug
        number
        title
        difficulty
        url
      }
    }
  }
`);

export const submission: Notification<'SubmissionEvent'> = {
  kind: 'SubmissionEvent',
  messageOf: ({ submission, points, reason, streakDays, places, mayBeMentioned, ...who }, { now, t }) => {
    if (!mayBeMentioned) return null;
    const { problem } = submission;
    const title =
      problem === null || problem === undefined
        ? t('common.aProblem')
        : `${asText(problem.number)}. ${asText(problem.title)}`;
    return {
      embed: {
        color: problem === null || problem === undefined ? COLOURS.unknown : COLOURS[problem.difficulty],
        title,
        description: [
          t('news.solved', {
            who: shownName(who, t),
            language: languageName(submission.language),
            reason: apiSentence(reason, t),
          }),
          ...(streakDays ? [t('news.streak', { days: t('streak.days', { count: streakDays }) })] : []),
        ].join('\n'),
        fields: [
          ...(problem
            ? [{ name: t('news.difficulty'), value: t(`common.difficulty_${problem.difficulty}`), inline: true }]
            : []),
          { name: t('news.points'), value: points > 0 ? `+${points}` : '0', inline: true },
          ...places.map(({ contest, weekStartsAt, rank, points }) => ({
            name: contest ? asText(contest.title) : weekName(weekStartsAt, { now, t }),
            // ICPC has no points of its own: each solved problem is one.
            value: t('news.placeAndPoints', {
              place: place(rank, t),
              points: t(contest?.format === 'ICPC' ? 'common.problems' : 'common.points', { count: points }),
            }),
            inline: true,
          })),
        ],
        ...(problem && { url: problem.url }),
      },
    };
  },
};

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** What a week is called at a given time: an event that is found or posted late may belong to an earlier week. */
function weekName(startsAt: string | null | undefined, { now, t }: Telling): string {
  const start = new Date(startsAt ?? now);
  const ageMs = now.getTime() - start.getTime();
  if (ageMs < WEEK_MS) return t('news.thisWeek');
  if (ageMs < 2 * WEEK_MS) return t('news.lastWeek');
  const date = start.toLocaleDateString(t.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return t('news.weekOf', { date });
}
