import { place, plural, shownName } from '../commands/ranking.ts';
import { graphql } from '../gql/index.ts';
import { languageName } from '../languages.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment SubmissionNews on SubmissionEvent {
    points
    reason
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

const DIFFICULTY_NAMES = { EASY: 'Easy', MEDIUM: 'Medium', HARD: 'Hard' } as const;

export const submission: Notification<'SubmissionEvent'> = {
  kind: 'SubmissionEvent',
  messageOf: ({ submission, points, reason, places, mayBeMentioned, ...who }, now) => {
    if (!mayBeMentioned) return null;
    const { problem } = submission;
    const title =
      problem === null || problem === undefined ? 'A problem' : `${asText(problem.number)}. ${asText(problem.title)}`;
    return {
      embed: {
        color: problem === null || problem === undefined ? COLOURS.unknown : COLOURS[problem.difficulty],
        title,
        description: `**${shownName(who)}** solved it in ${languageName(submission.language)}. ${reason}`,
        fields: [
          ...(problem ? [{ name: 'Difficulty', value: DIFFICULTY_NAMES[problem.difficulty], inline: true }] : []),
          { name: 'Points', value: points > 0 ? `+${points}` : '0', inline: true },
          ...places.map(({ contest, weekStartsAt, rank, points }) => ({
            name: contest ? asText(contest.title) : weekName(weekStartsAt, now),
            // ICPC has no points of its own: each solved problem is one.
            value: `${place(rank)}, ${plural(points, contest?.format === 'ICPC' ? 'problem' : 'point')}`,
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
function weekName(startsAt: string | null | undefined, now: Date): string {
  const start = new Date(startsAt ?? now);
  const ageMs = now.getTime() - start.getTime();
  if (ageMs < WEEK_MS) return 'This week';
  if (ageMs < 2 * WEEK_MS) return 'Last week';
  return `Week of ${start.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })}`;
}
