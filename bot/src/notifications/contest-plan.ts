import { ENTRIES, FORMATS, onDate, soon } from '../commands/contest-words.ts';
import { plural } from '../commands/ranking.ts';
import type { ContestPart, ContestPlanTextFragment, ProblemChoice } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
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
  messageOf: ({ change, parts, contest }, now) => {
    const isCancelled = contest.state === 'CANCELLED';
    switch (change) {
      case 'CANCELLED':
        return {
          embed: { color: COLOURS.unknown, title: `${asText(contest.title)} is cancelled`, description: why(contest) },
        };
      case 'PLANNED': {
        // Later news say more.
        if (isCancelled || new Date(contest.startsAt) <= now) return null;
        const lines = [...WHEN, 'FORMAT', 'PROBLEMS', 'ENTRY', 'FREEZE'] as const;
        return messageWith(contest, `${asText(contest.title)} is planned`, lines);
      }
      case 'CHANGED':
        if (isCancelled || parts.length === 0) return null;
        return messageWith(contest, `${asText(contest.title)} has changed`, parts);
      default:
        // A change that a newer LeetCord knows.
        return null;
    }
  },
};

const WHEN = ['START', 'END'] as const;

const messageWith = (contest: ContestPlanTextFragment, title: string, parts: readonly ContestPart[]) => ({
  embed: {
    color: COLOURS.contest,
    title,
    description: parts
      .map((part) => LINES[part]?.(contest))
      .filter((line) => line !== null && line !== undefined)
      .join('\n'),
  },
});

/** What is said of each part of a plan. The problems themselves are hidden until the start. */
const LINES: Record<ContestPart, (contest: ContestPlanTextFragment) => string | null> = {
  TITLE: () => 'It has a new title.',
  START: ({ startsAt }) => `It starts ${soon(startsAt)}: ${onDate(startsAt)}.`,
  END: ({ plannedEndsAt }) => `It ends ${onDate(plannedEndsAt)}.`,
  FORMAT: ({ format }) => `Format ${FORMATS[format].name}. ${FORMATS[format].rule}`,
  PROBLEMS: problemsLine,
  ENTRY: ({ entry }) => ENTRIES[entry].rule,
  FREEZE: ({ freezesAt }) =>
    freezesAt === null || freezesAt === undefined
      ? null
      : `Its standings freeze ${onDate(freezesAt)}, until the results are final.`,
};

function problemsLine({ problemCount, problemChoice }: ContestPlanTextFragment): string {
  if (typeof problemCount === 'number') return `${plural(problemCount, 'problem')}, told at the start.`;
  return whichCount(problemChoice);
}

/** Which problems count in a contest without a set of them. */
export const whichCount = (choice: ProblemChoice): string =>
  choice === 'MATCHING' ? 'Problems of a kind count: see `/contest problems`.' : 'Any problem counts.';

const why = ({ cancelReason }: ContestPlanTextFragment) =>
  cancelReason === null || cancelReason === undefined ? 'Its results do not count.' : asText(cancelReason);
