import { onDate, soon } from '../commands/contest-words.ts';
import type { ContestFormat, ContestPart, ContestPlanTextFragment, ProblemChoice } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';
import { COLOURS } from './colours.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment ContestPlanText on Contest {
    title
    state
    startsAt
    plannedEndsAt
    freezesAt
    format
    entry
    problemChoice
    problemCount
    cancelReason
  }
`);

graphql(`
  fragment ContestPlanNews on ContestPlanEvent {
    change
    parts
    contest {
      ...ContestPlanText
    }
  }
`);

export const contestPlan: Notification<'ContestPlanEvent'> = {
  kind: 'ContestPlanEvent',
  messageOf: ({ change, parts, contest }, { now, t }) => {
    const title = asText(contest.title);
    const isCancelled = contest.state === 'CANCELLED';
    switch (change) {
      case 'CANCELLED':
        return {
          embed: { color: COLOURS.unknown, title: t('news.cancelled', { title }), description: why(contest, t) },
        };
      case 'PLANNED': {
        // Later news say more.
        if (isCancelled || new Date(contest.startsAt) <= now) return null;
        const lines = [...WHEN, 'FORMAT', 'PROBLEMS', 'ENTRY', 'FREEZE'] as const;
        return messageWith(contest, t('news.planned', { title }), { parts: lines, t });
      }
      case 'CHANGED':
        if (isCancelled || parts.length === 0) return null;
        return messageWith(contest, t('news.changed', { title }), { parts, t });
      default:
        // A change that a newer LeetCord knows.
        return null;
    }
  },
};

const WHEN = ['START', 'END'] as const;

const messageWith = (
  contest: ContestPlanTextFragment,
  title: string,
  { parts, t }: { parts: readonly ContestPart[]; t: Texts },
) => ({
  embed: {
    color: COLOURS.contest,
    title,
    description: parts
      .map((part) => LINES[part]?.(contest, t))
      .filter((line) => line !== null && line !== undefined)
      .join('\n'),
  },
});

/** What is said of each part of a plan. The problems themselves are hidden until the start. */
const LINES: Record<ContestPart, (contest: ContestPlanTextFragment, t: Texts) => string | null> = {
  TITLE: (_contest, t) => t('news.newTitle'),
  START: ({ startsAt }, t) => t('news.itStartsOn', { when: soon(startsAt), date: onDate(startsAt) }),
  END: ({ plannedEndsAt }, t) => t('news.itEndsOn', { date: onDate(plannedEndsAt) }),
  FORMAT: ({ format }, t) => formatAndRule(format, t),
  PROBLEMS: problemsLine,
  ENTRY: ({ entry }, t) => t(`contests.entryRule_${entry}`),
  FREEZE: ({ freezesAt }, t) =>
    freezesAt === null || freezesAt === undefined ? null : t('news.freezes', { date: onDate(freezesAt) }),
};

/** What a contest's format is called, and its rule. */
export const formatAndRule = (format: ContestFormat, t: Texts): string =>
  t('contests.formatAndRule', { format: t(`contests.format_${format}`), rule: t(`contests.formatRule_${format}`) });

function problemsLine({ problemCount, problemChoice }: ContestPlanTextFragment, t: Texts): string {
  if (typeof problemCount === 'number') return t('news.problemsAtStart', { count: problemCount });
  return whichCount(problemChoice, t);
}

/** Which problems count in a contest without a set of them. */
export const whichCount = (choice: ProblemChoice, t: Texts): string =>
  t(choice === 'MATCHING' ? 'contests.problemsOfAKind' : 'contests.anyProblem');

const why = ({ cancelReason }: ContestPlanTextFragment, t: Texts) =>
  cancelReason === null || cancelReason === undefined ? t('news.doesNotCount') : asText(cancelReason);
