import { shownName } from '../commands/ranking.ts';
import { problemNamed } from '../commands/problem-card.ts';
import { alongText, dayText } from '../commands/study-words.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { EMBED_LIMITS } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment StudyPlanDayNews on StudyPlanDayEvent {
    date
    items {
      ...StudyItemShown
    }
    plan {
      ...StudyPlanShown
      members(first: 20) {
        edges {
          node {
            shownAs
            mayBeMentioned(kind: STUDY_PLAN)
            displayName
            user {
              displayName
            }
            isAlong
          }
        }
      }
    }
  }
`);

/** So late a day is still told, in ms: after that the next one has been. */
const MAX_LATE_MS = 24 * 60 * 60_000;
const MAX_NAMED = 10;

export const studyPlanDay: Notification<'StudyPlanDayEvent'> = {
  kind: 'StudyPlanDayEvent',
  messageOf: ({ at, date, items, plan }, { now, t }) => {
    if (!plan || items.length === 0 || now.getTime() - Date.parse(at) >= MAX_LATE_MS) return null;
    const named = plan.members.edges
      .map(({ node }) => node)
      .filter(({ shownAs, mayBeMentioned, isAlong }) => shownAs === 'NAME' && mayBeMentioned && isAlong)
      .slice(0, MAX_NAMED);
    const along =
      named.length === 0
        ? alongText(plan, t)
        : t('study.dayAlong', { along: alongText(plan, t), who: named.map((who) => shownName(who, t)).join(', ') });
    const problems = items.map((item) => `- ${problemNamed(item, t)}`);
    const end = `\n\n${along}\n-# ${t('study.dayHow')}`;
    return {
      embed: {
        color: COLOURS.contest,
        title: t('study.dayTitle', { date: dayText(date, t), title: asText(plan.title) }),
        description: `${linesThatFit(problems, { room: EMBED_LIMITS.description - end.length, t })}${end}`,
      },
    };
  },
};
