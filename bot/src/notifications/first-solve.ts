import { problemLine } from '../commands/contest-problems.ts';
import { shownName } from '../commands/ranking.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import type { Notification } from './notification.ts';
import { asNews } from './standings.ts';

graphql(`
  fragment FirstSolveNews on FirstSolveEvent {
    isCorrection
    contest {
      title
      state
    }
    problem {
      ...ShownProblem
      firstSolvedBy {
        shownAs
        mayBeMentioned(kind: CONTEST_PROGRESS)
        displayName
        user {
          displayName
        }
      }
    }
  }
`);

/** Of those who did so at one moment, so many are named. */
const MAX_NAMED = 5;

export const firstSolve: Notification<'FirstSolveEvent'> = {
  kind: 'FirstSolveEvent',
  messageOf: ({ isCorrection, contest, problem }, { t }) => {
    const { firstSolvedBy } = problem;
    // It is void by now, or nobody wants to be mentioned.
    if (contest.state === 'CANCELLED' || !firstSolvedBy.some(({ mayBeMentioned }) => mayBeMentioned)) return null;
    const named = firstSolvedBy.slice(0, MAX_NAMED).map((who) => `**${shownName(asNews(who), t)}**`);
    const more = firstSolvedBy.length - named.length;
    const who = t.and([...named, ...(more > 0 ? [t('news.moreMembers', { count: more })] : [])]);
    const sentence = t('news.wereFirst', { who, count: firstSolvedBy.length });
    return {
      embed: {
        color: COLOURS.contest,
        title: t('news.firstToSolve', { title: asText(contest.title), label: asText(problem.label) }),
        description: [isCorrection ? t('news.corrected', { sentence }) : sentence, problemLine(problem, t)].join('\n'),
      },
    };
  },
};
