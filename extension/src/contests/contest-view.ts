import { z } from 'zod';
import type { ContestCardFragment } from '../gql/graphql.ts';

const problem = z.object({
  label: z.string(),
  slug: z.string(),
  title: z.string(),
  /** What it gives; null where problems count the same. */
  points: z.number().nullable(),
  isSolved: z.boolean(),
  solvedAfterSeconds: z.number().nullable(),
  isFirst: z.boolean(),
  wrongAttempts: z.number(),
});
export type ProblemView = z.infer<typeof problem>;

/** A contest as the popup shows it, and as it is stored for a popup that is opened without a network. Times are ISO 8601. */
export const contestView = z.object({
  id: z.string(),
  title: z.string(),
  community: z.string(),
  state: z.enum(['SCHEDULED', 'RUNNING', 'SETTLING', 'FINAL', 'CANCELLED']),
  format: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  freezesAt: z.string().nullable(),
  isFrozen: z.boolean(),
  entry: z.enum(['EVERYBODY', 'JOIN', 'INVITE']),
  myEntry: z.enum(['NONE', 'INVITED', 'JOINED', 'DISQUALIFIED']).nullable(),
  entrantCount: z.number(),
  /** Null where any problem counts. */
  problemCount: z.number().nullable(),
  /** What any problem must be like to count; null where that does not matter. */
  matching: z
    .object({
      difficulties: z.array(z.string()),
      tags: z.array(z.string()),
      minRating: z.number().nullable(),
      maxRating: z.number().nullable(),
    })
    .nullable()
    .default(null),
  /** Null while they are hidden or not known. */
  problems: z.array(problem).nullable(),
  mine: z
    .object({
      rank: z.number(),
      points: z.number(),
      solved: z.number(),
      cells: z.array(z.object({ column: z.string(), value: z.number() })),
    })
    .nullable(),
});
export type ContestView = z.infer<typeof contestView>;

export function viewOf({ community, problems, matching, mine, ...contest }: ContestCardFragment): ContestView {
  const marks = new Map((mine?.problems ?? []).map((mark) => [mark.label, mark]));
  return {
    ...contest,
    freezesAt: contest.freezesAt ?? null,
    myEntry: contest.myEntry ?? null,
    problemCount: contest.problemCount ?? null,
    matching: matching
      ? { ...matching, minRating: matching.minRating ?? null, maxRating: matching.maxRating ?? null }
      : null,
    community: community.name,
    problems:
      problems?.map(({ label, points, problem: { slug, title } }) => {
        const mark = marks.get(label);
        return {
          label,
          slug,
          title,
          points: mark?.points ?? points ?? null,
          isSolved: mark?.isSolved ?? false,
          solvedAfterSeconds: mark?.solvedAfterSeconds ?? null,
          isFirst: mark?.isFirstToSolve ?? false,
          wrongAttempts: mark?.wrongAttempts ?? 0,
        };
      }) ?? null,
    mine: mine
      ? {
          rank: mine.rank,
          points: mine.points,
          solved: mine.solved,
          cells: mine.cells.flatMap(({ column, value }) => (typeof value === 'number' ? [{ column, value }] : [])),
        }
      : null,
  };
}
